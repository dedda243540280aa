package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A YAML file that is no design, read as a design is: UTF-8, one document, aliases resolved, no tags.
 *
 * @param root    what it says, null if it is empty or no YAML
 * @param lines   its lines
 * @param errors  what is wrong with it
 */
public record YamlFile(YamlNode root, List<String> lines, List<InputError> errors) {

    /**
     * Reads a file as far as the bounds allow.
     *
     * @return the file; of one that cannot be read, why
     */
    public static YamlFile read(Path path, Schema schema, Bounds bounds) {
        try {
            return of(InputBytes.read(path, bounds.bytes()), schema, bounds);
        } catch (UnreadableInput e) {
            ErrorLog log = new ErrorLog(1);
            log.add("unreadable", Position.START, e.words());
            return new YamlFile(null, List.of(), log.sorted());
        }
    }

    /** Reads the bytes of a file of usual size. */
    public static YamlFile of(byte[] bytes, Schema schema) {
        return of(bytes, schema, Bounds.STANDARD);
    }

    /** Reads the bytes of a file as far as the bounds allow. */
    public static YamlFile of(byte[] bytes, Schema schema, Bounds bounds) {
        ErrorLog log = new ErrorLog(bounds.of(Bound.ERRORS));
        if (bytes.length > bounds.bytes()) {
            log.beyond(Bound.FILE_SIZE, bounds, Position.START,
                    Text.of("reading.YamlFile.file-larger-than-mib", bounds.of(Bound.FILE_SIZE)));
            return new YamlFile(null, List.of(), log.sorted());
        }
        Optional<SourceText> source = SourceText.decode(bytes, log);
        YamlNode root = source.flatMap(s -> root(s, schema, bounds, log)).orElse(null);
        return new YamlFile(root, source.map(SourceText::lines).orElseGet(() -> SourceText.lines(bytes)), log.sorted());
    }

    private static Optional<YamlNode> root(SourceText source, Schema schema, Bounds bounds, ErrorLog log) {
        try {
            return YamlWalk.read(source.text(), bounds, log);
        } catch (JacksonException e) {
            new SyntaxErrors(source, new SchemaKeys(schema), log).explain(e);
        } catch (Stopped e) {
            return Optional.empty(); // the error is in the log
        }
        return Optional.empty();
    }
}
