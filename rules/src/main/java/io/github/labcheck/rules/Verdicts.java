package io.github.labcheck.rules;

import io.github.labcheck.rules.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules say; each rule's consequence is one call. */
public final class Verdicts {

    private final List<Verdict> collected = new ArrayList<>();

    /** The design shows it. */
    public void met(Due due) {
        collected.add(new Verdict(due, Outcome.MET));
    }

    /** The design contradicts it. */
    public void violated(Due due) {
        collected.add(new Verdict(due, Outcome.VIOLATED));
    }

    /** Something needed to judge is missing. */
    public void undetermined(Due due) {
        collected.add(new Verdict(due, Outcome.UNDETERMINED));
    }

    List<Verdict> collected() {
        return collected;
    }
}
