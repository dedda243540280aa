package io.github.labcheck.checker.shapes;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A storey of a corridor, straight or with a wing, and rooms along it, some of them L-shaped; with doors, openings, columns and exits. */
final class Building {

    static final String CORRIDOR = "C";

    /**
     * A door or opening in a straight wall.
     *
     * @param one   its middle in the face of the first room
     * @param other its middle in the face of the second, the same at outside
     */
    record Gate(PlanDoor door, XY one, XY other) {

        XY face(String room) {
            return door.roomA().equals(room) ? one : other;
        }
    }

    private final Dice dice;
    private final double wall;
    private final Map<String, Drawn> rooms = new TreeMap<>();
    private final List<Gate> gates = new ArrayList<>();
    private UnaryOperator<XY> move = p -> p;

    private Building(Dice dice) {
        this.dice = dice;
        wall = dice.below(3) == 0 ? 0 : dice.between(0.1, 0.3);
    }

    static Building draw(long seed) {
        Building building = new Building(new Dice(seed + 4_000_000));
        building.draw();
        return building;
    }

    Map<String, Drawn> rooms() {
        return rooms;
    }

    List<Gate> gates() {
        return gates;
    }

    BuildingPlan plan() {
        List<PlanRoom> planned = rooms.entrySet().stream()
                .map(room -> room.getValue().room(room.getKey(), room.getKey().equals(CORRIDOR) ? RoomKind.CORRIDOR : RoomKind.ROOM))
                .toList();
        return new BuildingPlan(List.of(new PlanStorey("F1", 1, 0)), planned, gates.stream().map(Gate::door).toList(), List.of());
    }

    private static List<XY> at(double... numbers) {
        return IntStream.range(0, numbers.length / 2).mapToObj(i -> new XY(numbers[2 * i], numbers[2 * i + 1])).toList();
    }

    private void draw() {
        double wide = dice.between(1.2, 3);
        double high = wide + dice.between(4, 7);
        double low = -dice.between(3, 6);
        double[] above = cells(2 + dice.below(3));
        double[] below = cells(1 + dice.below(3));
        double end = Math.max(above[above.length - 1], below[below.length - 1]);
        int wing = dice.below(3) == 0 ? -1 : dice.below(above.length - 1);
        corridor(end, wide, high, wing < 0 ? null : new double[] {above[wing], above[wing] + dice.between(1.2, 1.8)});
        for (int i = 0; i + 1 < above.length; i++) {
            double left = i == wing ? above[i] + 1.8 + wall : above[i];
            room("A" + i, left, above[i + 1] - wall, wide + wall, high);
            gate(CORRIDOR, "A" + i, left, above[i + 1] - wall, wide, true);
            if (i > 0 && i != wing && i - 1 != wing) {
                side("A" + (i - 1), "A" + i, above[i] - wall, wide + wall, high);
            }
            if (dice.below(3) == 0) {
                outer("A" + i, left, above[i + 1] - wall, high);
            }
        }
        for (int i = 0; i + 1 < below.length; i++) {
            room("B" + i, below[i], below[i + 1] - wall, low, -wall);
            gate("B" + i, CORRIDOR, below[i], below[i + 1] - wall, -wall, dice.below(4) > 0);
            if (i > 0) {
                side("B" + (i - 1), "B" + i, below[i] - wall, low, -wall);
            }
        }
        exit(CORRIDOR, new XY(0, wide / 2), Math.min(wide, 1.6));
        if (dice.below(2) == 0) {
            exit(CORRIDOR, new XY(end, wide / 2), Math.min(wide, 1.6));
        }
        double turn = dice.below(3) == 0 ? 0 : dice.between(0, 360);
        XY away = new XY(dice.between(-100, 100), dice.between(-100, 100));
        move = p -> p.turned(turn).plus(away);
        rooms.replaceAll((id, drawn) -> drawn.moved(move));
        gates.replaceAll(gate -> new Gate(moved(gate.door()), move.apply(gate.one()), move.apply(gate.other())));
    }

