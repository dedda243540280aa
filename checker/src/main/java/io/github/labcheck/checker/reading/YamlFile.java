package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A YAML file that is no design, read as strictly as one: UTF-8, one document, no aliases and tags.
 *
 * @param root    what it says, null if it is empty or no YAML
 * @param lines   its lines
 * @param errors  what is wrong with it
 */
public record YamlFile(YamlNode root, List<String> lines, List<InputError> errors) {

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     */
    public static YamlFile read(Path path, Schema schema) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return of(in.readNBytes(Limits.STANDARD.bytes() + 1), schema);
        }
    }

    /** Reads the bytes of a file. */
    public static YamlFile of(byte[] bytes, Schema schema) {
        ErrorLog log = new ErrorLog(Limits.STANDARD.errors());
        if (bytes.length > Limits.STANDARD.bytes()) {
            log.add("too-large", Position.START, "文件超过 %d MiB".formatted(Limits.STANDARD.bytes() >> 20),
                    "The file is larger than %d MiB".formatted(Limits.STANDARD.bytes() >> 20));
            return new YamlFile(null, List.of(), log.sorted());
        }
        Optional<SourceText> source = SourceText.decode(bytes, log);
        YamlNode root = source.flatMap(s -> root(s, schema, log)).orElse(null);
        return new YamlFile(root, source.map(SourceText::lines).orElse(List.of()), log.sorted());
    }

    private static Optional<YamlNode> root(SourceText source, Schema schema, ErrorLog log) {
        try {
            return YamlWalk.read(source.text(), Limits.STANDARD, log);
        } catch (JacksonException e) {
            new SyntaxErrors(source, new SchemaKeys(schema), log).explain(e);
        } catch (Stopped e) {
            return Optional.empty(); // the error is in the log
        }
        return Optional.empty();
    }
}
