package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.checker.graph.ThingValue;
import io.github.labcheck.checker.operation.NearNames;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.report.InputErrorText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Formula;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code why}: where a value comes from, line by line, and which clauses look at it. */
final class WhyCommand extends SessionCommand {

    private static final int SHOWN = 20;

    WhyCommand(Session session) {
        super(session, CommandForm.of("why", List.of("为何"), Text.of("session.WhyCommand.says-where-value-comes")).withDesign()
                .takes(Text.of("session.WhyCommand.id-key"), EditChoices::all).like("why R101.travelDistance"));
    }

    @Override
    void run(Input input, Streams streams) {
        String written = input.argument().orElseThrow();
        LoadedDesign design = session().requireDesign();
        int dot = written.lastIndexOf('.');
        List<String> meant = dot < 0 ? List.of() : design.meant(written.substring(0, dot));
        if (meant.size() != 1) {
            List<String> near = design.near(dot < 0 ? written : written.substring(0, dot));
            throw TrialWords.WHY_WHAT.wrongUsage(written,
                    near.isEmpty() ? Text.same("") : TrialWords.WHY_NEAR.text(String.join(", ", near)));
        }
        Thing thing = design.thing(meant.get(0)).orElseThrow();
        DesignClass type = thing.type();
        String key = written.substring(dot + 1);
        Optional<DesignProperty> property = property(type, key);
        Page page = page(streams);
        if (property.isPresent()) {
            of(page, design, thing, property.get());
        } else if (!ofDoors(page, design, thing, key)) {
            List<String> near = NearNames.to(key, type.properties().stream().map(DesignProperty::key).toList());
            throw TrialWords.NO_KEY.wrongUsage(type.label(), key, near.isEmpty() ? "" : ": " + String.join(", ", near));
        }
        page.flush();
    }

    private static Optional<DesignProperty> property(DesignClass type, String key) {
        return type.property(key).or(() -> type.properties().stream().filter(p -> p.name().equals(key) || p.label().en().equals(key))
                .findFirst());
    }

    /** What is asked of a room and is a matter of its doors: the way from each to an exit. */
    private boolean ofDoors(Page page, LoadedDesign design, Thing room, String key) {
        Optional<DesignProperty> property = property(design.graph().schema().designClass("Door"), key);
        List<Thing> doors = property.isEmpty() ? List.of() : Thing.all(design.graph(), "Door").stream()
                .filter(d -> d.things("between").contains(room)).toList();
        doors.forEach(d -> of(page, design, d, property.get()));
        return !doors.isEmpty();
    }

    private void of(Page page, LoadedDesign design, Thing thing, DesignProperty property) {
        value(page, design, thing, property);
        clauses(page, thing, property);
    }

    private void value(Page page, LoadedDesign design, Thing thing, DesignProperty property) {
        ValueWords words = new ValueWords(session());
        page.text(Tone.BOLD, words.thing(thing) + " " + property.label().in(session().language()) + " " + property.key()).text(" = ")
                .text(words.full(thing, property)).end();
        Optional<Position> place = design.design().positions().key(thing.iri(), property.iri());
        place.ifPresent(p -> {
            page.line(2, session().say(TrialWords.WRITTEN_AT, design.path() + ":" + p.line() + ":" + p.column()));
            InputErrorText.excerpt(page, design.design().lines(), p, 2);
        });
        if (place.isEmpty() && (property.derived() || thing.has(property.name()))) {
            page.line(2, session().say(TrialWords.DERIVED_SO, property.comment().in(session().language())));
        }
        Optional.ofNullable(property.formula()).ifPresent(f -> page.line(2, formula(design, words, thing, f)));
        thing.grounds(property.name()).ifPresent(g -> proof(page, design, words, g));
    }

    private String formula(LoadedDesign design, ValueWords words, Thing thing, Formula formula) {
        return formula.of().stream().map(name -> design.graph().schema().named(name))
                .map(p -> p.label().in(session().language()) + " " + words.full(thing, p))
                .collect(Collectors.joining(" " + formula.operation().sign() + " "));
    }

    private void proof(Page page, LoadedDesign design, ValueWords words, Thing.Grounds grounds) {
        if (grounds.because() != null) {
            page.line(2, grounds.because().in(session().language()));
        }
        if (!grounds.things().isEmpty()) {
            page.line(2, session().say(TrialWords.PROVED_BY, grounds.things().stream().map(words::inProof)
                    .collect(Collectors.joining(" → "))));
            grounds.things().stream().filter(ThingValue.OfThing.class::isInstance).map(v -> ((ThingValue.OfThing) v).thing()).distinct()
                    .limit(SHOWN).forEach(t -> page.line(4, Tone.DIM,
                            t.id() + "  " + design.path() + ":" + design.design().positions().of(t.iri()).line()));
        }
        if (!grounds.lacks().isEmpty()) {
            page.line(2, Tone.YELLOW, session().say(TrialWords.LACKS, grounds.lacks().stream().limit(SHOWN)
                    .collect(Collectors.joining(", "))));
        }
    }

    /** The clauses that limit the value, and how each ends for the thing. */
    private void clauses(Page page, Thing thing, DesignProperty property) {
        Set<String> reading = session().checkedNow().design().clauses().stream().map(ClauseResult::clause)
                .filter(c -> reads(c, property)).map(Clause::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Finding> outcomes = reading.isEmpty() ? List.of() : Findings.outcomes(session(), reading).stream()
                .filter(f -> f.subject().iri().equals(thing.iri())).toList();
        page.line(0, Tone.BOLD, session().say(TrialWords.READ_BY, outcomes.size()));
        outcomes.stream().limit(SHOWN).forEach(f -> {
            new FindingLine(page, session()).write(2, f);
            if (f.measured() != null && f.required() != null && f.outcome() == Finding.Outcome.MET) {
                page.line(4, Tone.DIM, compared(f, session().language()));
            }
        });
    }

    /** What was measured, and what is required. */
    static String compared(Finding f, Language language) {
        return TrialWords.COMPARED.in(language, AmountWords.of(f.measured(), language), AmountWords.of(f.required(), language));
    }

    private static boolean reads(Clause clause, DesignProperty property) {
        return clause.limit() != null && clause.limit().toValue().filter(path -> path.last().equals(property)).isPresent();
    }
}
