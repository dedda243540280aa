package io.github.labcheck.checker.check;

import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Sayings;
import io.github.labcheck.ontology.Sayings.Kind;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is wrong between two things, and with the course of a flow. */
final class RelationFaults {

    private static final Text NOT_ALLOWED = new Text("，不允许", ", which is not allowed");

    private final Names names;
    private final Sayings sayings;

    RelationFaults(Names names, Sayings sayings) {
        this.names = names;
        this.sayings = sayings;
    }

    Said of(Limit limit, Due due) {
        if (limit instanceof Limit.Exclusion exclusion) {
            return exclusion(exclusion, (Due.Exclusion) due);
        }
        if (limit instanceof Limit.PressureRanking) {
            return pressure((Due.PressureRanking) due);
        }
        if (limit instanceof Limit.StationOrder order) {
            return order(order, (Due.StationOrder) due);
        }
        if (limit instanceof Limit.OneWay) {
            return Said.of("{subject}又回到{items}", "{subject} [comes|come] back to {items}", items(((Due.OneWay) due).returns()), Said.NOTHING);
        }
        if (limit instanceof Limit.Avoids) {
            return Said.of("{subject}经过{items}", "{subject} [passes|pass] through {items}", items(((Due.Avoids) due).touched()), NOT_ALLOWED);
        }
        Due.DistinctEnds ends = (Due.DistinctEnds) due;
        Map<String, Text> arguments = new HashMap<>(items(ends.shared()));
        arguments.put("place", ends.end().isEmpty() ? Said.NOTHING : label(ends.end()));
        return Said.of("{subject}从{place}离开，而{items}也从那里进入", "{subject} [leaves|leave] by {place}, where {items} "
                + (ends.shared().size() == 1 ? "enters" : "enter"), arguments, Said.NOTHING);
    }

    private Text label(String iri) {
        return names.of(iri).label();
    }

    private Map<String, Text> items(List<String> iris) {
        return Map.of("items", ItemWords.named(iris.stream().map(this::label).toList()));
    }

    private Said exclusion(Limit.Exclusion limit, Due.Exclusion due) {
        List<DesignProperty> held = limit.itemProperties();
        DesignProperty several = held.stream().filter(DesignProperty::many).findFirst().orElse(held.get(0));
        Map<String, Text> arguments = new HashMap<>(Map.of("first", names.ofKind(due.held()), "second", names.ofKind(due.otherHeld()),
                "property", several.label()));
        if (due.pair().related().isEmpty()) {
            return Said.of(sayings.of(Kind.WHEN_BOTH, several.name()).orElse(new Text("{subject}的{property}既有{first}又有{second}",
                    "the {property} of {subject} includes both {first} and {second}")), arguments, NOT_ALLOWED);
        }
        arguments.put("related", label(due.pair().related()));
        arguments.put("place", label(due.place()));
        return Said.of(Optional.of(held).filter(h -> h.size() == 1).flatMap(h -> sayings.of(Kind.WHEN_TOGETHER, h.get(0).name()))
                .orElse(new Text("{subject}与{related}都在{place}，不允许{first}与{second}同处",
                        "{subject} and {related} are both in {place}: {first} and {second} have to be kept apart")), arguments, Said.NOTHING);
    }

    private Said pressure(Due.PressureRanking due) {
        boolean subjectAbove = due.upperIsSubject();
        Map<String, Text> arguments = Map.of("related", label(due.pair().related()),
                "first", pascal(subjectAbove ? due.upper() : due.lower()), "second", pascal(subjectAbove ? due.lower() : due.upper()));
        return subjectAbove ? Said.of("{subject}的静压 {first} 不高于{related}的 {second}",
                "the pressure of {subject}, {first}, is not above that of {related}, {second}", arguments, Said.NOTHING)
                : Said.of("{subject}的静压 {first} 不低于{related}的 {second}",
                "the pressure of {subject}, {first}, is not below that of {related}, {second}", arguments, Said.NOTHING);
    }

    private static Text pascal(double pressure) {
        return Text.same(Numbers.plain(pressure) + " Pa");
    }

    /** The first step that goes back. */
    private Said order(Limit.StationOrder limit, Due.StationOrder due) {
        List<Integer> steps = due.steps();
        int at = 1;
        while (at < steps.size() - 1 && steps.get(at) >= steps.get(at - 1)) {
            at++;
        }
        Map<String, Text> arguments = Map.of("first", label(due.witness().get(at - 1)), "second", label(due.witness().get(at)),
                "required", chain(limit.stations().stream().map(names::ofKind).toList()));
        return Said.of("{subject}先到{first}，后到{second}", "{subject} [goes|go] to {first} before {second}", arguments,
                end(arguments.get("required")));
    }

    private static Text chain(List<Text> stations) {
        return new Text(String.join(" → ", stations.stream().map(Text::zh).toList()), String.join(" → ", stations.stream().map(Text::en).toList()));
    }

    private static Text end(Text order) {
        return new Text("，顺序应为 " + order.zh(), "; the order has to be " + order.en());
    }
}
