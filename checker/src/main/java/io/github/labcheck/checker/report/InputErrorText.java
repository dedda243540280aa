package io.github.labcheck.checker.report;

import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import java.util.List;

/** Input errors with the lines in which they stand. */
public final class InputErrorText {

    private final Page page;
    private final String file;
    private final List<String> lines;

    /** For the errors of one file. */
    public InputErrorText(Page page, String file, List<String> lines) {
        this.page = page;
        this.file = file;
        this.lines = lines;
    }

    /** Writes all errors under a heading. */
    public void write(List<InputError> errors) {
        page.heading(Tone.RED, page.words(Words.INPUT_ERRORS, errors.size()));
        list(errors);
    }

    /** Writes all errors of a design of which the rest was checked. */
    void partial(Words heading, List<InputError> errors) {
        page.heading(Tone.RED, page.words(heading, errors.size()));
        list(errors);
    }

    /** Writes what may be a slip; nothing if there is nothing. */
    void warnings(List<InputError> warnings) {
        if (!warnings.isEmpty()) {
            page.end();
            list(warnings);
        }
    }

    /** Writes all errors. */
    public void list(List<InputError> errors) {
        for (InputError error : errors) {
            page.text(Tone.BOLD, place(file, error.position())).text(" " + error.message().in(page.language()))
                    .text(Tone.DIM, " [" + error.code() + "]").end();
            excerpt(page, lines, error.position(), 2);
        }
    }

    static String place(String file, Position position) {
        return file + ":" + position.line() + ":" + position.column();
    }

    /** The line of a place with a mark below; nothing if the file has no such line. */
    public static void excerpt(Page page, List<String> lines, Position position, int indent) {
        SourceExcerpt excerpt = SourceExcerpt.of(lines, position);
        if (!excerpt.line().isBlank()) {
            String number = Integer.toString(position.line());
            page.indent(indent).text(Tone.DIM, number + " │ ").text(excerpt.line()).end();
            page.indent(indent + number.length()).text(Tone.DIM, " │ ").indent(excerpt.caret()).text(Tone.RED, "^").end();
        }
    }
}
