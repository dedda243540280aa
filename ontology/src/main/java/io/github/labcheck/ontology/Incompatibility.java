package io.github.labcheck.ontology;

/**
 * Two concepts that exclude each other, whichever stands first.
 *
 * @param first   IRI of one
 * @param second  IRI of the other
 * @param why     what happens, or what the two demand; null where the clause says it all
 */
@Api
public record Incompatibility(String first, String second, Text why) { }
