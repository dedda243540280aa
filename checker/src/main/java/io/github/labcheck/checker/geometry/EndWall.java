package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The wall a way ends at, if two walls that lie opposite each other run away from it at least as far as it is long: a corridor that
 * tapers towards its end is as wide as it is there.
 */
final class EndWall {

    /** Walls opposite each other: cosine of 30°. */
    private static final double OPPOSITE = Math.cos(Math.toRadians(30));

    private EndWall() { }

    /** The narrowest places at the wall a place is at; none if it is no such wall. */
    static Stream<Narrowest> of(List<List<Face>> rings, XY at) {
        return rings.stream().map(Runs::even).min(Comparator.comparingDouble(runs -> runs.away(at))).stream().flatMap(runs -> {
            int own = runs.nearest(at);
            return runs.corner(own, 1).flatMap(after -> runs.corner(own, -1).flatMap(before -> between(runs, before, after)));
        });
    }

    private static Stream<Narrowest> between(Runs runs, int before, int after) {
        XY start = runs.chord(before).to();
        XY end = runs.chord(after).from();
        double wide = start.distance(end) - Tolerance.LENGTH;
        List<Face> left = runs.from(after, 1, wide);
        List<Face> right = runs.from(before, -1, wide);
        boolean deep = Stream.of(left, right).allMatch(side -> side.stream().mapToDouble(Face::length).sum() >= wide);
        boolean opposite = runs.chord(after).along().dot(runs.chord(before).along()) < -OPPOSITE;
        return deep && opposite ? Stream.of(step(start, left), step(end, right)) : Stream.empty();
    }

    private static Narrowest step(XY corner, List<Face> side) {
        XY to = side.stream().map(face -> face.nearest(corner)).min(Comparator.comparingDouble(corner::distance)).orElseThrow();
        return new Narrowest(Tolerance.rounded(corner.distance(to)), corner, to);
    }
}
