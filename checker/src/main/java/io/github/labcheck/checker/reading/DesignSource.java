package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.ontology.Schema;
import java.util.Locale;
import java.util.Optional;

/**
 * A form in which designs are written. Whatever the form, a design becomes a tree of sections, entries and keys with their places, and
 * from there on nobody knows which form it was.
 */
interface DesignSource {

    /** The form of a file, by its name: YAML unless that says something else. */
    static DesignSource of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ttl") || lower.endsWith(".jsonld") ? new TurtleSource() : new YamlSource();
    }

    /** Takes a text apart as far as that needs no schema. What is too much of it is in the log, and nothing is returned. */
    Optional<Content> parse(SourceText text, Bounds bounds, ErrorLog log);

    /** What a text says. */
    interface Content {

        /**
         * The tree of a design, of which the first key is {@code labcheck}; empty, and in the log, if the text is none. To be asked once.
         */
        Optional<YamlNode> tree(Schema schema, ErrorLog log);
    }
}
