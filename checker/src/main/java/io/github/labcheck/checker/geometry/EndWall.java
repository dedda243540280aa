package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wall a way ends at, if two walls that lie opposite each other run away from it at least as far as it is long: a corridor that
 * tapers towards its end is as wide as it is there. Small bends make no wall another one.
 */
final class EndWall {

    /** A corner that ends a wall: sine of 45°. */
    private static final double CORNER = Math.sin(Math.toRadians(45));

    /** So far a wall may bend and still be one, radians: 10°. */
    private static final double BENT = Math.toRadians(10);

    /** Walls opposite each other: cosine of 30°. */
    private static final double OPPOSITE = Math.cos(Math.toRadians(30));

    private final List<Face> ring;

    private EndWall(List<Face> ring) {
        this.ring = ring;
    }

    /** The narrowest places at the wall a place is at; none if it is no such wall. */
    static Stream<Narrowest> of(List<List<Face>> rings, XY at) {
        return rings.stream().min(Comparator.comparingDouble(ring -> away(ring, at)))
                .map(ring -> new EndWall(ring).narrowest(at)).orElse(Stream.empty());
    }

    private static double away(List<Face> ring, XY at) {
        return ring.stream().mapToDouble(face -> face.nearest(at).distance(at)).min().orElse(Double.POSITIVE_INFINITY);
    }

    private Stream<Narrowest> narrowest(XY at) {
        int own = 0;
        for (int i = 1; i < ring.size(); i++) {
            own = ring.get(i).nearest(at).distance(at) < ring.get(own).nearest(at).distance(at) ? i : own;
        }
        Optional<Integer> after = corner(own, 1);
        Optional<Integer> before = corner(own, -1);
        if (after.isEmpty() || before.isEmpty()) {
            return Stream.empty();
        }
        double wide = face(before.get()).to().distance(face(after.get()).from());
        List<Face> left = side(after.get(), 1, wide);
        List<Face> right = side(before.get(), -1, wide);
        if (left.isEmpty() || right.isEmpty() || left.get(0).along().dot(right.get(0).along()) > -OPPOSITE) {
            return Stream.empty();
        }
        return Stream.of(step(right.get(0).to(), left), step(left.get(0).from(), right));
    }

    private Face face(int i) {
        return ring.get(Math.floorMod(i, ring.size()));
    }

    /** How far the ring turns to the left from a face to the one after it in a direction, radians. */
    private double turn(int i, int direction) {
        Face first = face(direction > 0 ? i : i - 1);
        Face next = face(direction > 0 ? i + 1 : i);
        return Math.atan2(first.along().cross(next.along()), first.along().dot(next.along()));
    }

    /** The first face behind the corner at which a wall ends in a direction; none if it ends in none where the floor ends too. */
    private Optional<Integer> corner(int own, int direction) {
        double bent = 0;
        for (int i = own; Math.abs(i - own) < ring.size(); i += direction) {
            double turn = turn(i, direction);
            if (Math.abs(turn) >= Math.asin(CORNER)) {
                return turn > 0 ? Optional.of(i + direction) : Optional.empty();
            }
            bent += Math.abs(turn);
            if (bent > BENT) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The faces of a wall that runs on from a corner; none if it is shorter than some metres. */
    private List<Face> side(int first, int direction, double least) {
        List<Face> side = new ArrayList<>();
        double bent = 0;
        double length = 0;
        for (int i = first; length < least - Tolerance.LENGTH && bent <= BENT && side.size() < ring.size(); i += direction) {
            side.add(face(i));
            length += face(i).length();
            bent += Math.abs(turn(i, direction));
        }
        return length < least - Tolerance.LENGTH ? List.of() : side;
    }

    private static Narrowest step(XY corner, List<Face> side) {
        XY to = side.stream().map(face -> face.nearest(corner)).min(Comparator.comparingDouble(corner::distance)).orElseThrow();
        return new Narrowest(Tolerance.rounded(corner.distance(to)), corner, to);
    }
}
