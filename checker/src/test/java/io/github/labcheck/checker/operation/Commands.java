package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs operations as a front end does and keeps what they write. */
public final class Commands {

    /** Loaded once for all tests. */
    public static final Workbench WORKBENCH = Workbench.forChecking(List.of());

    private Commands() {
    }

    /** What a command wrote and how it ended. */
    public record Ran(Exit exit, String out, String err) { }

    public static Ran run(Operation operation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Exit exit = Guard.run(operation, Streams.plain(out, err));
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public static Ran check(CheckRequest request) {
        return run(new CheckOperation(WORKBENCH, request));
    }

    public static CheckRequest of(Path... files) {
        return CheckRequest.of(List.of(files), Language.EN);
    }
}
