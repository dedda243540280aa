package io.github.labcheck.checker.faults;

import java.util.List;

/** Corridors that are too narrow, at one place or along their length. */
final class CorridorFaults {

    private static final String DOUBLE = "JGJ91-93-4.1.5b";
    private static final String ESCAPE = "GB50016-2014-5.5.18b";

    private CorridorFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(notch(), escape(), along());
    }

    private static FaultFamily notch() {
        FaultFamily family = new FaultFamily("corridor-notch", "走道一处收窄到 1.60 m 以下（轮廓凹口）",
                "A corridor is narrower than 1.60 m at one place (notch in its outline)", DOUBLE);
        notch(family, "C1", 6.2, 1.595);
        notch(family, "C1", 32.5, 1.5);
        notch(family, "C1", 45.7, 1.3);
        notch(family, "C2", 19.3, 1.55);
        notch(family, "C2", 25.9, 1.4);
        notch(family, "C2", 52.3, 1.12);
        notch(family, "C3", 12.7, 1.58);
        notch(family, "C3", 42.4, 1.25);
        return family;
    }

    private static FaultFamily escape() {
        FaultFamily family = new FaultFamily("corridor-pinch", "走道一处收窄到疏散最小净宽 1.10 m 以下",
                "A corridor is narrower than 1.10 m, the least for escape, at one place", ESCAPE)
                .with(DOUBLE, "what is narrower than 1.10 m is narrower than 1.60 m");
        notch(family, "C1", 9.4, 1.095);
        notch(family, "C1", 52.4, 0.9);
        notch(family, "C2", 6.2, 1.05);
        notch(family, "C2", 45.8, 0.8);
        notch(family, "C3", 19.4, 1.0);
        notch(family, "C3", 22.6, 1.09);
        notch(family, "C3", 55.8, 0.7);
        return family;
    }

    /** A pier 0.6 m long stands out from the south wall at x and leaves a width. */
    private static void notch(FaultFamily family, String corridor, double x, double left) {
        family.add(corridor, "x = " + x + " m, " + left + " m", d -> {
            double[] b = d.box(corridor);
            double top = b[3] - left;
            d.outline(corridor, b[0], b[1], x, b[1], x, top, x + 0.6, top, x + 0.6, b[1], b[2], b[1], b[2], b[3], b[0], b[3]);
        });
    }

    private static FaultFamily along() {
        FaultFamily family = new FaultFamily("corridor-along", "一段走道被加深的房间占去宽度",
                "Rooms are deepened into a corridor, which is too narrow along them", DOUBLE);
        along(family, "C1", 1.55, "103:D103", "104:D104", "105:D105");
        along(family, "C1", 1.4, "111:D111", "112:D112", "113:D113");
        along(family, "C2", 1.5, "202:D202", "203:D203");
        along(family, "C2", 1.59, "206:D206", "207:D207", "208:D208");
        along(family, "C2", 1.2, "212:D212", "213:D213");
        along(family, "C3", 1.45, "305:D305", "306:D306");
        along(family, "C3", 1.3, "307:D307");
        along(family, "C3", 1.59, "318:D318", "319:D319", "320:D320");
        return family;
    }

    /** Rooms south of a corridor grow into it, their doors go with the wall; each is written room:door, from west to east. */
    private static void along(FaultFamily family, String corridor, double left, String... rooms) {
        family.add(corridor, String.join(" ", rooms).replaceAll(":\\S+", "") + ", " + left + " m", d -> {
            double[] c = d.box(corridor);
            double top = c[3] - left;
            double depth = top - c[1];
            double west = d.box(rooms[0].split(":")[0])[0] - 0.2;
            double east = d.box(rooms[rooms.length - 1].split(":")[0])[2] + 0.2;
            for (String each : rooms) {
                String room = each.split(":")[0];
                double[] b = d.box(room);
                d.rectangle(room, b[0], b[1], b[2], b[3] + depth).move(each.split(":")[1], 0, depth);
            }
            d.outline(corridor, c[0], c[1], west, c[1], west, top, east, top, east, c[1], c[2], c[1], c[2], c[3], c[0], c[3]);
        });
    }
}
