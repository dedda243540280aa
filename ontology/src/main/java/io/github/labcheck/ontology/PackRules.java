package io.github.labcheck.ontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What a pack may say. It only adds: whatever ships stays as it is, and every word of ours that it uses is declared. Otherwise a slip or
 * one line of a pack could silence a shipped clause.
 */
final class PackRules {

    private static final String OWN = "https://w3id.org/labcheck/";
    private static final Node TYPE = RDF.type.asNode();
    private static final Node ALIAS = NodeFactory.createURI(Schema.NS + "alias");
    private static final Node SECTION = NodeFactory.createURI(Schema.NS + "section");
    private static final Node SYMBOL = NodeFactory.createURI(Schema.NS + "symbol");
    private static final Node OBLIGATION = NodeFactory.createURI(Schema.NS + "obligation");
    private static final Node ID = DCTerms.identifier.asNode();
    private static final String MAY = "https://w3id.org/labcheck/term/may";

    /** Letters, digits and a few marks; no markup, blanks or strokes. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._()+-]*");

    private final Graph shipped;
    private final Set<String> ids = new HashSet<>();

    PackRules(Graph shipped) {
        this.shipped = shipped;
        Stream.of(ID, ALIAS).forEach(name -> shipped.find(Node.ANY, name, Node.ANY)
                .forEachRemaining(t -> ids.add(t.getObject().getLiteralLexicalForm())));
    }

    /** A file of a pack. */
    record PackFile(String name, String text, Graph graph) { }

    /**
     * Looks at all files of a pack together.
     *
     * @throws OntologyException that names the first thing that it may not say, with its file and line
     */
    void check(List<PackFile> files) {
        for (PackFile file : files) {
            List<Triple> triples = file.graph().find().toList();
            triples.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).forEach(triple -> {
                declared(file, triple, files);
                added(file, triple);
                named(file, triple);
            });
        }
    }

    private void declared(PackFile file, Triple triple, List<PackFile> files) {
        Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(node -> node.isURI() && node.getURI().startsWith(OWN)).filter(node -> !isDeclared(node, files)).findFirst()
                .ifPresent(node -> {
                    String near = near(node.getURI(), files);
                    throw new OntologyException(place(file, Triples.name(node)) + Triples.name(node) + " is not declared"
                            + (near == null ? "" : "; did you mean " + near + "?"));
                });
    }

    private boolean isDeclared(Node node, List<PackFile> files) {
        return shipped.contains(node, TYPE, Node.ANY) || files.stream().anyMatch(f -> f.graph().contains(node, TYPE, Node.ANY));
    }

    private void added(PackFile file, Triple triple) {
        Node subject = triple.getSubject();
        if (subject.isURI() && shipped.contains(subject, Node.ANY, Node.ANY) && !shipped.contains(triple)) {
            throw new OntologyException(place(file, Triples.name(subject)) + Triples.name(subject)
                    + " ships with the program; a pack only adds, "
                    + "it says nothing more of what ships (" + Triples.name(triple.getPredicate()) + ")");
        }
        if (triple.getPredicate().equals(OBLIGATION) && triple.getObject().isURI() && triple.getObject().getURI().equals(MAY)) {
            throw new OntologyException(place(file, Triples.name(subject)) + Triples.name(subject)
                    + " relaxes other clauses (lc:obligation t:may); a pack only adds");
        }
    }

    private void named(PackFile file, Triple triple) {
        Node name = triple.getPredicate();
        if (shipped.contains(triple) || !triple.getObject().isLiteral()) {
            return;
        }
        String text = triple.getObject().getLiteralLexicalForm();
        if ((name.equals(ID) || name.equals(ALIAS) || name.equals(SKOS.notation.asNode())) && !PLAIN.matcher(text).matches()) {
            throw new OntologyException(place(file, text) + Triples.name(triple.getSubject()) + ": \"" + visible(text)
                    + "\" is no identifier; it takes letters, digits, dots, hyphens and underscores");
        }
        boolean taken = (name.equals(ID) || name.equals(ALIAS)) && ids.contains(text)
                || (name.equals(SECTION) || name.equals(SYMBOL)) && shipped.contains(Node.ANY, name, triple.getObject())
                || name.equals(SKOS.notation.asNode()) && sameKind(file, triple);
        if (taken) {
            throw new OntologyException(place(file, text) + Triples.name(triple.getSubject()) + ": \"" + visible(text)
                    + "\" is the name of something that ships with the program");
        }
    }

    /** Whether a shipped concept of the same class has the notation. */
    private boolean sameKind(PackFile file, Triple triple) {
        return shipped.find(Node.ANY, SKOS.notation.asNode(), triple.getObject()).toList().stream()
                .flatMap(t -> shipped.find(t.getSubject(), TYPE, Node.ANY).toList().stream())
                .anyMatch(t -> file.graph().contains(triple.getSubject(), TYPE, t.getObject()));
    }

    private static String visible(String text) {
        return text.codePoints().limit(40).mapToObj(c -> Character.isISOControl(c) ? "?" : Character.toString(c))
                .reduce("", String::concat);
    }

    /** The file and the first line that has a name, for the beginning of a message. */
    private static String place(PackFile file, String name) {
        List<String> lines = file.text().lines().toList();
        Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])");
        for (int i = 0; i < lines.size(); i++) {
            if (word.matcher(lines.get(i)).find()) {
                return file.name() + ":" + (i + 1) + ": ";
            }
        }
        return file.name() + ": ";
    }

    /** The declared term of the same namespace whose name is nearest; null if none is near. */
    private String near(String iri, List<PackFile> files) {
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String namespace = iri.substring(0, end);
        List<String> names = new ArrayList<>();
        Stream.concat(Stream.of(shipped), files.stream().map(PackFile::graph)).forEach(graph -> graph.find(Node.ANY, TYPE, Node.ANY)
                .mapWith(Triple::getSubject).filterKeep(n -> n.isURI() && n.getURI().startsWith(namespace))
                .forEachRemaining(n -> names.add(n.getURI().substring(end))));
        String name = iri.substring(end);
        return names.stream().filter(other -> distance(name, other) <= Math.max(1, name.length() / 3)).distinct()
                .min((a, b) -> distance(name, a) != distance(name, b) ? Integer.compare(distance(name, a), distance(name, b))
                : a.compareTo(b))
                .orElse(null);
    }

    /** Letters changed, left out, added or exchanged with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
