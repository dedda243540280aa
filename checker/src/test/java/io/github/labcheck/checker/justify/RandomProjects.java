package io.github.labcheck.checker.justify;

import java.util.List;
import java.util.Random;

/** Projects drawn at random: a design, a present state or none, and prices of some of it. The same seed gives the same project. */
record RandomProjects(String after, String before, String prices, boolean feasibility) {

    private static final List<String> FUNCTIONS = List.of("titration", "corridor", "sample-reception", "balance-room", "office",
            "cargo-yard", "stair", "chemical-store", "gas-chromatography", "inoculation", "cylinder-room", "pretreatment");
    private static final List<String> TYPES = List.of("fume-hood", "gc", "eyewash", "computer", "fire-extinguisher", "lc-msms",
            "accelerated-solvent-extractor", "handwash-basin", "emergency-light", "biosafety-cabinet", "autoclave");
    private static final List<String> PHASES = List.of("new-build", "renovation", "relocation", "existing", "extension");

    static RandomProjects of(long seed) {
        Random random = new Random(seed * 7919);
        String head = "labcheck: 1\nproject: {id: p, name: 试验项目, date: " + (random.nextBoolean() ? "2017-11-01" : "2026-11-01")
                + ", phase: "
                + PHASES.get(random.nextInt(PHASES.size())) + (random.nextBoolean() ? ", staff: " + (1 + random.nextInt(40)) : "")
                + (random.nextInt(3) == 0 ? ", floorArea: " + (50 + random.nextInt(400)) + "." + random.nextInt(99) : "") + "}\n";
        String after = head + body(random, 'A', random.nextInt(9), random.nextInt(12));
        String before = random.nextInt(3) == 0 ? null : head.replace("试验项目", "旧址") + body(random, random.nextBoolean() ? 'A' : 'B',
                random.nextInt(6), random.nextInt(8));
        return new RandomProjects(after, before, random.nextInt(5) == 0 ? null : prices(random), random.nextBoolean());
    }

    private static String body(Random random, char name, int rooms, int things) {
        StringBuilder text = new StringBuilder("storeys:\n  - {id: F1, level: 1, height: 4}\n");
        for (int i = 0; i < rooms; i++) {
            text.append(i == 0 ? "rooms:\n" : "").append("  - {id: %s%d, name: 房间%d, function: %s, storey: F1%s}\n".formatted(name, i, i,
                    one(random, FUNCTIONS),
                    random.nextInt(6) == 0 ? "" : ", area: " + (3 + random.nextInt(90)) + "." + random.nextInt(100)));
        }
        for (int i = 0; i + 1 < rooms; i++) {
            text.append(i == 0 ? "doors:\n" : "")
                    .append("  - {id: D%d, between: [%s%d, %s%d], clearWidth: %s}\n".formatted(i, name, i, name,
                    i + 1, 0.7 + random.nextInt(8) / 10.0));
        }
        for (int i = 0; i < things; i++) {
            text.append(i == 0 ? "equipment:\n" : "").append("  - {id: E%s%d, name: 设备%d, type: %s%s%s%s%s}\n".formatted(name, i, i,
                    one(random, TYPES), rooms == 0 ? "" : ", room: " + name + random.nextInt(rooms),
                    random.nextBoolean() ? "" : ", quantity: " + (1 + random.nextInt(9)),
                    random.nextInt(3) == 0 ? "" : ", state: " + (random.nextBoolean() ? "新购" : "在用"),
                    random.nextInt(3) == 0 ? ", cost: " + (random.nextInt(30_000_000) / 10.0) : ""));
        }
        return text.toString();
    }

    private static String prices(Random random) {
        StringBuilder text = new StringBuilder("title: 试验价格\n");
        TYPES.stream().filter(t -> random.nextBoolean()).forEach(t -> text.append(text.indexOf("equipment:") < 0 ? "equipment:\n" : "")
                .append("  - {type: %s, unitPrice: %s}\n".formatted(t, random.nextInt(90_000_000) / 100.0)));
        text.append("fitOut:\n  - {perSquareMetre: ").append(random.nextInt(900_000) / 100.0).append("}\n");
        if (random.nextBoolean()) {
            text.append("works:\n  - {kind: hvac, perSquareMetre: %s}\n  - {kind: civil, perSquareMetre: %s}\n".formatted(
                    random.nextInt(90_000) / 100.0, random.nextInt(300_000) / 100.0));
        }
        if (random.nextBoolean()) {
            text.append("otherCosts:\n  - {name: 设计费, amount: %s}\ncontingency: %d %%\n".formatted(random.nextInt(9_000_000) / 100.0,
                    1 + random.nextInt(9)));
        }
        return text.toString();
    }

    private static String one(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
