package io.github.labcheck.checker.faults;

import java.util.List;

/** Rooms beside or above rooms that they must not be next to. */
final class NeighbourFaults {

    private NeighbourFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(waste(), corrosive(), columns(), walkable(), through());
    }

    private static FaultFamily waste() {
        FaultFamily family = new FaultFamily("waste-neighbour", "危险废物暂存间与收样、办公、洁净区相邻",
                "A hazardous waste store is next to reception, an office or a clean area", "GB18597-x-b")
                .asOf(2023).with("GB50034-office", "an office wants more light");
        for (String function : List.of("director-office", "report-room", "meeting-room", "open-plan-office", "sample-reception")) {
            family.add("101", "102 becomes a " + function, d -> d.set("102", "function", function));
        }
        family.add("101", "102 becomes clean", d -> d.set("102", "zone", "clean"));
        family.add("101", "102 becomes part of the office zone", d -> d.set("102", "zone", "office"));
        family.add("101", "changes places with 108", d -> exchange(d, "101", "108"));
        return family;
    }

    /** Two equal rooms of a row change places, with their doors, windows and things. */
    private static void exchange(EditedDesign d, String one, String other) {
        double by = d.box(other)[0] - d.box(one)[0];
        shift(d, one, by);
        shift(d, other, -by);
        d.at("DX6", d.box("101")[0] + 1.55, -0.1);
    }

    private static void shift(EditedDesign d, String room, double by) {
        double[] b = d.box(room);
        d.rectangle(room, b[0] + by, b[1], b[2] + by, b[3]).move("D" + room, by, 0);
        for (String section : List.of("equipment", "windows")) {
            d.entries(section).stream().filter(e -> EditedDesign.text(e, "room").equals(room) && e.has("at"))
                    .forEach(e -> d.move(EditedDesign.text(e, "id"), by, 0));
        }
    }

    private static FaultFamily corrosive() {
        FaultFamily family = new FaultFamily("corrosive-above", "使用腐蚀性化学品的房间在精密仪器室正上方",
                "A room with corrosive chemicals lies directly above precision instruments", "GBT32146.3-2015-6-j")
                .with("GB50881-2013-7.2.4", "air with acid is not to be led through heat recovery")
                .with("GBZ158-2003-8-1", "acids ask for a warning sign");
        String[][] rooms = {{"327", "225", "acid-mineral"}, {"328", "225", "acid-mineral"}, {"329", "225", "acid-mineral"},
            {"330", "225", "acid-mineral"}, {"342", "213", "acid-mineral"}, {"342", "213", "base"}, {"328", "225", "nitric-acid"}};
        for (String[] pair : rooms) {
            family.add(pair[1], pair[0] + " uses " + pair[2], d -> d.set(pair[0], "hazards", List.of(pair[2])));
        }
        return family;
    }

    private static FaultFamily columns() {
        FaultFamily family = new FaultFamily("corridor-column", "走道里立一根柱，两侧剩下的净宽不足 1.60 m",
                "A column in a corridor leaves less than 1.60 m on either side", "JGJ91-93-4.1.5b")
                .with("GB50016-2014-5.5.18b", "some leave less than 1.10 m");
        column(family, "C1", 6.2, 7.2, 0.6);
        column(family, "C1", 32.5, 7.8, 0.5);
        column(family, "C1", 52.4, 8.1, 0.8);
        column(family, "C2", 12.8, 7.6, 0.9);
        column(family, "C2", 25.9, 7.75, 0.6);
        column(family, "C2", 45.7, 8.2, 0.6);
        column(family, "C3", 19.3, 7.2, 0.7);
        column(family, "C3", 42.4, 7.5, 1.1);
        return family;
    }

    /** A square column with its least corner at a point. */
    private static void column(FaultFamily family, String corridor, double x, double y, double side) {
        family.add(corridor, side + " m square at " + x + ", " + y, d -> d.set(corridor, "columns",
                List.of(EditedDesign.points(x, y, x + side, y, x + side, y + side, x, y + side))));
    }

    private static FaultFamily walkable() {
        FaultFamily family = new FaultFamily("flow-door-gone", "去掉流线要经过的门、洞口或传递窗",
                "A door, opening or pass box that flows need is taken out", "GXJY-2017-workflow-walkable")
                .with("GXJY-2017-label-facility", "the room's plate hung at the door")
                .with("DRAWING-no-door", "the room has no other").with("DRAWING-cut-off", "there is no other way");
        String[][] doors = {{"D104", "FL01"}, {"OLL2", "FL04"}, {"ODL1", "FL03"}, {"D322", "FL28"}, {"D324", "FL30"}, {"DLF1-2", "FL10"},
            {"DLF2-3", "FL47"}, {"D109b", "FL35"}, {"D208", "FL02"}};
        for (String[] door : doors) {
            family.add(door[1], "without " + door[0], d -> d.remove(door[0]));
        }
        return family;
    }

    private static FaultFamily through() {
        FaultFamily family = new FaultFamily("room-through-room", "房间只能穿过另一个房间出去", "A room can only be left through another",
                "GB55037-2022-7.1.2-1").asOf(2023).with("GXJY-2017-workflow-walkable", "flows go through the door")
                .with("DRAWING-doorway", "benches stand in front of the new door");
        String[][] rooms = {{"128", "127"}, {"129", "128"}, {"211", "212"}, {"222", "221"}, {"318", "319"}, {"332", "333"}, {"333", "334"},
            {"341", "340"}};
        for (String[] pair : rooms) {
            family.add(pair[0], "its door leads to " + pair[1], d -> {
                double[] one = d.box(pair[0]);
                double[] other = d.box(pair[1]);
                double wall = one[0] > other[0] ? one[0] - 0.1 : one[2] + 0.1;
                d.set("D" + pair[0], "between", List.of(pair[0], pair[1])).at("D" + pair[0], wall, one[1] + 3.3);
            });
        }
        return family;
    }
}
