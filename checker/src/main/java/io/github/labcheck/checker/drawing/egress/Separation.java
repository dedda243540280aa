package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How far the two nearest of some doors are from each other, edge to edge, m. */
final class Separation {

    private record Pair(Doorway one, Doorway other) { }

    private Separation() { }

    /**
     * Measures in the faces of the rooms that the doors are left from.
     *
     * @param sides the rooms that a door is left from; the first that is drawn counts
     * @param lacks what is known to be missing already
     * @return none for fewer than two doors
     */
    static Measurement of(DrawnDesign drawn, List<PlanDoor> doors, Function<PlanDoor, List<String>> sides, List<Lack> lacks) {
        List<Lack> all = new ArrayList<>(lacks);
        List<Doorway> ways = new ArrayList<>();
        for (PlanDoor door : doors) {
            if (!(door.opening() > 0 || door.clearWidth() > 0)) {
                all.add(Lack.of(door.id(), "clearWidth"));
            }
            Optional<Doorway> way = sides.apply(door).stream()
                    .flatMap(side -> drawn.anyShape(side).filter(RoomShape::drawn).stream())
                    .flatMap(shape -> Doorway.in(shape, door).stream()).findFirst();
            way.ifPresentOrElse(ways::add, () -> all.add(door.drawn() ? Lack.of(sides.apply(door).get(0), "outline")
                    : Lack.of(door.id(), "at")));
        }
        if (!all.isEmpty()) {
            return Measurement.lacking(all.stream().distinct().toList());
        }
        Pair nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ways.size(); i++) {
            for (int j = i + 1; j < ways.size(); j++) {
                if (ways.get(i).atLeast(ways.get(j)) < least) { // most pairs are seen to be farther apart at a glance
                    double apart = ways.get(i).apart(ways.get(j));
                    if (apart < least) {
                        least = apart;
                        nearest = new Pair(ways.get(i), ways.get(j));
                    }
                }
            }
        }
        return nearest == null ? Measurement.NONE : Measurement.number(least, proof(drawn, nearest));
    }

    private static Proof proof(DrawnDesign drawn, Pair pair) {
        List<XY> line = List.of(pair.one().foot(), pair.other().foot());
        return Proof.of(DrawnDesign.nodes(List.of(pair.one().door().id(), pair.other().door().id())),
                DrawnDesign.spots(drawn.storeyOf(pair.one().door()), line));
    }
}
