package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Makes the sections, entries and keys of a design out of a graph: resources of the classes of the schema, and their properties. */
final class TurtleTree {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node LISTS = NodeFactory.createURI(Schema.NS + "lists");
    private static final Node INCOMPLETE = NodeFactory.createURI(Schema.NS + "incomplete");
    private static final Node DERIVED = NodeFactory.createURI(Schema.NS + "DerivedValue");
    private static final Pattern NUMBERED = Pattern.compile(".*/_(\\d{1,9})");

    private final Graph graph;
    private final Schema schema;
    private final TurtlePlaces places;
    private final ErrorLog log;
    private final TurtleValues values;
    private final Node project;

    TurtleTree(Graph graph, Schema schema, TurtlePlaces places, Bounds bounds, ErrorLog log) {
        this.graph = graph;
        this.schema = schema;
        this.places = places;
        this.log = log;
        values = new TurtleValues(graph, schema, places, bounds, log);
        withoutDerived();
        List<Node> projects = instances(schema.designClass(FormatRules.PROJECT));
        project = projects.isEmpty() ? null : projects.get(0);
    }

    /** Values that the file says are derived are derived again. */
    private void withoutDerived() {
        for (Triple mark : graph.find(Node.ANY, TYPE, DERIVED).toList()) {
            Optional<Node> subject = values.object(mark.getSubject(), RDF.subject.asNode());
            Optional<Node> predicate = values.object(mark.getSubject(), RDF.predicate.asNode());
            if (subject.isPresent() && predicate.isPresent()) {
                graph.remove(subject.get(), predicate.get(), Node.ANY);
            }
            graph.remove(mark.getSubject(), Node.ANY, Node.ANY);
        }
    }

    /** The design; empty, and in the log, if there is none. */
    Optional<YamlNode> read() {
        if (project == null) {
            log.add("no-design", Position.START, Text.of("reading.TurtleTree.no-design-no-resource"));
            return Optional.empty();
        }
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(new Scalar(SectionReader.MARK, false, Position.START), new Scalar("1", false, Position.START), false));
        schema.classes().stream().filter(type -> type.section() != null).forEach(type -> section(type).ifPresent(pairs::add));
        strangers();
        return Optional.of(new Mapping(pairs, false, Position.START));
    }

    private Optional<Pair> section(DesignClass type) {
        List<Node> entries = instances(type);
        if (entries.isEmpty() && (type.single() || !graph.contains(project, LISTS, NodeFactory.createURI(type.iri())))) {
            return Optional.empty();
        }
        Position at = entries.stream().map(this::place).min(Comparator.naturalOrder()).orElseGet(() -> place(project));
        List<YamlNode> nodes = new ArrayList<>();
        entries.forEach(entry -> nodes.add(entry(type, entry, at)));
        if (type.single() && nodes.size() > 1) {
            log.add("duplicate-key", nodes.get(1).position(), Text.of("reading.TurtleTree.there-can-only-one", type.label()));
        }
        return Optional.of(new Pair(new Scalar(type.section(), false, at), type.single() ? nodes.get(0) : new Sequence(nodes, at), false));
    }

    private Mapping entry(DesignClass type, Node node, Position at) {
        List<Pair> pairs = new ArrayList<>(values.entry(type, node, at));
        if (type.identified() && pairs.stream().noneMatch(pair -> pair.key().text().equals("id")) && node.isURI()) {
            pairs.add(0, new Pair(new Scalar("id", false, place(node)), new Scalar(TurtleValues.name(node), true, place(node)), false));
        }
        if (node.equals(project)) {
            incomplete(pairs);
        }
        return new Mapping(pairs, false, place(node));
    }

    /** A section of which the graph does not say that it lists everything is incomplete: a graph may always say less than there is. */
    private void incomplete(List<Pair> pairs) {
        List<YamlNode> sections = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Triple triple : graph.find(project, INCOMPLETE, Node.ANY).toList()) {
            String section = values.concept(triple.getObject());
            said.add(section);
            sections.add(new Scalar(section, true, places.of(project.toString(), "incomplete", place(project))));
        }
        schema.classes().stream().filter(type -> type.section() != null && !type.single() && !instances(type).isEmpty())
                .filter(type -> !graph.contains(project, LISTS, NodeFactory.createURI(type.iri())))
                .filter(type -> schema.concept("Section", type.section()).map(Concept::notation).filter(said::add).isPresent())
                .forEach(type -> sections.add(new Scalar(type.section(), true, place(project))));
        pairs.removeIf(pair -> pair.key().text().equals("incomplete"));
        if (!sections.isEmpty()) {
            sections.sort(Comparator.comparing(node -> ((Scalar) node).text()));
            pairs.add(new Pair(new Scalar("incomplete", false, place(project)), new Sequence(sections, place(project)), false));
        }
    }

    /** The resources of a class in the order of the file; those without an id, which are numbered, in their numbers' places. */
    private List<Node> instances(DesignClass type) {
        List<Node> all = graph.find(Node.ANY, TYPE, NodeFactory.createURI(type.iri())).mapWith(Triple::getSubject).toList();
        List<Node> sorted = new ArrayList<>(all.stream().filter(node -> number(node) == 0)
                .sorted(Comparator.comparing(this::place).thenComparing(Object::toString)).toList());
        all.stream().filter(node -> number(node) > 0).sorted(Comparator.comparingInt(TurtleTree::number).thenComparing(Object::toString))
                .forEach(node -> sorted.add(Math.min(sorted.size(), number(node) - 1), node));
        return sorted;
    }

    private static int number(Node node) {
        Matcher matcher = NUMBERED.matcher(node.toString());
        return node.isURI() && matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private Position place(Node node) {
        return places.of(node.toString(), Position.START);
    }

    /** What is said in the words of the schema about something that belongs to nothing would be passed over in silence. */
    private void strangers() {
        Set<Node> told = new HashSet<>();
        graph.find().forEachRemaining(triple -> {
            Node subject = triple.getSubject();
            Node term = triple.getPredicate().equals(TYPE) ? triple.getObject() : triple.getPredicate();
            if (term.isURI() && term.getURI().startsWith(Schema.NS) && !values.seen(subject) && told.add(subject)) {
                String name = term.getURI().substring(Schema.NS.length());
                log.add("unknown-resource", place(subject),
                        Text.of("reading.TurtleTree.belongs-no-part-design", ErrorLog.shown(TurtleValues.name(subject)),
                                ErrorLog.shown(name)),
                        triple.getPredicate().equals(TYPE) ? new NearestName()
                        .to(name, schema.classes().stream().map(DesignClass::name).toList()) : null);
            }
        });
    }
}
