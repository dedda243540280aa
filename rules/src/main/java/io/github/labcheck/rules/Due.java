package io.github.labcheck.rules;

import java.util.List;
import java.util.Set;

/**
 * A clause's limit as it applies to one subject: exactly one verdict is due on each. What has to be computed has been
 * computed; the rules compare.
 */
public sealed interface Due {

    /** Clause and subject. */
    Pair pair();

    /** What would have to be known to be sure that the clause applies; empty when it does apply. */
    List<Missing> doubt();

    /** Whether it is not certain that the clause applies. */
    default boolean inDoubt() {
        return !doubt().isEmpty();
    }

    /**
     * What would have to be known to be sure of what the limit looks at.
     *
     * @param subject the subject with the values that were looked at; null where none were
     */
    List<Missing> open(Subject subject);

    /** IRI of the subject. */
    default String subject() {
        return pair().subject();
    }

    /** A limit on the values that a subject has at the end of a path. */
    sealed interface OnValue extends Due {

        /** Text of the path. */
        String path();

        @Override
        default List<Missing> open(Subject subject) {
            return subject.at(path()).missing();
        }
    }

    /** A limit judged from what was found among several things. */
    sealed interface OnRelation extends Due {

        /** What would have to be known to be sure of what was found; empty when nothing is. */
        List<Missing> unknown();

        @Override
        default List<Missing> open(Subject subject) {
            return unknown();
        }
    }

    /** A number must be at least the limit. */
    record Minimum(Pair pair, List<Missing> doubt, String path, double limit) implements OnValue { }

    /** A number must be at most the limit. */
    record Maximum(Pair pair, List<Missing> doubt, String path, double limit) implements OnValue { }

    /** A number must lie in a closed range. */
    record Range(Pair pair, List<Missing> doubt, String path, double low, double high)
            implements OnValue { }

    /** Every value must be one of these, or narrower. */
    record OneOf(Pair pair, List<Missing> doubt, String path, Set<String> allowed)
            implements OnValue { }

    /** Each of these must be among the values. */
    record AllOf(Pair pair, List<Missing> doubt, String path, Set<String> required)
            implements OnValue { }

    /** The value must be true, or there must be one; with a list, one of the list. */
    record Present(Pair pair, List<Missing> doubt, String path, Set<String> wanted)
            implements OnValue { }

    /** The value must be false; with a list, none of the list may be there. */
    record Absent(Pair pair, List<Missing> doubt, String path, Set<String> unwanted)
            implements OnValue { }

    /**
     * A number of things must lie within bounds.
     *
     * @param fewest  how many there are for certain
     * @param most    how many there may be
     * @param found   IRIs of those that are there for certain
     */
    record ItemCount(Pair pair, List<Missing> doubt, int minimum, int maximum, int fewest, int most,
                     List<String> found, List<Missing> unknown) implements OnRelation { }

    /**
     * Certain kinds must occur among things.
     *
     * @param required  what is asked for
     * @param absent    what is certainly not there
     * @param unsure    what may be there
     */
    record RequiredKinds(Pair pair, List<Missing> doubt, List<String> required, List<String> absent,
                         List<String> unsure, List<Missing> unknown) implements OnRelation { }

    /**
     * A label, or the subject itself, must carry fields.
     *
     * @param required  IRIs of the properties asked for
     * @param absent    those that are certainly not there
     * @param unsure    those that may be there
     */
    record RequiredFields(Pair pair, List<Missing> doubt, List<String> required, List<String> absent,
                          List<String> unsure, List<Missing> unknown) implements OnRelation { }

    /**
     * What excludes each other must not be in one place.
     *
     * @param place       where the subject is, empty if unknown
     * @param otherPlace  where the related thing is, empty if unknown
     * @param held        IRI of what the subject holds, empty if unknown
     * @param otherHeld   IRI of what it must be kept apart from, empty if unknown
     * @param partners    IRIs of all things in its place from which the subject must be kept apart
     */
    record Exclusion(Pair pair, List<Missing> doubt, String place, String otherPlace, String held, String otherHeld,
                     List<String> partners, List<Missing> unknown) implements OnRelation { }

    /**
     * A flow must pass stations in order.
     *
     * @param steps  index of each station in the order asked for, in the order in which the flow passes them
     * @param back   the rooms at which it goes back to an earlier station
     */
    record StationOrder(Pair pair, List<Missing> doubt, List<Integer> steps, List<String> back, List<String> witness,
                        List<Missing> unknown) implements OnRelation { }

    /**
     * A flow must not return.
     *
     * @param returns  rooms that it enters again after having left them, or that lie before one it has passed
     */
    record OneWay(Pair pair, List<Missing> doubt, List<String> returns, List<Missing> unknown) implements OnRelation { }

    /**
     * A flow must not pass certain rooms.
     *
     * @param touched  the rooms of that kind that it passes
     */
    record Avoids(Pair pair, List<Missing> doubt, List<String> touched, List<Missing> unknown) implements OnRelation { }

    /**
     * A flow must not end where others start.
     *
     * @param end     where it ends
     * @param shared  flows that start there
     */
    record DistinctEnds(Pair pair, List<Missing> doubt, String end, List<String> shared, List<Missing> unknown)
            implements OnRelation { }

    /**
     * Static pressure must fall from one room to the next.
     *
     * @param upper  pressure of the room that must be higher, Pa; NaN if unknown
     * @param lower  pressure of the room that must be lower, Pa; NaN if unknown
     * @param upperIsSubject whether the subject is the room that must be higher, and not the related one
     */
    record PressureRanking(Pair pair, List<Missing> doubt, double upper, double lower, boolean upperIsSubject, List<Missing> unknown)
            implements OnRelation { }
}
