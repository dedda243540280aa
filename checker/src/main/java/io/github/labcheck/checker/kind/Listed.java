package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Measured;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.ontology.DesignProperty;
import java.util.List;

/** What there is of a list all of which is asked for. */
final class Listed {

    private Listed() {
    }

    static Evidence evidence(DesignProperty property, List<String> required, List<String> absent, List<String> unsure, List<String> places,
                             Names names) {
        List<String> there = required.stream().filter(r -> !absent.contains(r) && !unsure.contains(r)).toList();
        Measured measured = absent.isEmpty() && !unsure.isEmpty() ? null : new Measured(names.amount(there), null);
        return new Evidence(property, measured, new Required("in", names.amount(required), null, "all"), List.of(), places);
    }
}
