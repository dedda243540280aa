package io.github.labcheck.checker.faults;

import java.util.List;

/** Halls and corridors that a pier or columns split, so that nobody gets through. */
final class GapFaults {

    private static final String GAP = "DRAWING-gap";

    private GapFaults() {
    }

    static List<FaultFamily> families() {
        FaultFamily family = new FaultFamily("hall-gap", "走道或厅里的柱子、墙垛只留下一条过不去的缝",
                "A pier or columns in a corridor or hall leave a gap that nobody passes", GAP)
                .with("JGJ91-93-4.1.5b", "what nobody passes is narrower than 1.60 m")
                .with("GB50016-2014-5.5.18b", "what nobody passes is narrower than 1.10 m")
                .with("GB50016-2018-5.5.17-1c", "before the gap only one exit is left: a dead end, in which the way may be shorter")
                .with("GB50016-2018-5.5.21-1b", "the exits of the storey are no wider than the corridor before them");
        pier(family, "C1", 19.3, 0.549);
        pier(family, "C1", 32.5, 0.3);
        pier(family, "C2", 25.9, 0.5);
        pier(family, "C2", 42.4, 0.1);
        columns(family, "C1", 45.7, 0.45);
        columns(family, "C2", 12.7, 0.25);
        columns(family, "C3", 19.4, 0.54);
        pier(family, "C3", 42.4, 0.4);
        return List.of(family);
    }

    /** A pier 0.4 m long from the south wall at x leaves a gap. */
    private static void pier(FaultFamily family, String corridor, double x, double gap) {
        family.add(corridor, "x = " + x + " m, " + gap + " m", d -> {
            double[] b = d.box(corridor);
            d.set(corridor, "voids", List.of(EditedDesign.points(x, b[1], x + 0.4, b[1], x + 0.4, b[3] - gap, x, b[3] - gap)));
        });
    }

    /** A column in the middle leaves a gap on either side. */
    private static void columns(FaultFamily family, String corridor, double x, double gap) {
        family.add(corridor, "x = " + x + " m, 2 × " + gap + " m", d -> {
            double[] b = d.box(corridor);
            d.set(corridor, "voids", List.of(EditedDesign.points(x, b[1] + gap, x + 0.4, b[1] + gap, x + 0.4, b[3] - gap, x, b[3] - gap)));
        });
    }
}
