package io.github.labcheck.checker.graph;

import io.github.labcheck.ontology.Schema;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Something that a design does not say.
 *
 * @param subject  the resource that lacks it
 * @param term     the property that it lacks, or the class whose section is missing or incomplete
 */
public record Lack(Node subject, String term) {

    /** That a resource lacks a property, or the design a section, by name. */
    public static Lack of(Node subject, String name) {
        return new Lack(subject, Schema.NS + name);
    }

    /** The same for a resource by its IRI. */
    public static Lack of(String subject, String name) {
        return of(NodeFactory.createURI(subject), name);
    }
}
