package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.report.html.HtmlPortfolio;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The formats that were asked for and where each goes. */
public final class ReportTargets {

    private static final String DEFAULT_FORMAT = ReportFormat.TEXT.written();

    /** A format and its file, null for standard output. */
    private record Target(ReportFormat format, Path path, OutputFile file) { }

    private final List<Target> targets = new ArrayList<>();
    private final CheckRequest request;

    public ReportTargets(CheckRequest request) {
        this.request = request;
        List<String> formats = request.formats().isEmpty() ? List.of(DEFAULT_FORMAT) : request.formats();
        long open = formats.stream().filter(f -> f.indexOf('=') < 0).count();
        if (open > 1) {
            throw new UsageException(OperationWords.ONE_STANDARD_OUTPUT);
        }
        if (open == 0 && request.output() != null) {
            throw new UsageException(OperationWords.OUTPUT_WITHOUT_FORMAT);
        }
        Set<Path> paths = new HashSet<>();
        for (String format : formats) {
            Target target = target(format, request.output());
            if (target.path() != null && !paths.add(target.path().toAbsolutePath().normalize())) {
                throw new UsageException(OperationWords.SAME_PATH, target.path());
            }
            targets.add(target);
        }
    }

    /** Names of all formats. */
    public static List<String> names() {
        return Stream.of(ReportFormat.values()).map(ReportFormat::written).toList();
    }

    private static Target target(String written, Path output) {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        ReportFormat format = ReportFormat.of(name).orElseThrow(
                () -> new UsageException(OperationWords.UNKNOWN_FORMAT, name, String.join(", ", names())));
        if (equals == written.length() - 1) {
            throw new UsageException(OperationWords.EMPTY_PATH, name);
        }
        Path path = equals < 0 ? output : Path.of(written.substring(equals + 1));
        return new Target(format, path, path == null ? null : new OutputFile(path));
    }

    /** Whether a format shows rooms and equipment beside the findings. */
    boolean listings() {
        return targets.stream().anyMatch(t -> t.format().listings());
    }

    /** Whether a format shows plans beside the findings. */
    public boolean portraits() {
        return targets.stream().anyMatch(t -> t.format().portraits());
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
        for (Target target : targets) {
            if (target.file() != null) {
                if (target.format().pages() && report.designs().size() > 1) {
                    pages(target, report, streams);
                } else {
                    target.file().write(out -> target.format().reporter(request, false).write(report, out));
                }
                written(target.path(), streams);
            }
        }
        for (Target target : targets) {
            if (target.file() == null) {
                OutputStream out = new BufferedOutputStream(streams.out());
                target.format().reporter(request, streams.colour()).write(report, out);
                out.flush();
            }
        }
    }

    /** A page for each design, then the summary that leads to them. */
    private void pages(Target target, CheckReport report, Streams streams) {
        HtmlPortfolio portfolio = new HtmlPortfolio(request.language(), report, target.path().getFileName().toString());
        for (String name : portfolio.pages()) {
            Path page = target.path().resolveSibling(name);
            new OutputFile(page).write(out -> portfolio.writePage(name, out));
            written(page, streams);
        }
        target.file().write(portfolio::writeSummary);
    }

    private void written(Path path, Streams streams) {
        if (streams.progress()) {
            streams.say(request.language(), OperationWords.WRITTEN, path);
        }
    }
}
