package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Walls that are drawn without thickness, as lines that two rooms have in common. Where the floors of the two are joined by an opening
 * elsewhere, such a wall would be lost with the line; so it gets a thickness that no measure shows.
 */
final class ThinWalls {

    /** Half the thickness of a wall, m. */
    private static final double HALF = Tolerance.LENGTH / 20;

    private ThinWalls() { }

    /** The walls between some rooms; none if all have a thickness. */
    static Optional<Geometry> between(List<RoomShape> rooms) {
        List<Polygon> walls = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            for (int j = i + 1; j < rooms.size(); j++) {
                if (rooms.get(i).simpleFloor().getEnvelopeInternal().intersects(rooms.get(j).simpleFloor().getEnvelopeInternal())) {
                    walls(rooms.get(i), rooms.get(j), walls);
                }
            }
        }
        return walls.isEmpty() ? Optional.empty() : Optional.of(UnaryUnionOp.union(walls));
    }

    private static void walls(RoomShape one, RoomShape other, List<Polygon> walls) {
        List<Face> opposite = other.edges().toList();
        one.edges().forEach(face -> opposite.forEach(edge -> common(face, edge).map(ThinWalls::wall).ifPresent(walls::add)));
    }

    /** The stretch on which two edges lie on each other. */
    private static Optional<Face> common(Face face, Face edge) {
        double one = edge.from().minus(face.from()).dot(face.along());
        double other = edge.to().minus(face.from()).dot(face.along());
        double from = Math.max(0, Math.min(one, other));
        double to = Math.min(face.length(), Math.max(one, other));
        Face stretch = new Face("", face.place(from), face.place(to));
        boolean on = to - from > Tolerance.LENGTH && away(edge, stretch.from()) <= Tolerance.LENGTH
                && away(edge, stretch.to()) <= Tolerance.LENGTH;
        return on ? Optional.of(stretch) : Optional.empty();
    }

    private static double away(Face edge, XY place) {
        return edge.nearest(place).distance(place);
    }

    private static Polygon wall(Face line) {
        XY along = line.along().times(HALF);
        XY aside = along.right();
        XY from = line.from().minus(along);
        XY to = line.to().plus(along);
        return Polygons.polygon(from.minus(aside), to.minus(aside), to.plus(aside), from.plus(aside));
    }

    /** The place at the face of a wall that is nearest to one on its line. */
    static XY before(Region region, XY place, XY into) {
        XY moved = place.plus(into.times(2 * HALF));
        return region.sight().covers(place) || !region.sight().covers(moved) ? place : moved;
    }
}
