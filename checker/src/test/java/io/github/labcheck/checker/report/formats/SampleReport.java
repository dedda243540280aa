package io.github.labcheck.checker.report.formats;

import static io.github.labcheck.checker.operation.SmallDesigns.CORRIDOR;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.plan.Portraits;
import io.github.labcheck.checker.rdf.TurtleReport;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.JsonReport;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.checker.report.html.HtmlReport;
import io.github.labcheck.checker.report.junit.JunitReport;
import io.github.labcheck.checker.report.markdown.MarkdownReport;
import io.github.labcheck.checker.report.sarif.SarifReport;
import io.github.labcheck.checker.report.table.CsvReport;
import io.github.labcheck.checker.report.table.XlsxReport;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports with everything in them that a format may stumble over. */
final class SampleReport {

    /** Names that would do harm where a format does not keep text text. */
    static final List<String> HOSTILE = List.of("=cmd|'/c calc'!A1", "+1+1", "@SUM(1)", "<script>alert(1)</script>", "\u202Etxt.exe",
            "a\uFFFEb", "]]> & \"quoted\" 'too' \\ `code` | {0} [a](http://example.com) @all #1", "长".repeat(10_000));

    private static final String OVER = "2018-06-01";

    private SampleReport() {
    }

    /** A large design, a waived violation, one that is hostile throughout, and a file that cannot be read. */
    static CheckReport report() {
        return new CheckReport("1.0.0", 59, List.of(example(), waived(), hostile(), unreadable()));
    }

    static DesignReport example() {
        try {
            String file = "examples/designs/county-veterinary-lab.yaml";
            return check(file, Files.readString(Path.of("..").resolve(file)), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DesignReport waived() {
        return check("waived.yaml", SmallDesigns.corridor("1.5"), List.of(new Waiver(CORRIDOR, "C1", "既有结构墙 existing wall\u0007", "总工",
                LocalDate.parse(OVER), null, null)));
    }

    /** Corridors too narrow, and of unknown width, with every hostile name. */
    static DesignReport hostile() {
        StringBuilder yaml = new StringBuilder("labcheck: 1\nproject: {id: hostile, name: " + quoted(HOSTILE.get(0))
                + ", date: 2017-11-01}\nrooms:\n");
        for (int i = 0; i < HOSTILE.size(); i++) {
            yaml.append("  - {id: C%d, name: %s, function: corridor, loadedSides: 2, clearWidth: 1.5}\n".formatted(i,
                    quoted(HOSTILE.get(i))));
            yaml.append("  - {id: U%d, name: %s, function: corridor, loadedSides: 2}\n".formatted(i, quoted(HOSTILE.get(i))));
        }
        yaml.append("  - {id: '=1+1', name: formula, function: corridor, loadedSides: 2, clearWidth: 1.5, pressure: -10}\n");
        return check("dir name/ho,st;ile=#?\u0001.yaml", yaml.toString(), List.of());
    }

    static DesignReport unreadable() {
        Reading reading = Commands.WORKBENCH.reader().read("broken.yaml", "labcheck: 1\nroomz: []\n".getBytes(StandardCharsets.UTF_8));
        return ComplianceCheck.unreadable(reading, options(List.of()));
    }

    /** As a double-quoted scalar. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            out.append(c < 0x20 || c >= 0x7F && c < 0xA0 || c == '"' || c == '\\' || c >= 0xFFFE || c == 0x202E
                    ? "\\u%04X".formatted((int) c) : String.valueOf(c));
        }
        return out.append('"').toString();
    }

    private static CheckOptions options(List<Waiver> waivers) {
        return new CheckOptions(List.of(Commands.WORKBENCH.ontology().profile("guangxi").orElseThrow()), null, Set.of(), Set.of(),
                Set.of(), waivers, true);
    }

    static DesignReport check(String file, String yaml, List<Waiver> waivers) {
        Reading reading = Commands.WORKBENCH.reader().read(file, yaml.getBytes(StandardCharsets.UTF_8));
        if (reading.design() == null) {
            throw new AssertionError(reading.errors());
        }
        ComplianceCheck check = Commands.WORKBENCH.check();
        DesignGraph graph = check.complete(reading.design(), options(waivers));
        DesignReport report = check.check(reading.design(), graph, options(waivers));
        return report.withPortrait(Portraits.of(graph, report));
    }

    /** Every format but those for people at a terminal. */
    static Map<String, Reporter> reporters(Language language) {
        return new TreeMap<>(Map.of("csv", new CsvReport(language), "html", new HtmlReport(language), "json", new JsonReport(),
                "junit", new JunitReport(language, f -> f.outcome() == Outcome.VIOLATED), "markdown", new MarkdownReport(language),
                "sarif", new SarifReport(language), "ttl", new TurtleReport(), "xlsx", new XlsxReport(language)));
    }

    static byte[] bytes(Reporter reporter, CheckReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            reporter.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Reporter reporter, CheckReport report) {
        return new String(bytes(reporter, report), StandardCharsets.UTF_8);
    }

    /** Verdicts by the ids of findings, as the report has them. */
    static Map<String, String> verdicts(CheckReport report) {
        Map<String, String> verdicts = new TreeMap<>();
        for (DesignReport design : report.designs()) {
            for (Finding finding : design.findings()) {
                verdicts.put(finding.id(), finding.outcome().name().toLowerCase(Locale.ROOT));
            }
        }
        return verdicts;
    }
}
