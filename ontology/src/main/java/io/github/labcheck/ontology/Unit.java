package io.github.labcheck.ontology;

/**
 * A unit of measurement as it is written in a design file.
 *
 * @param iri      the QUDT unit
 * @param symbol   how a design file writes it, for example {@code mm}; empty for a plain count
 * @param printed  how people write it behind a number, the words for one and for several with a bar between; empty where they write nothing
 * @param base     IRI of the unit it converts to
 * @param divisor  a value divided by it is in the base unit
 */
@Api
public record Unit(String iri, String symbol, Text printed, String base, double divisor) {
}
