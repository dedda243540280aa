package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.ontology.Text;

/** The kinds of work into which official estimates divide construction, in their order; fitting out goes by rooms. */
public enum Work {

    CIVIL("civil", "土建", "civil works"),
    FIT_OUT("fitOut", "装修", "fitting out"),
    HVAC("hvac", "通风空调", "ventilation and air conditioning"),
    PLUMBING("plumbing", "给排水", "water and drainage"),
    ELECTRICAL("electrical", "电气", "electrical works"),
    GAS("gas", "气体", "gases"),
    LOW_VOLTAGE("lowVoltage", "弱电", "communication and control"),
    FIRE("fire", "消防", "fire protection"),
    OUTDOOR("outdoor", "室外工程", "outdoor works"),
    REMEDY("remedy", "整改", "remedies");

    private final String key;
    private final Text label;

    Work(String key, String zh, String en) {
        this.key = key;
        this.label = new Text(zh, en);
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
