package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.ontology.Clause.Status;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the run looked at, and plainly what it did not. */
final class CoverageText {

    private CoverageText() {
    }

    static void write(Page page, DesignReport design) {
        Summary summary = design.summary();
        page.heading(Tone.BOLD, page.words(Words.COVERAGE_HEADING));
        page.line(0, Words.COVERAGE, design.clauses().size(), design.count(Status.AUTOMATED),
                design.count(Status.ASSISTED), design.count(Status.MANUAL));
        if (summary.manual() > 0) {
            page.line(0, Words.NOT_CHECKED, summary.manual());
            reasons(page, design);
        }
        if (summary.metByStatement() > 0) {
            page.line(0, Words.CONFIRM_STATEMENTS, summary.metByStatement());
        }
        if (summary.undetermined() > 0) {
            page.line(0, Words.UNJUDGED_REMAIN, summary.undetermined());
        }
        ScopeText scope = new ScopeText(design.scope(), page.language());
        if (!scope.clausesLeftOut().isEmpty()) {
            page.line(0, Words.LEFT_OUT_IS_NO_PASS, scope.clausesLeftOut());
        }
        if (design.scope().unlisted() > 0) {
            page.line(0, Words.UNLISTED_COUNT, design.scope().unlisted());
        }
        if (summary.notApplicable() > 0) {
            page.line(0, Words.NO_SUBJECT, summary.notApplicable());
        }
    }

    private static void reasons(Page page, DesignReport design) {
        Map<String, Long> reasons = design.clauses().stream().filter(c -> c.reason() != null)
                .collect(Collectors.groupingBy((ClauseResult c) -> c.reason().in(page.language()), TreeMap::new,
                        Collectors.counting()));
        reasons.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> page.line(2, e.getKey() + page.words(Words.COLON) + page.words(Words.CLAUSES_COUNT, e.getValue())));
    }
}
