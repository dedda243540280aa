package io.github.labcheck.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a clause asks of a subject; its type is the check kind. Each kind reads itself, tells its parts, and says of itself what
 * others ask of limits: a new one is a record here.
 */
@Api
public sealed interface Limit {

    /** Path to the values that it limits; empty where it looks at things. */
    default Optional<Path> toValue() {
        return Optional.empty();
    }

    /** The things whose number it limits. */
    default Optional<Items> counted() {
        return Optional.empty();
    }

    /** The things among which it looks. */
    default Optional<Items> among() {
        return counted();
    }

    /** The properties that it looks at itself, the nearest first. */
    default List<DesignProperty> lookedAt() {
        return List.of();
    }

    /** Local names of the keys that its kind looks at although no clause names them. */
    default List<String> unnamed() {
        return List.of();
    }

    /** The things of which there must be some. */
    default Optional<Items> demanded() {
        return Optional.empty();
    }

    /** What a label must carry. */
    default List<DesignProperty> labelFields() {
        return List.of();
    }

    /** IRIs of the kinds of things all of which must be among those at which it looks. */
    default List<String> required() {
        return List.of();
    }

    /** What tells the kinds apart that must all be among the things; empty where the subject decides how often each must be. */
    default Optional<DesignProperty> kindProperty() {
        return Optional.empty();
    }

    /** What a value must be, as far as that can be said of it alone. */
    default Asked asked() {
        return Asked.NOTHING;
    }

    /** The numbers that somebody may want stricter or looser; empty where there are none, or more than people would tell apart. */
    default List<Double> numbers() {
        return List.of();
    }

    /** One of its kind with other numbers, as many as it has; empty where they make no sense. */
    default Optional<Limit> with(List<Double> numbers) {
        return Optional.empty();
    }

    /** Whether everything that breaks it breaks another one of its kind as well. */
    default boolean milderThan(Limit strict) {
        return false;
    }

    /** Tells what it consists of. */
    void tell(Parts parts);

    /**
     * What a value must be for a limit to be met.
     *
     * @param least  smallest number, null for none
     * @param most   largest number, null for none
     * @param truth  the truth value, null for none
     * @param any    IRIs of concepts of which each alone would do; empty if none would
     * @param all    IRIs of concepts all of which must be there; empty for none
     */
    record Asked(Double least, Double most, Boolean truth, List<String> any, List<String> all) {

        static final Asked NOTHING = new Asked(null, null, null, List.of(), List.of());

        static Asked numbers(Double least, Double most) {
            return new Asked(least, most, null, List.of(), List.of());
        }
    }

    /** To whom a limit tells its parts, by the names that the vocabulary gives them. */
    interface Parts {

        void path(Path path);

        void number(String name, double number);

        void concepts(String name, List<String> iris);

        void property(String name, DesignProperty property);

        void properties(String name, List<DesignProperty> properties);

        void items(Items items);

        void pairs(List<Incompatibility> pairs);
    }

    /** A limit on the values at the end of a path from the subject. */
    sealed interface OnValue extends Limit {

        Path path();

        @Override
        default Optional<Path> toValue() {
            return Optional.of(path());
        }

        @Override
        default List<DesignProperty> lookedAt() {
            List<DesignProperty> properties = new ArrayList<>();
            path().steps().forEach(s -> properties.add(0, s.property()));
            return properties;
        }
    }

    /** A limit on a number by one other number. */
    sealed interface OnNumber extends OnValue {

        double value();

        @Override
        default List<Double> numbers() {
            return List.of(value());
        }

        @Override
        default void tell(Parts parts) {
            parts.path(path());
            parts.number("value", value());
        }
    }

    /** A limit on the values of a list. */
    sealed interface OnList extends OnValue {

        List<String> values();

        @Override
        default void tell(Parts parts) {
            parts.path(path());
            parts.concepts("values", values());
        }
    }

    /** A limit that a flow must keep on its way past stations. */
    sealed interface OnStations extends Limit {

        List<String> stations();

        @Override
        default List<String> unnamed() {
            return List.of("path", "function");
        }

        @Override
        default void tell(Parts parts) {
            parts.concepts("stations", stations());
        }
    }

    /** A number is at least {@code value}, in the property's unit. */
    record Minimum(Path path, double value) implements OnNumber {

        static Minimum read(LimitSource from) {
            return new Minimum(from.number(), from.number("value"));
        }

        @Override
        public boolean milderThan(Limit strict) {
            return strict instanceof Minimum other && value <= other.value;
        }

        @Override
        public Asked asked() {
            return Asked.numbers(value, null);
        }

        @Override
        public Optional<Limit> with(List<Double> numbers) {
            return Optional.of(new Minimum(path, numbers.get(0)));
        }
    }

    /** A number is at most {@code value}, in the property's unit. */
    record Maximum(Path path, double value) implements OnNumber {

