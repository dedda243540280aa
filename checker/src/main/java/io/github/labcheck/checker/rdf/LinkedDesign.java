package io.github.labcheck.checker.rdf;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Alignment;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * A design as data that others can use: beside what it states, what its things are in the Building Topology Ontology, its outlines as
 * GeoSPARQL, names and units of what it mentions, and what is measured, marked as derived. Read as a design again it is the same.
 */
public final class LinkedDesign {

    private static final String BOT = "https://w3id.org/bot#";
    private static final String QUDT = "http://qudt.org/schema/qudt/";

    /** Things that stand between two places, or at the edge of one. */
    private static final List<String> BETWEEN = List.of("Door", "Opening", "PassBox", "Window");

    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final DesignGraph design;
    private final Schema schema;

    private LinkedDesign(DesignGraph design) {
        this.design = design;
        schema = design.schema();
    }

    /**
     * The graph.
     *
     * @param complete the design with its measures
     * @param base     what the IRIs of its things begin with, null for the design's own
     */
    public static Graph of(Design read, DesignGraph complete, String base) {
        LinkedDesign linked = new LinkedDesign(complete);
        GraphUtil.addInto(linked.graph, read.graph());
        linked.topology();
        linked.names();
        new Outlines(complete, linked.graph).write();
        new DerivedValues(complete, linked.graph).write();
        linked.vocabulary();
        return base == null ? linked.graph : Rebased.of(linked.graph, Design.NAMESPACE + read.projectId() + "/", base);
    }

    private void add(Node subject, String predicate, Node object) {
        graph.add(Triple.create(subject, NodeFactory.createURI(predicate), object));
    }

    private void topology() {
        Alignment.load().superclasses().forEach((own, other) -> {
            if (other.startsWith(BOT)) {
                String name = own.substring(Schema.NS.length());
                design.instances(name).stream().filter(this::isWritten)
                        .forEach(thing -> graph.add(Triple.create(thing, RDF.type.asNode(), NodeFactory.createURI(other))));
            }
        });
        List<Node> buildings = written("Building");
        written("Site").forEach(site -> buildings.forEach(building -> add(site, BOT + "hasBuilding", building)));
        buildings.forEach(building -> written("Storey").forEach(storey -> add(building, BOT + "hasStorey", storey)));
        for (Node room : written("Room")) {
            design.values(room, "storey").forEach(storey -> add(storey, BOT + "hasSpace", room));
            design.values(room, "adjacentRooms").forEach(other -> add(room, BOT + "adjacentZone", other));
        }
        BETWEEN.forEach(type -> design.instances(type).forEach(thing -> Stream.of("between", "room")
                .flatMap(key -> design.values(thing, key).stream()).filter(side -> design.isA(side, "Room"))
                .forEach(side -> add(side, BOT + "adjacentElement", thing))));
        Stream.of("Equipment", "Store").flatMap(type -> design.instances(type).stream())
                .forEach(thing -> design.values(thing, "room").forEach(room -> add(room, BOT + "containsElement", thing)));
    }

    /** Sections that are one block are there for every design; one that it does not have is not written. */
    private boolean isWritten(Node node) {
        return graph.contains(node, RDF.type.asNode(), Node.ANY);
    }

    private List<Node> written(String type) {
        return design.instances(type).stream().filter(this::isWritten).toList();
    }

    private void names() {
        Node name = NodeFactory.createURI(Schema.NS + "name");
        graph.find(Node.ANY, name, Node.ANY).toList().forEach(t ->
                graph.add(Triple.create(t.getSubject(), RDFS.label.asNode(), t.getObject())));
    }

    /** Names of the properties and values that the design mentions, and the units of its numbers. */
    private void vocabulary() {
        Set<String> properties = new TreeSet<>();
        Set<String> concepts = new TreeSet<>();
        graph.find().forEachRemaining(t -> {
            properties.add(t.getPredicate().getURI());
            if (t.getObject().isURI()) {
                concepts.add(t.getObject().getURI());
            }
        });
        properties.forEach(iri -> schema.find(iri).ifPresent(this::property));
        concepts.forEach(iri -> schema.concept(iri).ifPresent(this::concept));
    }

    private void property(DesignProperty property) {
        Node node = NodeFactory.createURI(property.iri());
        words(node, RDFS.label.asNode(), property.label());
        if (property.unit() != null) {
            add(node, QUDT + "hasUnit", NodeFactory.createURI(property.unit().iri()));
        }
    }

    private void concept(Concept concept) {
        Node node = NodeFactory.createURI(concept.iri());
        graph.add(Triple.create(node, RDF.type.asNode(), SKOS.Concept.asNode()));
        graph.add(Triple.create(node, SKOS.notation.asNode(), NodeFactory.createLiteralString(concept.notation())));
        words(node, SKOS.prefLabel.asNode(), concept.label());
    }

    private void words(Node node, Node predicate, Text text) {
        Map.of("zh", text.zh(), "en", text.en())
                .forEach((language, words) -> graph.add(Triple.create(node, predicate, NodeFactory.createLiteralLang(words, language))));
    }
}
