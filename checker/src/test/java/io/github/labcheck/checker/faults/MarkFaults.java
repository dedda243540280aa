package io.github.labcheck.checker.faults;

import java.util.List;
import java.util.stream.Stream;

/** Doors that are not what they are called, that stop people in flight, and rooms behind the wrong door. */
final class MarkFaults {

    private MarkFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(nowhere(), locked(), behind(), ends(), reduced());
    }

    private static FaultFamily nowhere() {
        FaultFamily family = new FaultFamily("exit-nowhere", "把通向电梯或房间的门注明为安全出口",
                "A door into a lift or a room is called a safety exit", "DRAWING-exit");
        for (String door : List.of("DLF1-1", "DLF1-2", "DLF1-3", "DLF2-1", "DLF2-2", "DLF2-3", "D319", "D327", "D206", "D109")) {
            family.add(door, "exit: true", d -> d.set(door, "exit", true));
        }
        return family;
    }

    private static FaultFamily locked() {
        FaultFamily family = new FaultFamily("exit-locked", "安全出口锁闭后从内侧打不开，或门禁在火灾时不释放",
                "A safety exit does not open from inside when it is locked, or its access control does not release in a fire",
                "DRAWING-exit")
                .with("GB50016-2018-5.5.17-1a", "the way to the other exit is too long")
                .with("GB50016-2018-5.5.17-1c", "the corridor has one exit left")
                .with("GB50016-2018-5.5.17-4", "the stair does not come out here any more")
                .with("GB50016-2018-5.5.21-1b", "the storey has less width for those who leave")
                .with("DRAWING-way-out", "it was the only way out");
        for (String door : List.of("DX1", "DX2", "DX3", "DST1-2", "DST2-2", "DST1-3", "DST2-3")) {
            family.add(door, "locked from inside", d -> d.set(door, "lockable", true).set(door, "opensFromInside", false));
        }
        for (String door : List.of("DX2", "DST1-3")) {
            family.add(door, "access control that does not release", d -> d.set(door, "lockable", false).set(door, "opensFromInside", false)
                    .set(door, "accessControlled", true).set(door, "releasesOnFireAlarm", false));
        }
        return family;
    }

    private static FaultFamily behind() {
        FaultFamily family = new FaultFamily("office-behind-laboratory", "办公、生活用房只能穿过二级生物安全实验室才能到达",
                "An office or amenity room is reached only through a laboratory of biosafety level 2", "PRACTICE-behind-biosafety")
                .with("GB19489-2008-6.1.8", "cabinets of the laboratory stand in front of the new door")
                .with("GB50881-2013-10.1.6-b", "the new door of a PCR area leads into no buffer")
                .with("DRAWING-doorway", "cabinets of the laboratory stand where the new door is");
        String[][] rooms = {{"307", "341"}, {"307", "340"}, {"307", "334"}, {"304", "341"}, {"304", "340"}, {"304", "334"},
            {"313", "341"}, {"313", "340"}, {"313", "334"}};
        for (String[] room : rooms) {
            family.add("399", "like " + room[1] + ", behind " + room[0], d -> annex(d, room[0], room[1]));
        }
        return family;
    }

    /** A room like another one south of a laboratory, with a door between the two and none to the corridor. */
    private static void annex(EditedDesign d, String laboratory, String like) {
        double[] b = d.box(laboratory);
        double middle = (b[0] + b[2]) / 2;
        d.removeWhere(e -> EditedDesign.text(e, "id").equals("W" + laboratory));
        d.duplicate(like, "399").forget("399", "corridorPosition", "travelToDoor", "bayWidth", "depth");
        d.rectangle("399", b[0], b[1] - 3.4, b[2], b[1] - 0.2);
        d.duplicate("D" + like, "D399").set("D399", "between", List.of(laboratory, "399")).set("D399", "swingsInto", "399")
                .set("D399", "selfClosing", true)
                .at("D399", middle, b[1] - 0.1);
        d.duplicate(plate(d, "D" + like), "S9399").set("S9399", "on", "D399");
    }

    private static String plate(EditedDesign d, String door) {
        return d.entries("signs").stream().filter(sign -> EditedDesign.text(sign, "on").equals(door)).findFirst()
                .map(sign -> EditedDesign.text(sign, "id")).orElseThrow();
    }

    private static FaultFamily ends() {
        FaultFamily family = new FaultFamily("waste-to-office", "废弃物流的终点改到办公或生活用房",
                "A waste flow ends in an office or amenity room", "PRACTICE-end-waste");
        for (String flow : List.of("FL27", "FL34", "FL48")) {
            for (String room : List.of("319", "334", "341")) {
                family.add(flow, "to " + room, d -> {
                    List<String> path = d.path(flow);
                    d.set(flow, "path", Stream.concat(path.subList(0, path.lastIndexOf("C3") + 1).stream(), Stream.of(room)).toList());
                });
            }
        }
        return family;
    }

    private static FaultFamily reduced() {
        FaultFamily family = new FaultFamily("leaf-into-corridor", "门改为开向走道，却写明不占走道宽度",
                "A door is turned to open into the corridor, and is stated to take nothing of it", "DRAWING-corridor-reduction");
        for (String door : List.of("D109", "D115", "D201", "D206", "D307", "D319", "D327", "D340")) {
            family.add(door, "opens into the corridor, 0 m", d -> d.set(door, "swingsInto", corridor(d, door))
                    .set(door, "corridorReduction", 0));
        }
        return family;
    }

    private static String corridor(EditedDesign d, String door) {
        return EditedDesign.texts(d.entry(door).get("between")).stream().filter(side -> side.startsWith("C")).findFirst().orElseThrow();
    }
}
