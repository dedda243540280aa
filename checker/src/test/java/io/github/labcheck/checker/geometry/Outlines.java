package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Outlines that the tests draw. Metres. */
public final class Outlines {

    private Outlines() { }

    /** Corners from x, y, x, y … */
    public static List<XY> at(double... numbers) {
        return IntStream.range(0, numbers.length / 2).mapToObj(i -> new XY(numbers[2 * i], numbers[2 * i + 1])).toList();
    }

    public static List<XY> box(double x1, double y1, double x2, double y2) {
        return at(x1, y1, x2, y1, x2, y2, x1, y2);
    }

    /** Arms of a width along both axes from the origin. */
    public static List<XY> ell(double length, double height, double width) {
        return at(0, 0, length, 0, length, width, width, width, width, height, 0, height);
    }

    /** A bar along x with a stem of the same width downwards from its middle. */
    public static List<XY> tee(double length, double width, double stem) {
        double middle = length / 2;
        return at(middle - width / 2, -stem, middle + width / 2, -stem, middle + width / 2, 0, length, 0, length, width, 0, width,
                0, 0, middle - width / 2, 0);
    }

    /** Two arms upwards, joined at the foot. */
    public static List<XY> you(double length, double height, double foot, double left, double right) {
        return at(0, 0, length, 0, length, height, length - right, height, length - right, foot, left, foot, left, height, 0, height);
    }

    /** A regular polygon around a point. */
    public static List<XY> round(double x, double y, double radius, int corners) {
        return IntStream.range(0, corners).mapToObj(i -> 2 * Math.PI * i / corners)
                .map(a -> new XY(x + radius * Math.cos(a), y + radius * Math.sin(a))).toList();
    }

    public static List<XY> reversed(List<XY> outline) {
        List<XY> turned = new ArrayList<>(outline);
        Collections.reverse(turned);
        return turned;
    }

    public static PlanRoom room(String id, List<XY> outline) {
        return new PlanRoom(id, RoomKind.ROOM, "F1", outline);
    }

    public static PlanRoom corridor(String id, List<XY> outline) {
        return new PlanRoom(id, RoomKind.CORRIDOR, "F1", outline);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static PlanRoom room(String id, RoomKind kind, List<XY> outline, List<XY>... voids) {
        return new PlanRoom(id, kind, List.of("F1"), outline, List.of(voids));
    }

    public static PlanDoor door(String id, String a, String b, double x, double y) {
        return new PlanDoor(id, a, b, new XY(x, y), 0.9, false);
    }

    public static PlanDoor exit(String id, String room, double x, double y) {
        return new PlanDoor(id, room, PlanDoor.OUTSIDE, new XY(x, y), 1.2, true);
    }

    /** A plan of one storey F1. */
    public static BuildingPlan plan(List<PlanRoom> rooms, List<PlanDoor> doors, PlanItem... items) {
        return new BuildingPlan(List.of(new PlanStorey("F1", 1, 0)), rooms, doors, Stream.of(items).toList());
    }
}
