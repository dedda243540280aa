package io.github.labcheck.rules;

/**
 * Something that the design does not say.
 *
 * @param subject   IRI of the resource that lacks it
 * @param property  IRI of the property that is missing there, or of a class whose section is missing or incomplete
 */
public record Missing(String subject, String property) {

    /** Asked for very often: what a record makes itself is slow without an optimizing compiler. */
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + property.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Missing missing && subject.equals(missing.subject) && property.equals(missing.property);
    }
}
