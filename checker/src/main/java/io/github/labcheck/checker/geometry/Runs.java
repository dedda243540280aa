package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ring of faces as the walls one sees: a bend of less than 1 mm is none, and as long as they turn little on the whole, they are one wall.
 */
final class Runs {

    /** A corner that ends a wall, radians: 45°. */
    static final double CORNER = Math.PI / 4;

    /** So far a wall may bend and still be one, radians: 10°. */
    private static final double BENT = Math.toRadians(10);

    /** A stretch of wall that counts as straight, and the faces it consists of. */
    private record Straight(Face chord, List<Face> faces) { }

    private final List<Face> faces;
    private final List<Straight> ring = new ArrayList<>();
    private final int[] straight;

    Runs(List<Face> faces) {
        this(faces, Simplifying.ring(from(faces), Tolerance.LENGTH, faces.size()));
    }

    private Runs(List<Face> faces, List<XY> corners) {
        this.faces = faces;
        straight = new int[faces.size()];
        int face = 0;
        for (int i = 0; i < corners.size(); i++) {
            XY to = corners.get((i + 1) % corners.size());
            List<Face> part = new ArrayList<>();
            while (face < faces.size() && (part.isEmpty() || !part.get(part.size() - 1).to().equals(to))) {
                straight[face] = i;
                part.add(faces.get(face++));
            }
            ring.add(new Straight(new Face("", corners.get(i), to), part));
        }
    }

    /** The same where a wall is straight however uneven it is up to some centimetres. */
    static Runs even(List<Face> faces) {
        List<Integer> corners = EvenCorners.of(from(faces));
        int first = corners.get(0);
        List<Face> turned = Stream.concat(faces.stream().skip(first), faces.stream().limit(first)).toList();
        return new Runs(turned, corners.stream().map(i -> faces.get(i).from()).toList());
    }

    private static List<XY> from(List<Face> faces) {
        return faces.stream().map(Face::from).toList();
    }

    /** The faces, one by one. */
    List<Face> faces() {
        return faces;
    }

    /** Direction of the straight stretch that a face belongs to, by the place of the face in the ring. */
    XY along(int face) {
        return chord(straight[face]).along();
    }

    /** The place in the ring of the face that is nearest to a place in plan. */
    int face(XY at) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < faces.size(); i++) {
            double away = faces.get(i).nearest(at).distance(at);
            nearest = away < least ? i : nearest;
            least = Math.min(least, away);
        }
        return nearest;
    }

    /** Distance from a place to the nearest face, m. */
    double away(XY at) {
        return faces.get(face(at)).nearest(at).distance(at);
    }

    /** Number of straight stretches. */
    int size() {
        return ring.size();
    }

    private Straight straight(int i) {
        return ring.get(Math.floorMod(i, ring.size()));
    }

    /** A straight stretch by its place in the ring, however often round. */
    Face chord(int i) {
        return straight(i).chord();
    }

    /** The straight stretch that is nearest to a place. */
    int nearest(XY at) {
        return straight[face(at)];
    }

    /** How far the ring turns to the left from a stretch to the one after it in a direction, radians. */
    double turn(int i, int direction) {
        Face first = chord(direction > 0 ? i : i - 1);
        Face next = chord(direction > 0 ? i + 1 : i);
        return Math.atan2(first.along().cross(next.along()), first.along().dot(next.along()));
    }

    /** The faces of a wall from a stretch on in a direction, until it bends, ends, or is longer than some metres. */
    List<Face> from(int first, int direction, double enough) {
        List<Face> run = new ArrayList<>();
        double bent = 0;
        double length = 0;
        for (int i = first; length < enough && Math.abs(bent) <= BENT && Math.abs(i - first) < ring.size(); i += direction) {
            run.addAll(straight(i).faces());
            length += chord(i).length();
            bent += turn(i, direction);
        }
        return run;
    }

    /**
     * The first stretch behind the corner at which a wall ends in a direction; none if it bends too far before, or the floor widens there.
     */
    Stream<Integer> corner(int own, int direction) {
        double bent = 0;
        for (int i = own; bent <= BENT && Math.abs(i - own) < ring.size(); i += direction) {
            double turn = turn(i, direction);
            if (Math.abs(turn) >= CORNER) {
                return turn > 0 ? Stream.of(i + direction) : Stream.empty();
            }
            bent += turn;
        }
        return Stream.empty();
    }
}
