package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.plan.picture.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads how the doors, openings, pass boxes and windows of a storey lie in its walls. */
final class DoorReader {

    /** Width that a window is drawn with, m; the design does not give it. */
    private static final double WINDOW = 1.5;

    /** What a window leaves of its wall at least, m. */
    private static final double PIER = 0.4;

    private static final double THIN = 0.08;
    private static final double USUAL = 0.2;

    private final DesignGraph design;
    private final Things things;
    private final Drawing drawing;
    private final StoreyMap storey;

    DoorReader(DesignGraph design, Drawing drawing, StoreyMap storey) {
        this.design = design;
        this.things = new Things(design);
        this.drawing = drawing;
        this.storey = storey;
    }

    List<Sheet.Door> doors() {
        return drawing.plan().doors().stream().filter(door -> door.drawn() && drawing.storeyOf(door).equals(storey.storey().id()))
                .flatMap(door -> door(door).stream()).toList();
    }

    private Optional<Sheet.Door> door(PlanDoor door) {
        List<Doorway> sides = Stream.of(door.roomA(), door.roomB()).flatMap(side -> drawing.shape(side).stream())
                .flatMap(room -> Doorway.in(room, door).stream()).toList();
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Doorway first = sides.get(0);
        double thickness = sides.size() == 2 ? first.foot().distance(sides.get(1).foot()) : 2 * door.at().distance(first.foot());
        boolean inWall = thickness <= Tolerance.WALL + Tolerance.LENGTH;
        XY middle = inWall && sides.size() == 2 ? first.foot().plus(sides.get(1).foot()).times(0.5)
                : inWall ? first.foot().plus(into(first).times(-thickness / 2)) : door.at();
        String exit = door.exit() ? exitSide(door) : "";
        return Optional.of(new Sheet.Door(things.id(door.id()), door.kind(), middle, first.along(), door.span(),
                inWall ? Math.max(THIN, thickness) : USUAL, towards(door, sides, door.swingsInto()), nearStart(door, first), sliding(door),
                towards(door, sides, exit)));
    }

    private static XY into(Doorway side) {
        return side.along().right().times(-1);
    }

    /** The direction across the wall to one of its sides; null if that is not known. */
    private static XY towards(PlanDoor door, List<Doorway> sides, String side) {
        if (!door.roomA().equals(side) && !door.roomB().equals(side)) {
            return null;
        }
        return sides.stream().filter(s -> s.room().equals(side)).findFirst().map(DoorReader::into)
                .orElseGet(() -> into(sides.get(0)).times(-1));
    }

    /** Where one is safe: outside, or else in the stair, or else where the door opens to. */
    private String exitSide(PlanDoor door) {
        return Stream.of(door.roomA(), door.roomB()).filter(s -> s.equals(PlanDoor.OUTSIDE)).findFirst()
                .or(() -> Stream.of(door.roomA(), door.roomB()).filter(s -> drawing.shape(s)
                        .filter(shape -> shape.room().kind() == RoomKind.STAIR).isPresent()).findFirst()).orElse(door.swingsInto());
    }

    /** A leaf hangs at the side that is nearer to a corner, so that it opens against the wall. */
    private boolean nearStart(PlanDoor door, Doorway base) {
        String room = drawing.shape(door.swingsInto()).isPresent() ? door.swingsInto() : base.room();
        Optional<Face> face = drawing.shape(room).flatMap(shape -> shape.nearestEdge(door.at()));
        return face.map(f -> toCorner(f, base.start()) <= toCorner(f, base.end())).orElse(true);
    }

    private static double toCorner(Face face, XY place) {
        return Math.min(face.from().distance(place), face.to().distance(place));
    }

    private boolean sliding(PlanDoor door) {
        Node node = Things.node(door.id());
        return design.isA(node, "Door") && things.concept(node, "doorType").filter(type -> type.notation().equals("sliding")).isPresent();
    }

    List<Sheet.Window> windows() {
        return design.instances("Window").stream().flatMap(window -> window(window).stream()).toList();
    }

    private Optional<Sheet.Window> window(Node window) {
        Optional<RoomShape> room = design.value(window, "room").flatMap(r -> drawing.shape(r.getURI()))
                .filter(shape -> shape.room().storey().equals(storey.storey().id()));
        Optional<XY> at = things.at(window);
        if (room.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        return room.get().nearestEdge(at.get()).filter(face -> face.nearest(at.get()).distance(at.get()) <= Tolerance.WALL).map(face -> {
            XY foot = face.nearest(at.get());
            double thickness = Math.max(THIN, 2 * foot.distance(at.get()));
            return new Sheet.Window(design.id(window), foot.plus(face.outward().times(thickness / 2)), face.along(),
                    Math.max(PIER, Math.min(WINDOW, face.length() - PIER)), thickness);
        });
    }
}
