package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What to compare the editions of two days on.
 *
 * @param file     the design
 * @param from     the earlier day
 * @param to       the later day
 * @param today    the day for what is valid until a day, on both; null for the design's own date
 * @param profiles names of profiles, empty for the default
 * @param format   {@code text}, {@code json} or {@code xlsx}
 * @param output   file to write, null for standard output
 * @param language of the text
 */
public record EditionsRequest(Path file, LocalDate from, LocalDate to, LocalDate today, List<String> profiles, String format, Path output,
                              Language language) {

    /** The files that it reads. */
    List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(List.of(file));
        inputs.addAll(ProfileFile.paths(profiles));
        return inputs;
    }
}
