package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a user asks of a paper, names not yet looked up.
 *
 * @param file      the design that funds are asked for, or a folder of several
 * @param before    designs of the present state, may be empty; of a folder: folders with files of the same names
 * @param prices    file of prices, or null
 * @param form      {@code request} or {@code feasibility}
 * @param language  language of the paper and the messages
 * @param format    {@code docx} or {@code markdown}, or null to go by the name of the output
 * @param template  a Word file whose styles, page, header and footer are used, or null
 * @param profiles  names of profiles; none for the default
 * @param asOf      the day whose editions judge, or null for the design's own date
 * @param waivers   file of accepted violations of the design, or null
 * @param output    where the paper goes, or null for standard output
 * @param phase     the last phase of work whose clauses are checked, or null for all
 */
public record JustifyRequest(Path file, List<Path> before, Path prices, String form, Language language, String format,
                             Path template, List<String> profiles, LocalDate asOf, Path waivers, Path output, String phase) {

    /** Of all phases. */
    public JustifyRequest(Path file, List<Path> before, Path prices, String form, Language language, String format, Path template,
                          List<String> profiles, LocalDate asOf, Path waivers, Path output) {
        this(file, before, prices, form, language, format, template, profiles, asOf, waivers, output, null);
    }

    /** Whether the paper is on all designs of a folder. */
    boolean folder() {
        return Files.isDirectory(file);
    }

    /** All files that are read beside designs. */
    List<Path> beside() {
        return Stream.concat(Stream.of(prices, template, waivers).filter(Objects::nonNull), ProfileFile.paths(profiles).stream()).toList();
    }
}
