package io.github.labcheck.checker.peer;

import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Comparison;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** Conditions as pairs of shapes: of the things for which they hold for certain, and of those for which they may hold. */
final class ConditionShapes {

    private final ShapeTree tree;
    private final OpenShapes open;
    private final ValueShapes values;

    ConditionShapes(ShapeTree tree, OpenShapes open, ValueShapes values) {
        this.tree = tree;
        this.open = open;
        this.values = values;
    }

    /** Whether a condition can be said in SHACL core without looking for things that may be anywhere. */
    static boolean sayable(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare.path().steps().stream().noneMatch(Path.Step::inverse);
        }
        return condition instanceof Condition.AnyOf any ? any.conditions().stream().allMatch(ConditionShapes::sayable)
                : condition instanceof Condition.AllOf all && all.conditions().stream().allMatch(ConditionShapes::sayable);
    }

    /** Things for which a condition holds, whatever the design leaves open. */
    Node holds(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return tree.any(each(any.conditions(), this::holds));
        }
        if (condition instanceof Condition.AllOf all) {
            return tree.all(each(all.conditions(), this::holds));
        }
        Condition.Compare compare = (Condition.Compare) condition;
        return compare.comparison() == Comparison.NOT_IN ? tree.not(maybe(compare)) : hit(compare);
    }

    /** Things for which a condition holds, or would with what the design leaves open. */
    Node mayHold(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return tree.any(each(any.conditions(), this::mayHold));
        }
        if (condition instanceof Condition.AllOf all) {
            return tree.all(each(all.conditions(), this::mayHold));
        }
        Condition.Compare compare = (Condition.Compare) condition;
        return compare.comparison() == Comparison.NOT_IN ? tree.not(hit(compare)) : maybe(compare);
    }

    private static List<Node> each(Collection<Condition> conditions, Function<Condition, Node> shape) {
        return conditions.stream().map(shape).toList();
    }

    private Node hit(Condition.Compare compare) {
        Path path = compare.path();
        List<String> concepts = compare.operands().stream().filter(Operand.OfConcept.class::isInstance)
                .map(o -> ((Operand.OfConcept) o).iri()).toList();
        List<Node> fitting = new ArrayList<>(concepts.isEmpty() ? List.of() : List.of(values.named(concepts)));
        compare.operands().stream().filter(o -> !(o instanceof Operand.OfConcept))
                .forEach(o -> fitting.add(values.fits(path.last(), compare.comparison(), o)));
        return tree.some(tree.path(path.steps()), tree.any(fitting));
    }

    private Node maybe(Condition.Compare compare) {
        return tree.any(hit(compare), open.along(compare.path()));
    }
}
