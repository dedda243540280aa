package io.github.labcheck.checker.peer;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/**
 * Asks the shapes what the rules claim of a table whose row is not known: whatever the missing facts are, the thing breaks some row. Each
 * missing fact is given each of its values in turn, or the values at and beside which a row begins.
 */
final class Completions {

    private static final int MOST = 600;
    private static final double STEP = 0.001;

    private final Schema schema;
    private final List<Clause> rows;
    private final Shapes shapes;
    private final Graph graph;

    /**
     * The rows of a table and a design.
     *
     * @param shapes those that are violated for certain, of the rows
     * @param graph  the design; changed for a while and left as it was
     */
    Completions(Schema schema, List<Clause> rows, Shapes shapes, Graph graph) {
        this.schema = schema;
        this.rows = rows;
        this.shapes = shapes;
        this.graph = graph;
    }

    /** Whether a thing breaks a row in each completion of the design that was tried. */
    boolean alwaysBroken(Node thing) {
        Map<Triple, List<Node>> facts = new LinkedHashMap<>();
        rows.forEach(row -> Stream.concat(row.when().stream(), row.unless().stream()).forEach(c -> ask(thing, c, facts)));
        List<Map.Entry<Triple, List<Node>>> open = List.copyOf(facts.entrySet());
        long worlds = open.stream().mapToLong(f -> f.getValue().size()).reduce(1, (a, b) -> Math.min(Integer.MAX_VALUE, a * b));
        long step = Math.max(1, worlds / MOST);
        for (long world = 0; world < worlds; world += step) {
            List<Triple> said = new ArrayList<>();
            long rest = world;
            for (Map.Entry<Triple, List<Node>> fact : open) {
                Node value = fact.getValue().get((int) (rest % fact.getValue().size()));
                said.add(Triple.create(fact.getKey().getSubject(), fact.getKey().getPredicate(), value));
                rest /= fact.getValue().size();
            }
            said.forEach(graph::add);
            boolean broken = !ShaclValidator.get().validate(shapes, graph, thing).conforms();
            said.forEach(graph::delete);
            if (!broken) {
                return false;
            }
        }
        return true;
    }

    private void ask(Node thing, Condition condition, Map<Triple, List<Node>> facts) {
        if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(c -> ask(thing, c, facts));
        } else if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(c -> ask(thing, c, facts));
        } else if (condition instanceof Condition.Compare compare) {
            ask(thing, compare, facts);
        }
    }

    /** What nobody says at the end of a way, as a fact without its value. */
    private void ask(Node thing, Condition.Compare compare, Map<Triple, List<Node>> facts) {
        Node at = thing;
        List<Path.Step> steps = compare.path().steps();
        for (Path.Step step : steps.subList(0, steps.size() - 1)) {
            List<Node> next = objects(at, step.property());
            if (next.size() != 1) {
                return;
            }
            at = next.get(0);
        }
        DesignProperty last = compare.path().last();
        boolean none = graph.contains(at, ShapeTree.own("none"), NodeFactory.createURI(last.iri()));
        if (objects(at, last).isEmpty() && !none) {
            List<Node> values = facts.computeIfAbsent(Triple.create(at, NodeFactory.createURI(last.iri()), Node.ANY),
                    t -> new ArrayList<>());
            possible(last, compare).stream().filter(v -> !values.contains(v)).forEach(values::add);
        }
    }

    private List<Node> objects(Node subject, DesignProperty property) {
        return graph.find(subject, NodeFactory.createURI(property.iri()), Node.ANY).mapWith(Triple::getObject).toList();
    }

    private List<Node> possible(DesignProperty property, Condition.Compare compare) {
        if (property.range() instanceof Range.OfConcept of) {
            return schema.concepts(of.conceptClass()).stream().map(Concept::iri).map(NodeFactory::createURI).toList();
        }
        if (property.numeric()) {
            Set<Double> numbers = new TreeSet<>();
            double step = property.range() == Range.Literal.INTEGER ? 1 : STEP;
            GeneratedValues.named(compare.operands()).stream().map(Double.class::cast)
                    .forEach(n -> numbers.addAll(List.of(n - step, n, n + step)));
            numbers.removeIf(n -> n < property.low() || n > property.high());
            return numbers.stream().map(ShapeTree::number).toList();
        }
        return List.of(ValueShapes.truth(true), ValueShapes.truth(false));
    }
}
