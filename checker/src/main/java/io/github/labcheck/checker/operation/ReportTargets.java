package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.report.JsonReport;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.checker.report.TextReport;
import io.github.labcheck.ontology.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The formats that were asked for and where each goes. */
public final class ReportTargets {

    private static final String DEFAULT_FORMAT = "text";

    /** How a format makes its reporter. */
    private interface Format {
        Reporter reporter(Language language, boolean colour);
    }

    private static final Map<String, Format> FORMATS = new TreeMap<>(Map.of(
            DEFAULT_FORMAT, TextReport::new,
            "json", (language, colour) -> new JsonReport()));

    /** A format and its file, null for standard output. */
    private record Target(Format format, Path path, OutputFile file) { }

    private final List<Target> targets = new ArrayList<>();
    private final Language language;

    public ReportTargets(CheckRequest request) {
        language = request.language();
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
    public static Set<String> names() {
        return FORMATS.keySet();
    }

    private static Target target(String written, Path output) {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        Format format = FORMATS.get(name);
        if (format == null) {
            throw new UsageException(OperationWords.UNKNOWN_FORMAT, name, names().stream().collect(Collectors.joining(", ")));
        }
        if (equals == written.length() - 1) {
            throw new UsageException(OperationWords.EMPTY_PATH, name);
        }
        Path path = equals < 0 ? output : Path.of(written.substring(equals + 1));
        return new Target(format, path, path == null ? null : new OutputFile(path));
    }

    /** Writes every format; the one for standard output last, so that a reader that stops early costs no file. */
    public void write(CheckReport report, Streams streams) throws IOException {
        for (Target target : targets) {
            if (target.file() != null) {
                target.file().write(out -> target.format().reporter(language, false).write(report, out));
                if (streams.progress()) {
                    streams.say(language, OperationWords.WRITTEN, target.path());
                }
            }
        }
        for (Target target : targets) {
            if (target.file() == null) {
                OutputStream out = new BufferedOutputStream(streams.out());
                target.format().reporter(language, streams.colour()).write(report, out);
                out.flush();
            }
        }
    }
}
