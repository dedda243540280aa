package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.util.List;

/**
 * What to import.
 *
 * @param files    drawings and lists
 * @param target   the design file to write; null writes it to standard output
 * @param unit     unit of a drawing whose own is not settled; null if nobody said
 * @param language of comments and messages
 */
public record ImportRequest(List<Path> files, Path target, LengthUnit unit, Language language) { }
