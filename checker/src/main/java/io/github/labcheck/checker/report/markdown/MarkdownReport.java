package io.github.labcheck.checker.report.markdown;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The report as Markdown: short enough to be read where a change is discussed. */
public final class MarkdownReport implements Reporter {

    private final Language language;

    /** A report in one language. */
    public MarkdownReport(Language language) {
        this.language = language;
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        if (report.ontology().contains("+")) {
            text.append(Words.PACKS.in(language, report.ontology().substring(report.ontology().indexOf('+') + 1).replace("+", ", ")))
                    .append("\n\n");
        }
        report.designs().forEach(d -> new MarkdownDesign(d, language, text).write());
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
