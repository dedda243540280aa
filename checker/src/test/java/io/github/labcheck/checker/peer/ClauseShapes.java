package io.github.labcheck.checker.peer;

import io.github.labcheck.checker.peer.LimitShapes.Said;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.Shapes;

/**
 * Three shapes a clause, since a design leaves things open and SHACL does not: one is violated by the things that break the clause for
 * certain, one by those that may break it, one by those that it may concern.
 */
final class ClauseShapes {

    private static final String NAMESPACE = "https://w3id.org/labcheck/peer/";

    private static final Node TARGET = NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass");

    private final ShapeTree tree = new ShapeTree();
    private final ConditionShapes conditions;
    private final LimitShapes limits;
    private final List<Clause> covered = new ArrayList<>();

    private ClauseShapes(Schema schema, Map<String, Set<String>> narrower) {
        OpenShapes open = new OpenShapes(schema, tree);
        ValueShapes values = new ValueShapes(narrower, tree);
        conditions = new ConditionShapes(tree, open, values);
        limits = new LimitShapes(tree, open, values);
    }

    /** Which of the three shapes of a clause. */
    enum Part { BROKEN, OPEN, CONCERNED }

    /** The shape of a clause. */
    record Name(Part part, String clause) {

        Node node() {
            return NodeFactory.createURI(NAMESPACE + part + "/" + clause);
        }

        static Name of(Node shape) {
            String[] parts = shape.getURI().substring(NAMESPACE.length()).split("/", 2);
            return new Name(Part.valueOf(parts[0]), parts[1]);
        }
    }

    /**
     * The shapes of those of some clauses that SHACL core can say.
     *
     * @param narrower what {@link ValueShapes#narrower} says of the schema
     */
    static ClauseShapes of(Schema schema, Map<String, Set<String>> narrower, Collection<Clause> clauses) {
        ClauseShapes shapes = new ClauseShapes(schema, narrower);
        clauses.stream().filter(c -> c.limit() != null).filter(shapes::add).forEach(shapes.covered::add);
        return shapes;
    }

    /** The clauses that have shapes. */
    List<Clause> clauses() {
        return List.copyOf(covered);
    }

    /** The shapes as triples. */
    Graph graph() {
        return tree.graph();
    }

    /** The shapes, ready to validate. */
    Shapes shapes() {
        return Shapes.parse(tree.graph());
    }

    /** Only those that are violated for certain: what one who needs no third answer would write. */
    Shapes broken() {
        Graph some = GraphMemFactory.createGraphMem2();
        tree.graph().find().filterKeep(t -> !t.getPredicate().equals(TARGET) || Name.of(t.getSubject()).part() == Part.BROKEN)
                .forEachRemaining(some::add);
        return Shapes.parse(some);
    }

    private boolean add(Clause clause) {
        if (!Stream.concat(clause.when().stream(), clause.unless().stream()).allMatch(ConditionShapes::sayable)) {
            return false;
        }
        Optional<Said> said = limits.of(clause.limit());
        said.ifPresent(s -> add(clause, s));
        return said.isPresent();
    }

    private void add(Clause clause, Said said) {
        List<Node> certain = new ArrayList<>();
        List<Node> possible = new ArrayList<>();
        for (Condition condition : clause.when()) {
            certain.add(conditions.holds(condition));
            possible.add(conditions.mayHold(condition));
        }
        for (Condition exemption : clause.unless()) {
            certain.add(tree.not(conditions.mayHold(exemption)));
            possible.add(tree.not(conditions.holds(exemption)));
        }
        report(Part.CONCERNED, clause, tree.all(possible));
        possible.add(tree.not(said.kept()));
        report(Part.OPEN, clause, tree.all(possible));
        certain.add(said.broken());
        report(Part.BROKEN, clause, tree.all(certain));
    }

    private void report(Part part, Clause clause, Node conforming) {
        tree.report(new Name(part, clause.id()).node(), clause.subjects(), conforming);
    }
}
