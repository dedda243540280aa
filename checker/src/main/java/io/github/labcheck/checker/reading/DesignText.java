package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.reading.DesignSource.Content;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The text of a design file with its YAML or Turtle taken apart, as far as that needs no schema: while one thread still reads the schema,
 * another can do this. Its nodes can be taken once, so that they are free as soon as a design is made of them.
 */
public final class DesignText {

    private final String name;
    private final ErrorLog log;
    private final int most;
    private byte[] bytes;
    private SourceText source;
    private Content content;

    private DesignText(String name, Bounds bounds) {
        this.name = name;
        most = bounds.bytes();
        log = new ErrorLog(bounds.of(Bound.ERRORS));
    }

    /** Reads a file; what keeps it from being read is told when a design is made of it. */
    public static DesignText of(Path file, Bounds bounds) {
        try {
            return of(file.toString(), InputBytes.read(file, bounds.bytes()), bounds);
        } catch (UnreadableInput e) {
            DesignText text = new DesignText(file.toString(), bounds);
            text.log.add("unreadable", Position.START, e.words());
            return text;
        }
    }

    static DesignText of(String name, byte[] bytes, Bounds bounds) {
        DesignText text = new DesignText(name, bounds);
        text.bytes = bytes;
        if (bytes.length > bounds.bytes()) {
            text.log.beyond(Bound.FILE_SIZE, bounds, Position.START,
                    Text.of("reading.DesignText.file-larger-than-mib", bounds.of(Bound.FILE_SIZE)));
        } else {
            SourceText.decode(bytes, text.log).ifPresent(source -> text.parse(source, bounds));
        }
        return text;
    }

    /** Reads a file of usual size; what keeps it from being read is told when a design is made of it. */
    public static DesignText of(Path file) {
        return of(file, Bounds.STANDARD);
    }

    /**
     * Takes a file apart before its design is read; empty for what is no plain file, which can be read only once, and for a file too
     * large for the memory.
     */
    public static Optional<DesignText> ahead(Path file, Bounds bounds) {
        try {
            return Files.isRegularFile(file) ? Optional.of(of(file, bounds)) : Optional.empty();
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Optional.empty(); // it will be met again, and told, where the design is read
        }
    }

    private void parse(SourceText text, Bounds bounds) {
        source = text;
        content = DesignSource.of(name).parse(text, bounds, log).orElse(null); // if null, the log says what was too much
    }

    /** The file as it was given. */
    public String name() {
        return name;
    }

    /** The bytes of the file; null if it could not be read. */
    public byte[] bytes() {
        return bytes;
    }

    ErrorLog log() {
        return log;
    }

    /** The tree of the design, if all of the text could be taken apart; to be asked once. */
    Optional<YamlNode> takeRoot(Schema schema) {
        return Optional.ofNullable(content).flatMap(all -> all.tree(schema, log));
    }

    List<String> lines() {
        if (source != null) {
            return source.lines();
        }
        return bytes == null || bytes.length > most ? List.of() : SourceText.lines(bytes);
    }

    /** Whether what cannot be parsed looks like a design; of what could not be read at all nobody can tell. */
    boolean looksLikeDesign() {
        return bytes == null || SourceText.looksLikeDesign(bytes);
    }
}
