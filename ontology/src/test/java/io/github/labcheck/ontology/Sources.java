package io.github.labcheck.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Turtle files as they lie in the source tree, parsed strictly. */
final class Sources {

    static final Path ROOT = Path.of("src/main/resources/io/github/labcheck/ontology");

    /** For whoever joins labcheck data with other data; never loaded when a design is checked. */
    static final String ALIGNMENT = "alignment.ttl";

    /** The words in which results are told; never loaded when a design is checked. */
    static final String RESULTS = "results.ttl";

    /** The files that are not read with the ontology. */
    static final Set<String> ASIDE = Set.of(ALIGNMENT, RESULTS);

    /** Graphs by file name, those aside left out. */
    static final Map<String, Graph> FILES = files();

    /** All of them together. */
    static final Graph ALL = all();

    private Sources() {
    }

    /** Names of all Turtle files below the root, with forward slashes, in order. */
    static List<String> names() {
        try (Stream<Path> walk = Files.walk(ROOT)) {
            return walk.filter(f -> f.toString().endsWith(".ttl"))
                    .map(f -> ROOT.relativize(f).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Graph parse(String name) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(text(name), Lang.TURTLE).checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
        return graph;
    }

    private static Map<String, Graph> files() {
        return names().stream().filter(n -> !ASIDE.contains(n))
                .collect(Collectors.toMap(n -> n, Sources::parse, (a, b) -> a, TreeMap::new));
    }

    private static Graph all() {
        Graph all = GraphFactory.createGraphMem();
        FILES.values().forEach(g -> GraphUtil.addInto(all, g));
        return all;
    }

    /** A node by the end of its IRI, to name it in a message. */
    static String name(Node node) {
        return Triples.name(node);
    }
}
