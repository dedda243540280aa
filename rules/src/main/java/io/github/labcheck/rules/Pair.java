package io.github.labcheck.rules;

/**
 * A clause and what it is judged of.
 *
 * @param clause   identifier of the clause
 * @param subject  IRI of the subject
 * @param related  IRI of the second subject of a relation, empty where there is none
 */
public record Pair(String clause, String subject, String related) {
}
