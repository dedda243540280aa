package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.InventoryReader;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A design with what was found in it and what it has.
 *
 * @param report     the check: the clauses that may apply to the design, are those of a document and, where a person judges them, do
 *                  more than permit
 * @param inventory  rooms, equipment, title block
 * @param agreement  violations of what is no document: that the drawing and what is written beside it agree; for the author alone
 */
public record Survey(DesignReport report, Inventory inventory, List<Finding> agreement) {

    /** What asks that a design agrees with itself; it is no document that a paper can rest on. */
    private static final String AGREEMENT = "DRAWING";

    /** Why a person judges a clause that makes others milder. */
    private static final String RELAXATION = "relaxation";

    public Survey {
        agreement = List.copyOf(agreement);
    }

    /**
     * A design that was checked.
     *
     * @param complete its graph with everything that follows from it
     */
    public static Survey of(Design design, DesignGraph complete, DesignReport report, Schema schema) {
        List<Finding> agreement = report.findings().stream().filter(f -> agrees(f.clause()) && f.outcome() == Outcome.VIOLATED).toList();
        return new Survey(report.only(c -> !agrees(c.clause()) && !(c.status() == Status.MANUAL && permits(c, report.asOf()))),
                new InventoryReader(new DesignGraph(design.graph(), schema), complete).read(), agreement);
    }

    /** Whether a clause only permits something, so that nobody has to answer for it. */
    public static boolean permits(ClauseResult result, LocalDate day) {
        Concept reason = result.clause().manualReason();
        return result.clause().obligationOn(day) == Clause.Obligation.MAY || reason != null && reason.notation().equals(RELAXATION);
    }

    private static boolean agrees(Clause clause) {
        return clause.document().id().equals(AGREEMENT);
    }

    /** The findings that end in some way. */
    public List<Finding> findings(Outcome outcome) {
        return report.findings().stream().filter(f -> f.outcome() == outcome).toList();
    }

    /** What is violated, what is to be mended first being the first. */
    public List<Finding> violations() {
        return findings(Outcome.VIOLATED).stream().sorted(Fault.ORDER).toList();
    }
}
