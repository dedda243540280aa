package io.github.labcheck.checker.ways;

import static io.github.labcheck.checker.geometry.Outlines.at;
import static io.github.labcheck.checker.geometry.Outlines.box;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanItem;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Buildings drawn by dice: a corridor on each storey, rooms on both sides, some L-shaped, columns, an open or enclosed stair at each end.
 */
final class DrawnBuildings {

    private final Random dice;
    private final List<PlanStorey> storeys = new ArrayList<>();
    private final List<PlanRoom> rooms = new ArrayList<>();
    private final List<PlanDoor> doors = new ArrayList<>();
    private final List<PlanItem> items = new ArrayList<>();

    private DrawnBuildings(long seed) {
        dice = new Random(seed);
    }

    static BuildingPlan draw(long seed, int levels, int roomsOnASide) {
        DrawnBuildings drawn = new DrawnBuildings(seed);
        for (int level = 1; level <= levels; level++) {
            drawn.storey(level, roomsOnASide);
        }
        drawn.stairs(levels, roomsOnASide * 4.0);
        return new BuildingPlan(drawn.storeys, drawn.rooms, drawn.doors, drawn.items);
    }

    private void storey(int level, int count) {
        String id = "F" + level;
        double length = count * 4.0;
        storeys.add(new PlanStorey(id, level, (level - 1) * 3.9));
        double pillar = mm(2 + dice.nextDouble() * (length - 6));
        rooms.add(new PlanRoom("C" + level, RoomKind.CORRIDOR, List.of(id), box(0, 0, length, 2.4),
                List.of(box(pillar, 0, pillar + 0.4, 0.3))));
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < count; i++) {
                room(level, String.format("R%d%d%02d", level, side, i), i * 4.0, side == 0);
            }
        }
    }

    private void room(int level, String id, double x, boolean above) {
        double depth = mm(5 + dice.nextDouble() * 3);
        List<XY> outline = dice.nextInt(3) == 0 ? at(x + 0.1, 0, x + 3.9, 0, x + 3.9, depth, x + 2.5, depth, x + 2.5, 2.5, x + 0.1, 2.5)
                : box(x + 0.1, 0, x + 3.9, depth);
        UnaryOperator<XY> put = p -> above ? new XY(p.x(), 2.6 + p.y()) : new XY(p.x(), -0.2 - p.y());
        List<List<XY>> columns = dice.nextInt(4) == 0 ? List.of(box(x + 1.5, 1.2, x + 1.9, 1.6).stream().map(put).toList()) : List.of();
        rooms.add(new PlanRoom(id, RoomKind.ROOM, List.of("F" + level), outline.stream().map(put).toList(), columns));
        XY door = put.apply(new XY(mm(x + 0.8 + dice.nextDouble() * 2.4), -0.1));
        doors.add(new PlanDoor("D" + id, id, "C" + level, door, mm(0.9 + dice.nextInt(6) * 0.1), false));
        if (x > 0 && dice.nextInt(5) == 0) {
            String before = id.substring(0, 3) + String.format("%02d", (int) (x / 4) - 1);
            doors.add(new PlanDoor("N" + id, id, before, put.apply(new XY(x, 1.3)), 0.9, false));
        }
        items.add(new PlanItem("I" + id, "bench", id, put.apply(new XY(x + 3.4, 1.2)), 2.0, 0.8, 90));
    }

    private void stairs(int levels, double length) {
        List<String> all = storeys.stream().map(PlanStorey::id).toList();
        for (int end = 0; end < 2; end++) {
            double x = end == 0 ? -3.2 : length + 0.2;
            rooms.add(new PlanRoom("ST" + end, RoomKind.STAIR, all, box(x, -2, x + 3, 4), List.of()));
            boolean enclosed = end == 0 || dice.nextBoolean();
            for (int level = 1; level <= levels; level++) {
                doors.add(new PlanDoor("S" + end + level, DoorKind.DOOR, "C" + level, "ST" + end,
                        new XY(end == 0 ? -0.1 : length + 0.1, 1.2),
                        1.2, 1.3, "ST" + end, enclosed));
            }
            doors.add(new PlanDoor("X" + end, "ST" + end, PlanDoor.OUTSIDE, new XY(end == 0 ? -3.3 : length + 3.3, 1), 1.2, true));
        }
    }

    private static double mm(double metres) {
        return Math.rint(metres * 1000) / 1000;
    }

    /** The same building elsewhere; pieces turned by as much. */
    static BuildingPlan moved(BuildingPlan plan, double degrees, UnaryOperator<XY> move) {
        return new BuildingPlan(plan.storeys(),
                plan.rooms().stream().map(room -> new PlanRoom(room.id(), room.kind(), room.storeys(), room.outline().stream().map(move)
                .toList(),
                        room.voids().stream().map(hole -> hole.stream().map(move).toList()).toList())).toList(),
                plan.doors().stream().map(door -> new PlanDoor(door.id(), door.kind(), door.roomA(), door.roomB(), move.apply(door.at()),
                        door.clearWidth(), door.opening(), door.swingsInto(), door.exit())).toList(),
                plan.items().stream().map(item -> new PlanItem(item.id(), item.type(), item.room(), move.apply(item.at()), item.width(),
                        item.depth(), item.rotation() + degrees)).toList());
    }

    /** The same building with its lists, outlines and the sides of its doors in another order. */
    static BuildingPlan reordered(BuildingPlan plan, long seed) {
        Random order = new Random(seed);
        List<PlanRoom> rooms = new ArrayList<>(plan.rooms().stream().map(room -> {
            List<XY> outline = new ArrayList<>(room.outline());
            Collections.rotate(outline, order.nextInt(outline.size()));
            if (order.nextBoolean()) {
                Collections.reverse(outline);
            }
            return new PlanRoom(room.id(), room.kind(), room.storeys(), outline, room.voids());
        }).toList());
        List<PlanDoor> doors = new ArrayList<>(plan.doors().stream()
                .map(door -> new PlanDoor(door.id(), door.kind(), door.roomB(), door.roomA(),
                door.at(), door.clearWidth(), door.opening(), door.swingsInto(), door.exit())).toList());
        Collections.shuffle(rooms, order);
        Collections.shuffle(doors, order);
        return new BuildingPlan(plan.storeys(), rooms, doors, plan.items());
    }

    /** The same building with ids that sort the other way round. */
    static BuildingPlan renamed(BuildingPlan plan) {
        UnaryOperator<String> other = id -> id.equals(PlanDoor.OUTSIDE) ? id
                : id.chars().mapToObj(c -> String.valueOf((char) ('~' - c + '!'))).reduce("", String::concat) + "~";
        return new BuildingPlan(plan.storeys(),
                plan.rooms().stream().map(room -> new PlanRoom(other.apply(room.id()), room.kind(), room.storeys(), room.outline(),
                room.voids())).toList(),
                plan.doors().stream().map(door -> new PlanDoor(other.apply(door.id()), door.kind(), other.apply(door.roomA()),
                other.apply(door.roomB()),
                        door.at(), door.clearWidth(), door.opening(), door.swingsInto(), door.exit())).toList(),
                plan.items().stream().map(item -> new PlanItem(other.apply(item.id()), item.type(), other.apply(item.room()), item.at(),
                item.width(),
                        item.depth(), item.rotation())).toList());
    }

    static BuildingPlan without(BuildingPlan plan, String door) {
        return new BuildingPlan(plan.storeys(), plan.rooms(), plan.doors().stream().filter(d -> !d.id().equals(door)).toList(),
                plan.items());
    }

    /** The same building with points more in the middle of its walls. */
    static BuildingPlan split(BuildingPlan plan, long seed) {
        Random where = new Random(seed);
        return new BuildingPlan(plan.storeys(), plan.rooms().stream().map(room -> {
            List<XY> outline = new ArrayList<>();
            for (int i = 0; i < room.outline().size(); i++) {
                XY from = room.outline().get(i);
                XY to = room.outline().get((i + 1) % room.outline().size());
                double part = where.nextDouble();
                outline.add(from);
                outline.add(new XY(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y())));
            }
            return new PlanRoom(room.id(), room.kind(), room.storeys(), outline, room.voids());
        }).toList(), plan.doors(), plan.items());
    }

    /** Two buildings with the same storeys on one site. */
    static BuildingPlan together(BuildingPlan one, BuildingPlan other) {
        return new BuildingPlan(one.storeys(), Stream.concat(one.rooms().stream(), other.rooms().stream()).toList(),
                Stream.concat(one.doors().stream(), other.doors().stream()).toList(),
                Stream.concat(one.items().stream(), other.items().stream()).toList());
    }
}
