package io.github.labcheck.checker.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a design of any size: corridors with laboratories on either side, one above the other with a stair at each end, or one
 * beside the other on one storey with a door to the outside at each end.
 */
public final class LargeDesign {

    /** Laboratories on either side of a corridor, usually: some 100 rooms a storey. */
    private static final int USUAL = 49;
    private static final double BAY = 4;
    /** From one wing of a storey to the next, m. */
    private static final double WING = 30;

    private final int bays;
    private final double length;
    private final boolean furnished;
    private final StringBuilder storeys = new StringBuilder("storeys:\n");
    private final StringBuilder rooms = new StringBuilder("rooms:\n");
    private final StringBuilder doors = new StringBuilder("doors:\n");
    private final StringBuilder equipment = new StringBuilder("equipment:\n");
    private final StringBuilder flows = new StringBuilder("flows:\n");

    private LargeDesign(int bays, boolean furnished) {
        this.bays = bays;
        this.furnished = furnished;
        length = bays * BAY;
    }

    /** A furnished design of some 100 rooms on each storey. */
    static String of(int levels) {
        return storeys(levels, USUAL, true);
    }

    /** Storeys one above the other, two rooms a bay and a corridor on each, with two stairs; with furniture and flows, or without. */
    static String storeys(int levels, int bays, boolean furnished) {
        LargeDesign design = new LargeDesign(bays, furnished);
        StringBuilder all = new StringBuilder();
        for (int level = 1; level <= levels; level++) {
            line(design.storeys, "{id: F%d, level: %d, elevation: %s, height: 3.9}", level, level, 3.9 * (level - 1));
            design.corridor(level, level, 0);
            line(design.flows, "{id: X%1$d, type: waste, path: [R%1$dA%2$d, C%1$d, STA]}", level, bays * 5 / 6);
            all.append(level == 1 ? "" : ", ").append('F').append(level);
        }
        design.stair("STA", -3.2, levels, all);
        design.stair("STB", design.length + 0.2, levels, all);
        return design.text();
    }

    /** Wings side by side on one storey, two rooms a bay and a corridor in each, with two doors to the outside. */
    static String wings(int wings, int bays, boolean furnished) {
        LargeDesign design = new LargeDesign(bays, furnished);
        line(design.storeys, "{id: F1, level: 1, elevation: 0, height: 3.9}");
        for (int wing = 1; wing <= wings; wing++) {
            double y = (wing - 1) * WING;
            design.corridor(wing, 1, y);
            line(design.doors, "{id: E%1$dA, between: [C%1$d, outside], at: [-0.1, %2$s], clearWidth: 1.2, swingsInto: outside, "
                    + "exit: true}", wing, y + 1.2);
            line(design.doors, "{id: E%1$dB, between: [C%1$d, outside], at: [%3$s, %2$s], clearWidth: 1.2, swingsInto: outside, "
                    + "exit: true}", wing, y + 1.2, design.length + 0.1);
        }
        return design.text();
    }

    /**
     * Writes designs, not furnished: {@code storeys COUNT BAYS FILE}, {@code wings COUNT BAYS FILE}, or {@code many COUNT BAYS DIR}, each
     * of a storey of its own; two rooms a bay.
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        int bays = Integer.parseInt(args[2]);
        Path to = Path.of(args[3]);
        switch (args[0]) {
            case "storeys" -> Files.writeString(to, storeys(count, bays, false));
            case "wings" -> Files.writeString(to, wings(count, bays, false));
            case "many" -> {
                Files.createDirectories(to);
                String one = storeys(1, bays, false);
                for (int i = 1; i <= count; i++) { // each with values of its own
                    Files.writeString(to.resolve("d%05d.yaml".formatted(i)), one.replace("id: large", "id: large-" + i)
                            .replace("occupants: 3", "occupants: " + (1 + i % 7)));
                }
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private String text() {
        return """
                labcheck: 1
                project: {id: large, date: 2017-11-01, phase: new-build}
                building: {use: other-civil, heightClass: high-rise, fireResistanceGrade: 1, sprinklered: true}
                """ + storeys + rooms + doors + (furnished ? equipment.toString() + flows : "");
    }

    private void corridor(int number, int level, double y) {
        line(rooms, "{id: C%1$d, function: corridor, storey: F%2$d, zone: public, "
                + "outline: [[0, %4$s], [%3$s, %4$s], [%3$s, %5$s], [0, %5$s]]}", number, level, length, y, y + 2.4);
        for (int bay = 0; bay < bays; bay++) {
            laboratory(number, level, "A", bay, y, 2.6, 9.2, 2.5);
            laboratory(number, level, "B", bay, y, -6.8, -0.2, -0.1);
        }
        line(flows, "{id: W%1$d, type: sample, path: [R%1$dA1, C%1$d, R%1$dB%2$d, C%1$d, R%1$dA%3$d]}", number, bays / 5, bays * 5 / 6);
    }

    private void laboratory(int number, int level, String side, int bay, double y, double from, double to, double wall) {
        String id = "R" + number + side + bay;
        double x = bay * BAY;
        double y1 = y + from;
        double y2 = y + to;
        line(rooms, "{id: %s, function: physico-chemistry, storey: F%d, zone: clean, occupants: 3, "
                        + "outline: [[%s, %s], [%s, %s], [%s, %s], [%s, %s]]}",
                id, level, x + 0.1, y1, x + 3.9, y1, x + 3.9, y2, x + 0.1, y2);
        line(doors, "{id: D%s, between: [%s, C%d], at: [%s, %s], clearWidth: 1.2, swingsInto: %s}",
                id, id, number, x + 1.2, y + wall, id);
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
        double wall = x < 0 ? -0.1 : length + 0.1;
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
