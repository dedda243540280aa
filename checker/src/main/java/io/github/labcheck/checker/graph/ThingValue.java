package io.github.labcheck.checker.graph;

import io.github.labcheck.ontology.Concept;
import java.util.List;

/** One value of a property, for readers who need no RDF. */
public sealed interface ThingValue {

    /** A number, a truth, a day or a text, as it is written in the graph; numbers in the unit of their property. */
    record Literal(String text) implements ThingValue { }

    /** A concept of the ontology. */
    record OfConcept(Concept concept) implements ThingValue { }

    /** Another thing of the design, or a block within this one. */
    record OfThing(Thing thing) implements ThingValue { }

    /** A number between two, both included. */
    record Interval(String low, String high) implements ThingValue { }

    /** Several in one, as the corners of an outline, in their order. */
    record Members(List<ThingValue> values) implements ThingValue { }

    /** What lies outside the building. */
    record Outside() implements ThingValue { }
}
