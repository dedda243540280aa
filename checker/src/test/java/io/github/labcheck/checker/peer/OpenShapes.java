package io.github.labcheck.checker.peer;

import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Shapes of what a design leaves open: it gives no value and does not say that there is none. */
final class OpenShapes {

    /** That what is known of a property of a thing is not all; stands in the graph where a measure says so. */
    static final Node PARTLY = ShapeTree.own("peerPartlyKnown");

    private final Schema schema;
    private final ShapeTree tree;

    OpenShapes(Schema schema, ShapeTree tree) {
        this.schema = schema;
        this.tree = tree;
    }

    /** A thing of which more may be said at the end of a path than is. */
    Node along(Path path) {
        List<Node> cases = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            Node before = tree.path(path.steps().subList(0, i));
            Node open = of(path.steps().get(i).property());
            cases.add(before == null ? open : tree.some(before, open));
        }
        return tree.any(cases);
    }

    /** A thing that leaves a property open. */
    Node of(DesignProperty property) {
        Node iri = NodeFactory.createURI(property.iri());
        Node partly = tree.holds(PARTLY, iri);
        List<Node> classes = property.domains().stream().sorted().filter(d -> !schema.designClass(d).complete()).map(tree::isA).toList();
        if (classes.isEmpty()) {
            return partly;
        }
        List<Node> all = new ArrayList<>();
        all.add(tree.any(classes));
        all.add(tree.nothing(iri));
        all.add(tree.not(tree.holds(ShapeTree.own("none"), iri)));
        if (property.noneBeside() != null) {
            all.add(tree.nothing(ShapeTree.own(property.noneBeside())));
        }
        return tree.any(partly, tree.all(all));
    }
}
