package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** The rooms of one storey, found by place. Stairs, lifts and shafts stand on every storey they connect. */
public final class StoreyMap {

    private final PlanStorey storey;
    private final List<RoomShape> rooms;
    private final STRtree byPlace = new STRtree();
    private final STRtree walls = new STRtree();

    /**
     * @param storey the storey
     * @param rooms  its rooms by id, drawn or not
     */
    StoreyMap(PlanStorey storey, List<RoomShape> rooms) {
        this.storey = storey;
        this.rooms = List.copyOf(rooms);
        rooms.stream().filter(room -> !room.outline().isEmpty())
                .forEach(room -> byPlace.insert(room.outline().getEnvelopeInternal(), room));
        rooms.stream().flatMap(room -> room.walls().stream()).flatMap(List::stream)
                .forEach(face -> walls.insert(envelope(face), face));
        byPlace.build();
        walls.build();
    }

    private static Envelope envelope(Face face) {
        return new Envelope(Polygons.coordinate(face.from()), Polygons.coordinate(face.to()));
    }

    /** The storey. */
    public PlanStorey storey() {
        return storey;
    }

    /** Its rooms by id. */
    public List<RoomShape> rooms() {
        return rooms;
    }

    /** Rooms whose bounding box meets another one, by id. */
    @SuppressWarnings("unchecked")
    Stream<RoomShape> near(Envelope box) {
        return ((List<RoomShape>) byPlace.query(box)).stream().sorted(Comparator.comparing(RoomShape::id));
    }

    /** Faces that may lie within a wall's thickness of a face. */
    @SuppressWarnings("unchecked")
    List<Face> near(Face face) {
        Envelope box = envelope(face);
        box.expandBy(Tolerance.WALL + Tolerance.LENGTH);
        return (List<Face>) walls.query(box);
    }
}
