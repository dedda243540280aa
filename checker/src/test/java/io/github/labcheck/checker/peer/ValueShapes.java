package io.github.labcheck.checker.peer;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition.Comparison;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Shapes of single values: a concept or a narrower one, a number or an interval on one side of a bound, a text, a day. */
final class ValueShapes {

    private final ShapeTree tree;
    private final Map<String, Set<String>> below;

    ValueShapes(Map<String, Set<String>> below, ShapeTree tree) {
        this.below = below;
        this.tree = tree;
    }

    /** All concepts that are narrower than one or are it, and all gases that have it for a hazard; by its IRI. */
    static Map<String, Set<String>> narrower(Schema schema) {
        Map<String, Set<String>> below = new HashMap<>();
        schema.conceptClasses().forEach(type -> schema.concepts(type.name()).forEach(c ->
                above(schema, c).forEach(wider -> below.computeIfAbsent(wider, w -> new TreeSet<>()).add(c.iri()))));
        return below;
    }

    private static Set<String> above(Schema schema, Concept concept) {
        Set<String> all = new HashSet<>(concept.broader());
        concept.hazards().forEach(h -> all.addAll(above(schema, schema.concept(h).orElseThrow())));
        return all;
    }

    /** One of these concepts, something narrower, or a gas that has one of them for a hazard. */
    Node named(Collection<String> iris) {
        Set<String> fitting = new TreeSet<>(iris);
        iris.forEach(iri -> fitting.addAll(below.getOrDefault(iri, Set.of())));
        return tree.in(fitting.stream().map(NodeFactory::createURI).toList());
    }

    /** A number, or the lower end of an interval, is on this side of a bound. */
    Node low(DesignProperty property, String constraint, double bound) {
        return end(property, "low", constraint, bound);
    }

    /** A number, or the upper end of an interval, is on this side of a bound. */
    Node high(DesignProperty property, String constraint, double bound) {
        return end(property, "high", constraint, bound);
    }

    private Node end(DesignProperty property, String end, String constraint, double bound) {
        Node compared = tree.compares(constraint, ShapeTree.number(bound));
        return property.interval() ? tree.any(compared, tree.some(ShapeTree.own(end), compared)) : compared;
    }

    /** A value that a comparison with an operand, not a concept, fits. */
    Node fits(DesignProperty property, Comparison comparison, Operand operand) {
        if (operand instanceof Operand.OfNumber number) {
            return number(property, comparison, number.number());
        }
        if (operand instanceof Operand.OfDay day) {
            return day(comparison, NodeFactory.createLiteralDT(day.day().toString(), XSDDatatype.XSDdate));
        }
        return tree.in(List.of(operand instanceof Operand.OfTruth truth ? truth(truth.truth())
                : NodeFactory.createLiteralString(((Operand.OfText) operand).text())));
    }

    private Node number(DesignProperty property, Comparison comparison, double bound) {
        return switch (comparison) {
            case AT_LEAST -> low(property, "minInclusive", bound);
            case AT_MOST -> high(property, "maxInclusive", bound);
            case MORE_THAN -> low(property, "minExclusive", bound);
            case LESS_THAN -> high(property, "maxExclusive", bound);
            default -> tree.all(low(property, "minInclusive", bound), high(property, "maxInclusive", bound));
        };
    }

    private Node day(Comparison comparison, Node day) {
        return switch (comparison) {
            case AT_LEAST -> tree.compares("minInclusive", day);
            case AT_MOST -> tree.compares("maxInclusive", day);
            case MORE_THAN -> tree.compares("minExclusive", day);
            case LESS_THAN -> tree.compares("maxExclusive", day);
            default -> tree.in(List.of(day));
        };
    }

    /** A truth value as a literal. */
    static Node truth(boolean truth) {
        return NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean);
    }
}
