package io.github.labcheck.checker.justify;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Groups rooms and equipment by what they are for. Each thing is in exactly one group, so that sums add up. */
public final class Groups {

    private static final Comparator<Concept> NARROWEST = Comparator.comparingInt((Concept c) -> -c.broader().size())
            .thenComparing(Concept::notation);
    private static final Text OTHER = Text.of("justify.Groups.others");

    /** Groups that conditions need and papers call otherwise, by their names in the ontology. */
    private static final Map<String, Text> CALLED = Map.of(
            "heat-source", Text.of("justify.Groups.sample-preparation-heating"),
            "sample-preparation-device", Text.of("justify.Groups.sample-preparation-heating"),
            "pressure-equipment", Text.of("justify.Groups.pressure-gas-equipment"),
            "instrument", Text.of("justify.Groups.measuring-instruments"),
            "installed-in-parts", Text.of("justify.Groups.ventilation-lighting-other-installations"),
            "central-bench", Text.of("justify.Groups.laboratory-furniture"));

    private final Schema schema;

    public Groups(Schema schema) {
        this.schema = schema;
    }

    /** The narrowest group of a concept, the first by name where there are several; {@code others} if it has none or is null. */
    public Text of(Concept concept) {
        return concept == null ? OTHER : concept.broader().stream().flatMap(b -> schema.concept(b).stream())
                .filter(Concept::group).min(NARROWEST).map(g -> CALLED.getOrDefault(g.notation(), g.label())).orElse(OTHER);
    }

    /** Names of groups by name, that of all other things last. */
    public static Comparator<String> othersLast() {
        return Comparator.comparing((String name) -> name.equals(OTHER.zh()) || name.equalsIgnoreCase(OTHER.en()))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Things by something, the groups in the order in which they first occur. */
    public static <T, K> Map<K, List<T>> by(Collection<T> things, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        things.forEach(t -> groups.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t));
        return groups;
    }
}
