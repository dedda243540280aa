package io.github.labcheck.ontology;

import java.util.Set;

/** What the value of a design property may be. */
@Api
public sealed interface Range {

    /** A literal. */
    enum Literal implements Range { TEXT, BOOLEAN, INTEGER, DECIMAL, DATE }

    /** Coordinates: an outline {@code [[x, y], …]}, a point {@code [x, y]}, a size {@code [width, depth]}; metres. */
    enum Shape implements Range { OUTLINE, POINT, SIZE }

    /** A concept of one class. */
    record OfConcept(String conceptClass) implements Range { }

    /**
     * The id of an entry of the file.
     *
     * @param classes  local names of the classes it may belong to; empty for any class
     * @param outside  whether the word {@code outside} is allowed as well
     */
    record Reference(Set<String> classes, boolean outside) implements Range { }

    /** A block nested in the entry, of the class with this local name. */
    record Block(String designClass) implements Range { }
}
