package io.github.labcheck.checker.faults;

import java.util.List;

/** Doors that are missing, in the wrong place, too narrow, or that swing the wrong way. */
final class DoorFaults {

    private DoorFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(gone(), off(), elsewhere(), narrow(), opening(), inward(), neither(), stranger(), sliding());
    }

    private static FaultFamily gone() {
        FaultFamily family = new FaultFamily("door-gone", "去掉房间唯一的门", "The only door of a room is taken out",
                "DRAWING-no-door", "DRAWING-cut-off").with("GXJY-2017-label-facility", "the room's plate hung at the door")
                .with("GXJY-2017-workflow-walkable", "flows go through the door");
        for (String room : List.of("129", "211", "318", "319", "332", "333", "334", "341")) {
            family.add(room, "without D" + room, d -> d.remove("D" + room));
        }
        return family;
    }

    private static FaultFamily off() {
        FaultFamily family = new FaultFamily("door-off-wall", "门不在墙上（移进房间或走道）", "A door stands in a room or corridor, not in the wall",
                "DRAWING-door-wall");
        off(family, "D104", 0, -1.5);
        off(family, "D111", 0, 1.2);
        off(family, "D206", 0, -0.8);
        off(family, "D223", 0, 2);
        off(family, "D229", 0, -1);
        off(family, "D305", 0, 0.6);
        off(family, "D317", 0, -2);
        off(family, "D342", 0, -3);
        return family;
    }

    private static FaultFamily elsewhere() {
        FaultFamily family = new FaultFamily("door-wrong-wall", "门移到两个房间不共有的墙上",
                "A door is moved to a wall that its two rooms do not share", "DRAWING-door-wall")
                .with("DRAWING-door-overlap", "in that wall is the door of another room")
                .with("DRAWING-doorway", "things stand where the door then is");
        off(family, "D103", 0, -6.8);
        off(family, "D107", 3.3, 0);
        off(family, "D124", 1.6, 6.8);
        off(family, "D202", -1.7, -3.4);
        off(family, "D226", 4.9, 3.3);
        off(family, "D306", -3.3, 0);
        off(family, "D318", 0, -6.8);
        off(family, "D341", 3.3, 0);
        return family;
    }

    private static void off(FaultFamily family, String door, double dx, double dy) {
        family.add(door, "moved by " + dx + ", " + dy + " m", d -> d.move(door, dx, dy));
    }

    private static FaultFamily narrow() {
        FaultFamily family = new FaultFamily("door-narrow", "疏散门净宽不足 0.90 m", "An egress door is less than 0.90 m clear",
                "GB50016-2014-5.5.18a");
        String[] doors = {"D102", "D123", "D205", "D222", "D226", "D319", "D331", "DST1-2", "DX2"};
        double[] widths = {0.89, 0.8, 0.85, 0.75, 0.895, 0.7, 0.6, 0.8, 0.85};
        for (int i = 0; i < doors.length; i++) {
            String door = doors[i];
            double width = widths[i];
            family.add(door, width + " m", d -> d.set(door, "clearWidth", width));
        }
        return family;
    }

    private static FaultFamily opening() {
        FaultFamily family = new FaultFamily("door-opening", "实验室门洞宽度小于 1.00 m（1/2 标准单元）或 1.20 m（1 个标准单元及以上）",
                "The door opening of a laboratory is less than 1.00 m (half a module) or 1.20 m (a module and more) wide",
                "JGJ91-93-4.1.4.1a", "JGJ91-93-4.1.4.1b");
        String[] doors = {"D103", "D104", "D113", "D203", "D204", "D208", "D223", "D224"};
        double[] widths = {0.99, 0.95, 1.19, 1.15, 0.98, 0.96, 1.1, 1.0};
        for (int i = 0; i < doors.length; i++) {
            String door = doors[i];
            double width = widths[i];
            family.add(new Fault(door + ": " + width + " m", List.of(door, door.substring(1)),
                    d -> d.set(door, "openingWidth", width).set(door, "clearWidth", 0.91)));
        }
        return family;
    }

    private static FaultFamily inward() {
        FaultFamily family = new FaultFamily("door-inward", "有危险的实验室的门改为向内开启",
                "The door of a hazardous laboratory swings into the room", "JGJ91-93-5.2.3");
        for (String room : List.of("113", "201", "202", "203", "206", "209", "210", "223")) {
            family.add(new Fault("D" + room + ": into " + room, List.of("D" + room, room),
                    d -> d.set("D" + room, "swingsInto", room)));
        }
        return family;
    }

    private static FaultFamily neither() {
        FaultFamily family = new FaultFamily("door-swing", "门的开启方向写成既非两侧之一的房间",
                "A door is said to swing into a room on neither side of it", "DRAWING-swing");
        String[][] swings = {{"D104", "105"}, {"D109", "C2"}, {"D124", "123"}, {"D202", "201"}, {"D226", "C3"}, {"D305", "304"},
            {"D317", "C3"}, {"D331", "332"}};
        for (String[] swing : swings) {
            family.add(swing[0], "into " + swing[1], d -> d.set(swing[0], "swingsInto", swing[1]));
        }
        return family;
    }

    private static FaultFamily stranger() {
        FaultFamily family = new FaultFamily("door-stranger", "门两侧写成相距很远的房间", "A door is said to join rooms that lie far apart",
                "DRAWING-door-wall", "DRAWING-door-storey");
        family.with("GXJY-2017-label-facility", "the room's plate hangs at the door").with("DRAWING-no-door",
                "the room behind the door has none")
                .with("DRAWING-cut-off", "the room behind the door has none").with("DRAWING-way-out", "the room behind the door has none")
                .with("DRAWING-swing", "the door swings into the room that it no longer belongs to")
                .with("GXJY-2017-workflow-walkable", "flows go through the door");
        String[][] sides = {{"D104", "104", "C2"}, {"D111", "113", "C1"}, {"D208", "206", "C2"}, {"D222", "224", "C2"},
            {"D305", "307", "C3"}, {"D319", "342", "C3"}, {"D332", "333", "C3"}};
        for (String[] side : sides) {
            family.add(side[0], "between " + side[1] + " and " + side[2], d -> d.set(side[0], "between", List.of(side[1], side[2])));
        }
        return family;
    }

    private static FaultFamily sliding() {
        FaultFamily family = new FaultFamily("door-sliding", "疏散门改为推拉门、卷帘门、吊门或转门",
                "An egress door is a sliding, roller, overhead or revolving door", "GB50016-2018-6.4.11-2")
                .with("GB15630-1995-slide", "a sliding door on the way out needs a sign of its own")
                .with("DRAWING-way-out", "nobody flees through it, so that a room with no other door has no way out");
        String[][] types = {{"D113", "sliding"}, {"D123", "overhead"}, {"D201", "roller"}, {"D225a", "sliding"}, {"D331", "sliding"},
            {"D342", "roller"}, {"D331", "revolving"}, {"D123", "roller"}};
        for (String[] type : types) {
            family.add(type[0], type[1], d -> d.set(type[0], "doorType", type[1]));
        }
        return family;
    }
}
