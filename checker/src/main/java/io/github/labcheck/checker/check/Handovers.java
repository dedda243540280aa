package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.CheckReport.Handover;
import io.github.labcheck.checker.condition.Conditions;
import io.github.labcheck.checker.condition.Terms;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What has to be labelled before new equipment is put to use: label clauses bind equipment in use only. */
final class Handovers {

    private Handovers() {
    }

    static List<Handover> of(DesignGraph graph, Ledger ledger, FindingFactory factory) {
        List<Clause> clauses = ledger.judged().stream().filter(Handovers::isLabelClause).toList();
        if (clauses.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions(graph, new Terms(graph));
        return graph.instances("Equipment").stream().filter(e -> isNew(graph, e))
                .flatMap(e -> handover(conditions, factory, e, clauses)).toList();
    }

    private static boolean isNew(DesignGraph graph, Node equipment) {
        return graph.value(equipment, "state").map(Node::getURI).flatMap(graph.schema()::concept)
                .map(c -> c.notation().equals("new")).orElse(false);
    }

    private static boolean isLabelClause(Clause clause) {
        return "Equipment".equals(clause.appliesTo()) && !clause.limit().labelFields().isEmpty()
                && clause.when().stream().anyMatch(Handovers::asksForUse);
    }

    private static boolean asksForUse(Condition condition) {
        return condition instanceof Condition.Compare compare && compare.path().text().equals("state");
    }

    /** The label clauses whose conditions, the state apart, hold for a piece of equipment. */
    private static Stream<Handover> handover(Conditions conditions, FindingFactory factory, Node equipment, List<Clause> clauses) {
        List<Clause> own = clauses.stream().filter(c -> willApply(c, equipment, conditions)).toList();
        Set<Text> fields = new LinkedHashSet<>();
        own.forEach(c -> c.limit().labelFields().stream().map(DesignProperty::label)
                .forEach(fields::add));
        return own.isEmpty() ? Stream.empty() : Stream.of(new Handover(factory.thing(equipment), List.copyOf(fields),
                own.stream().map(Clause::id).toList()));
    }

    private static boolean willApply(Clause clause, Node equipment, Conditions conditions) {
        List<Condition> others = clause.when().stream().filter(c -> !asksForUse(c)).toList();
        return conditions.all(equipment, others).yes() && !conditions.any(equipment, clause.unless()).yes();
    }
}
