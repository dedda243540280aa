package io.github.labcheck.checker.geometry;

import java.util.Optional;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Coordinate;

/**
 * A door as it appears in the face of one room's wall.
 *
 * @param door  the door
 * @param room  the room
 * @param foot  the place of the face that is nearest to the door's middle: where one stands in the door
 * @param along direction of the face there, length 1; the room lies to its left
 */
public record Doorway(PlanDoor door, String room, XY foot, XY along) {

    /** Walls face each other up to this angle between them: cosine of 10°. */
    private static final double OPPOSITE = -Math.cos(Math.toRadians(10));

    /** How a door appears in a room; none if either is not drawn. */
    public static Optional<Doorway> in(RoomShape room, PlanDoor door) {
        return door.drawn() ? room.nearestEdge(door.at())
                .map(edge -> new Doorway(door, room.id(), edge.nearest(door.at()), edge.along())) : Optional.empty();
    }

    /** One end of its opening in the face. */
    public XY start() {
        return foot.plus(along.times(-door.span() / 2));
    }

    /** The other end. */
    public XY end() {
        return foot.plus(along.times(door.span() / 2));
    }

    /** The opening as a line in the face. */
    LineString line() {
        return Polygons.FACTORY.createLineString(new Coordinate[] {Polygons.coordinate(start()), Polygons.coordinate(end())});
    }

    /** Whether another opening lies opposite in this room: seen straight across it, the two overlap. */
    public boolean faces(Doorway other) {
        double from = Math.max(0, other.end().minus(start()).dot(along));
        double to = Math.min(door.span(), other.start().minus(start()).dot(along));
        return along.dot(other.along) < OPPOSITE && to - from > Tolerance.LENGTH;
    }

    /** The square on the room's side of the opening, as deep as it is wide. */
    Polygon square() {
        XY into = along.right().times(-door.span());
        return Polygons.polygon(start(), end(), end().plus(into), start().plus(into));
    }

    /** Straight distance between the nearest edges of two openings, m; 0 if they meet. */
    public double apart(Doorway other) {
        return Tolerance.rounded(line().distance(other.line()));
    }
}
