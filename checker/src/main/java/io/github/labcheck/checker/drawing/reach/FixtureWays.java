package io.github.labcheck.checker.drawing.reach;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.ways.ThingWay;
import io.github.labcheck.checker.ways.ThingWays;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;

/** Ways to the things of a kind through all doors, searched once when they are first asked for, and how a way is shown. */
public final class FixtureWays {

    private final Answers<ThingWays> ways;

    public FixtureWays(DrawnDesign drawn) {
        ways = drawn.design().answers("ways to things", kind -> ThingWays.to(drawn.walking(), drawn.things().places(kind.getURI()),
                (door, into) -> false));
    }

    ThingWays to(String kind) {
        return ways.get(DrawnDesign.node(kind));
    }

    /** The rooms and doors of a way, the thing at its end, and its line. */
    static Proof proof(ThingWay way, Text because) {
        List<String> shown = new ArrayList<>(way.rooms());
        shown.addAll(way.doors());
        shown.add(way.thing());
        return new Proof(DrawnDesign.nodes(shown), DrawnDesign.spots(way.line()), because);
    }
}
