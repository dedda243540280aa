package io.github.labcheck.checker.rdf;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.ontology.GraphLibrary;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.XSD;

/** The report as RDF in Turtle, to be joined with the design itself ({@code convert --to ttl}) and with other data. */
public final class TurtleReport implements Reporter {

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of("res", ResultTerms.RESULT, "aec3po", ResultTerms.AEC3PO,
            "prov", ResultTerms.PROV, "clause", ResultTerms.CLAUSE, "dct", DCTerms.getURI(), "xsd", XSD.getURI()));

    @Override
    public void write(CheckReport report, OutputStream out) {
        GraphLibrary.whole();
        Graph graph = GraphMemFactory.createGraphMem2();
        for (int i = 0; i < report.designs().size(); i++) {
            new DesignResult(graph, report, report.designs().get(i), i + 1).add();
        }
        OrderedGraph ordered = new OrderedGraph(graph);
        PREFIXES.forEach(ordered.getPrefixMapping()::setNsPrefix);
        RDFWriter.source(ordered).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
}
