package io.github.labcheck.checker.rdf;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Schema;
import java.io.OutputStream;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.XSD;

/** Writes a design as RDF. */
public final class RdfWriters {

    private static final Pattern CONCEPT = Pattern.compile("(https://w3id\\.org/labcheck/concept/([a-z-]+)/)[^/]+");

    private static final String CONCEPTS = "https://w3id.org/labcheck/concept/";

    private RdfWriters() {
    }

    /** As Turtle. */
    public static void turtle(Design design, OutputStream out) {
        write(design, RDFFormat.TURTLE_PRETTY, out);
    }

    /** As JSON-LD. */
    public static void jsonLd(Design design, OutputStream out) {
        write(design, RDFFormat.JSONLD11_PRETTY, out);
    }

    private static void write(Design design, RDFFormat format, OutputStream out) {
        OrderedGraph graph = new OrderedGraph(design.graph());
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
        prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(graph).format(format).output(out);
    }
}
