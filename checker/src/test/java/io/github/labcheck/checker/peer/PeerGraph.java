package io.github.labcheck.checker.peer;

import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The graph of a design as both judges see it: everything that follows is written into it, everything is measured. Where a measure gives
 * a value, that stands instead of what was stated; where it knows that there is none, that is said; where it knows only a part, that
 * is said too.
 */
final class PeerGraph {

    private final Schema schema;
    private final Graph derived;
    private final Graph whole = GraphMemFactory.createGraphMem2();
    private final Map<String, Map<Node, Optional<Measurement>>> measured = new HashMap<>();

    private PeerGraph(DesignGraph design) {
        schema = design.schema();
        derived = design.graph();
        GraphUtil.addInto(whole, derived);
        schema.properties().stream().filter(p -> p.measured() != null).forEach(p -> p.domains().stream()
                .flatMap(c -> design.instances(c).stream()).forEach(thing -> measure(design, thing, p)));
    }

    static PeerGraph of(Design design, Schema schema) {
        return new PeerGraph(DrawnValues.complete(design.graph(), schema, design.date()));
    }

    /** For the shapes: triples alone. */
    Graph triples() {
        return whole;
    }

    /** For the rules: the design with a measure that looks up what was measured; what was worked out of it before is forgotten. */
    DesignGraph design() {
        DesignGraph design = new DesignGraph(derived, schema);
        Measure known = (property, subject) -> measured.getOrDefault(property, Map.of()).getOrDefault(subject, Optional.empty());
        design.measuredBy(name -> known);
        return design;
    }

    private void measure(DesignGraph design, Node thing, DesignProperty property) {
        Optional<Measurement> measurement = design.measurement(thing, property.name());
        measured.computeIfAbsent(property.name(), k -> new HashMap<>()).put(thing, measurement);
        measurement.ifPresent(m -> {
            Node predicate = NodeFactory.createURI(property.iri());
            whole.remove(thing, predicate, Node.ANY);
            if (property.ordered() && property.many() && !m.values().isEmpty()) {
                whole.add(Triple.create(thing, predicate, list(m.values())));
            } else {
                m.values().forEach(v -> whole.add(Triple.create(thing, predicate, v)));
            }
            if (!m.lacks().isEmpty()) {
                whole.add(Triple.create(thing, OpenShapes.PARTLY, predicate));
            } else if (m.values().isEmpty()) {
                whole.add(Triple.create(thing, ShapeTree.own("none"), predicate));
            }
        });
    }

    private Node list(List<Node> members) {
        Node rest = RDF.nil.asNode();
        for (int i = members.size() - 1; i >= 0; i--) {
            Node cell = NodeFactory.createBlankNode();
            whole.add(Triple.create(cell, RDF.first.asNode(), members.get(i)));
            whole.add(Triple.create(cell, RDF.rest.asNode(), rest));
            rest = cell;
        }
        return rest;
    }
}
