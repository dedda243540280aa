package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.InputErrorText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that an operation cannot do without. */
final class InputFile {

    private InputFile() { }

    /** The design of a file; empty, and its errors said beside the output, if it cannot be read. */
    static Optional<Design> design(Workbench workbench, Path path, Streams streams, Language language) {
        Reading reading = workbench.reader().read(path);
        if (reading.design() == null) {
            explain(reading.file(), reading.lines(), reading.errors(), streams, language);
        }
        return Optional.ofNullable(reading.design());
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
