package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.ontology.Language;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToIntFunction;

/** The report for people. */
public final class TextReport implements Reporter {

    private final Language language;
    private final boolean colour;
    private final int shown;

    /** A report in one language, coloured for a terminal or plain. */
    public TextReport(Language language, boolean colour) {
        this(language, colour, Integer.MAX_VALUE);
    }

    /** A report that shows no more than a number of faults of each design, for a terminal. */
    public TextReport(Language language, boolean colour, int shown) {
        this.language = language;
        this.colour = colour;
        this.shown = shown;
    }

    @Override
    public void write(CheckReport report, OutputStream out) {
        Page page = new Page(out, language, colour);
        packs(page, report);
        boolean first = true;
        for (DesignReport design : report.designs()) {
            if (!first) {
                page.end().line(0, Tone.DIM, "═".repeat(96)).end();
            }
            design(page, design);
            page.flush();
            first = false;
        }
        if (report.designs().size() > 1) {
            total(page, report.designs());
        }
        page.flush();
    }

    /** The packs, where there are any. */
    private static void packs(Page page, CheckReport report) {
        if (report.ontology().contains("+")) {
            page.line(0, Words.PACKS, report.ontology().substring(report.ontology().indexOf('+') + 1).replace("+", ", "));
            page.end();
        }
    }

    private void design(Page page, DesignReport design) {
        HeaderText.write(page, design);
        if (!design.read()) {
            new InputErrorText(page, design.file(), design.lines()).write(design.inputErrors());
            return;
        }
        InputErrorText errors = new InputErrorText(page, design.file(), design.lines());
        if (design.partial()) {
            errors.partial(Words.partly(design), design.inputErrors());
        }
        errors.warnings(design.inputWarnings());
        Summary summary = design.summary();
        if (summary.undetermined() > 0 && summary.judged() < summary.undetermined()) {
            page.end().line(0, Tone.YELLOW, page.words(Words.LITTLE_JUDGED, summary.judged(), summary.undetermined()));
        }
        new FindingsText(page, design).write(shown);
        new UndeterminedText(page, design).write();
        WaiverText.write(page, design);
        HandoverText.write(page, design.handover());
        CountsText.write(page, design);
        CoverageText.write(page, design);
        HeaderText.editions(page, design);
    }

    private static void total(Page page, List<DesignReport> designs) {
        int read = (int) designs.stream().filter(DesignReport::read).count();
        page.end().line(0, Tone.DIM, "═".repeat(96)).end();
        page.line(0, Tone.BOLD, page.words(Words.ALL_DESIGNS, designs.size(), read));
        page.line(0, Words.RESULT_LINE, sum(designs, Summary::errors), sum(designs, Summary::warnings),
                sum(designs, Summary::advice), sum(designs, Summary::undetermined), sum(designs, Summary::waived),
                sum(designs, s -> s.met() + s.metByStatement()));
    }

    private static int sum(List<DesignReport> designs, ToIntFunction<Summary> count) {
        return designs.stream().map(DesignReport::summary).mapToInt(count).sum();
    }
}
