package io.github.labcheck.checker.editing;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Two storeys with a corridor, laboratories on either side, an opening between two of them and two stairs; and what is tried on it. */
final class DrawnBuilding {

    private static final int BAYS = 4;

    static final String TEXT = text();

    private DrawnBuilding() { }

    private static String text() {
        StringBuilder rooms = new StringBuilder("rooms:\n");
        StringBuilder doors = new StringBuilder("doors:\n");
        StringBuilder things = new StringBuilder("equipment:\n");
        for (int level = 1; level <= 2; level++) {
            line(rooms, "{id: C%1$d, function: corridor, storey: F%1$d, zone: public, outline: [[0,0],[16,0],[16,2.4],[0,2.4]]}", level);
            for (int bay = 0; bay < BAYS; bay++) {
                laboratory(level, "A", bay, 2.6, 9.2, 2.5, rooms, doors, things);
                laboratory(level, "B", bay, -6.8, -0.2, -0.1, rooms, doors, things);
            }
        }
        stair("STA", -3.2, rooms, doors);
        stair("STB", 16.2, rooms, doors);
        return """
                labcheck: 1
                project: {id: drawn, date: 2017-11-01, phase: new-build}
                building: {use: other-civil, heightClass: low-rise, fireResistanceGrade: 2}
                storeys: [{id: F1, level: 1, elevation: 0, height: 3.9}, {id: F2, level: 2, elevation: 3.9, height: 3.9}]
                """ + rooms + doors + "openings:\n  - {id: O1, between: [R1A1, R1A2], at: [8, 6], clearWidth: 1.2}\n" + things
                + "flows:\n  - {id: W1, type: sample, path: [R1A1, C1, R1B3]}\n";
    }

    private static void laboratory(int level, String side, int bay, double y1, double y2, double wall, StringBuilder rooms,
            StringBuilder doors, StringBuilder things) {
        String id = "R" + level + side + bay;
        double x = bay * 4;
        line(rooms, "{id: %s, function: %s, storey: F%d, zone: clean, occupants: 3, outline: [[%s,%s],[%s,%s],[%s,%s],[%s,%s]]}", id,
                bay == 0 ? "microbiology-laboratory" : "physico-chemistry", level, x + 0.1, y1, x + 3.9, y1, x + 3.9, y2, x + 0.1, y2);
        line(doors, "{id: D%s, between: [%s, C%d], at: [%s, %s], clearWidth: 1.2, swingsInto: %s}", id, id, level, x + 1.2, wall, id);
        line(things, "{id: H%s, type: fume-hood, room: %s, at: [%s, %s], size: [1.5, 0.8], rotation: %d}", id, id, x + 1.2,
                wall > 0 ? y2 - 0.5 : y1 + 0.5, wall > 0 ? 0 : 180);
        if (bay == 1) {
            line(things, "{id: E%s, type: eyewash, room: %s, at: [%s, %s], size: [0.4, 0.4]}", id, id, x + 0.4, (y1 + y2) / 2);
        }
    }

    private static void stair(String id, double x, StringBuilder rooms, StringBuilder doors) {
        line(rooms, "{id: %s, function: stair, storey: F1, connects: [F1, F2], enclosed: true, "
                + "outline: [[%3$s,-2],[%4$s,-2],[%4$s,4],[%3$s,4]]}".replace("%3$s", "%2$s").replace("%4$s", "%3$s"), id, x, x + 3);
        for (int level = 1; level <= 2; level++) {
            line(doors, "{id: %1$sD%2$d, between: [C%2$d, %1$s], at: [%3$s, 1.2], clearWidth: 1.2, swingsInto: %1$s, exit: true}", id,
                    level, x < 0 ? -0.1 : 16.1);
        }
        line(doors, "{id: %1$sX, between: [%1$s, outside], at: [%2$s, 1], clearWidth: 1.2, exit: true}", id, x < 0 ? x - 0.1 : x + 3.1);
    }

    private static void line(StringBuilder section, String format, Object... values) {
        section.append("  - ").append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** An edit of one of its things, by the line that a person types. */
    static String edit(Random random) {
        int level = 1 + random.nextInt(2);
        int bay = random.nextInt(BAYS);
        String room = "R" + level + (random.nextBoolean() ? "A" : "B") + bay;
        String other = "R" + level + "A" + (bay + 1) % BAYS;
        double some = (1 + random.nextInt(9)) / 10.0;
        List<String> lines = List.of("set " + room + ".clearHeight " + (2 + some), "move H" + room + " by 0 -" + some,
                "move E" + room + " by " + some + " 0", "set " + room + ".function " + List.of("office", "corridor", "storage-room",
                        "microbiology-laboratory").get(random.nextInt(4)),
                "add door between=[R" + level + "A" + bay + "," + other + "] at=[" + (bay + 1) * 4 + "," + (4 + random.nextInt(4))
                        + "] clearWidth=0.9",
                "add opening between=[R" + level + "A" + bay + "," + other + "] at=[" + (bay + 1) * 4 + ",5] clearWidth=1.0", "remove O1",
                "remove D" + room, "remove " + room + " D" + room + " H" + room, "add room function=office storey=F" + level
                        + " outline=[[0.1,9.4],[3.9,9.4],[3.9,12],[0.1,12]]",
                "widen C" + level + " " + some, "swap " + room + " " + other, "move " + room + " by 0 0." + random.nextInt(9),
                "remove E" + room, "add equipment type=" + List.of("eyewash", "exhaust-fan", "fire-extinguisher", "gc", "fume-hood")
                        .get(random.nextInt(5)) + (random.nextBoolean() ? " room=" + room : ""),
                "unset " + room + ".outline", "unset " + room + ".storey", "unset D" + room + ".at", "set " + room + ".biosafetyLevel "
                        + (1 + random.nextInt(3)),
                "set STAX.exit false", "set STBD" + level + ".exit " + random.nextBoolean(), "set D" + room + ".lockable "
                        + random.nextBoolean(),
                "set STA.enclosed " + random.nextBoolean(), "unset H" + room + ".room", "set H" + room + ".room " + other,
                "add store type=cylinder-cabinet room=" + room, "set F1.height " + (3 + some), "unset building.use",
                "set project.incomplete [doors]", "set D" + room + ".clearWidth " + some);
        return lines.get(random.nextInt(lines.size()));
    }
}
