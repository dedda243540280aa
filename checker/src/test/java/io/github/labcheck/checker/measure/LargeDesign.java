package io.github.labcheck.checker.measure;

/** The text of a design of any size: storeys with a corridor, 49 laboratories on either side, and a stair at each end. */
final class LargeDesign {

    private static final int ROOMS_A_SIDE = 49;
    private static final double BAY = 4;
    private static final double LENGTH = ROOMS_A_SIDE * BAY;

    private final StringBuilder storeys = new StringBuilder("storeys:\n");
    private final StringBuilder rooms = new StringBuilder("rooms:\n");
    private final StringBuilder doors = new StringBuilder("doors:\n");
    private final StringBuilder equipment = new StringBuilder("equipment:\n");
    private final StringBuilder flows = new StringBuilder("flows:\n");

    private LargeDesign() { }

    /** A design of some 100 rooms on each storey. */
    static String of(int levels) {
        LargeDesign design = new LargeDesign();
        StringBuilder all = new StringBuilder();
        for (int level = 1; level <= levels; level++) {
            design.storey(level);
            all.append(level == 1 ? "" : ", ").append('F').append(level);
        }
        design.stair("STA", -3.2, levels, all);
        design.stair("STB", LENGTH + 0.2, levels, all);
        return """
                labcheck: 1
                project: {id: large, date: 2017-11-01, phase: new-build}
                building: {use: other-civil, heightClass: high-rise, fireResistanceGrade: 1, sprinklered: true}
                """ + design.storeys + design.rooms + design.doors + design.equipment + design.flows;
    }

    private void storey(int level) {
        line(storeys, "{id: F%d, level: %d, elevation: %s, height: 3.9}", level, level, 3.9 * (level - 1));
        line(rooms, "{id: C%1$d, function: corridor, storey: F%1$d, zone: public, "
                + "outline: [[0, 0], [%2$s, 0], [%2$s, 2.4], [0, 2.4]]}", level, LENGTH);
        for (int bay = 0; bay < ROOMS_A_SIDE; bay++) {
            laboratory(level, "A", bay, 2.6, 9.2, 2.5);
            laboratory(level, "B", bay, -6.8, -0.2, -0.1);
        }
        line(flows, "{id: W%1$d, type: sample, path: [R%1$dA1, C%1$d, R%1$dB9, C%1$d, R%1$dA40]}", level);
        line(flows, "{id: X%1$d, type: waste, path: [R%1$dA40, C%1$d, STA]}", level);
    }

    private void laboratory(int level, String side, int bay, double y1, double y2, double wall) {
        String id = "R" + level + side + bay;
        double x = bay * BAY;
        line(rooms, "{id: %s, function: physico-chemistry, storey: F%d, zone: clean, occupants: 3, "
                        + "outline: [[%s, %s], [%s, %s], [%s, %s], [%s, %s]]}",
                id, level, x + 0.1, y1, x + 3.9, y1, x + 3.9, y2, x + 0.1, y2);
        line(doors, "{id: D%s, between: [%s, C%d], at: [%s, %s], clearWidth: 1.2, swingsInto: %s}", id, id, level, x + 1.2, wall, id);
        double far = wall > 0 ? y2 - 0.5 : y1 + 0.5;
        line(equipment, "{id: H%s, type: fume-hood, room: %s, at: [%s, %s], size: [1.5, 0.8], rotation: %d}",
                id, id, x + 1.2, far, wall > 0 ? 0 : 180);
        line(equipment, "{id: B%s, type: wall-bench, room: %s, at: [%s, %s], size: [3.0, 0.75], rotation: 90}",
                id, id, x + 3.4, (y1 + y2) / 2);
        if (bay % 5 == 0) {
            line(equipment, "{id: E%s, type: eyewash, room: %s, at: [%s, %s], size: [0.4, 0.4]}",
                    id, id, x + 0.4, (y1 + y2) / 2);
        }
    }

    private void stair(String id, double x, int levels, CharSequence storeyIds) {
        line(rooms, "{id: %s, function: stair, storey: F1, connects: [%s], enclosed: true, "
                + "outline: [[%3$s, -2], [%4$s, -2], [%4$s, 4], [%3$s, 4]]}", id, storeyIds, x, x + 3);
        double wall = x < 0 ? -0.1 : LENGTH + 0.1;
        for (int level = 1; level <= levels; level++) {
            line(doors, "{id: %1$sD%2$d, between: [C%2$d, %1$s], at: [%3$s, 1.2], clearWidth: 1.2, swingsInto: %1$s, exit: true}",
                    id, level, wall);
        }
        line(doors, "{id: %1$sX, between: [%1$s, outside], at: [%2$s, 1], clearWidth: 1.2, swingsInto: outside, exit: true}",
                id, x < 0 ? x - 0.1 : x + 3.1);
    }

    private static void line(StringBuilder section, String format, Object... values) {
        section.append("  - ").append(String.format(java.util.Locale.ROOT, format, values)).append('\n');
    }
}
