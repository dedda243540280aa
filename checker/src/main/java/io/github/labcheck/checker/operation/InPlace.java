package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.importing.revision.UnifiedDiff;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignText;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A design that is read and written by one run, because the user asked for that; no other command does it. The new text is read before
 * it is written, and takes the place of the old one as a whole.
 */
final class InPlace {

    private static final int MOST = Integer.MAX_VALUE - 1024;

    private final Workbench workbench;
    private final ImportRequest request;
    private final Path path;

    InPlace(Workbench workbench, ImportRequest request) {
        this.workbench = workbench;
        this.request = request;
        this.path = request.into().design();
    }

    /**
     * A design to be changed.
     *
     * @param bytes as they were read
     */
    record Opened(Design design, WrittenDesign text, byte[] bytes) { }

    /** Only YAML can be changed and stay as it was written. */
    static void yaml(Path file) {
        if (!WrittenDesign.changeable(file.toString())) {
            throw new UsageException(Text.of("operation.InPlace.nothing-was-written-no", file));
        }
    }

    /** Reads the design; empty, and its errors told, if it cannot be read. */
    Optional<Opened> open(Streams streams) throws IOException {
        yaml(path);
        DesignText text = DesignText.of(path, workbench.bounds());
        Reading reading = workbench.reader().read(text);
        if (reading.design() == null) {
            InputFile.explain(reading.file(), reading.lines(), reading.errors(), streams, request.language());
            return Optional.empty();
        }
        return Optional.of(new Opened(reading.design(), WrittenDesign.of(text.bytes(), workbench.ontology().schema()), text.bytes()));
    }

    /**
     * Writes the design with changes, or shows them.
     *
     * @param target the design as an output; null for a dry run
     * @return whether the design can be read with them; otherwise its errors are told and nothing is written
     */
    boolean write(Opened opened, TextEdits edits, RunFiles files, OutputFile target, Streams streams) throws IOException {
        byte[] changed = edits.after().getBytes(StandardCharsets.UTF_8);
        Reading after = workbench.reader().read(path.toString(), changed);
        if (after.design() == null) {
            Page page = streams.messages(request.language());
            page.line(0, Text.of("operation.InPlace.nothing-was-written-design")
                    .in(request.language()));
            page.flush();
            InputFile.explain(path.toString(), after.lines(), after.errors(), streams, request.language());
            return false;
        }
        if (target == null) {
            streams.out().write(UnifiedDiff.of(edits, path.toString()).getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
        } else if (!edits.isEmpty()) {
            if (!Arrays.equals(opened.bytes(), InputBytes.read(path, MOST))) { // somebody wrote into it meanwhile
                throw new UsageException(Text.of("operation.InPlace.nothing-was-written-was", path));
            }
            files.write(Map.of(target, out -> out.write(changed)));
        }
        return true;
    }

    /** What became of the file, in a sentence. */
    static Text ending(TextEdits edits, String file, boolean dryRun) {
        return edits.isEmpty() ? Text.of("operation.InPlace.unchanged", file)
                : dryRun ? Text.of("operation.InPlace.dry-run-was-not", file)
                : Text.of("operation.InPlace.was-updated-place", file);
    }
}
