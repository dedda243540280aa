package io.github.labcheck.rules;

import io.github.labcheck.ontology.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Due limits of every kind in all combinations of what they compare, each with a subject of its own. */
final class Cases {

    private static final String PATH = "path";
    private static final List<Missing> SOMETHING = List.of(new Missing("x", "p"));
    private static final List<List<Missing>> NOTHING_OR_SOMETHING = List.of(List.of(), SOMETHING);
    private static final List<Set<String>> SETS = List.of(Set.of(), Set.of("a"), Set.of("a", "b"), Set.of("wide"));

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final List<Due> dues = new ArrayList<>();

    Cases() {
        for (List<Missing> doubt : NOTHING_OR_SOMETHING) {
            values(doubt);
            counts(doubt);
            lists(doubt);
            flows(doubt);
            places(doubt);
            pressures(doubt);
        }
    }

    Map<String, Subject> subjects() {
        return subjects;
    }

    List<Due> dues() {
        return dues;
    }

    private void values(List<Missing> doubt) {
        for (Values number : numbers()) {
            add(number, (pair, path) -> new Due.Minimum(pair, doubt, path, 2));
            add(number, (pair, path) -> new Due.Maximum(pair, doubt, path, 2));
            add(number, (pair, path) -> new Due.Range(pair, doubt, path, 2, 3));
            add(number, (pair, path) -> new Due.Range(pair, doubt, path, 2, 2));
        }
        for (Values value : names()) {
            for (Set<String> set : SETS) {
                add(value, (pair, path) -> new Due.OneOf(pair, doubt, path, set));
                add(value, (pair, path) -> new Due.AllOf(pair, doubt, path, set));
                add(value, (pair, path) -> new Due.Present(pair, doubt, path, set));
                add(value, (pair, path) -> new Due.Absent(pair, doubt, path, set));
            }
        }
    }

    /** Unknown; one number and both ends of an interval below, at, between and above the limits 2 and 3. */
    private static List<Values> numbers() {
        List<Values> all = new ArrayList<>(List.of(new Values(Double.NaN, Double.NaN, null, List.of(), false, SOMETHING)));
        double[] marks = {1.999, 2, 2.5, 3, 3.001};
        for (int i = 0; i < marks.length; i++) {
            for (int j = i; j < marks.length; j++) {
                all.add(new Values(marks[i], marks[j], null, List.of(Set.of("n")), true, List.of()));
            }
        }
        return withPartlyKnown(all);
    }

    /** Each value that is known, once more with something missing beside it. */
    private static List<Values> withPartlyKnown(List<Values> values) {
        List<Values> all = new ArrayList<>(values);
        values.stream().filter(Values::known).forEach(v -> all.add(new Values(v.low(), v.high(), v.truth(), v.names(), true,
                SOMETHING)));
        return all;
    }