        static Maximum read(LimitSource from) {
            return new Maximum(from.number(), from.number("value"));
        }

        @Override
        public boolean milderThan(Limit strict) {
            return strict instanceof Maximum other && value >= other.value;
        }

        @Override
        public Asked asked() {
            return Asked.numbers(null, value);
        }

        @Override
        public Optional<Limit> with(List<Double> numbers) {
            return Optional.of(new Maximum(path, numbers.get(0)));
        }
    }

    /** A number, or both ends of an interval, lie between {@code low} and {@code high}, ends included. */
    record Range(Path path, double low, double high) implements OnValue {

        static Range read(LimitSource from) {
            return new Range(from.number(), from.number("low"), from.number("high"));
        }

        @Override
        public boolean milderThan(Limit strict) {
            return strict instanceof Range other && low <= other.low && high >= other.high;
        }

        @Override
        public Asked asked() {
            return Asked.numbers(low, high);
        }

        @Override
        public List<Double> numbers() {
            return List.of(low, high);
        }

        @Override
        public Optional<Limit> with(List<Double> numbers) {
            return numbers.get(0) > numbers.get(1) ? Optional.empty() : Optional.of(new Range(path, numbers.get(0), numbers.get(1)));
        }

        @Override
        public void tell(Parts parts) {
            parts.path(path);
            parts.number("low", low);
            parts.number("high", high);
        }
    }

    /** Every value is one of {@code values}, or narrower. */
    record OneOf(Path path, List<String> values) implements OnList {

        static OneOf read(LimitSource from) {
            return new OneOf(from.path(), from.concepts("values"));
        }

        @Override
        public boolean milderThan(Limit strict) {
            return strict instanceof OneOf other && values.containsAll(other.values);
        }

        @Override
        public Asked asked() {
            return new Asked(null, null, null, values, List.of());
        }
    }

    /** Each of {@code values}, or something narrower, is among the values. */
    record AllOf(Path path, List<String> values) implements OnList {

        static AllOf read(LimitSource from) {
            return new AllOf(from.path(), from.concepts("values"));
        }

        @Override
        public boolean milderThan(Limit strict) {
            return strict instanceof AllOf other && other.values.containsAll(values);
        }

        @Override
        public Asked asked() {
            return new Asked(null, null, null, List.of(), values);
        }
    }

    /** The value is true, or there is one; with {@code values}, one of them is there. */
    record Present(Path path, List<String> values) implements OnList {

        static Present read(LimitSource from) {
            return new Present(from.path(), from.perhaps("values"));
        }

        @Override
        public boolean milderThan(Limit strict) {
            return strict instanceof Present other && values.isEmpty() == other.values.isEmpty() && values.containsAll(other.values);
        }

        @Override
        public Asked asked() {
            return new Asked(null, null, values.isEmpty() ? true : null, values, List.of());
        }
    }

    /** The value is false; with {@code values}, none of them is there. */
    record Absent(Path path, List<String> values) implements OnList {

        static Absent read(LimitSource from) {
            return new Absent(from.path(), from.perhaps("values"));
        }

        @Override
        public boolean milderThan(Limit strict) {
            return strict instanceof Absent other && values.isEmpty() == other.values.isEmpty() && other.values.containsAll(values);
        }

        @Override
        public Asked asked() {
            return values.isEmpty() ? new Asked(null, null, false, List.of(), List.of()) : Asked.NOTHING;
        }
    }

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

        /** All of it as one line, the same for the same things. */
        public String text() {
            return designClass + " " + also + " " + alongText() + " " + where.stream().map(Condition::text).toList()
                    + (called == null ? "" : " " + called.zh() + " " + called.en());
        }

