package io.github.labcheck.ontology;

import io.github.labcheck.ontology.PackRules.PackFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
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
    private static final int HASH = 12;

    private TurtleFiles() {
    }

    /**
     * All of it.
     *
     * @param graph  what ships, with what the packs add
     * @param packs  the names of the packs, each with the beginning of the hash of its files
     */
    record Read(Graph graph, List<String> packs) { }

    static Read read(List<Path> packs) {
        GraphLibrary.whole();
        Graph graph = GraphFactory.createGraphMem();
        for (String name : index()) {
            try (InputStream in = resource(name)) {
                parse(in, name, graph);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        List<List<PackFile>> all = packs.stream().map(TurtleFiles::readPack).toList();
        PackRules rules = new PackRules(graph);
        rules.check(all.stream().flatMap(List::stream).toList());
        all.stream().flatMap(List::stream).forEach(file -> GraphUtil.addInto(graph, file.graph()));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            names.add(name(packs.get(i)) + "." + hash(all.get(i)));
        }
        return new Read(graph, List.copyOf(names));
    }

    /** The name of a folder, whatever the path to it. */
    private static String name(Path pack) {
        Path last = pack.toAbsolutePath().normalize().getFileName();
        return last == null ? "pack" : last.toString().replaceAll("[^\\p{L}\\p{N}_-]", "-");
    }

    private static String hash(List<PackFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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

    private static List<PackFile> readPack(Path pack) {
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
        return files.stream().map(TurtleFiles::readFile).toList();
    }

    /** A pipe or a device might never end, and a file without end would fill the memory. */
    private static PackFile readFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new OntologyException(file + " is no plain file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new OntologyException(file + " is larger than " + (LARGEST >> 20) + " MiB");
            }
            Graph graph = GraphFactory.createGraphMem();
            parse(new ByteArrayInputStream(bytes), file.toString(), graph);
            return new PackFile(file.toString(), new String(bytes, StandardCharsets.UTF_8), graph);
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
