package io.github.labcheck.checker.cases;

import io.github.labcheck.checker.check.Judging;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.NamedPart;
import io.github.labcheck.checker.reading.Reading;
import java.nio.file.Path;
import java.util.List;

/**
 * A small design that shows what a clause says. All line numbers are those of the file.
 *
 * @param file         the file that it is a part of, named by the clause
 * @param part         its name and text
 * @param reading      the design or the errors of the part
 * @param marks        what its comments expect
 * @param judging      the design ready to be judged, null if it could not be read
 */
public record ClauseCase(Path file, NamedPart part, Reading reading, List<Expectation.Mark> marks, Judging judging) {

    /** Identifier of the clause. */
    public String clause() {
        return file.getFileName().toString().replaceAll("\\.yaml$", "");
    }

    /** {@code pass}, {@code fail}, {@code unknown}, or {@code silent} where the clause does not apply. */
    public String kind() {
        return part.kind();
    }

    /** What it is called in its file. */
    public String name() {
        return part.name();
    }

    /** Its file, its first line and its name. */
    public String place() {
        return file.getFileName() + ":" + part.line() + " " + (name().isEmpty() ? "(no name)" : name());
    }

    /** The design alone. */
    public String text() {
        return part.text();
    }

    /** What it expects of its clause. */
    public Expectation expectation() {
        return Expectation.of(marks, clause());
    }

    /** Errors of the design, one a line. */
    public List<String> errors() {
        return reading.errors().stream().map(ClauseCase::text).toList();
    }

    private static String text(InputError error) {
        return error.position().line() + ":" + error.position().column() + " " + error.message().en();
    }
}