        /** The paths in one text, which is the same for the same paths. */
        public String alongText() {
            return Path.joined(along);
        }
    }

    /**
     * The number of things lies within bounds.
     *
     * @param minimum  smallest number, 0 for none
     * @param maximum  largest number, {@link Integer#MAX_VALUE} for none
     */
    record ItemCount(Items items, int minimum, int maximum) implements Limit {

        static ItemCount read(LimitSource from) {
            return new ItemCount(from.items(), from.whole("minimum", 0), from.whole("maximum", Integer.MAX_VALUE));
        }

        @Override
        public Optional<Items> counted() {
            return Optional.of(items);
        }

        @Override
        public Optional<Items> demanded() {
            return minimum > 0 ? counted() : Optional.empty();
        }

        @Override
        public List<Double> numbers() {
            boolean most = maximum != Integer.MAX_VALUE;
            return !most ? List.of((double) minimum) : minimum == 0 ? List.of((double) maximum) : List.of();
        }

        @Override
        public Optional<Limit> with(List<Double> numbers) {
            double number = numbers.get(0);
            if (number != Math.rint(number) || number < 0 || number >= Integer.MAX_VALUE) {
                return Optional.empty();
            }
            return Optional.of(maximum == Integer.MAX_VALUE ? new ItemCount(items, (int) number, maximum)
                    : new ItemCount(items, minimum, (int) number));
        }

        @Override
        public boolean milderThan(Limit strict) {
            return strict instanceof ItemCount other && minimum <= other.minimum && maximum >= other.maximum;
        }

        @Override
        public void tell(Parts parts) {
            parts.items(items);
            parts.number("minimum", minimum);
            parts.number("maximum", maximum == Integer.MAX_VALUE ? Double.NaN : maximum);
        }
    }

    /**
     * Every value of a list occurs among the things.
     *
     * @param itemProperty      the property of the things that is looked at
     * @param values            IRIs of the concepts asked for
     * @param each              property of the subject whose values are gone through one by one, or null
     * @param eachItemProperty  property of the things that must equal that value, or null
     */
    record RequiredKinds(Items items, DesignProperty itemProperty, List<String> values, DesignProperty each,
                         DesignProperty eachItemProperty) implements Limit {

        static RequiredKinds read(LimitSource from) {
            return new RequiredKinds(from.items(), from.needProperty("itemProperty"), from.concepts("values"), from.property("each"),
                    from.property("eachItemProperty"));
        }

        @Override
        public Optional<Items> among() {
            return Optional.of(items);
        }

        @Override
        public List<String> required() {
            return values;
        }

        @Override
        public Optional<DesignProperty> kindProperty() {
            return each == null ? Optional.of(itemProperty) : Optional.empty();
        }

        @Override
        public void tell(Parts parts) {
            parts.items(items);
            parts.property("itemProperty", itemProperty);
            parts.concepts("values", values);
            parts.property("each", each);
            parts.property("eachItemProperty", eachItemProperty);
        }
    }

    /**
     * A label, or the subject itself, carries all fields.
     *
     * @param holder  property whose block carries the fields, null for the subject itself
     * @param fields  the properties asked for
     */
    record RequiredFields(DesignProperty holder, List<DesignProperty> fields) implements Limit {

        static RequiredFields read(LimitSource from) {
            return new RequiredFields(from.property("property"), from.properties("fields"));
        }

        @Override
        public List<DesignProperty> lookedAt() {
            return Stream.concat(Stream.ofNullable(holder), fields.stream()).toList();
        }

        @Override
        public List<DesignProperty> labelFields() {
            return holder == null ? List.of() : fields;
        }

        @Override
        public void tell(Parts parts) {
            parts.property("holder", holder);
            parts.properties("fields", fields);
        }
    }

    /**
     * Goods, gases or functions are kept apart.
     *
     * @param itemProperties  what a subject holds, by the order of their names; a class may have several of them or one
     * @param pairs           what excludes what, the first that fits first
     * @param within          property whose value two subjects must not share, null if only one and the same thing counts
     */
    record Exclusion(List<DesignProperty> itemProperties, List<Incompatibility> pairs, DesignProperty within) implements Limit {

        static Exclusion read(LimitSource from) {
            List<DesignProperty> held = from.all("itemProperty").stream().sorted(Comparator.comparing(DesignProperty::name)).toList();
            if (held.isEmpty()) {
                throw new OntologyException("an exclusion without lc:itemProperty");
            }
            return new Exclusion(held, from.pairs(), from.property("within"));
        }

        @Override
        public List<DesignProperty> lookedAt() {
            return itemProperties;
        }

        @Override
        public void tell(Parts parts) {
            parts.property("itemProperty", itemProperties.get(0));
            parts.properties("itemProperties", itemProperties);
            parts.pairs(pairs);
            parts.property("within", within);
        }
    }

    /** A flow passes the functions in this order. */
    record StationOrder(List<String> stations) implements OnStations {

        static StationOrder read(LimitSource from) {
            return new StationOrder(from.concepts("stations"));
        }
    }

    /** A flow does not come back to a station that it has left. */
    record OneWay(List<String> stations) implements OnStations {

        static OneWay read(LimitSource from) {
            return new OneWay(from.concepts("stations"));
        }
    }

    /** A flow does not pass rooms of these functions. */
    record Avoids(List<String> stations) implements OnStations {

        static Avoids read(LimitSource from) {
            return new Avoids(from.concepts("stations"));
        }
    }

    /** A flow does not end where flows of these types start. */
    record DistinctEnds(List<String> others) implements Limit {

        static DistinctEnds read(LimitSource from) {
            return new DistinctEnds(from.concepts("others"));
        }

        @Override
        public List<String> unnamed() {
            return List.of("path", "flowType");
        }

        @Override
        public void tell(Parts parts) {
            parts.concepts("others", others);
        }
    }

    /** Static pressure falls from each function to the next; equal is not enough. */
    record PressureRanking(List<String> stations) implements OnStations {

        static PressureRanking read(LimitSource from) {
            return new PressureRanking(from.concepts("stations"));
        }

        @Override
        public List<String> unnamed() {
            return List.of("pressure", "function", "between");
        }
    }
}
