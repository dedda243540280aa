package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.justify.estimate.Estimator;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.Condition.Comparison;
import io.github.labcheck.ontology.Condition.Operand.OfConcept;
import io.github.labcheck.ontology.Limit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which clauses ask for what is built and bought: for equipment of a type the clauses that count such equipment, for
 * rooms of a function the clauses that are bound to that function. Only clauses that came to a verdict count.
 */
public final class ClauseLinks implements Estimator.Answers {

    private static final String TYPE = "equipmentType";
    private static final String FUNCTION = "function";

    private final List<Clause> clauses;
    private final Map<String, List<String>> known = new HashMap<>();

    /** Links for the clauses of the check of a design. */
    public ClauseLinks(List<ClauseResult> design) {
        this.clauses = design.stream().filter(c -> c.met() + c.violated() + c.undetermined() + c.waived() > 0)
                .map(ClauseResult::clause).toList();
    }

    @Override
    public List<String> equipment(Concept type) {
        return type == null ? List.of() : known.computeIfAbsent(type.iri(), k -> clauses.stream().filter(c -> asksFor(c.limit(), type))
                .map(Clause::id).toList());
    }

    @Override
    public List<String> rooms(List<Concept> functions) {
        return clauses.stream().filter(c -> "Room".equals(c.appliesTo()) && c.when().stream().anyMatch(w -> names(w, FUNCTION, functions)))
                .map(Clause::id).toList();
    }

    private static boolean asksFor(Limit limit, Concept type) {
        return limit.required().stream().anyMatch(type::is) || limit.demanded().filter(items -> items.designClass().equals("Equipment")
                && items.where().stream().anyMatch(w -> names(w, TYPE, List.of(type)))).isPresent();
    }

    private static boolean names(Condition condition, String property, List<Concept> concepts) {
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(c -> names(c, property, concepts));
        }
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().anyMatch(c -> names(c, property, concepts));
        }
        return condition instanceof Compare compare && compare.comparison() == Comparison.IN
                && compare.path().text().equals(property) && compare.operands().stream()
                .anyMatch(o -> o instanceof OfConcept concept && concepts.stream().anyMatch(c -> c.is(concept.iri())));
    }
}
