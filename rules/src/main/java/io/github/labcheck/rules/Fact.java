package io.github.labcheck.rules;

import java.util.List;

/**
 * A relation between things of a design, as the rules join it. Where the same relation looks different to different limits, it says
 * of which clause and subject it is.
 */
public sealed interface Fact {

    /**
     * Something that the design does not say and that would have to be known to judge; the first of all that is missing.
     *
     * @param subject   IRI of the resource that lacks it
     * @param property  IRI of what is missing there
     */
    record Unknown(Pair of, String subject, String property) implements Fact { }

    /**
     * A station at which a flow stops.
     *
     * @param at     its place in the order in which the flow passes its stations
     * @param first  the first place that the room may have in the order asked for
     * @param last   the last place that it may have there
     */
    record Stop(Pair of, int at, String room, int first, int last) implements Fact { }

    /**
     * A flow leaves by a door.
     *
     * @param sure whether there is no other door that it may take
     */
    record Leaves(Pair of, String door, boolean sure) implements Fact { }

    /** Another flow surely enters by a door. */
    record Enters(Pair of, String flow, String door) implements Fact { }

    /** Pressure has to fall from one room to another one. */
    record Falls(Pair of, String upper, String lower) implements Fact { }

    /** The static pressure of a room, Pa. */
    record Pressure(String room, double pascal) implements Fact { }

    /**
     * Two things, or a thing with itself, hold what excludes each other.
     *
     * @param held       IRI of what the one holds
     * @param otherHeld  IRI of what it must be kept apart from
     * @param partners   IRIs of all things in its place from which the one must be kept apart
     */
    record Contact(Pair of, String one, String held, String other, String otherHeld, List<String> partners) implements Fact { }

    /** A thing is in a room, or in a store. */
    record Located(Pair of, String thing, String place) implements Fact { }

    /**
     * How many things there are, and how many there must be.
     *
     * @param least     how many there must be
     * @param greatest  how many there may be at most
     * @param fewest    how many there are for certain
     * @param most      how many there may be
     * @param found     IRIs of those that are there for certain
     */
    record Counted(Pair of, int least, int greatest, int fewest, int most, List<String> found) implements Fact { }

    /** There must be a thing of a kind. */
    record Needed(Pair of, String kind) implements Fact { }

    /** There is a thing of a kind. */
    record Found(Pair of, String kind) implements Fact { }

    /** There may be a thing of a kind. */
    record Possible(Pair of, String kind) implements Fact { }

    /**
     * A clause asks for a field.
     *
     * @param label IRI of the property whose block has to carry it, empty for the subject itself
     */
    record Asked(String clause, String label, String field) implements Fact { }

    /**
     * The label of a thing does not carry a field.
     *
     * @param label IRI of the property whose block does not carry it, empty for the thing itself
     * @param sure  whether it is certain, and not only unsaid
     */
    record Lacks(String thing, String label, String field, boolean sure) implements Fact { }
}
