package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.ClearWidth;
import io.github.labcheck.checker.geometry.DoorPlace;
import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.Overlap;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomItems;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Side;
import io.github.labcheck.checker.geometry.StairLanding;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.geometry.Walls;
import io.github.labcheck.checker.geometry.WidthEnd;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that can be measured of a plan, by name: numbers that must not depend on where or how it is written down. */
final class Measured {

    private final Map<String, Double> values = new TreeMap<>();
    private final Drawing drawing;

    private Measured(BuildingPlan plan) {
        drawing = Drawing.of(plan);
    }

    static Map<String, Double> of(BuildingPlan plan) {
        Measured measured = new Measured(plan);
        measured.drawing.storeys().forEach(measured::storey);
        measured.drawing.shapes().values().forEach(measured::room);
        measured.ways();
        return measured.values;
    }

    private void put(String name, double value) {
        values.put(name, value);
    }

    private void storey(StoreyMap storey) {
        Walls walls = Walls.of(storey);
        walls.shared().forEach(wall -> {
            put("wall " + wall.roomA() + " " + wall.roomB() + " " + storey.storey().id(), wall.length());
            put("thickness " + wall.roomA() + " " + wall.roomB() + " " + storey.storey().id(), wall.thickness());
        });
        storey.rooms().forEach(room -> put("outside " + room.id() + storey.storey().id(), walls.outsideLength(room.id())));
        Overlap.on(storey).forEach(overlap -> put("overlap " + overlap.first() + " " + overlap.second(), overlap.area()));
        drawing.plan().doors().stream().filter(door -> drawing.storeyOf(door).equals(storey.storey().id())).forEach(door -> {
            DoorPlace place = DoorPlace.of(door, drawing::shape, walls);
            put("off " + door.id(), place.off());
            put("overhang " + door.id(), place.overhang());
        });
    }

    private void room(RoomShape room) {
        put("area " + room.id(), room.area());
        put("smallest " + room.id(), room.smallestWidth());
        RoomItems items = RoomItems.in(room, drawing);
        for (Footprint footprint : items.footprints()) {
            for (Side side : Side.values()) {
                put("clear " + footprint.item().id() + side, items.clearance(footprint, side).distance());
            }
            put("to wall " + footprint.item().id(), items.toWall(footprint));
            put("outside " + footprint.item().id(), items.outside(footprint));
        }
        if (room.room().kind().leadsOn()) {
            List<WidthEnd> ends = drawing.doors(room.id()).stream().filter(door -> drawing.storeyOf(door).equals(room.room().storey()))
                    .flatMap(door -> end(room, door).stream()).toList();
            ClearWidth.of(room, ends).ifPresent(narrowest -> put("width " + room.id(), narrowest.width()));
        }
    }

    private Optional<WidthEnd> end(RoomShape room, PlanDoor door) {
        boolean on = door.exit() || drawing.shape(door.across(room.id())).map(other -> other.room().kind().leadsOn()).orElse(true);
        return Doorway.in(room, door).map(way -> new WidthEnd(door.id(), way.foot(), on ? WidthEnd.Where.WAY_ON : WidthEnd.Where.BESIDE));
    }

    private void ways() {
        WalkingGraph graph = WalkingGraph.of(drawing);
        ExitWays exits = ExitWays.of(graph);
        DeadEnds ends = DeadEnds.of(graph, exits);
        InRoom inRoom = InRoom.of(graph);
        for (RoomShape room : drawing.shapes().values()) {
            inRoom.farthest(room.id()).ifPresent(farthest -> put("farthest " + room.id(), farthest.distance()));
            for (PlanDoor door : drawing.doors(room.id())) {
                exits.from(room.id(), door).forEach(way -> put("way " + room.id() + " " + door.id() + " " + way.exit(), way.length()));
                put("standing " + room.id() + " " + door.id(), ends.standing(room.id(), door).ordinal());
            }
        }
        StairLanding.of(drawing).forEach(landing -> put("lines up " + landing.room() + landing.storey(), landing.linesUp() ? 1 : 0));
    }
}
