package io.github.labcheck.checker.faults;

import java.util.List;

/** Doors by which people come into a room past the buffer that it must be entered through. */
final class EntryFaults {

    private EntryFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(past());
    }

    private static FaultFamily past() {
        FaultFamily family = new FaultFamily("buffer-past", "另开一扇门，不经缓冲间即可进入房间", "A second door leads into a room past its buffer",
                "GB50881-2013-10.1.6-b")
                .with("GB19489-2008-6.1.8", "benches of the two rooms stand in front of the new door")
                .with("DRAWING-doorway", "benches of the two rooms stand in front of the new door");
        String[][] walls = {{"311", "313"}, {"313", "315"}, {"315", "317"}};
        double[] x = {29.6, 32.9, 36.2};
        for (int i = 0; i < walls.length; i++) {
            for (double y : new double[] {1, 3.8}) {
                String one = walls[i][0];
                String other = walls[i][1];
                double at = x[i];
                family.add(new Fault("D900: between " + one + " and " + other + " at " + y, List.of("D900"),
                        d -> open(d, one, other, at, y)));
            }
        }
        return family;
    }

    /** A door like that of the first room, without its signs. */
    private static void open(EditedDesign d, String one, String other, double x, double y) {
        d.duplicate("D" + one, "D900").set("D900", "between", List.of(one, other)).at("D900", x, y).set("D900", "swingsInto", other);
    }
}
