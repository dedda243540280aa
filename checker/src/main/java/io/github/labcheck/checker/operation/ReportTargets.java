package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.OutputFile.Content;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.report.html.HtmlPortfolio;
import io.github.labcheck.ontology.Schema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The formats that were asked for and where each goes. */
public final class ReportTargets {

    private static final String DEFAULT_FORMAT = ReportFormat.TEXT.written();

    /** A format and its file, null for standard output. */
    private record Target(ReportFormat format, OutputFile file) { }

    private final List<Target> targets = new ArrayList<>();
    private final CheckRequest request;
    private final RunFiles files;
    private final Supplier<Schema> schema;

    /**
     * The targets that a request names.
     *
     * @param files  those that the run reads; the ones it writes are told there
     * @param schema asked for by formats that say what may be answered
     */
    public ReportTargets(CheckRequest request, RunFiles files, Supplier<Schema> schema) {
        this.schema = schema;
        this.request = request;
        this.files = files;
        List<String> formats = request.formats().isEmpty() ? List.of(DEFAULT_FORMAT) : request.formats();
        long open = formats.stream().filter(f -> f.indexOf('=') < 0).count();
        if (open > 1) {
            throw new UsageException(OperationWords.ONE_STANDARD_OUTPUT);
        }
        if (open == 0 && request.output() != null) {
            throw new UsageException(OperationWords.OUTPUT_WITHOUT_FORMAT);
        }
        formats.forEach(format -> targets.add(target(format, request.output())));
    }

    /** Names of all formats. */
    public static List<String> names() {
        return Stream.of(ReportFormat.values()).map(ReportFormat::written).toList();
    }

    private Target target(String written, Path output) {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        ReportFormat format = ReportFormat.of(name).orElseThrow(
                () -> new UsageException(OperationWords.UNKNOWN_FORMAT, name, String.join(", ", names())));
        if (equals == written.length() - 1) {
            throw new UsageException(OperationWords.EMPTY_PATH, name);
        }
        Path path = equals < 0 ? output : Path.of(written.substring(equals + 1));
        if (format == ReportFormat.QUESTIONS && path != null) {
            AnswerImport.keepAnswers(path);
        }
        return new Target(format, path == null ? null : files.writes(path, format.kind()));
    }

    /** Whether a format shows rooms and equipment beside the findings. */
    public boolean listings() {
        return targets.stream().anyMatch(t -> t.format().listings());
    }

    /** Whether a format shows plans beside the findings. */
    public boolean portraits() {
        return targets.stream().anyMatch(t -> t.format().portraits());
    }

    /** Whether the report is written design by design, each looked at once. A terminal shows the progress meanwhile. */
    boolean onePass(Streams streams) {
        return targets.size() == 1 && targets.get(0).format().onePass() && (targets.get(0).file() != null || !streams.colour());
    }

    /** Refuses at once what would fill a terminal with bytes. */
    void refuseForTerminal(Streams streams) {
        targets.stream().filter(t -> t.file() == null && t.format().binary() && streams.colour()).findFirst().ifPresent(t -> {
            throw new UsageException(OperationWords.NOT_FOR_TERMINAL, t.format().written());
        });
    }

    /** Writes every format; the one for standard output last, so that a reader that stops early costs no file. */
    public void write(CheckReport report, Streams streams) throws IOException {
        refuseForTerminal(streams);
        Map<OutputFile, Content> contents = new LinkedHashMap<>();
        for (Target target : targets) {
            if (target.file() != null && target.format().pages() && report.designs().size() > 1) {
                pages(target.file(), report, contents);
            } else if (target.file() != null) {
                contents.put(target.file(), out -> target.format().reporter(request, false, schema).write(report, out));
            }
        }
        files.write(contents);
        contents.keySet().forEach(file -> written(file.path(), streams));
        for (Target target : targets) {
            if (target.file() == null) {
                OutputStream out = new BufferedOutputStream(streams.out());
                target.format().reporter(request, streams.colour(), schema).write(report, out);
                out.flush();
            }
        }
    }

    /** A page for each design, then the summary that leads to them. */
    private void pages(OutputFile summary, CheckReport report, Map<OutputFile, Content> contents) {
        HtmlPortfolio portfolio = new HtmlPortfolio(request.language(), report, summary.path().getFileName().toString());
        for (String name : portfolio.pages()) {
            contents.put(files.writesUnasked(summary.path().resolveSibling(name), ReportFormat.HTML.kind()),
                    out -> portfolio.writePage(name, out));
        }
        contents.put(summary, portfolio::writeSummary);
    }

    private void written(Path path, Streams streams) {
        if (streams.progress()) {
            streams.say(request.language(), OperationWords.WRITTEN, path);
        }
    }
}
