package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A door as it appears in the face of one room's wall.
 *
 * @param door the door
 * @param room the room
 * @param foot the place of the face that is nearest to the door's middle: where one stands in the door
 * @param wall what the opening takes of the wall, followed around its bends up to the next corner; the room lies to its left
 * @param start one end of the opening: of the wall, or straight on from it where the opening sticks out over a corner
 * @param end  the other end
 */
public record Doorway(PlanDoor door, String room, XY foot, List<XY> wall, XY start, XY end) {

    /** Walls face each other up to this angle between them: cosine of 10°. */
    private static final double OPPOSITE = -Math.cos(Math.toRadians(10));

    /** How a door appears in a room; none if either is not drawn. */
    public static Optional<Doorway> in(RoomShape room, PlanDoor door) {
        if (!door.drawn() || !room.drawn()) {
            return Optional.empty();
        }
        Runs ring = room.runs().stream().min(Comparator.comparingDouble(runs -> runs.away(door.at()))).orElseThrow();
        int own = ring.face(door.at());
        XY foot = ring.faces().get(own).nearest(door.at());
        XY along = ring.along(own);
        List<XY> on = along(ring, own, foot, door.span() / 2, 1);
        List<XY> back = along(ring, own, foot, door.span() / 2, -1);
        XY end = straight(foot, on, along, door.span() / 2);
        XY start = straight(foot, back, along.times(-1), door.span() / 2);
        List<XY> wall = new ArrayList<>(back);
        Collections.reverse(wall);
        wall.add(foot);
        wall.addAll(on);
        return Optional.of(new Doorway(door, room.id(), foot, List.copyOf(wall), start, end));
    }

    /** The corners of a stretch of wall that begins at a place, without it. */
    private static List<XY> along(Runs ring, int own, XY foot, double length, int direction) {
        List<XY> line = new ArrayList<>();
        double left = length;
        XY at = foot;
        for (int i = 0; i < ring.faces().size() && left > Tolerance.NOISE; i++) {
            int next = Math.floorMod(own + direction * i, ring.faces().size());
            if (ring.along(next).dot(ring.along(own)) <= Math.cos(Runs.CORNER)) {
                break;
            }
            Face face = ring.faces().get(next);
            XY to = direction > 0 ? face.to() : face.from();
            double step = Math.min(left, at.distance(to));
            at = at.plus(to.minus(at).unit().times(step));
            left -= step;
            if (step > 0) {
                line.add(at);
            }
        }
        return line;
    }

    /** The end of a stretch, straight on from a wall that is too short. */
    private static XY straight(XY foot, List<XY> line, XY along, double length) {
        XY last = line.isEmpty() ? foot : line.get(line.size() - 1);
        double walked = 0;
        XY before = foot;
        for (XY at : line) {
            walked += before.distance(at);
            before = at;
        }
        XY direction = line.size() < 2 ? along : last.minus(line.get(line.size() - 2)).unit();
        return walked >= length - Tolerance.NOISE ? last : last.plus(direction.times(length - walked));
    }

    /** Direction of the opening, length 1; the room lies to its left. */
    public XY along() {
        return end.minus(start).unit();
    }

    /** The opening as a line in the face. */
    LineString line() {
        List<XY> all = new ArrayList<>(wall);
        all.add(0, start);
        all.add(end);
        return Polygons.FACTORY.createLineString(all.stream().map(Polygons::coordinate).toArray(Coordinate[]::new));
    }

    /** Whether another opening lies opposite in this room: seen straight across it, the two overlap. */
    public boolean faces(Doorway other) {
        double from = Math.max(0, other.end().minus(start).dot(along()));
        double to = Math.min(door.span(), other.start().minus(start).dot(along()));
        return along().dot(other.along()) < OPPOSITE && to - from > Tolerance.LENGTH;
    }

    /** The square on the room's side of the opening, as deep as it is wide. */
    Polygon square() {
        XY into = along().right().times(-door.span());
        return Polygons.polygon(start, end, end.plus(into), start.plus(into));
    }

    /** Length of wall that two openings in this room both take, m. */
    public double common(Doorway other) {
        if (foot.distance(other.foot) > (door.span() + other.door.span()) / 2 + Tolerance.LENGTH) {
            return 0; // neither opening goes farther from its middle than half its width
        }
        return Tolerance.rounded(line().intersection(other.line()).getLength());
    }

    /** How far two openings are from each other at least, m: quick, and never more than {@link #apart}. */
    public double atLeast(Doorway other) {
        double between = Math.max(Math.abs(foot.x() - other.foot.x()), Math.abs(foot.y() - other.foot.y()));
        return between - (door.span() + other.door.span()) / 2 - Tolerance.LENGTH;
    }

    /** Straight distance between the nearest edges of two openings, m; 0 if they meet. */
    public double apart(Doorway other) {
        return Tolerance.rounded(line().distance(other.line()));
    }
}
