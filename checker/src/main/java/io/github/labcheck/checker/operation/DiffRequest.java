package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of a comparison.
 *
 * @param old      a design, a folder of designs, or a JSON report
 * @param now      another
 * @param profiles names of profiles; none for the default
 * @param asOf     the day whose editions judge both, or null for each design's own date
 * @param today    the day for what is valid until a day, or null
 * @param format   {@code text}, {@code json}, {@code markdown} or {@code html}
 * @param output   where it goes, or null for standard output
 * @param failOn   the smallest severity of a new violation that counts, or null if none does
 */
public record DiffRequest(Path old, Path now, List<String> profiles, LocalDate asOf, LocalDate today, String format, Path output,
                          Severity failOn, Language language) { }
