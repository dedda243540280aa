package io.github.labcheck.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** What the classes of the schema are in public vocabularies. Read only by whoever writes linked data. */
public final class Alignment {

    private static final String RESOURCE = "alignment.ttl";

    private final Map<String, String> superclasses = new TreeMap<>();

    private Alignment(Graph graph) {
        graph.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                .forEachRemaining(t -> superclasses.put(t.getSubject().getURI(), t.getObject().getURI()));
    }

    /** The shipped alignment. */
    public static Alignment load() {
        GraphLibrary.whole();
        Graph graph = GraphFactory.createGraphMem();
        try (InputStream in = Alignment.class.getResourceAsStream(RESOURCE)) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return new Alignment(graph);
    }

    /** IRIs of public classes by those of our classes that are a kind of them. */
    public Map<String, String> superclasses() {
        return superclasses;
    }
}
