package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one passes a door or an opening: a door in its middle, an opening anywhere along it where no wall or column stands.
 *
 * @param region the floor before it
 * @param pieces what can be passed; of a door, its middle, a line of no length
 */
record Threshold(Region region, List<Face> pieces) {

    /** Seen from a room; none if either is not drawn. */
    static Optional<Threshold> of(Region region, RoomShape room, PlanDoor door) {
        return Doorway.in(room, door).map(way -> new Threshold(region, pieces(region, door, way)));
    }

    private static List<Face> pieces(Region region, PlanDoor door, Doorway way) {
        if (door.kind() != DoorKind.OPENING) {
            return List.of(new Face("", way.foot(), way.foot()));
        }
        List<Face> pieces = new ArrayList<>();
        for (int i = 1; i < way.wall().size(); i++) {
            Face stretch = new Face("", way.wall().get(i - 1), way.wall().get(i));
            if (stretch.length() > Tolerance.NOISE) {
                passable(region, stretch).forEach(pieces::add);
            }
        }
        return pieces;
    }

    /** A stretch is cut where edges of the floor meet it; what lies between is passable or not. */
    private static Stream<Face> passable(Region region, Face stretch) {
        double[] cuts = Stream.concat(Stream.of(0.0, stretch.length()), region.rings().stream().flatMap(List::stream)
                .flatMap(edge -> cuts(stretch, edge)))
                .mapToDouble(cut -> cut).filter(cut -> cut >= 0 && cut <= stretch.length()).sorted().toArray();
        List<Face> pieces = new ArrayList<>();
        for (int i = 1; i < cuts.length; i++) {
            if (cuts[i] - cuts[i - 1] > Tolerance.NOISE && region.sight().covers(stretch.place((cuts[i] + cuts[i - 1]) / 2))) {
                pieces.add(new Face("", stretch.place(cuts[i - 1]), stretch.place(cuts[i])));
            }
        }
        return pieces.stream();
    }

    private static Stream<Double> cuts(Face stretch, Face edge) {
        XY along = stretch.along();
        double from = along.cross(edge.from().minus(stretch.from()));
        double to = along.cross(edge.to().minus(stretch.from()));
        double start = edge.from().minus(stretch.from()).dot(along);
        double end = edge.to().minus(stretch.from()).dot(along);
        List<Double> cuts = new ArrayList<>();
        if (Math.abs(from) <= Tolerance.NOISE) {
            cuts.add(start);
        }
        if (from > Tolerance.NOISE && to < -Tolerance.NOISE || from < -Tolerance.NOISE && to > Tolerance.NOISE) {
            cuts.add(start + (end - start) * from / (from - to));
        }
        return cuts.stream();
    }

    /** The nearest place that can be passed and is seen from another place. */
    Optional<XY> nearest(XY place) {
        return pieces.stream().map(piece -> piece.nearest(place)).sorted(Comparator.comparingDouble(place::distance))
                .filter(at -> region.sight().sees(place, at)).findFirst();
    }

    /** The shortest straight line from here to another threshold of the same floor; none if nothing is seen. */
    Optional<Face> to(Threshold other) {
        return pieces.stream().flatMap(own -> other.pieces.stream().flatMap(piece -> between(own, piece)))
                .sorted(Comparator.comparingDouble(Face::length)).filter(line -> region.sight().sees(line.from(), line.to())).findFirst();
    }

    private static Stream<Face> between(Face one, Face other) {
        return Stream.of(new Face("", one.from(), other.nearest(one.from())), new Face("", one.to(), other.nearest(one.to())),
                new Face("", one.nearest(other.from()), other.from()), new Face("", one.nearest(other.to()), other.to()));
    }
}
