package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.report.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps the trace of a fault for whoever mends it. */
final class FaultLog {

    private static final String VARIABLE = "LABCHECK_LOG";

    private FaultLog() {
    }

    /** Writes the trace into the file that the environment names, or a new one; returns where it is. */
    static String write(Throwable fault) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println("labcheck " + Version.current() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name"));
        fault.printStackTrace(out);
        out.flush();
        try {
            String named = System.getenv(VARIABLE);
            Path file = named == null || named.isBlank() ? Files.createTempFile("labcheck-", ".log") : Path.of(named);
            Files.writeString(file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return file.toString();
        } catch (IOException | InvalidPathException e) {
            return fault.toString();
        }
    }
}
