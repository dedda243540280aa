package io.github.labcheck.checker.drawing.reach;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.ways.ThingWay;
import io.github.labcheck.checker.ways.ThingWays;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways to the things of a kind through all doors, searched once when they are first asked for, and how a way is shown. */
public final class FixtureWays {

    private final DrawnDesign drawn;
    private final Map<String, ThingWays> ways = new HashMap<>();

    public FixtureWays(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    ThingWays to(String kind) {
        return ways.computeIfAbsent(kind, k -> ThingWays.to(drawn.walking(), drawn.things().places(k), (door, into) -> false));
    }

    /** The rooms and doors of a way, the thing at its end, and its line. */
    static Proof proof(ThingWay way, Text because) {
        List<String> shown = new ArrayList<>(way.rooms());
        shown.addAll(way.doors());
        shown.add(way.thing());
        return new Proof(DrawnDesign.nodes(shown), DrawnDesign.spots(way.line()), because);
    }
}
