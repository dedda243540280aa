package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Schema;
import java.util.List;
import java.util.Optional;

/**
 * A form in which designs are written. Whatever the form, a design becomes a tree of sections, entries and keys with their places, and
 * from there on nobody knows which form it was.
 */
interface DesignSource {

    /** All forms; the last one is taken for every file that no other one reads. */
    List<DesignSource> ALL = List.of(new TurtleSource(), new YamlSource());

    /** The form of a file, by its name. */
    static DesignSource of(String name) {
        return ALL.stream().filter(source -> source.reads(name)).findFirst().orElseThrow();
    }

    /** Whether a file of this name is written so. */
    boolean reads(String name);

    /** Takes a text apart as far as that needs no schema. What is too much of it is in the log, and nothing is returned. */
    Optional<Content> parse(SourceText text, Limits limits, ErrorLog log);

    /** What a text says. */
    interface Content {

        /**
         * The tree of a design, of which the first key is {@code labcheck}; empty, and in the log, if the text is none. To be asked once.
         */
        Optional<YamlNode> tree(Schema schema, ErrorLog log);
    }
}
