package io.github.labcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Due limits of every kind in all combinations of what they compare, each with a subject of its own. */
final class Cases {

    private static final String PATH = "path";
    private static final List<Missing> SOMETHING = List.of(new Missing("x", "p"));
    private static final List<List<Missing>> NOTHING_OR_SOMETHING = List.of(List.of(), SOMETHING);
    private static final List<List<String>> LISTS = List.of(List.of(), List.of("a"), List.of("a", "b"));
    private static final List<Set<String>> SETS = List.of(Set.of(), Set.of("a"), Set.of("a", "b"), Set.of("wide"));

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final List<Due> dues = new ArrayList<>();

    Cases() {
        for (List<Missing> doubt : NOTHING_OR_SOMETHING) {
            values(doubt);
            counts(doubt);
            lists(doubt);
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

    private void counts(List<Missing> doubt) {
        int[] most = {0, 1, 2, 3, Integer.MAX_VALUE};
        for (int minimum = 0; minimum <= 2; minimum++) {
            for (int maximum : new int[] {0, 1, 2, Integer.MAX_VALUE}) {
                for (int fewest = 0; fewest <= 3 && minimum <= maximum; fewest++) {
                    for (int upTo : most) {
                        if (upTo >= fewest) {
                            dues.add(new Due.ItemCount(pair(), doubt, minimum, maximum, fewest, upTo,
                                    List.of(), upTo == fewest ? List.of() : SOMETHING));
                        }
                    }
                }
            }
        }
    }

    private void lists(List<Missing> doubt) {
        for (List<String> faults : LISTS) {
            for (List<String> unsure : LISTS) {
                List<Missing> unknown = unsure.isEmpty() ? List.of() : SOMETHING;
                dues.add(new Due.RequiredKinds(pair(), doubt, List.of("a", "b", "c"), faults, unsure, unknown));
                dues.add(new Due.RequiredFields(pair(), doubt, List.of("a", "b", "c"), faults, unsure, unknown));
                dues.add(new Due.OneWay(pair(), doubt, faults, unknown));
                dues.add(new Due.Avoids(pair(), doubt, faults, unknown));
                dues.add(new Due.DistinctEnds(pair(), doubt, "end", faults, unknown));
                dues.add(new Due.StationOrder(pair(), doubt, List.of(0, 1), faults, List.of("w"), unknown));
            }
        }
    }

    private void places(List<Missing> doubt) {
        for (List<Missing> unknown : NOTHING_OR_SOMETHING) {
            dues.add(new Due.Exclusion(pair(), doubt, "here", "here", unknown));
            dues.add(new Due.Exclusion(pair(), doubt, "here", "there", unknown));
        }
        dues.add(new Due.Exclusion(pair(), doubt, "", "", SOMETHING));
        dues.add(new Due.Exclusion(pair(), doubt, "here", "", SOMETHING));
    }

    private void pressures(List<Missing> doubt) {
        double[] marks = {-10, 0, 10, Double.NaN};
        for (double upper : marks) {
            for (double lower : marks) {
                boolean known = !Double.isNaN(upper) && !Double.isNaN(lower);
                dues.add(new Due.PressureRanking(pair(), doubt, upper, lower, true, known ? List.of() : SOMETHING));
            }
        }
    }

    private void add(Values values, BiFunction<Pair, String, Due> make) {
        Pair pair = pair();
        subjects.put(pair.subject(), new Subject(pair.subject(), Map.of(PATH, values)));
        dues.add(make.apply(pair, PATH));
    }

    private Pair pair() {
        return new Pair("CLAUSE-" + dues.size() % 7, "urn:subject:" + dues.size(), "");
    }
}
