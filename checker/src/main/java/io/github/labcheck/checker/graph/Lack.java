package io.github.labcheck.checker.graph;

import org.apache.jena.graph.Node;

/**
 * Something that a design does not say.
 *
 * @param subject  the resource that lacks it
 * @param term     the property that it lacks, or the class whose section is missing or incomplete
 */
public record Lack(Node subject, String term) {
}
