package io.github.labcheck.checker.plan.picture;

/** How a flow is drawn: by colour, and for those who see none, by its dashes. */
public enum FlowStyle {
    SAMPLE("#1f5fae", null),
    PEOPLE("#2e7d4f", "3 1"),
    CLEAN("#0097b2", "1.2 0.8"),
    REAGENT("#7a4fa3", "4 0.9 0.9 0.9"),
    WASTE("#a5451f", "5 1.2"),
    EVACUATION("#35b34a", "2 1.4"),
    OTHER("#5f5f5f", "0.6 0.9");

    private final String colour;
    private final String dashes;

    FlowStyle(String colour, String dashes) {
        this.colour = colour;
        this.dashes = dashes;
    }

    String colour() {
        return colour;
    }

    /** Lengths of dashes and gaps, mm; null for a full line. */
    String dashes() {
        return dashes;
    }
}
