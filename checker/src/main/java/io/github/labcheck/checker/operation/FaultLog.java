package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.report.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** Keeps the trace of a fault for whoever mends it. */
final class FaultLog {

    private static final String VARIABLE = "LABCHECK_LOG";
    private static final Pattern FIRST_LINE = Pattern.compile("labcheck \\S+, Java .*");
    private static final int LOOKED_AT = 200;

    private FaultLog() {
    }

    /** Writes the trace into the file that the environment names, or a new one; returns where it is. */
    static String write(Throwable fault) {
        return write(fault, System.getenv(VARIABLE));
    }

    static String write(Throwable fault, String named) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println("labcheck " + Version.current() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name"));
        fault.printStackTrace(out);
        out.flush();
        try {
            Path file = named != null && !named.isBlank() && mayGrow(Path.of(named)) ? Path.of(named)
                    : Files.createTempFile("labcheck-", ".log");
            Files.writeString(file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return file.toString();
        } catch (IOException | InvalidPathException e) {
            return fault.toString();
        }
    }

    /** A log is put at the end of nothing but a log: not of the design that a variable names by mistake. */
    private static boolean mayGrow(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return beginning.isEmpty() || FIRST_LINE.matcher(beginning.lines().findFirst().orElse("")).matches();
        }
    }
}
