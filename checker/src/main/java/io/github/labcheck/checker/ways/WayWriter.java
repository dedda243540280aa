package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns a path of the graph into the way a reader can follow. Used once. */
final class WayWriter {

    private final Drawing drawing;
    private final List<String> rooms = new ArrayList<>();
    private final List<String> doors = new ArrayList<>();
    private final List<Place> line = new ArrayList<>();

    WayWriter(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The way along steps that begins in a room. */
    Way write(WayPoint first, ShortestWay.Found found) {
        List<WayPoint> points = new ArrayList<>(List.of(first));
        found.steps().forEach(step -> points.add(step.to()));
        return write(points, found.steps().stream().map(Steps.Step::leg).toList(), found.length());
    }

    private Way write(List<WayPoint> points, List<Leg> legs, double length) {
        enter(points.get(0).room());
        place(points.get(0));
        for (int i = 0; i < legs.size(); i++) {
            leg(legs.get(i), points.get(i).at(), points.get(i + 1));
        }
        return new Way(Tolerance.rounded(length), List.copyOf(rooms), List.copyOf(doors), List.copyOf(line));
    }

    /** The way to an exit, by its steps. */
    Way write(NearestExits.Onward way) {
        List<WayPoint> points = new ArrayList<>();
        List<Leg> legs = new ArrayList<>();
        for (NearestExits.Onward step = way; step != null; step = step.next()) {
            points.add(step.from());
            if (step.leg() != null) {
                legs.add(step.leg());
            }
        }
        return write(points, legs, way.distance());
    }

    private void leg(Leg leg, XY from, WayPoint to) {
        if (leg.region() != null) {
            leg.region().roomsAlong(from, to.at()).forEach(room -> walkInto(room, to));
        }
        if (leg.door() != null) {
            doors.add(leg.door().id());
            place(new WayPoint(to.storey(), to.height(), leg.door().at(), "", to.room()));
        }
        if (leg.region() == null || !to.room().isEmpty()) {
            enter(to.room());
        }
        place(to);
    }

    /** Into a room of the same region: through the opening between them. */
    private void walkInto(String room, WayPoint to) {
        String left = rooms.isEmpty() ? "" : rooms.get(rooms.size() - 1);
        if (!left.isEmpty() && !left.equals(room)) {
            drawing.doors(left).stream().filter(door -> door.kind() == DoorKind.OPENING && door.drawn() && door.of(room))
                    .min(Comparator.comparingDouble(door -> door.at().distance(to.at()))).map(PlanDoor::id).ifPresent(doors::add);
        }
        enter(room);
    }

    private void enter(String room) {
        if (!room.isEmpty() && (rooms.isEmpty() || !rooms.get(rooms.size() - 1).equals(room))) {
            rooms.add(room);
        }
    }

    private void place(WayPoint point) {
        Place place = new Place(point.storey(), rooms.isEmpty() ? point.room() : rooms.get(rooms.size() - 1), point.at());
        if (line.isEmpty() || !line.get(line.size() - 1).at().equals(place.at()) || !line.get(line.size() - 1).storey()
                .equals(place.storey())) {
            line.add(place);
        }
    }
}
