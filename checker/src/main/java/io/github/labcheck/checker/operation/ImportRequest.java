package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to import.
 *
 * @param files    drawings and lists
 * @param target   the file to write; null writes it to standard output
 * @param into     how a design that is there is brought up to the files; null for a new one
 * @param unit     unit of a drawing whose own is not settled; null if nobody said
 * @param mapping  file that says what names mean; null if there is none
 * @param columns  roles of the columns of lists, by place counted from 0; empty if their headers tell them
 * @param list     whether what the drawings hold is listed instead of imported
 * @param language of comments and messages
 */
public record ImportRequest(List<Path> files, Path target, Into into, LengthUnit unit, Path mapping, Map<Integer, String> columns,
        boolean list, Language language) {

    /** An import of files without further choices. */
    public static ImportRequest of(List<Path> files, Path target, Language language) {
        return new ImportRequest(files, target, null, null, null, Map.of(), false, language);
    }

    /**
     * A design that is brought up to the next revision of its drawings.
     *
     * @param design the file, which is read and written
     * @param remove whether what vanished from the drawings is taken out
     * @param dryRun whether the difference is shown and nothing is written
     */
    public record Into(Path design, boolean remove, boolean dryRun) { }
}
