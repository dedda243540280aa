package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.InputErrorText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A file that an operation cannot do without. */
final class InputFile {

    private InputFile() { }

    /**
     * The design of a file; empty, and its errors said beside the output, if it cannot be read.
     *
     * @throws CancellationException if there is more of it than is read, once that is said
     */
    static Optional<Design> design(Workbench workbench, Path path, Streams streams, Language language) {
        Reading reading = workbench.reader().read(path);
        if (reading.design() == null) {
            explain(reading.file(), reading.lines(), reading.errors(), streams, language);
            if (reading.beyondBounds()) {
                throw new CancellationException(reading.file());
            }
        }
        return Optional.ofNullable(reading.design());
    }

    /** How a run ends that could not read a file. */
    static Exit exit(Reading reading) {
        return reading.beyondBounds() ? Exit.LIMIT : Exit.UNREADABLE;
    }

    /**
     * How a run ends that could not use a file that is no design.
     *
     * @param otherwise if there was not too much of anything in it
     */
    static Exit exit(List<InputError> errors, Exit otherwise) {
        return errors.stream().anyMatch(error -> Bound.told(error.code())) ? Exit.LIMIT : otherwise;
    }

    /**
     * Says beside the output what is wrong in a file.
     *
     * @param name  how the file is called in messages
     * @param lines its lines
     */
    static void explain(String name, List<String> lines, List<InputError> errors, Streams streams, Language language) {
        Page page = streams.messages(language);
        new InputErrorText(page, name, lines).list(errors);
        page.flush();
    }
}