    /** Unknown; said to be none; true and false; concepts with what is broader, one and several. */
    private static List<Values> names() {
        List<Values> all = new ArrayList<>(List.of(
                new Values(Double.NaN, Double.NaN, null, List.of(), false, SOMETHING),
                new Values(Double.NaN, Double.NaN, null, List.of(), true, List.of()),
                new Values(Double.NaN, Double.NaN, true, List.of(Set.of("true")), true, List.of()),
                new Values(Double.NaN, Double.NaN, false, List.of(Set.of("false")), true, List.of())));
        List<Set<String>> things = List.of(Set.of("a", "wide"), Set.of("b"), Set.of("c", "wide"), Set.of("d"));
        for (int mask = 1; mask < 1 << things.size(); mask++) {
            List<Set<String>> some = new ArrayList<>();
            for (int i = 0; i < things.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    some.add(things.get(i));
                }
            }
            all.add(new Values(Double.NaN, Double.NaN, null, some, true, List.of()));
        }
        return withPartlyKnown(all);
    }

    private void relation(List<Missing> doubt, Limit limit, boolean unknown, Function<Pair, List<Fact>> facts) {
        Pair pair = pair();
        dues.add(Due.OnRelation.of(pair, doubt, limit, facts.apply(pair), unknown ? SOMETHING : List.of()));
    }

    private void counts(List<Missing> doubt) {
        int[] most = {0, 1, 2, 3, Integer.MAX_VALUE};
        for (int least = 0; least <= 2; least++) {
            for (int greatest : new int[] {0, 1, 2, Integer.MAX_VALUE}) {
                for (int fewest = 0; fewest <= 3 && least <= greatest; fewest++) {
                    for (int upTo : most) {
                        if (upTo >= fewest) {
                            int[] n = {least, greatest, fewest, upTo};
                            relation(doubt, new Limit.ItemCount(null, least, greatest), upTo != fewest,
                                    pair -> List.of(new Fact.Counted(pair, n[0], n[1], n[2], n[3], List.of())));
                        }
                    }
                }
            }
        }
    }

    /** Each of up to three kinds, or fields, is there, may be there, or is not there; none is asked for and something may be. */
    private void lists(List<Missing> doubt) {
        for (int states = 0; states < 27; states++) {
            int code = states;
            boolean open = code % 3 == 1 || code / 3 % 3 == 1 || code / 9 == 1;
            relation(doubt, new Limit.RequiredKinds(null, null, List.of(), null, null), open, pair -> kinds(pair, code));
            relation(doubt, new Limit.RequiredFields(null, List.of()), open, pair -> fields(pair, code));
        }
        relation(doubt, new Limit.RequiredKinds(null, null, List.of(), null, null), true, pair -> List.of(new Fact.Possible(pair, "a")));
        relation(doubt, new Limit.RequiredKinds(null, null, List.of(), null, null), false, pair -> List.of());
    }

    private static List<Fact> kinds(Pair pair, int states) {
        List<Fact> facts = new ArrayList<>();
        int rest = states;
        for (String kind : List.of("a", "b", "c")) {
            facts.add(new Fact.Needed(pair, kind));
            if (rest % 3 < 2) {
                facts.add(rest % 3 == 0 ? new Fact.Found(pair, kind) : new Fact.Possible(pair, kind));
            }
            rest /= 3;
        }
        return facts;
    }

    /** A clause of its own asks for the fields; the label lacks another one, and another label and another thing lack them. */
    private static List<Fact> fields(Pair pair, int states) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact.Lacks(pair.subject(), "label", "z", true),
                new Fact.Lacks(pair.subject(), "other", "a", true), new Fact.Lacks(pair.subject() + "b", "label", "b", true)));
        int rest = states;
        for (String field : List.of("a", "b", "c")) {
            facts.add(new Fact.Asked(pair.clause(), "label", field));
            if (rest % 3 > 0) {
                facts.add(new Fact.Lacks(pair.subject(), "label", field, rest % 3 == 2));
            }
            rest /= 3;
        }
        return facts;
    }

    /** Courses of up to four stops at two rooms, with all places that a room may have in an order of two. */
    private void flows(List<Missing> doubt) {
        for (boolean unknown : new boolean[] {false, true}) {
            for (int stops = 0; stops <= 4; stops++) {
                for (int code = 0; code < 1 << 2 * stops; code++) {
                    int length = stops;
                    int course = code;
                    relation(doubt, new Limit.StationOrder(List.of()), unknown, pair -> course(pair, length, course, false));
                    relation(doubt, new Limit.OneWay(List.of()), unknown, pair -> course(pair, length, course, true));
                    if (stops < 2) {
                        relation(doubt, new Limit.Avoids(List.of()), unknown, pair -> course(pair, length, course, true));
                    }
                }
            }
            for (boolean sure : new boolean[] {false, true}) {
                for (List<String> doors : List.of(List.<String>of(), List.of("end"), List.of("other"), List.of("end", "other", "end"))) {
                    relation(doubt, new Limit.DistinctEnds(List.of()), unknown, pair -> ends(pair, sure, doors));
                }
            }
            relation(doubt, new Limit.DistinctEnds(List.of()), unknown, pair -> List.of(new Fact.Enters(pair, "flow", "end")));
        }
    }

    private static List<Fact> course(Pair pair, int stops, int code, boolean wide) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            int bits = code >> 2 * i & 3;
            int first = bits & 1;
            facts.add(new Fact.Stop(pair, i, wide ? "room" + (bits >> 1) + i / 3 : "room" + i, first, wide ? Math.max(first, bits >> 1)
                    : first));
        }
        return facts;
    }

    private static List<Fact> ends(Pair pair, boolean sure, List<String> doors) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact.Leaves(pair, "end", sure)));
        doors.forEach(d -> facts.add(new Fact.Enters(pair, "flow" + facts.size(), d)));
        return facts;
    }

    /** What two things hold excludes each other or not; they share no place, one of two, or all. */
    private void places(List<Missing> doubt) {
        for (List<String> one : List.of(List.<String>of(), List.of("here"), List.of("here", "there"))) {
            for (List<String> other : List.of(List.<String>of(), List.of("there"), List.of("else"), List.of("there", "here"))) {
                boolean together = one.stream().anyMatch(other::contains);
                for (boolean contact : new boolean[] {false, true}) {
                    relation(doubt, new Limit.Exclusion(List.of(), List.of(), null), !(contact && together)
                            && (one.isEmpty() || other.isEmpty()),
                            pair -> exclusion(pair, contact, one, other));
                }
            }
        }
    }

    private static List<Fact> exclusion(Pair pair, boolean contact, List<String> one, List<String> other) {
        List<Fact> facts = new ArrayList<>();
        if (contact) {
            facts.add(new Fact.Contact(pair, "one", "acid", "other", "base", List.of("other")));
        }
        one.forEach(p -> facts.add(new Fact.Located(pair, "one", p)));
        other.forEach(p -> facts.add(new Fact.Located(pair, "other", p)));
        return facts;
    }

    private void pressures(List<Missing> doubt) {
        double[] marks = {-10, 0, 10, Double.NaN};
        for (double upper : marks) {
            for (double lower : marks) {
                boolean known = !Double.isNaN(upper) && !Double.isNaN(lower);
                relation(doubt, new Limit.PressureRanking(List.of()), !known, pair -> pressure(pair, upper, lower));
            }
        }
    }

    private static List<Fact> pressure(Pair pair, double upper, double lower) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact.Falls(pair, "upper of " + pair.subject(), "lower of " + pair.subject())));
        if (!Double.isNaN(upper)) {
            facts.add(new Fact.Pressure("upper of " + pair.subject(), upper));
        }
        if (!Double.isNaN(lower)) {
            facts.add(new Fact.Pressure("lower of " + pair.subject(), lower));
        }
        return facts;
    }

    private void add(Values values, BiFunction<Pair, String, Due> make) {
        Pair pair = new Pair("VALUE-" + dues.size() % 7, "urn:value:" + dues.size(), "");
        subjects.put(pair.subject(), new Subject(pair.subject(), Map.of(PATH, values)));
        dues.add(make.apply(pair, PATH));
    }

    private Pair pair() {
        return new Pair("CLAUSE-" + dues.size() % 7, "urn:subject:" + dues.size(), "");
    }
}
