package io.github.labcheck.checker.faults;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Equipment in the wrong place: too near to other things, before a door, beside a door, outside its room. */
final class PlaceFaults {

    private PlaceFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(island(), opposite(), outside(), overlapping(), cabinet(), doorway(), furniture(), delivery());
    }

    private static double half(EditedDesign d, String item, int side) {
        return d.entry(item).get("size").get(side).doubleValue() / 2;
    }

    private static FaultFamily island() {
        FaultFamily family = new FaultFamily("island-near-hood", "中央台距通风柜不足 1.50 m",
                "An island bench is less than 1.50 m from the fume hoods",
                "JGJ91-93-4.2.5b");
        String[][] benches = {{"EQ-0064", "EQ-0063", "EQ-0062"}, {"EQ-0180", "EQ-0178", "EQ-0179"}, {"EQ-0198", "EQ-0196", "EQ-0197"},
            {"EQ-0216", "EQ-0214", "EQ-0215"}, {"EQ-0245", "EQ-0244", "EQ-0243"}, {"EQ-0280", "EQ-0279", "EQ-0278"},
            {"EQ-0295", "EQ-0294", "EQ-0293"}, {"EQ-0064", "EQ-0063", "EQ-0062"}};
        double[] gaps = {1.499, 1.4, 1.3, 1.2, 1.45, 1, 1.35, 0.8};
        for (int i = 0; i < benches.length; i++) {
            String[] b = benches[i];
            double gap = gaps[i];
            family.add(new Fault(b[0] + ": " + gap + " m from " + b[1], List.of(b[1], b[2]),
                    d -> d.at(b[0], d.at(b[0])[0], d.at(b[1])[1] + half(d, b[1], 1) + gap + half(d, b[0], 1))));
        }
        return family;
    }

    private static FaultFamily opposite() {
        FaultFamily family = new FaultFamily("bench-opposite", "增设对侧边台，台间净距不足 1.60 m",
                "A second wall bench opposite the first leaves less than 1.60 m", "JGJ91-93-4.2.4a");
        String[] benches = {"EQ-0023", "EQ-0416", "EQ-0436", "EQ-0545", "EQ-0311", "EQ-0023", "EQ-0545"};
        double[] gaps = {1.5, 1.499, 1.5, 1.55, 1.4, 1.2, 1.3};
        for (int i = 0; i < benches.length; i++) {
            String bench = benches[i];
            double gap = gaps[i];
            family.add(new Fault(bench + ": " + gap + " m", List.of(bench, "XB1"), d -> {
                double[] at = d.at(bench);
                d.duplicate(bench, "XB1").at("XB1", at[0] + 2 * half(d, bench, 0) + gap, at[1]);
            }));
        }
        return family;
    }

    private static FaultFamily outside() {
        FaultFamily family = new FaultFamily("item-outside", "设备占地超出所在房间", "The footprint of an item leaves its room",
                "DRAWING-item-outside");
        move(family, "EQ-0014", -0.4, 0);
        move(family, "EQ-0022", 0, -0.8);
        move(family, "EQ-0110", -1, 0);
        move(family, "EQ-0357", 0, 2);
        move(family, "EQ-0447", 0, -6);
        move(family, "EQ-0489", 2, 0);
        move(family, "EQ-0553", -5, 0);
        move(family, "EQ-0578", 0, 0.7);
        return family;
    }

    private static void move(FaultFamily family, String item, double dx, double dy) {
        family.add(item, "moved by " + dx + ", " + dy + " m", d -> d.move(item, dx, dy));
    }

    private static FaultFamily overlapping() {
        FaultFamily family = new FaultFamily("items-overlap", "两件落地设备占同一块地面", "Two pieces of furniture stand on the same floor",
                "DRAWING-item-overlap");
        String[][] pairs = {{"EQ-0062", "EQ-0063"}, {"EQ-0177", "EQ-0178"}, {"EQ-0196", "EQ-0197"}, {"EQ-0243", "EQ-0244"},
            {"EQ-0443", "EQ-0444"}, {"EQ-0560", "EQ-0561"}, {"EQ-0571", "EQ-0572"}, {"EQ-0046", "EQ-0047"}};
        for (String[] pair : pairs) {
            family.add(new Fault(pair[0] + " into " + pair[1], List.of(pair), d -> d.move(pair[0], 0.4, 0)));
        }
        return family;
    }

    private static FaultFamily cabinet() {
        FaultFamily family = new FaultFamily("cabinet-at-door", "生物安全柜紧挨门放置", "A biosafety cabinet stands beside the door",
                "WS233-2017-6.3.2.1-b1")
                .asOf(2018).with("GB19489-2008-6.1.8", "it stands before the door, too")
                .with("DRAWING-doorway", "it leaves no way through the door");
        front(family, "EQ-0414", "304", "EQ-0414", 0.6, 0.9);
        front(family, "EQ-0414", "304", "EQ-0414", -0.6, 0.8);
        front(family, "EQ-0443", "307", "EQ-0443", 1.4, 0.7);
        front(family, "EQ-0444", "307", "EQ-0444", 0.2, 0.9);
        front(family, "EQ-0444", "307", "EQ-0444", 1.2, 1.1);
        front(family, "EQ-0488", "313", "EQ-0488", 0.6, 1);
        front(family, "EQ-0488", "313", "EQ-0488", -0.6, 0.9);
        return family;
    }

    private static FaultFamily doorway() {
        FaultFamily family = new FaultFamily("doorway-blocked", "设备堵在实验室门前", "Equipment stands in front of the door of a laboratory",
                "GB19489-2008-6.1.8").with("DRAWING-doorway", "some leave no way through it");
        String[][] items = {{"302", "EQ-0405"}, {"304", "EQ-0417"}, {"305", "EQ-0424"}, {"306", "EQ-0442"}, {"307", "EQ-0447"},
            {"311", "EQ-0477"}, {"313", "EQ-0493"}, {"315", "EQ-0506"}, {"326", "EQ-0564"}};
        for (String[] i : items) {
            front(family, i[0], i[0], i[1], 0, 0.9);
        }
        return family;
    }

    /** An item of a room stands before its door, so far beside the middle of the door and so far into the room. */
    private static void front(FaultFamily family, String subject, String room, String item, double beside, double before) {
        family.add(subject, item + " " + before + " m before the door of " + room + ", " + beside + " m beside its middle", d -> {
            double[] door = d.at("D" + room);
            boolean north = d.box(room)[3] > door[1];
            d.at(item, door[0] + beside, north ? door[1] + before : door[1] - before);
        });
    }

    private static FaultFamily furniture() {
        FaultFamily family = new FaultFamily("corridor-furniture", "走道里放柜、台，剩下的净宽不足 1.60 m",
                "Furniture in a corridor leaves less than 1.60 m", "JGJ91-93-4.1.5b")
                .with("GB50016-2014-5.5.18b", "some leave less than 1.10 m");
        furniture(family, "EQ-0098", "C1", 16.4, 7.5);
        furniture(family, "EQ-0100", "C1", 23, 7.5);
        furniture(family, "EQ-0022", "C1", 49.6, 7.4);
        furniture(family, "EQ-0571", "C2", 11.5, 7.6);
        furniture(family, "EQ-0046", "C2", 31, 7.4);
        furniture(family, "EQ-0117", "C2", 44.4, 7.9);
        furniture(family, "EQ-0110", "C3", 9.8, 8.6);
        furniture(family, "EQ-0578", "C3", 56, 7.35);
        return family;
    }

    /** A second item like one of a room stands in a corridor. */
    private static void furniture(FaultFamily family, String item, String corridor, double x, double y) {
        family.add(corridor, "an item like " + item + " at " + x + ", " + y, d -> {
            ObjectNode added = d.duplicate(item, "XC1").set("XC1", "room", corridor).at("XC1", x, y).entry("XC1");
            added.remove("label");
        });
    }

    private static FaultFamily delivery() {
        FaultFamily family = new FaultFamily("delivery", "房门改窄，室内设备搬不进来", "A door is made so narrow that an item cannot be brought in",
                "DRAWING-delivery").with("GB50016-2014-5.5.18a", "the door is too narrow for escape, too");
        String[][] items = {{"D104", "EQ-0022", "0.7"}, {"D209", "EQ-0282", "0.75"}, {"D226", "EQ-0373", "0.7"}, {"D227", "EQ-0384", "0.7"},
            {"D305", "EQ-0424", "0.65"}, {"D307", "EQ-0447", "0.6"}, {"D313", "EQ-0490", "0.65"}, {"D324", "EQ-0553", "0.699"},
            {"D214", "EQ-0325", "0.65"}, {"D228", "EQ-0392", "0.65"}};
        for (String[] i : items) {
            family.add(i[1], i[0] + " " + i[2] + " m", d -> d.set(i[0], "clearWidth", Double.parseDouble(i[2])));
        }
        return family;
    }
}
