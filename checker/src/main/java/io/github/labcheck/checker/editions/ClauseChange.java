package io.github.labcheck.checker.editions;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Text;

/**
 * What became of a clause from one day to another.
 *
 * @param clause as it is printed on the day on which it judges, the later one where it judges on both
 * @param kind   what became of it
 * @param why    the reason, in one sentence without its full stop
 */
public record ClauseChange(Clause clause, Kind kind, Text why) {

    /** What may become of a clause: it judges only on the later day, only on the earlier one, or with another weight. */
    public enum Kind { CAME, WENT, REWEIGHED }
}
