package io.github.labcheck.checker.timing;

import io.github.labcheck.ontology.Text;

/** A part of a check whose time is noted. */
public enum Stage {

    /** From the start of the process until the program has its first say. */
    START,
    /** Waiting for the ontology and the rules, which load beside the reading. */
    LOAD, READ,
    /** Defaults, links and computed values. */
    DERIVE,
    /** Which clauses bind what, with what they look at; {@link #MEASURE} is a part of it. */
    SELECT, MEASURE, JUDGE, WORD, REPORT;

    private final Text label = Text.of(this);

    /** What it is called. */
    public Text label() {
        return label;
    }
}
