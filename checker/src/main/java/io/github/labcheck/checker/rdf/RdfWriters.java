package io.github.labcheck.checker.rdf;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.GraphLibrary;
import io.github.labcheck.ontology.Schema;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** Writes a design as RDF. */
public final class RdfWriters {

    private static final Pattern CONCEPT = Pattern.compile("(https://w3id\\.org/labcheck/concept/([a-z-]+)/)[^/]+");

    private static final Map<String, String> OTHERS = Map.of("bot", "https://w3id.org/bot#", "geo", "http://www.opengis.net/ont/geosparql#",
            "prov", "http://www.w3.org/ns/prov#", "qudt", "http://qudt.org/schema/qudt/", "unit", "http://qudt.org/vocab/unit/",
            "rdf", RDF.getURI(), "rdfs", RDFS.getURI(), "skos", SKOS.getURI(), "owl", OWL.getURI(), "sh", "http://www.w3.org/ns/shacl#");

    private static final String CONCEPTS = "https://w3id.org/labcheck/concept/";

    private RdfWriters() {
    }

    /** As Turtle. */
    public static void turtle(Design design, OutputStream out) {
        write(design.graph(), RDFFormat.TURTLE_PRETTY, out);
    }

    /** As JSON-LD. */
    public static void jsonLd(Design design, OutputStream out) {
        write(design.graph(), RDFFormat.JSONLD11_PRETTY, out);
    }

    /** A graph as Turtle. */
    public static void turtle(Graph graph, OutputStream out) {
        write(graph, RDFFormat.TURTLE_PRETTY, out);
    }

    /** A graph as JSON-LD. */
    public static void jsonLd(Graph graph, OutputStream out) {
        write(graph, RDFFormat.JSONLD11_PRETTY, out);
    }

    private static void write(Graph triples, RDFFormat format, OutputStream out) {
        GraphLibrary.whole();
        OrderedGraph graph = new OrderedGraph(triples);
        TreeMap<String, String> prefixes = new TreeMap<>();
        graph.find().mapWith(t -> t.getObject()).filterKeep(Node::isURI).forEachRemaining(o -> {
            Matcher concept = CONCEPT.matcher(o.getURI());
            if (concept.matches()) {
                prefixes.put(concept.group(2), concept.group(1));
            }
        });
        prefixes.put("lc", Schema.NS);
        prefixes.put("v", CONCEPTS);
        prefixes.put("xsd", XSD.getURI());
        Set<String> used = new HashSet<>();
        graph.find().forEachRemaining(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()).filter(Node::isURI)
                .forEach(n -> used.add(n.getURI().substring(0, Math.max(n.getURI().lastIndexOf('#'), n.getURI().lastIndexOf('/')) + 1))));
        OTHERS.forEach((prefix, namespace) -> {
            if (used.contains(namespace)) {
                prefixes.put(prefix, namespace);
            }
        });
        prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(graph).format(format).output(out);
    }
}
