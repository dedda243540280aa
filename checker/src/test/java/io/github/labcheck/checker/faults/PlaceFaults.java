package io.github.labcheck.checker.faults;

import java.util.List;

/** Equipment in the wrong place: too near to other things, before a door, beside a door, outside its room. */
final class PlaceFaults {

    private PlaceFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(island(), opposite(), outside(), overlapping(), cabinet(), doorway());
    }

    private static double half(EditedDesign d, String item, int side) {
        return d.entry(item).get("size").get(side).doubleValue() / 2;
    }

    private static FaultFamily island() {
        FaultFamily family = new FaultFamily("island-near-hood", "中央台距通风柜不足 1.50 m", "An island bench is less than 1.50 m from the fume hoods",
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
        double[] gaps = {1.599, 0.85, 1.5, 1.55, 1.4, 1.2, 1.3};
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
                "WS233-2017-6.3.2.1-b1");
        place(family, "EQ-0414", 5.45, 3.9, 0);
        place(family, "EQ-0414", 4.3, 4.2, 0);
        place(family, "EQ-0443", 16.2, 6, 0);
        place(family, "EQ-0444", 13.75, 5.9, 90);
        place(family, "EQ-0444", 14.4, 5.5, 0);
        place(family, "EQ-0488", 31.9, 3.8, 0);
        place(family, "EQ-0488", 30.4, 4.2, 0);
        return family;
    }

    private static FaultFamily doorway() {
        FaultFamily family = new FaultFamily("doorway-blocked", "设备堵在实验室门前", "Equipment stands in front of the door of a laboratory",
                "GB19489-2008-6.1.8");
        String[][] items = {{"302", "EQ-0405", "1.55", "4.2"}, {"304", "EQ-0416", "4.85", "3.5"}, {"305", "EQ-0424", "8.15", "6.1"},
            {"306", "EQ-0436", "11.45", "5.3"}, {"307", "EQ-0447", "14.8", "6.2"}, {"311", "EQ-0477", "27.95", "4.3"},
            {"313", "EQ-0493", "31.25", "4.2"}, {"315", "EQ-0506", "34.55", "4.4"}, {"326", "EQ-0564", "24.65", "9.9"}};
        for (String[] i : items) {
            family.add(i[0], i[1] + " in front of the door",
                    d -> d.at(i[1], Double.parseDouble(i[2]), Double.parseDouble(i[3])));
        }
        return family;
    }

    private static void place(FaultFamily family, String item, double x, double y, double rotation) {
        family.add(item, "at " + x + ", " + y, d -> d.at(item, x, y).set(item, "rotation", rotation));
    }
}
