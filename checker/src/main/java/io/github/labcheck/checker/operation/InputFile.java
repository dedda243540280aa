package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.InputErrorText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that an operation cannot do without. */
public final class InputFile {

    private InputFile() { }

    /** The design of a file; empty, and its errors said beside the output, if it cannot be read. */
    static Optional<Design> design(Workbench workbench, Path path, Streams streams, Language language) {
        Reading reading = workbench.reader().read(path);
        if (reading.design() == null) {
            explain(path, reading.file(), reading.errors(), streams, language);
        }
        return Optional.ofNullable(reading.design());
    }

    /**
     * Says beside the output what is wrong in a file.
     *
     * @param name how the file is called in messages
     */
    static void explain(Path path, String name, List<InputError> errors, Streams streams, Language language) {
        Page page = streams.messages(language);
        new InputErrorText(page, name, lines(path)).list(errors);
        page.flush();
    }

    /** The lines of a file that may be no text; none if it cannot be read. */
    public static List<String> lines(Path path) {
        try {
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
