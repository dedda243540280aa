package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.estimate.Estimator;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.Condition.Comparison;
import io.github.labcheck.ontology.Condition.Operand.OfConcept;
import io.github.labcheck.ontology.Limit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which clauses ask for what is built and bought: for equipment of a type the clauses that count such equipment, for
 * rooms of a function the clauses that are bound to that function. Only clauses that came to a verdict count.
 */
public final class ClauseLinks implements Estimator.Answers {

    /** Characters of a finding's id that name it. */
    public static final int SHORT = 8;

    private static final String TYPE = "equipmentType";
    private static final String FUNCTION = "function";

    private final List<Clause> clauses;
    private final List<Finding> presentFaults;
    private final Map<String, List<String>> known = new HashMap<>();

    /**
     * Links for a project.
     *
     * @param design  the clauses of the check of the design
     * @param before  violations of the present state, none if it was not given
     */
    public ClauseLinks(List<ClauseResult> design, List<Finding> before) {
        this.clauses = design.stream().filter(c -> c.met() + c.violated() + c.undetermined() + c.waived() > 0)
                .map(ClauseResult::clause).toList();
        this.presentFaults = before;
    }

    /** Ids of the clauses that ask for equipment of a type, each followed by the findings of the present state it puts right. */
    @Override
    public List<String> equipment(Concept type) {
        return type == null ? List.of() : known.computeIfAbsent(type.iri(), k -> withFindings(
                clauses.stream().filter(c -> asksFor(c.limit(), type)).toList(), f -> true));
    }

    /** Ids of the clauses that bind rooms of a function, those with findings of the present state first. */
    @Override
    public List<String> rooms(List<Concept> functions) {
        return withFindings(clauses.stream().filter(c -> "Room".equals(c.appliesTo())
                && c.when().stream().anyMatch(w -> names(w, FUNCTION, functions))).toList(), f -> f.subject().type().equals("Room"));
    }

    private List<String> withFindings(List<Clause> asking, Predicate<Finding> counted) {
        List<String> cured = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Clause clause : asking) {
            List<Finding> findings = presentFaults.stream().filter(f -> f.clause().id().equals(clause.id()))
                    .filter(counted).toList();
            if (findings.isEmpty()) {
                others.add(clause.id());
            } else {
                cured.add(clause.id());
                findings.forEach(f -> cured.add("#" + shortId(f)));
            }
        }
        cured.addAll(others);
        return cured;
    }

    /** The beginning of a finding's id, enough to name it. */
    public static String shortId(Finding finding) {
        return finding.id().substring(0, Math.min(SHORT, finding.id().length()));
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
