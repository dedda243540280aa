package io.github.labcheck.checker.plan;

import io.github.labcheck.ontology.Language;

/**
 * What a plan shows.
 *
 * @param language language of the fixed words
 * @param flows    IRI of the type of flow that is shown, with all narrower ones; empty for all flows, null for none
 */
public record PlanOptions(Language language, String flows) {

    /** A plan with all flows. */
    public static PlanOptions of(Language language) {
        return new PlanOptions(language, "");
    }

    /** The same without flows. */
    public PlanOptions withoutFlows() {
        return new PlanOptions(language, null);
    }

    /** The same with the flows of one type. */
    public PlanOptions withFlows(String type) {
        return new PlanOptions(language, type);
    }
}
