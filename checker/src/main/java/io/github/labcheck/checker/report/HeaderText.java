package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Document;
import java.util.List;

/** The beginning of a report: what was checked, against what, the result in a line, and what to mend first. */
final class HeaderText {

    private static final int NAMES = 10;

    private HeaderText() {
    }

    static void write(Page page, DesignReport design) {
        page.field(0, NAMES, Words.FILE, design.file());
        if (!design.read()) {
            return;
        }
        page.field(0, NAMES, Words.PROJECT, design.name().equals(design.id()) ? design.id()
                : design.name() + page.words(Words.BRACKETS, design.id()));
        page.field(0, NAMES, Words.DATE, page.words(Words.DATE_SELECTS, design.asOf()) + validity(page, design));
        page.field(0, NAMES, Words.PROFILES, String.join(page.words(Words.COMMA), design.profiles()));
        Summary summary = design.summary();
        page.field(0, NAMES, Words.RESULT, page.words(Words.RESULT_LINE, summary.errors(), summary.warnings(),
                summary.advice(), summary.undetermined(), summary.waived(), summary.met() + summary.metByStatement()));
        long ended = design.findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED && f.clause().endedBy(design.asOf())).count();
        if (ended > 0) {
            page.field(0, NAMES, Words.NOTHING, page.words(Words.ENDED_COUNT, ended));
        }
        page.field(0, NAMES, Words.EDITIONS, page.words(Words.EDITION_COUNT, design.documents().size()));
        scope(page, new ScopeText(design.scope(), page.language()));
        mendFirst(page, design);
    }

    private static void scope(Page page, ScopeText scope) {
        if (!scope.chosen().isEmpty()) {
            page.field(0, NAMES, Words.SCOPE, scope.chosen());
        }
        if (!scope.leftOut().isEmpty()) {
            page.field(0, NAMES, Words.LEFT_OUT, scope.leftOut());
        }
        if (!scope.unused().isEmpty()) {
            page.field(0, NAMES, Words.NOTHING, scope.unused());
        }
    }

    private static void mendFirst(Page page, DesignReport design) {
        Words name = Words.MEND_FIRST;
        for (Fault fault : MendFirst.of(design)) {
            page.field(0, NAMES, name, fault.number() + ". " + MendFirst.words(fault, page.language()));
            name = Words.NOTHING;
        }
    }

    /** The day for what is valid until a day, where it is another one. */
    private static String validity(Page page, DesignReport design) {
        return design.today().equals(design.asOf()) ? "" : page.words(Words.TODAY, design.today());
    }

    /** The editions themselves, which would push the findings off the first page. */
    static void editions(Page page, DesignReport design) {
        List<Document> documents = design.documents();
        if (!documents.isEmpty()) {
            page.heading(Tone.BOLD, page.words(Words.EDITIONS_HEADING));
            ProvenanceText sources = new ProvenanceText(page.language(), design.asOf());
            page.flow(0, documents.stream().map(sources::edition).toList());
        }
    }
}
