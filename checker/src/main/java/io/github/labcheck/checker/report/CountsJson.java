package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.Summary;

/** How the clauses of a design ended, in JSON: every format calls the numbers alike. */
public final class CountsJson {

    private CountsJson() {
    }

    /** Writes the numbers as fields. */
    public static void write(JsonWriter json, Summary summary) {
        json.number("met", summary.met());
        json.number("metByStatement", summary.metByStatement());
        json.number("violated", summary.violated());
        json.number("undetermined", summary.undetermined());
        json.number("waived", summary.waived());
        json.number("notApplicable", summary.notApplicable());
        json.number("manual", summary.manual());
    }
}
