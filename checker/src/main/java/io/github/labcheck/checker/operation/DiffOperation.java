package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.compare.Difference;
import io.github.labcheck.checker.compare.State;
import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.report.DifferenceReport;
import io.github.labcheck.checker.report.html.DifferencePage;
import io.github.labcheck.ontology.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares two states of designs, each a design, a folder or a report that was written. */
public final class DiffOperation implements Operation {

    private static final Map<String, FileKind> KINDS = Map.of("text", FileKind.TEXT, "json", FileKind.JSON, "markdown", FileKind.MARKDOWN,
            "html", FileKind.HTML);

    private Workbench workbench; // with the profiles of files, once they are read
    private final DiffRequest request;

    public DiffOperation(Workbench workbench, DiffRequest request) {
        this.workbench = workbench;
        this.request = request;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        FileKind kind = KINDS.get(request.format());
        if (kind == null) {
            throw new UsageException(OperationWords.UNKNOWN_FORMAT, request.format(), "html, json, markdown, text");
        }
        RunFiles files = RunFiles.reading(streams.outFile(),
                Stream.concat(Stream.of(request.old(), request.now()), ProfileFile.paths(request.profiles()).stream()).toList(),
                workbench.packs());
        OutputFile output = request.output() == null ? null : files.writes(request.output(), kind);
        ProfileFile.Named named = ProfileFile.read(workbench, request.profiles(), streams, request.language());
        if (named.wrong()) {
            return named.exit();
        }
        workbench = named.workbench();
        CheckOptions options = CheckOptions.all(new Selection(workbench.ontology()).profiles(named.names()), request.asOf(),
                request.today());
        States states = new States(workbench, options, streams, request.language());
        List<State> old = states.of(request.old());
        List<State> now = states.of(request.now());
        if (old.isEmpty() || now.isEmpty()) {
            if (states.exit() != Exit.DONE) {
                return states.exit(); // why has been said
            }
            Path empty = old.isEmpty() ? request.old() : request.now();
            Guard.say(streams, Text.of("operation.DiffOperation.holds-no-design-no", empty));
            return Exit.NOTHING_CHECKED;
        }
        List<Difference> all = Difference.of(old, now);
        if (output == null) {
            OutputStream out = new BufferedOutputStream(streams.out());
            write(all, out, streams.colour());
            out.flush();
        } else {
            files.write(Map.of(output, out -> write(all, out, false)));
        }
        boolean worse = all.stream().anyMatch(d -> d.comparison().worse(request.failOn()));
        return states.exit().and(worse ? Exit.FINDINGS : Exit.DONE);
    }

    private void write(List<Difference> all, OutputStream out, boolean colour) throws IOException {
        DifferenceReport report = new DifferenceReport(request.language(), all);
        switch (request.format()) {
            case "json" -> report.json(out);
            case "markdown" -> report.markdown(out);
            case "html" -> new DifferencePage(request.language(), all, workbench.ontology().version()).write(out);
            default -> report.text(out, colour);
        }
    }
}
