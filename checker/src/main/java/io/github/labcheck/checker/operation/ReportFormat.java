package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.justify.picture.PlanImages;
import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.rdf.TurtleReport;
import io.github.labcheck.checker.report.JsonReport;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.checker.report.TextReport;
import io.github.labcheck.checker.report.ask.QuestionsReport;
import io.github.labcheck.checker.report.bcf.BcfReport;
import io.github.labcheck.checker.report.bcf.BcfVersion;
import io.github.labcheck.checker.report.html.HtmlReport;
import io.github.labcheck.checker.report.junit.JunitReport;
import io.github.labcheck.checker.report.markdown.MarkdownReport;
import io.github.labcheck.checker.report.sarif.SarifReport;
import io.github.labcheck.checker.report.table.CsvReport;
import io.github.labcheck.checker.report.table.XlsxReport;
import io.github.labcheck.ontology.Schema;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The formats of a report, in the order of their names. */
enum ReportFormat {
    BCF(FileKind.BCF), BCF3(FileKind.BCF),
    CSV(FileKind.CSV), HTML(FileKind.HTML), JSON(FileKind.JSON), JUNIT(FileKind.JUNIT), MARKDOWN(FileKind.MARKDOWN),
    QUESTIONS(FileKind.WORKBOOK), SARIF(FileKind.SARIF), TEXT(FileKind.TEXT), TTL(FileKind.TURTLE), XLSX(FileKind.WORKBOOK);

    private final FileKind kind;

    ReportFormat(FileKind kind) {
        this.kind = kind;
    }

    /** The kind of file that it is. */
    FileKind kind() {
        return kind;
    }

    /** As it is written on the command line. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it shows rooms and equipment beside the findings. */
    boolean listings() {
        return this == XLSX;
    }

    /** Whether it shows plans beside the findings. */
    boolean portraits() {
        return this == HTML || kind == FileKind.BCF;
    }

    /** Whether its reporter goes through the designs once, and then asks for their counts alone. */
    boolean onePass() {
        return this == TEXT || this == JSON;
    }

    /** Whether several designs are a page each, beside a summary. */
    boolean pages() {
        return this == HTML;
    }

    /** Whether it is no text, and so not for a terminal. */
    boolean binary() {
        return kind == FileKind.WORKBOOK || kind == FileKind.BCF;
    }

    static Optional<ReportFormat> of(String written) {
        return Stream.of(values()).filter(f -> f.written().equals(written)).findFirst();
    }

    /** The reporter; what only one format needs is loaded here and not before. */
    Reporter reporter(CheckRequest request, boolean colour, Supplier<Schema> schema) {
        return switch (this) {
            case BCF -> new BcfReport(request.language(), BcfVersion.V2_1, PlanImages::png);
            case BCF3 -> new BcfReport(request.language(), BcfVersion.V3_0, PlanImages::png);
            case CSV -> new CsvReport(request.language());
            case HTML -> new HtmlReport(request.language());
            case JSON -> new JsonReport();
            case JUNIT -> new JunitReport(request.language(), request::counts);
            case MARKDOWN -> new MarkdownReport(request.language());
            case QUESTIONS -> new QuestionsReport(request.language(), schema);
            case SARIF -> new SarifReport(request.language());
            case TEXT -> new TextReport(request.language(), colour);
            case TTL -> new TurtleReport();
            case XLSX -> new XlsxReport(request.language());
        };
    }
}