    private PlanDoor moved(PlanDoor door) {
        return new PlanDoor(door.id(), door.kind(), door.roomA(), door.roomB(), move.apply(door.at()), door.clearWidth(), door.opening(),
                "", door.exit());
    }

    private double[] cells(int count) {
        double[] cells = new double[count + 1];
        for (int i = 1; i <= count; i++) {
            cells[i] = cells[i - 1] + dice.between(4.5, 8);
        }
        return cells;
    }

    private void corridor(double end, double wide, double high, double[] wing) {
        List<XY> outline = wing == null ? at(0, 0, end, 0, end, wide, 0, wide)
                : at(0, 0, end, 0, end, wide, wing[1], wide, wing[1], high, wing[0], high, wing[0], wide, 0, wide);
        List<XY> tidy = wing != null && wing[0] == 0 ? at(0, 0, end, 0, end, wide, wing[1], wide, wing[1], high, 0, high) : outline;
        rooms.put(CORRIDOR, new Drawn("corridor", tidy, List.of(), List.of()));
        if (wing != null && dice.below(2) == 0) {
            exit(CORRIDOR, new XY((wing[0] + wing[1]) / 2, high), 1);
        }
    }

    /** Some are L-shaped, away from the corridor; some have a column that one passes on all sides. */
    private void room(String id, double left, double right, double low, double high) {
        boolean ell = id.startsWith("A") && right - left > 3.5 && dice.below(3) == 0;
        double notch = dice.between(1, 1.4);
        List<XY> outline = ell ? at(left, low, right, low, right, high - notch, right - notch, high - notch, right - notch, high, left,
                high)
                : at(left, low, right, low, right, high, left, high);
        List<List<XY>> voids = new ArrayList<>();
        if (dice.below(2) == 0) {
            double half = dice.between(0.1, 0.3);
            XY middle = new XY(left + (right - left) * 0.45 + dice.between(-0.1, 0.1), (low + high) / 2 + dice.between(-0.3, 0.1));
            double turn = dice.between(0, 90);
            voids.add(at(-half, -half, half, -half, half, half, -half, half).stream().map(p -> p.turned(turn).plus(middle)).toList());
        }
        rooms.put(id, new Drawn(id, outline, voids, List.of()));
    }

    private PlanDoor door(String one, String other, XY at, boolean open, double wide, boolean exit) {
        return new PlanDoor("D" + (10 + gates.size()), open ? DoorKind.OPENING : DoorKind.DOOR, one, other, at, wide, wide, "", exit);
    }

    /** In the wall above a height. */
    private void gate(String below, String above, double left, double right, double height, boolean there) {
        if (there) {
            boolean open = dice.below(3) == 0;
            double wide = open ? dice.between(0.8, 2.2) : 0.9;
            double x = dice.between(left + wide / 2 + 0.05, Math.max(left + wide / 2 + 0.06, right - wide / 2 - 0.05));
            gates.add(new Gate(door(below, above, new XY(x, height + wall / 2), open, wide, false), new XY(x, height),
                    new XY(x, height + wall)));
        }
    }

    /** In the wall to the right of a place. */
    private void side(String left, String right, double x, double low, double high) {
        if (dice.below(2) == 0) {
            boolean open = dice.below(2) == 0;
            double wide = open ? dice.between(0.8, 1.2) : 0.9;
            double y = low + dice.between(wide / 2 + 0.05, high - low - 1.45 - wide / 2);
            gates.add(new Gate(door(left, right, new XY(x + wall / 2, y), open, wide, false), new XY(x, y), new XY(x + wall, y)));
        }
    }

    private void outer(String room, double left, double right, double high) {
        double x = dice.between(left + 0.6, right - 1.4 - 0.7);
        exit(room, new XY(x, high), 0.9);
    }

    private void exit(String room, XY at, double wide) {
        gates.add(new Gate(door(room, PlanDoor.OUTSIDE, at, dice.below(2) == 0, wide, true), at, at));
    }
}
