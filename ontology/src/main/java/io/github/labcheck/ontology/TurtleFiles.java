package io.github.labcheck.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the Turtle of the ontology and of packs into one graph. Never follows an import, never uses the network. */
final class TurtleFiles {

    /** Lists the files of the shipped ontology, one a line, in the order in which they are read. */
    private static final String INDEX = "index.txt";

    private static final int MOST_FILES = 1_000;
    private static final int LARGEST = 32 << 20;

    private TurtleFiles() {
    }

    static Graph read(List<Path> packs) {
        Graph graph = GraphFactory.createGraphMem();
        for (String name : index()) {
            try (InputStream in = resource(name)) {
                parse(in, name, graph);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        packs.forEach(pack -> readPack(pack, graph));
        return graph;
    }

    private static List<String> index() {
        try (InputStream in = resource(INDEX)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(INDEX, e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = TurtleFiles.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("missing ontology file " + name);
        }
        return in;
    }

    private static void readPack(Path pack, Graph graph) {
        if (pack.toString().isBlank()) {
            throw new OntologyException("an empty name is no folder");
        }
        if (!Files.isDirectory(pack)) {
            throw new OntologyException("no folder " + pack);
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(pack)) {
            files = walk.filter(f -> f.getFileName().toString().endsWith(".ttl")).limit(MOST_FILES + 1).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new OntologyException("cannot read " + pack, e);
        }
        if (files.isEmpty()) {
            throw new OntologyException("no Turtle file (*.ttl) in " + pack);
        }
        if (files.size() > MOST_FILES) {
            throw new OntologyException("more than " + MOST_FILES + " Turtle files in " + pack);
        }
        files.forEach(file -> readFile(file, graph));
    }

    /** A pipe or a device might never end, and a file without end would fill the memory. */
    private static void readFile(Path file, Graph graph) {
        if (!Files.isRegularFile(file)) {
            throw new OntologyException(file + " is no plain file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new OntologyException(file + " is larger than " + (LARGEST >> 20) + " MiB");
            }
            parse(new ByteArrayInputStream(bytes), file.toString(), graph);
        } catch (IOException e) {
            throw new OntologyException("cannot read " + file, e);
        }
    }

    private static void parse(InputStream in, String name, Graph graph) {
        try {
            RDFParser.source(in).lang(Lang.TURTLE).base("urn:labcheck:file").checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
        } catch (RiotException e) {
            throw new OntologyException(name + ": " + e.getMessage(), e);
        }
    }
}
