package io.github.labcheck.checker.rdf;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The values that are measured where a design states none: each with a mark that says from what and how it was derived. */
final class DerivedValues {

    private static final Node DERIVED = NodeFactory.createURI(Schema.NS + "DerivedValue");
    private static final Node FROM_KEY = NodeFactory.createURI(Schema.NS + "derivedFromKey");
    private static final Node FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private final DesignGraph design;
    private final Graph graph;

    DerivedValues(DesignGraph design, Graph graph) {
        this.design = design;
        this.graph = graph;
    }

    void write() {
        for (DesignProperty property : design.schema().properties()) {
            if (property.measured() != null) {
                property.domains().stream().flatMap(type -> design.instances(type).stream())
                        .filter(thing -> graph.contains(thing, RDF.type.asNode(), Node.ANY) && design.stated(thing, property.name())
                        .isEmpty())
                        .forEach(thing -> value(thing, property));
            }
        }
    }

    private void value(Node thing, DesignProperty property) {
        Optional<Measurement> measured = design.measurement(thing, property.name());
        if (measured.isEmpty() || measured.get().values().isEmpty() || !measured.get().lacks().isEmpty()) {
            return;
        }
        Node predicate = NodeFactory.createURI(property.iri());
        Node mark = NodeFactory.createURI(thing.getURI() + "/derived/" + property.name());
        add(mark, RDF.type.asNode(), RDF.Statement.asNode());
        add(mark, RDF.type.asNode(), DERIVED);
        add(mark, RDF.subject.asNode(), thing);
        add(mark, RDF.predicate.asNode(), predicate);
        measured.get().values().forEach(value -> {
            add(thing, predicate, value);
            add(mark, RDF.object.asNode(), value);
        });
        List<Node> things = measured.get().proof().things();
        (things.isEmpty() ? List.of(thing) : things).forEach(source -> add(mark, FROM, source));
        property.measured().from().forEach(key -> add(mark, FROM_KEY, NodeFactory.createURI(Schema.NS + key)));
        Text how = measured.get().proof().because() == null ? property.how() : measured.get().proof().because();
        add(mark, RDFS.comment.asNode(), NodeFactory.createLiteralLang(how.zh(), "zh"));
        add(mark, RDFS.comment.asNode(), NodeFactory.createLiteralLang(how.en(), "en"));
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }
}
