package io.github.labcheck.checker.reading;

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

    private DesignText(String name, Limits limits) {
        this.name = name;
        most = limits.bytes();
        log = new ErrorLog(limits.errors());
    }

    /** Reads a file; what keeps it from being read is told when a design is made of it. */
    static DesignText of(Path file, Limits limits) {
        try {
            return of(file.toString(), InputBytes.read(file, limits.bytes()), limits);
        } catch (UnreadableInput e) {
            DesignText text = new DesignText(file.toString(), limits);
            text.log.add("unreadable", Position.START, e.words());
            return text;
        }
    }

    static DesignText of(String name, byte[] bytes, Limits limits) {
        DesignText text = new DesignText(name, limits);
        text.bytes = bytes;
        if (bytes.length > limits.bytes()) {
            text.log.add("too-large", Position.START, Text.of("reading.DesignText.file-larger-than-mib", limits.bytes() >> 20));
        } else {
            SourceText.decode(bytes, text.log).ifPresent(source -> text.parse(source, limits));
        }
        return text;
    }

    /** Reads a file of usual size; what keeps it from being read is told when a design is made of it. */
    public static DesignText of(Path file) {
        return of(file, Limits.STANDARD);
    }

    /**
     * Takes a file apart before its design is read; empty for what is no plain file, which can be read only once, and for a file too
     * large for the memory.
     */
    public static Optional<DesignText> ahead(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(of(file)) : Optional.empty();
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Optional.empty(); // it will be met again, and told, where the design is read
        }
    }

    private void parse(SourceText text, Limits limits) {
        source = text;
        content = DesignSource.of(name).parse(text, limits, log).orElse(null); // if null, the log says what was too much
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
