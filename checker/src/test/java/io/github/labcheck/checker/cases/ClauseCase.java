package io.github.labcheck.checker.cases;

import io.github.labcheck.checker.check.Judging;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import java.nio.file.Path;
import java.util.List;

/**
 * A small design that shows what a clause says.
 *
 * @param clause       identifier of the clause, the name of its folder
 * @param file         the file
 * @param reading      the design or the errors of the file
 * @param marks        what its comments expect
 * @param judging      the design ready to be judged, null if it could not be read
 */
public record ClauseCase(String clause, Path file, Reading reading, List<Expectation.Mark> marks, Judging judging) {

    /** {@code pass}, {@code fail}, {@code unknown}, or {@code silent} where the clause does not apply. */
    public String kind() {
        return name().replaceAll("[-.].*", "");
    }

    /** Name of the file. */
    public String name() {
        return file.getFileName().toString();
    }

    /** What it expects of its clause. */
    public Expectation expectation() {
        return Expectation.of(marks, clause);
    }

    /** Errors of the file, one a line. */
    public List<String> errors() {
        return reading.errors().stream().map(ClauseCase::text).toList();
    }

    private static String text(InputError error) {
        return error.position().line() + ":" + error.position().column() + " " + error.message().en();
    }
}
