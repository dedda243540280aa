package io.github.labcheck.checker.graph;

import org.apache.jena.graph.Node;

/**
 * Something that was looked up in a design.
 *
 * @param subject of which resource; {@link Node#ANY} for all of them
 * @param about   which property by local name, or what else the design tells: see {@link DesignGraph}
 */
public record Question(Node subject, String about) {

    /** Asked for very often: what a record makes itself is slow without an optimizing compiler. */
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + about.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question question && about.equals(question.about) && subject.equals(question.subject);
    }
}
