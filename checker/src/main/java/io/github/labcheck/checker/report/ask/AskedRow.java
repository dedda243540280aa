package io.github.labcheck.checker.report.ask;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Fact;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.report.MissingData;
import io.github.labcheck.checker.report.Questions;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One question about one thing.
 *
 * @param design  id of the design
 * @param fact    what is asked
 * @param id      of what it is asked; empty for a section that is left out
 * @param shown   the same as a person knows it
 * @param answer  what may be answered
 * @param settles verdicts that this and the questions beside it settle for all things
 * @param waiting verdicts that wait for it, of all things
 * @param clauses where the requirements stand that need it here
 */
record AskedRow(String design, Fact fact, String id, String shown, Answerable answer, int settles, int waiting, List<String> clauses) {

    /** The questions about a design, the most useful first: what something is comes before what it is like. */
    static List<AskedRow> of(DesignReport design, Schema schema, Language language) {
        return new Maker(design, schema, language).rows();
    }

    private static final class Maker {

        /** The name of a section at the beginning of a line. */
        private static final Pattern SECTION = Pattern.compile("([^\\s#:：]+)\\s*[:：]");

        private final DesignReport design;
        private final Schema schema;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, Set<String>> clauses = new HashMap<>();
        private final Map<String, Optional<Answerable>> answers = new HashMap<>();
        private final Set<String> asked = new TreeSet<>();
        private final List<AskedRow> rows = new ArrayList<>();

        Maker(DesignReport design, Schema schema, Language language) {
            this.design = design;
            this.schema = schema;
            for (Finding finding : design.findings()) {
                name(finding.subject());
                if (finding.related() != null) {
                    name(finding.related());
                }
                if (finding.outcome() == Outcome.UNDETERMINED) {
                    String where = finding.clause().document().id() + " " + finding.clause().locator().in(language);
                    for (Lacking lacking : finding.named()) {
                        clauses.computeIfAbsent(key(lacking.fact(), lacking.subject()), k -> new TreeSet<>()).add(where);
                    }
                }
            }
        }

        private void name(Thing thing) {
            names.putIfAbsent(thing.type() + " " + thing.id(), thing.name() == null ? thing.id() : thing.id() + " " + thing.name());
        }

        List<AskedRow> rows() {
            Questions questions = Questions.of(design);
            questions.unclear().forEach(u -> ask(u.data().fact(), u.thing().id(), u.clauses(), u.clauses()));
            for (Questions.Question question : questions.questions()) {
                for (MissingData data : question.data()) {
                    data.places().forEach(place -> ask(data.fact(), place, question.settles(), data.alone() + data.shared()));
                }
            }
            return rows;
        }

        private void ask(Fact fact, String place, int settles, int waiting) {
            boolean section = fact.owner().isEmpty();
            Optional<Answerable> answer = answers.computeIfAbsent(fact.owner() + " " + fact.key(), k -> answer(fact));
            if (answer.isPresent() && asked.add(key(fact, section ? "" : place))) {
                String shown = section ? fact.label().zh() + " / " + fact.label().en()
                        : names.getOrDefault(fact.owner() + " " + place, place);
                rows.add(new AskedRow(design.id(), fact, section ? "" : place, shown, answer.get(), settles, waiting,
                        List.copyOf(clauses.getOrDefault(key(fact, place), Set.of()))));
            }
        }

        private Optional<Answerable> answer(Fact fact) {
            if (fact.owner().isEmpty()) {
                return schema.section(fact.key()).map(t -> t.single() ? Answerable.keys(t, this::concepts)
                        : begun(t) ? Answerable.BEGUN : Answerable.ABSENT);
            }
            DesignClass type = schema.designClass(fact.owner());
            Optional<DesignProperty> property = type.property(fact.key());
            return property.flatMap(p -> Answerable.of(type, p, concepts(p)));
        }

        private List<Concept> concepts(DesignProperty property) {
            return property.range() instanceof Range.OfConcept of ? schema.concepts(of.conceptClass()) : List.of();
        }

        /** Whether the design has the section, though not with everything in it. */
        private boolean begun(DesignClass type) {
            return design.lines().stream().map(SECTION::matcher).filter(Matcher::lookingAt)
                    .anyMatch(line -> schema.section(line.group(1)).filter(s -> s.name().equals(type.name())).isPresent());
        }

        private static String key(Fact fact, String place) {
            return fact.owner() + " " + fact.key() + " " + place;
        }
    }
}
