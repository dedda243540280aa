package io.github.labcheck.checker.operation.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that writes a part of a file, says so, and waits to be ended. */
public final class WaitingWriter {

    private WaitingWriter() {
    }

    /** Begins to write the file that is named. */
    public static void main(String[] arguments) {
        RunFiles files = RunFiles.reading(null, List.of(), List.of());
        files.write(Map.of(files.writes(Path.of(arguments[0]), FileKind.TEXT), out -> {
            out.write(new byte[100_000]);
            out.flush();
            System.out.println("writing");
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
