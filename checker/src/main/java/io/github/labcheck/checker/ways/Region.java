package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.Narrowest;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A floor one walks on without passing a door: a room, or rooms joined by openings. */
final class Region {

    private final int index;
    private final String storey;
    private final List<RoomShape> rooms;
    private final Geometry floor;
    private final List<Narrowest> closed;
    private final List<List<Face>> rings;
    private final Sight sight;
    private final List<Turn> turns = new ArrayList<>();
    private final List<int[]> seen = new ArrayList<>();

    /**
     * @param index  number of the region
     * @param storey the storey
     * @param rooms  its rooms by id
     * @param floor  their floors, joined, where one can walk
     * @param closed gaps on it that nobody passes
     */
    Region(int index, String storey, List<RoomShape> rooms, Geometry floor, List<Narrowest> closed) {
        this.index = index;
        this.storey = storey;
        this.rooms = rooms;
        this.floor = floor;
        this.closed = closed;
        rings = rings(rooms, floor);
        sight = new Sight(rings.stream().flatMap(List::stream).toList());
        rings.forEach(this::turns);
        for (int i = 0; i < turns.size(); i++) {
            seen.add(turnsSeenFrom(i));
        }
    }

    /** Edges of a floor; those of a room that is its own floor are known. */
    static List<List<Face>> rings(List<RoomShape> rooms, Geometry floor) {
        return floor == rooms.get(0).simpleFloor() ? rooms.get(0).rings() : Polygons.rings("", floor);
    }

    private void turns(List<Face> ring) {
        for (int i = 0; i < ring.size(); i++) {
            Face edge = ring.get(i);
            Face next = ring.get((i + 1) % ring.size());
            if (edge.along().cross(next.along()) < -Tolerance.NOISE) {
                turns.add(new Turn(edge.to(), edge.from(), next.to()));
            }
        }
    }

    private int[] turnsSeenFrom(int i) {
        Turn turn = turns.get(i);
        return IntStream.range(0, turns.size()).filter(j -> j != i && turn.bends(turns.get(j).at())
                && turns.get(j).bends(turn.at()) && (j < i ? known(j, i) : sight.sees(turn.at(), turns.get(j).at()))).toArray();
    }

    private boolean known(int j, int i) {
        return Arrays.binarySearch(seen.get(j), i) >= 0;
    }

    int index() {
        return index;
    }

    String storey() {
        return storey;
    }

    List<RoomShape> rooms() {
        return rooms;
    }

    Geometry floor() {
        return floor;
    }

    /** Gaps between walls and columns that are too narrow to pass. */
    List<Narrowest> closed() {
        return closed;
    }

    /** What of the floor of one of its rooms one can walk on. */
    Geometry floor(RoomShape room) {
        return rooms.size() == 1 ? floor : closed.isEmpty() ? room.simpleFloor() : Polygons.common(room.simpleFloor(), floor);
    }

    /** Its rings; the floor lies to the left of each edge. */
    List<List<Face>> rings() {
        return rings;
    }

    Sight sight() {
        return sight;
    }

    List<Turn> turns() {
        return turns;
    }

    /** Turns to which a way can lead straight from another, by index. */
    int[] turnsSeen(int turn) {
        return seen.get(turn);
    }

    /** Whether a straight way leads from a place to a turn and can bend there. */
    boolean leads(XY place, int turn) {
        return turns.get(turn).bends(place) && sight.sees(place, turns.get(turn).at());
    }

    /** The rooms a straight line in this region runs through, in order. */
    List<String> roomsAlong(XY from, XY to) {
        if (rooms.size() == 1) {
            return List.of(rooms.get(0).id());
        }
        Envelope around = new Envelope(Polygons.coordinate(from), Polygons.coordinate(to));
        List<RoomShape> near = rooms.stream().filter(room -> room.simpleFloor().getEnvelopeInternal().intersects(around)).toList();
        if (near.size() == 1 && from.distance(to) > Tolerance.LENGTH) {
            return List.of(near.get(0).id());
        }
        var line = Polygons.FACTORY.createLineString(new Coordinate[] {Polygons.coordinate(from), Polygons.coordinate(to)});
        record Part(String room, double start) { }
        List<Part> parts = new ArrayList<>();
        for (RoomShape room : near) {
            Geometry within = room.simpleFloor().intersection(line);
            if (within.getLength() > Tolerance.LENGTH) {
                double start = Arrays.stream(within.getCoordinates())
                        .mapToDouble(place -> Polygons.place(place).distance(from)).min().orElse(0);
                parts.add(new Part(room.id(), start));
            }
        }
        return parts.stream().sorted(Comparator.comparingDouble(Part::start)).map(Part::room).toList();
    }
}
