package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Amount.Name;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the resources, concepts and properties behind IRIs are called. */
final class Names {

    private final DesignGraph graph;

    Names(DesignGraph graph) {
        this.graph = graph;
    }

    /** The id of a resource in the design file. */
    String id(String iri) {
        return graph.id(NodeFactory.createURI(iri));
    }

    /** The id of a resource, or the word for outside. */
    String id(Node resource) {
        return DesignGraph.isOutside(resource) ? "outside" : graph.id(resource);
    }

    /** What the drawing shows of a property of a resource. */
    Proof proof(String subject, DesignProperty property) {
        return graph.measurement(NodeFactory.createURI(subject), property.name()).map(Measurement::proof)
                .orElse(Proof.NONE);
    }

    /** A concept, a property, a resource or, for two IRIs with a blank between them, both; otherwise the text itself. */
    Name of(String iri) {
        int blank = iri.indexOf(' ');
        if (blank > 0) {
            Name group = of(iri.substring(0, blank));
            Name value = of(iri.substring(blank + 1));
            return new Name(group.notation() + "/" + value.notation(),
                    new Text(group.label().zh() + "·" + value.label().zh(), group.label().en() + ": " + value.label().en()));
        }
        return concept(iri).or(() -> property(iri)).orElseGet(() -> thing(iri));
    }

    /** The property with a local name. */
    DesignProperty designProperty(String name) {
        return graph.schema().named(name);
    }

    /** A class in words. */
    Text designClass(String name) {
        return graph.schema().designClass(name).label();
    }

    private Optional<Name> concept(String iri) {
        return graph.schema().concept(iri).map(c -> new Name(c.notation(), c.label()));
    }

    private Optional<Name> property(String iri) {
        return graph.schema().properties().stream().filter(p -> p.iri().equals(iri)).findFirst()
                .map(p -> new Name(p.key(), p.label()));
    }

    private Name thing(String iri) {
        if (iri.equals(Schema.NS + "Outside")) {
            return new Name("outside", new Text("室外", "outside"));
        }
        if (!iri.startsWith("urn:labcheck:design:")) {
            return new Name(iri, Text.same(iri));
        }
        Node node = NodeFactory.createURI(iri);
        String name = graph.value(node, "name").map(n -> graph.id(node) + " " + n.getLiteralLexicalForm())
                .orElseGet(() -> graph.id(node));
        return new Name(graph.id(node), Text.same(name));
    }
}
