package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a user wants explained.
 *
 * @param name      identifier or alias of a clause, a key of the design file, or the beginning of a finding's id
 * @param file      the design in which the finding is, or null for a clause alone
 * @param profiles  names of profiles; none for the default
 * @param asOf      the day whose editions judge, or null for the design's own date
 * @param today     the day for what is valid until a day, or null for the design's own date
 * @param language  language of the explanation
 * @param home      where the program is installed, with its examples
 */
public record ExplainRequest(String name, Path file, List<String> profiles, LocalDate asOf, LocalDate today, Language language, Path home) {
}
