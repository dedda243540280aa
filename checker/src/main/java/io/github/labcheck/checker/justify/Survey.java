package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.InventoryReader;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.ontology.Schema;
import java.util.List;

/**
 * A design with what was found in it and what it has.
 *
 * @param report     the check
 * @param inventory  rooms, equipment, title block
 */
public record Survey(DesignReport report, Inventory inventory) {

    /**
     * A design that was checked.
     *
     * @param complete its graph with everything that follows from it
     */
    public static Survey of(Design design, DesignGraph complete, DesignReport report, Schema schema) {
        return new Survey(report, new InventoryReader(new DesignGraph(design.graph(), schema), complete).read());
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
