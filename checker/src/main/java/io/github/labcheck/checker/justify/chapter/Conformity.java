package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.ScopeText;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** 符合性评价: category by category, with a plain conclusion each. */
final class Conformity extends Chapter {

    Conformity(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        String leftOut = new ScopeText(evidence().design().report().scope(), out().language()).clausesLeftOut();
        if (!leftOut.isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Conformity.left-out-asked-what", leftOut));
        }
        List<Row> rows = new ArrayList<>();
        categories().forEach((category, clauses) -> rows.add(counts(out().begin(in(category.label())), clauses, false)));
        rows.add(counts(out().say(Text.of("justify.chapter.Conformity.total")), evidence().design().report().clauses(), true));
        out().table(Text.of("justify.chapter.Conformity.verdicts-category"),
                List.of(out().words(Text.of("justify.chapter.Conformity.category"), 4),
                out().numbers(Text.of("justify.chapter.Conformity.clauses"), 2),
                out().numbers(Text.of("justify.chapter.Conformity.met"), 2),
                        out().numbers(Text.of("justify.chapter.Conformity.stated"), 2),
                        out().numbers(Text.of("justify.chapter.Conformity.violated"), 2),
                out().numbers(Text.of("justify.chapter.Conformity.not-judged"), 3),
                        out().numbers(Text.of("justify.chapter.Conformity.waived"), 2),
                        out().numbers(Text.of("justify.chapter.Conformity.no-subject"), 2),
                out().numbers(Text.of("justify.chapter.Conformity.manual"), 2)), rows);
        out().paragraph(Text.of("justify.chapter.Conformity.conclusions-category-what-could"));
        List<String> conclusions = new ArrayList<>();
        categories().forEach((category, clauses) -> conclusions.add(conclusion(category, clauses)));
        out().points(conclusions);
        own();
    }

    private Row counts(String name, List<ClauseResult> clauses, boolean total) {
        int met = clauses.stream().filter(c -> c.status() == Status.AUTOMATED).mapToInt(ClauseResult::met).sum();
        int stated = clauses.stream().filter(c -> c.status() == Status.ASSISTED).mapToInt(ClauseResult::met).sum();
        return new Row(row(name, clauses.size(), met, stated, sum(clauses, ClauseResult::violated),
                sum(clauses, ClauseResult::undetermined),
                sum(clauses, ClauseResult::waived), clauses.stream().filter(ClauseResult::notApplicable).count(), manual(clauses)).cells(),
                total);
    }

    private static int sum(List<ClauseResult> clauses, ToIntFunction<ClauseResult> count) {
        return clauses.stream().mapToInt(count).sum();
    }

    private static long manual(List<ClauseResult> clauses) {
        return clauses.stream().filter(c -> c.status() == Status.MANUAL).count();
    }

    /** A sentence that an official can quote; it never calls a category met of which parts are open without saying so. */
    private String conclusion(Concept category, List<ClauseResult> clauses) {
        List<Finding> violations = evidence().design().violations().stream()
                .filter(f -> f.clause().category().equals(category)).toList();
        long errors = violations.stream().filter(f -> f.severity() == Severity.ERROR).count();
        int open = sum(clauses, ClauseResult::undetermined);
        int met = sum(clauses, ClauseResult::met);
        String plain;
        if (met + violations.size() + sum(clauses, ClauseResult::waived) == 0) {
            plain = out().say(Text.of("justify.chapter.Conformity.no-verdict-was-reached"));
        } else if (errors > 0) {
            plain = out().say(Text.of("justify.chapter.Conformity.does-not-conform-violations", errors));
        } else if (!violations.isEmpty()) {
            plain = out().say(Text.of("justify.chapter.Conformity.conforms-what-binds-points", violations.size()));
        } else if (met == 0) {
            plain = out().say(Text.of("justify.chapter.Conformity.all-was-judged-violated"));
        } else {
            plain = sum(clauses, ClauseResult::waived) > 0 ? out()
                    .say(Text.of("justify.chapter.Conformity.conforms-but-what-waived", met))
                    : out().say(Text.of("justify.chapter.Conformity.conforms-all-verdicts-met", met));
        }
        int waived = sum(clauses, ClauseResult::waived);
        String accepted = waived == 0 ? "" : out().say(Text.of("justify.chapter.Conformity.violations-waived-do-not", waived));
        String rest = open == 0 ? "" : out().say(Text.of("justify.chapter.Conformity.not-judged-lack-data", open));
        String people = manual(clauses) == 0 ? "" : out().say(Text.of("justify.chapter.Conformity.clauses-person-check", manual(clauses)));
        return out().say(Text.of("justify.chapter.Conformity.conclusion", out().begin(in(category.label())), plain, accepted, rest,
                people));
    }

    /** What the design itself violates, if the chapter on the gap showed another laboratory. */
    private void own() {
        if (evidence().compared() && !evidence().design().violations().isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Conformity.design-itself-still-these"));
            new Gap(evidence(), out()).table(Text.of("justify.chapter.Conformity.violations-design"), evidence().design().violations(),
                    Map.of());
        }
    }
}
