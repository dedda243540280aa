package io.github.labcheck.checker.faults;

import java.util.List;

/** Things of any kind that stand in another room than the named one, or before a door. */
final class StandingFaults {

    private StandingFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(nextRoom(new String[][] {{"EQ-0018", "104"}, {"EQ-0023", "103"}, {"EQ-0039", "106"}, {"EQ-0043", "107"},
                {"EQ-0045", "107"},
                {"EQ-0103", "123"}, {"EQ-0104", "122"}, {"EQ-0143", "128"}, {"EQ-0149", "129"}}),
                beforeDoor(new String[][] {{"EQ-0023", "D104", "104"}, {"EQ-0037", "D107", "107"}, {"EQ-0043", "D108", "108"},
                {"EQ-0098", "D122", "122"},
                    {"EQ-0104", "D123", "123"}, {"EQ-0106", "D123", "123"}, {"EQ-0178", "D201", "201"}, {"EQ-0218", "D203", "203"}}));
    }

    /** Things moved into the middle of another room, by item and room. */
    static FaultFamily nextRoom(String[][] moves) {
        FaultFamily family = new FaultFamily("thing-next-room", "设备画在隔壁房间（有尺寸的和没有尺寸的）",
                "A thing is drawn in the next room, with or without a size", "DRAWING-item-outside", "DRAWING-item-place");
        for (String[] m : moves) {
            family.add(m[0], "drawn in " + m[1], d -> {
                double[] box = d.box(m[1]);
                d.at(m[0], (box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
            });
        }
        return family;
    }

    /** Things moved before the middle of a door, 0.05 m off its wall and within the room, by item, door and room. */
    static FaultFamily beforeDoor(String[][] moves) {
        FaultFamily family = new FaultFamily("bench-before-door", "台、柜、仪器挡住房门（任何房间）",
                "A bench, cabinet or instrument stands before a door of any room",
                "DRAWING-doorway");
        for (String[] m : moves) {
            family.add(m[0], "before " + m[1], d -> {
                double[] box = d.box(m[2]);
                double[] door = d.at(m[1]);
                double half = d.entry(m[0]).get("size").get(1).doubleValue() / 2 + 0.05;
                double wide = d.entry(m[0]).get("size").get(0).doubleValue() / 2;
                d.at(m[0], Math.max(box[0] + wide, Math.min(box[2] - wide, door[0])), door[1] > box[3] - 0.01 ? box[3] - half : box[1]
                        + half);
            });
        }
        return family;
    }
}
