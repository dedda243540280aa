package io.github.labcheck.checker.faults;

import java.util.List;

/** Ways out that are blocked, too long, or not enough. */
final class ExitFaults {

    private static final String[] TWO_DOORS = {"GB50016-2018-5.5.15-0"};

    private ExitFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(blocked(), count(), oneDoor(), close(), deadEnd(), deep());
    }

    private static FaultFamily blocked() {
        FaultFamily family = new FaultFamily("exit-blocked", "堵死楼层两个安全出口中的一个（去掉楼梯间的门，或在走道里砌墙）",
                "One of the two exits of a storey is blocked: the door to the stair is taken out, or a wall stands across the corridor",
                "GB50016-2018-5.5.17-1c", "DRAWING-way-out")
                .with("GXJY-2017-workflow-walkable", "flows go this way").with("JGJ91-93-4.1.5b", "the wall leaves no width")
                .with("GB50016-2014-5.5.18b", "the wall leaves no width")
                .with("GB50016-2018-5.5.21-1b", "the storey has less width for those who leave");
        for (String[] storey : new String[][] {{"2", "D214", "D201", "D212", "D202"}, {"3", "D342", "D301", "D341", "D305"}}) {
            family.add(storey[1], "DST2-" + storey[0] + " taken out", d -> d.remove("DST2-" + storey[0]));
            family.add(storey[2], "DST1-" + storey[0] + " taken out", d -> d.remove("DST1-" + storey[0]));
            wall(family, storey[3], "C" + storey[0], 59.2);
            wall(family, storey[4], "C" + storey[0], 6.4);
        }
        return family;
    }

    private static FaultFamily count() {
        FaultFamily family = new FaultFamily("exit-count", "楼层只剩一个安全出口（出口标记去掉或门取消）",
                "A storey has one exit left: the other is no exit any more, or is taken out", "GB55037-2022-7.4.1-0").asOf(2023)
                .with("GB50016-2018-5.5.17-1a", "the way to the other exit is too long")
                .with("GB50016-2018-5.5.17-1c", "the way to the other exit is too long")
                .with("GXJY-2017-workflow-walkable", "flows go this way");
        for (String storey : List.of("2", "3")) {
            for (String stair : List.of("DST1-", "DST2-")) {
                family.add("F" + storey, stair + storey + " is no exit", d -> d.set(stair + storey, "exit", false));
                family.add("F" + storey, stair + storey + " taken out", d -> d.remove(stair + storey));
            }
        }
        return family;
    }

    /** A wall across a corridor, from side to side. */
    private static void wall(FaultFamily family, String door, String corridor, double x) {
        family.add(door, "wall across " + corridor + " at x = " + x + " m", d -> {
            double[] b = d.box(corridor);
            d.set(corridor, "columns", List.of(EditedDesign.points(x, b[1], x + 0.2, b[1], x + 0.2, b[3], x, b[3])));
        });
    }

    /** One more extinguisher at the far wall of a room that grew to the north; what was stated of distances there goes. */
    private static void extinguisher(EditedDesign d, String room) {
        double[] b = d.box(room);
        d.forget(room, "travelToDoor", "corridorPosition", "extinguisherDistance", "eyewashDistance", "depth", "bayWidth");
        d.entries("equipment").stream().filter(e -> EditedDesign.text(e, "type").equals("fire-extinguisher")
                && EditedDesign.text(e, "room").equals(room)).map(e -> EditedDesign.text(e, "id")).findFirst()
                .ifPresent(id -> d.duplicate(id, "XF" + room).at("XF" + room, (b[0] + b[2]) / 2, b[3] - 0.12));
    }

    /** A room on the ground floor so deep that it needs two doors: the other leads outside from its far end. */
    private static void deepRoom(EditedDesign d, String room, double depth) {
        double[] b = d.box(room);
        d.rectangle(room, b[0], b[1], b[2], b[1] + depth);
        d.removeWhere(e -> EditedDesign.text(e, "id").equals("W" + room));
        d.duplicate("DX114", "DX" + room).set("DX" + room, "between", List.of(room, "outside"));
        extinguisher(d, room);
        d.set("DX" + room, "observationWindow", true).at("DX" + room, (b[0] + b[2]) / 2, b[1] + depth + 0.1);
    }

    private static FaultFamily oneDoor() {
        FaultFamily family = new FaultFamily("room-one-door", "面积大于 120 m² 的房间去掉两个门中的一个",
                "One of the two doors of a room of more than 120 m2 is taken out", TWO_DOORS)
                .with("GXJY-2017-label-facility", "the room's plate hung at the door")
                .with("GXJY-2017-workflow-walkable", "flows go through the door").prepared(ExitFaults::largeRooms);
        for (String[] each : new String[][] {{"123", "DX123"}, {"123", "D123"}, {"225", "D225a"}, {"225", "D225b"}, {"124", "DX124"},
            {"124", "D124"}, {"125", "DX125"}, {"125", "D125"}}) {
            family.add(each[0], "without " + each[1], d -> d.remove(each[1]));
        }
        return family;
    }

    private static void largeRooms(EditedDesign d) {
        double[] b = d.box("225");
        d.rectangle("225", b[0], b[1], b[2], b[3] + 3);
        extinguisher(d, "225");
        d.move("W225a", 0, 3).move("W225b", 0, 3);
        List.of("123", "124", "125").forEach(r -> deepRoom(d, r, 20));
        List.of("F1", "F2").forEach(s -> d.set(s, "area", 1600));
    }

    private static FaultFamily close() {
        FaultFamily family = new FaultFamily("doors-close", "房间两个疏散门最近边缘相距不足 5 m",
                "Two doors of a room are less than 5 m apart", "GB50016-2018-5.5.2-1", "GB50016-2018-5.5.2-1r")
                .prepared(ExitFaults::largeRooms);
        for (double x : new double[] {35.09, 35, 34, 33.2, 32, 31}) {
            family.add("225", "D225b at x = " + x + " m", d -> d.at("D225b", x, 9.4));
        }
        family.add("225", "D225a at x = 31 m", d -> d.at("D225a", 31, 9.4));
        family.add("225", "D225a at x = 35 m", d -> d.at("D225a", 35, 9.4));
        return family;
    }

    private static FaultFamily deadEnd() {
        FaultFamily family = new FaultFamily("dead-end", "走道加长，尽端房间的门到安全出口超过袋形走道限值 22 m",
                "A corridor is lengthened; the door of a room at its dead end is more than 22 m from the exit",
                "GB50016-2018-5.5.17-1c")
                .with("GB50140-2005-5.2.1-medium", "the new stretch of corridor has no extinguisher")
                .with("DRAWING-floor-area", "the storey becomes larger than is stated");
        for (String storey : List.of("2", "3")) {
            for (double length : new double[] {22.6, 26, 31, 40}) {
                farRoom(family, storey, length, true);
            }
            farRoom(family, storey, 24, false);
        }
        return family;
    }

    /** The corridor goes on for a length beyond the building's end; a room there has its door at the new end. */
    private static void farRoom(FaultFamily family, String storey, double length, boolean east) {
        String corridor = "C" + storey;
        family.add("D" + storey + "99", corridor + " longer by " + length + " m to the " + (east ? "east" : "west"), d -> {
            double[] c = d.box(corridor);
            double end = east ? c[2] + length : c[0] - length;
            d.rectangle(corridor, Math.min(c[0], end), c[1], Math.max(c[2], end), c[3]);
            d.duplicate("334", storey + "99").set(storey + "99", "storey", "F" + storey);
            double left = east ? end - 3.1 : end;
            d.rectangle(storey + "99", left, 0, left + 3.1, 6.6);
            d.duplicate("D334", "D" + storey + "99").set("D" + storey + "99", "between", List.of(storey + "99", corridor));
            d.duplicate(plate(d, "D334"), "S9" + storey + "99").set("S9" + storey + "99", "on", "D" + storey + "99");
            d.set("D" + storey + "99", "swingsInto", storey + "99").at("D" + storey + "99", left + 1.55, 6.7);
        });
    }

    /** The sign with number and name of the room, at its door. */
    private static String plate(EditedDesign d, String door) {
        return d.entries("signs").stream().filter(s -> EditedDesign.text(s, "on").equals(door)).findFirst()
                .map(s -> EditedDesign.text(s, "id")).orElseThrow();
    }

    private static FaultFamily deep() {
        FaultFamily family = new FaultFamily("room-deep", "房间加深，最远点到房门超过 22 m",
                "A room is deepened; its farthest point is more than 22 m from its door",
                "GB50016-2018-5.5.17-3a");
        String[] rooms = {"127", "128", "129", "131", "222", "327", "333", "335"};
        for (int i = 0; i < rooms.length; i++) {
            String room = rooms[i];
            double depth = EditedDesign.round(22.1 + i * 0.7);
            family.add(room, depth + " m deep", d -> {
                double[] b = d.box(room);
                d.rectangle(room, b[0], b[1], b[2], b[1] + depth);
                extinguisher(d, room);
                d.removeWhere(e -> EditedDesign.text(e, "id").equals("W" + room));
            });
        }
        return family;
    }
}
