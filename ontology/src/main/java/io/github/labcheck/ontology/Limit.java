package io.github.labcheck.ontology;

import java.util.List;
import java.util.stream.Stream;

/** What a clause asks of a subject; its type is the check kind. */
public sealed interface Limit {

    /** A limit on the values at the end of a path from the subject. */
    sealed interface OnValue extends Limit {
        Path path();
    }

    /** A number is at least {@code value}, in the property's unit. */
    record Minimum(Path path, double value) implements OnValue { }

    /** A number is at most {@code value}, in the property's unit. */
    record Maximum(Path path, double value) implements OnValue { }

    /** A number, or both ends of an interval, lie between {@code low} and {@code high}, ends included. */
    record Range(Path path, double low, double high) implements OnValue { }

    /** Every value is one of {@code values}, or narrower. */
    record OneOf(Path path, List<String> values) implements OnValue { }

    /** Each of {@code values}, or something narrower, is among the values. */
    record AllOf(Path path, List<String> values) implements OnValue { }

    /** The value is true, or there is one; with {@code values}, one of them is there. */
    record Present(Path path, List<String> values) implements OnValue { }

    /** The value is false; with {@code values}, none of them is there. */
    record Absent(Path path, List<String> values) implements OnValue { }

    /**
     * The things that belong to a subject: reached along one of the paths, or anywhere in the design.
     *
     * @param designClass  local name of their class
     * @param also         local names of other classes whose things count just the same, as doors beside windows
     * @param called       what one of them is called, null where its class and kind say it
     */
    record Items(String designClass, List<String> also, List<Path> along, List<Condition> where, Text called) {

        /** Local names of all classes whose things count. */
        public List<String> classes() {
            return Stream.concat(Stream.of(designClass), also.stream()).toList();
        }

        /** The paths in one text, which is the same for the same paths. */
        public String alongText() {
            return SayingReader.along(along);
        }
    }

    /**
     * The number of things lies within bounds.
     *
     * @param minimum  smallest number, 0 for none
     * @param maximum  largest number, {@link Integer#MAX_VALUE} for none
     */
    record ItemCount(Items items, int minimum, int maximum) implements Limit { }

    /**
     * Every value of a list occurs among the things.
     *
     * @param itemProperty      the property of the things that is looked at
     * @param values            IRIs of the concepts asked for
     * @param each              property of the subject whose values are gone through one by one, or null
     * @param eachItemProperty  property of the things that must equal that value, or null
     */
    record RequiredKinds(Items items, DesignProperty itemProperty, List<String> values, DesignProperty each,
                         DesignProperty eachItemProperty) implements Limit { }

    /**
     * A label, or the subject itself, carries all fields.
     *
     * @param holder  property whose block carries the fields, null for the subject itself
     * @param fields  the properties asked for
     */
    record RequiredFields(DesignProperty holder, List<DesignProperty> fields) implements Limit { }

    /**
     * Goods, gases or functions are kept apart.
     *
     * @param itemProperties  what a subject holds, by the order of their names; a class may have several of them or one
     * @param pairs           what excludes what, the first that fits first
     * @param within          property whose value two subjects must not share, null if only one and the same thing counts
     */
    record Exclusion(List<DesignProperty> itemProperties, List<Incompatibility> pairs, DesignProperty within)
            implements Limit { }

    /** A flow passes the functions in this order. */
    record StationOrder(List<String> stations) implements Limit { }

    /** A flow does not come back to a station that it has left. */
    record OneWay(List<String> stations) implements Limit { }

    /** A flow does not pass rooms of these functions. */
    record Avoids(List<String> stations) implements Limit { }

    /** A flow does not end where flows of these types start. */
    record DistinctEnds(List<String> others) implements Limit { }

    /** Static pressure falls from each function to the next; equal is not enough. */
    record PressureRanking(List<String> stations) implements Limit { }
}
