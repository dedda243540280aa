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

    /** Asked for very often: what a record makes itself is slow without an optimizing compiler. */
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + term.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lack lack && term.equals(lack.term) && subject.equals(lack.subject);
    }

    /** The same for a resource by its IRI. */
    public static Lack of(String subject, String name) {
        return of(NodeFactory.createURI(subject), name);
    }
}
