package io.github.labcheck.checker.evidence;

import io.github.labcheck.checker.evidence.Amount.Name;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.Called;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Sayings;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the resources, concepts and properties behind IRIs are called. */
public final class Names {

    private final DesignGraph graph;
    private final Sayings sayings;
    private final ThingNames things;

    public Names(DesignGraph graph, Sayings sayings) {
        this.graph = graph;
        this.sayings = sayings;
        this.things = new ThingNames(graph, sayings);
    }

    /** What sentences call a thing. */
    public Called called(Node thing) {
        return things.of(thing);
    }

    /** The entry that a nested block belongs to, or the entry itself. */
    public String owner(String iri) {
        Node node = NodeFactory.createURI(iri);
        String type = graph.classOf(node);
        return type.isEmpty() || graph.schema().designClass(type).section() != null ? iri
                : graph.graph().find(Node.ANY, Node.ANY, node).nextOptional().map(t -> t.getSubject().getURI()).orElse(iri);
    }

    /** What a sentence calls a thing that it has called by its name before. */
    public Text it(String iri) {
        return things.it(NodeFactory.createURI(iri));
    }

    /** What sentences call a thing where few words will do. */
    public Text inShort(String iri) {
        return things.inShort(NodeFactory.createURI(iri));
    }

    /** The id of a resource in the design file. */
    public String id(String iri) {
        return graph.id(NodeFactory.createURI(iri));
    }

    /** The id of a resource, or the word for outside. */
    public String id(Node resource) {
        return DesignGraph.isOutside(resource) ? "outside" : graph.id(resource);
    }

    /** What the drawing shows of a property of a resource. */
    public Proof proof(String subject, DesignProperty property) {
        return graph.measurement(NodeFactory.createURI(subject), property.name()).map(Measurement::proof)
                .orElse(Proof.NONE);
    }

    /** A concept, a property, a resource or, for two IRIs with a blank between them, both; otherwise the text itself. */
    public Name of(String iri) {
        int blank = iri.indexOf(' ');
        if (blank > 0) {
            Name group = of(iri.substring(0, blank));
            Name value = of(iri.substring(blank + 1));
            return new Name(group.notation() + "/" + value.notation(),
                    Text.of("evidence.Names.of", group.label(), value.label()));
        }
        return concept(iri).or(() -> property(iri)).orElseGet(() -> thing(iri));
    }

    /** Concepts, properties or things by name. */
    public Amount amount(Collection<String> iris) {
        return new Amount.Names(iris.stream().map(this::of).toList());
    }

    /** Ids of things. */
    public List<String> ids(List<String> iris) {
        return iris.stream().map(this::id).toList();
    }

    /** What a thing of a kind is called, or for two IRIs with a blank between them, a thing of the second kind for the first. */
    public Text ofKind(String iri) {
        String kind = iri.substring(iri.indexOf(' ') + 1);
        Text called = graph.schema().concept(kind).map(sayings::ofKind).orElseGet(() -> of(kind).label());
        if (kind.equals(iri)) {
            return called;
        }
        Text group = of(iri.substring(0, iri.indexOf(' '))).label();
        return Text.of("evidence.Names.of-kind", group, called);
    }

    /** Whether a concept is another one or narrower, or a gas of that hazard class. */
    public boolean is(String iri, String other) {
        return graph.schema().concept(iri).filter(c -> c.is(other) || c.hazards().stream().anyMatch(h -> is(h, other))).isPresent();
    }

    /** The property with a local name. */
    public DesignProperty designProperty(String name) {
        return graph.schema().named(name);
    }

    /** A class in words. */
    public Text designClass(String name) {
        return graph.schema().designClass(name).label();
    }

    private Optional<Name> concept(String iri) {
        return graph.schema().concept(iri).map(c -> new Name(c.notation(), c.label()));
    }

    private Optional<Name> property(String iri) {
        return graph.schema().find(iri)
                .map(p -> new Name(p.key(), p.label()));
    }

    private Name thing(String iri) {
        if (iri.equals(Schema.NS + "Outside")) {
            return new Name("outside", Text.of("evidence.Names.outside"));
        }
        if (!iri.startsWith("urn:labcheck:design:")) {
            return new Name(iri, Text.same(iri));
        }
        Node node = NodeFactory.createURI(iri);
        return new Name(graph.id(node), things.of(node).name());
    }
}
