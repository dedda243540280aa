package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.ontology.Text;

/** The kinds of work into which official estimates divide construction, in their order; fitting out goes by rooms. */
public enum Work {

    CIVIL("civil", Text.of("justify.estimate.Work.civil-works")),
    FIT_OUT("fitOut", Text.of("justify.estimate.Work.fitting-out")),
    HVAC("hvac", Text.of("justify.estimate.Work.ventilation-air-conditioning")),
    PLUMBING("plumbing", Text.of("justify.estimate.Work.water-drainage")),
    ELECTRICAL("electrical", Text.of("justify.estimate.Work.electrical-works")),
    GAS("gas", Text.of("justify.estimate.Work.gases")),
    LOW_VOLTAGE("lowVoltage", Text.of("justify.estimate.Work.communication-control")),
    FIRE("fire", Text.of("justify.estimate.Work.fire-protection")),
    OUTDOOR("outdoor", Text.of("justify.estimate.Work.outdoor-works")),
    REMEDY("remedy", Text.of("justify.estimate.Work.remedies"));

    private final String key;
    private final Text label;

    Work(String key, Text label) {
        this.key = key;
        this.label = label;
    }

    /** Its name in a price file. */
    public String key() {
        return key;
    }

    /** It in words. */
    public Text label() {
        return label;
    }

    /** Whether a price file gives it as a work of its own. */
    public boolean priced() {
        return this != FIT_OUT && this != REMEDY;
    }

    /** Whether a new building cannot do without it. */
    public boolean needed() {
        return priced() && this != GAS && this != OUTDOOR;
    }
}
