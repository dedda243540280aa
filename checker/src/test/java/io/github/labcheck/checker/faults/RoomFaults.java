package io.github.labcheck.checker.faults;

import java.util.List;

/** Rooms that overlap, are cut off, or contradict what is stated of them. */
final class RoomFaults {

    private RoomFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(overlap(), area(), width(), stair(), buffer());
    }

    private static FaultFamily overlap() {
        FaultFamily family = new FaultFamily("room-overlap", "房间轮廓伸进相邻房间", "The outline of a room runs into its neighbour",
                "DRAWING-overlap");
        overlap(family, "104", "105", 0.7);
        overlap(family, "111", "112", 0.5);
        overlap(family, "128", "129", 1);
        overlap(family, "203", "204", 0.6);
        overlap(family, "208", "209", 0.8);
        overlap(family, "306", "307", 0.4);
        overlap(family, "327", "328", 0.9);
        overlap(family, "341", "342", 2);
        return family;
    }

    /** A room grows to the east by a length, over the wall of 0.2 m and into the next. */
    private static void overlap(FaultFamily family, String room, String next, double by) {
        family.add(next, room + " is wider by " + by + " m", d -> {
            double[] b = d.box(room);
            d.rectangle(room, b[0], b[1], b[2] + by, b[3]);
        });
    }

    private static FaultFamily area() {
        FaultFamily family = new FaultFamily("stated-area", "所填面积与轮廓不符", "The stated area contradicts the outline", "DRAWING-area");
        String[] rooms = {"103", "111", "203", "213", "225", "302", "311", "341"};
        double[] areas = {24, 19.9, 48, 30, 70, 16, 13.5, 20.9};
        for (int i = 0; i < rooms.length; i++) {
            String room = rooms[i];
            double area = areas[i];
            family.add(room, area + " m2", d -> d.set(room, "area", area));
        }
        return family;
    }

    private static FaultFamily width() {
        FaultFamily family = new FaultFamily("stated-width", "所填走道净宽大于轮廓所示", "The stated clear width of a corridor is more than is drawn",
                "DRAWING-clear-width");
        for (String corridor : List.of("C1", "C2", "C3")) {
            for (double width : new double[] {2.6, 3}) {
                family.add(corridor, width + " m", d -> d.set(corridor, "clearWidth", width));
            }
        }
        return family;
    }

    private static FaultFamily stair() {
        FaultFamily family = new FaultFamily("stair-shifted", "楼梯、电梯井或管道井与所连楼层不对位",
                "A stair, lift or shaft does not line up with the storeys it joins", "DRAWING-stair", "DRAWING-overlap")
                .with("DRAWING-door-wall", "its doors are no longer in its walls")
                .with("DRAWING-door-between", "its doors no longer join it to the landing")
                .with("DRAWING-item-place", "what stands in it is not moved along");
        String[][] over = {{"ST1", "DL1", "LF2"}, {"ST1", "121"}, {"ST2", "LL1", "LF1", "SH1"}, {"ST2", "133"}, {"LF1", "SH1"}, {"LF2",
                "SH2", "121"},
            {"SH1", "LF1", "LL1"}, {"SH2", "121"}, {"LF1", "133"}, {"LF2", "121"}, {"SH2", "DL1"}};
        double[] by = {3.5, 6, -4, -8, 1.5, 2, -1.2, 1.5, -2, 4, -1};
        for (int i = 0; i < over.length; i++) {
            String shaft = over[i][0];
            double dx = by[i];
            family.add(new Fault(shaft + ": moved by " + dx + " m", List.of(over[i]), d -> {
                double[] b = d.box(shaft);
                d.rectangle(shaft, b[0] + dx, b[1], b[2] + dx, b[3]);
            }));
        }
        return family;
    }

    private static FaultFamily buffer() {
        FaultFamily family = new FaultFamily("buffer-gone", "取消缓冲间，房间直接开向走道", "An anteroom is given up; its room opens to the corridor",
                "STERILE-PRACTICE-x-a", "PCR-GUIDE-2010-x-g", "GB50881-2013-10.1.6")
                .with("GB50881-2013-10.1.6-b", "the door of the room no longer leads into a buffer");
        for (String[] pair : new String[][] {{"301", "302"}, {"310", "311"}, {"312", "313"}, {"314", "315"}, {"316", "317"}}) {
            family.add(pair[1], "without " + pair[0], d -> giveUp(d, pair[0], pair[1], false));
        }
        for (String[] pair : new String[][] {{"301", "302"}, {"310", "311"}, {"314", "315"}}) {
            family.add(pair[1], pair[0] + " taken in", d -> giveUp(d, pair[0], pair[1], true));
        }
        return family;
    }

    /** The room behind a buffer reaches the corridor itself: its door is moved there, or the buffer's door becomes its own. */
    private static void giveUp(EditedDesign d, String buffer, String room, boolean keepOuterDoor) {
        double[] b = d.box(buffer);
        double[] r = d.box(room);
        String keep = keepOuterDoor ? "D" + buffer : "D" + room;
        double x = d.at("D" + buffer)[0];
        double y = d.at("D" + buffer)[1];
        d.remove(keepOuterDoor ? "D" + room : "D" + buffer);
        d.set(keep, "between", List.of(room, "C3")).at(keep, x, y).set(keep, "swingsInto", room);
        d.removeWhere(e -> EditedDesign.text(e, "id").equals(buffer) || EditedDesign.text(e, "room").equals(buffer)
                || EditedDesign.text(e, "on").equals(buffer));
        d.rectangle(room, r[0], r[1], r[2], b[3]);
        d.entries("flows").forEach(f -> d.path(EditedDesign.text(f, "id"), p -> p.replaceAll("\\b" + buffer + "\\b", "")));
    }
}
