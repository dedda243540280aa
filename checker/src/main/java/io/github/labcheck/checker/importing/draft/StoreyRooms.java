package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds rooms on a storey by place. A stair that goes through several storeys is found on each of them. */
final class StoreyRooms {

    /** Gaps between rooms up to this wide are walls, not outdoors, m. */
    private static final double WALLS = 1.0;

    private final ImportedDrawing drawing;
    private final Map<Integer, STRtree> trees = new HashMap<>();
    private final Map<Integer, Geometry> built = new HashMap<>();

    StoreyRooms(ImportedDrawing drawing) {
        this.drawing = drawing;
        for (int i = 0; i < drawing.rooms().size(); i++) {
            Room room = drawing.rooms().get(i);
            if (!room.area().isEmpty()) {
                for (int storey : storeys(room)) {
                    trees.computeIfAbsent(storey, s -> new STRtree()).insert(room.area().getEnvelopeInternal(), i);
                }
            }
        }
    }

    /** The storeys that a room goes through: its own and those whose floors lie at least a person's height below its ceiling. */
    private List<Integer> storeys(Room room) {
        List<Integer> storeys = new ArrayList<>(List.of(room.storey()));
        for (int above = room.storey() + 1; room.storey() >= 0 && above < drawing.storeys().size(); above++) {
            if (above <= room.storey() + room.through() || drawing.storeys().get(above).elevation() <= room.top() - 1.8) {
                storeys.add(above);
            }
        }
        return storeys;
    }

    /** The room at a point. */
    Optional<Integer> at(int storey, Coordinate point) {
        Point p = Flat.FACTORY.createPoint(point);
        return near(storey, p.getEnvelopeInternal()).stream().filter(i -> drawing.rooms().get(i).area().intersects(p)).findFirst();
    }

    /** Places of the rooms whose bounds meet a box, in their order. */
    List<Integer> near(int storey, Envelope box) {
        STRtree tree = trees.get(storey);
        List<Integer> found = new ArrayList<>();
        if (tree != null) {
            tree.query(box, i -> found.add((Integer) i));
            found.sort(null);
        }
        return found;
    }

    /**
     * Whether a point lies beyond all that is built on a storey, courtyards included; unknown, and so false, where a room has no outline.
     */
    boolean outdoors(int storey, Coordinate point) {
        boolean whole = drawing.rooms().stream().noneMatch(r -> r.storey() == storey && r.area().isEmpty());
        return whole && !built.computeIfAbsent(storey, this::built).intersects(Flat.FACTORY.createPoint(point));
    }

    private Geometry built(int storey) {
        List<Geometry> areas = new ArrayList<>();
        for (int i = 0; i < drawing.rooms().size(); i++) {
            Room room = drawing.rooms().get(i);
            if (!room.area().isEmpty() && storeys(room).contains(storey)) {
                areas.add(room.area().buffer(WALLS, 2));
            }
        }
        Geometry grown = Flat.union(areas).buffer(-WALLS, 2);
        List<Geometry> whole = new ArrayList<>();
        for (Polygon part : Flat.polygons(grown)) {
            whole.add(Flat.FACTORY.createPolygon(part.getExteriorRing()));
        }
        return Flat.union(whole);
    }
}
