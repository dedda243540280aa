package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.estimate.Estimate;
import io.github.labcheck.checker.justify.estimate.Estimator;
import io.github.labcheck.checker.justify.estimate.Fix;
import io.github.labcheck.checker.justify.estimate.PriceList;
import io.github.labcheck.checker.justify.estimate.Prices;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.ontology.Ontology;
import java.util.List;

/**
 * Everything that a paper is made from.
 *
 * @param design    the design that funds are asked for
 * @param before    the present state, one or several designs; none if it was not given
 * @param changes   what becomes of what the present state violates; empty without one
 * @param scope     what is built and bought
 * @param prices    what the user says things cost, null if nothing
 * @param quotes    finds the price of a thing
 * @param fixes     work on the design's own violations that has a price, the best for the money first
 * @param estimate  what the project costs
 * @param groups    groups of rooms and equipment
 * @param ontology  version of the clauses
 */
public record Justification(Survey design, List<Survey> before, List<Change> changes, Scope scope, Prices prices,
                            PriceList quotes, List<Fix> fixes, Estimate estimate, Groups groups, String ontology) {

    /**
     * Works everything out.
     *
     * @param outcomes how the clauses that the present state violates end for each subject of the design; empty without a present state
     */
    public static Justification of(Survey design, List<Survey> before, List<Finding> outcomes, Prices prices, Ontology ontology) {
        List<Finding> present = before.stream().flatMap(b -> b.violations().stream()).toList();
        Scope scope = Scope.of(design.inventory(), before.stream().map(Survey::inventory).toList());
        ClauseLinks links = new ClauseLinks(design.report().clauses(), present);
        Groups groups = new Groups(ontology.schema());
        List<Fix> fixes = prices == null ? List.of() : Fix.of(prices, design.violations());
        Estimate estimate = new Estimator(prices, ontology.schema(), links, groups::of)
                .estimate(scope.built(), scope.bought(), fixes);
        return new Justification(design, List.copyOf(before), before.isEmpty() ? List.of() : Change.of(before, design, outcomes),
                scope, prices, new PriceList(prices, ontology.schema()), fixes, estimate, groups, ontology.version());
    }

    /** Violations of the present state: of the designs that describe it, or of the design itself where it is the present state. */
    public List<Finding> present() {
        return before.isEmpty() ? design.violations() : before.stream().flatMap(b -> b.violations().stream()).toList();
    }

    /** Whether the present state was given. */
    public boolean compared() {
        return !before.isEmpty();
    }

    /** The rooms and equipment of the present state. */
    public List<Inventory> beforeInventories() {
        return before.stream().map(Survey::inventory).toList();
    }
}
