package io.github.labcheck.rules;

/**
 * A clause and what it is judged of.
 *
 * @param clause   identifier of the clause
 * @param subject  IRI of the subject
 * @param related  IRI of the second subject of a relation, empty where there is none
 */
public record Pair(String clause, String subject, String related) {

    /** Asked for very often: what a record makes itself is slow without an optimizing compiler. */
    @Override
    public int hashCode() {
        return 31 * (31 * clause.hashCode() + subject.hashCode()) + related.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Pair pair && clause.equals(pair.clause) && subject.equals(pair.subject)
                && related.equals(pair.related);
    }
}
