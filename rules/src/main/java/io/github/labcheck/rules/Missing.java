package io.github.labcheck.rules;

/**
 * Something that the design does not say.
 *
 * @param subject   IRI of the resource that lacks it
 * @param property  IRI of the property that is missing there, or of a class whose section is missing or incomplete
 */
public record Missing(String subject, String property) {
}
