package io.github.labcheck.checker.graph;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.GraphLibrary;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Finds its way in the graph of a design. What it returns comes in a fixed order: that of the identifiers. */
public final class DesignGraph {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node LISTS = NodeFactory.createURI(Schema.NS + "lists");
    private static final Node NONE = NodeFactory.createURI(Schema.NS + "none");
    private static final Node ID = NodeFactory.createURI(Schema.NS + "id");

    /** Begins the question for all resources of a class, and that for those who have a value of a property. */
    static final String INSTANCES = "all ";
    static final String HOLDERS = "who by ";

    /** Begins the question for what is stated of a property that is measured as well: the measured value is another question. */
    static final String SAID = "said ";

    private final Graph graph;
    private final Schema schema;
    private final Map<String, List<Node>> instances = new HashMap<>();
    private final Map<String, Node> terms = new HashMap<>();
    private final Map<Node, Map<Node, List<Node>>> said = new HashMap<>();
    private final Looking looking = new Looking();
    private final Shelf shelf = new Shelf(looking);
    private final Posed posed = new Posed(this);
    private final PathWalk walk = new PathWalk(this);
    private Measuring measuring;

    public DesignGraph(Graph graph, Schema schema) {
        this.graph = graph;
        this.schema = schema;
    }

    /** A design graph beside the original, which what is derived does not change; nor may anybody else as long as this one is used. */
    public static DesignGraph beside(Graph graph, Schema schema) {
        GraphLibrary.ready();
        return new DesignGraph(new Supplemented(graph), schema);
    }

    /**
     * From now on it is noted what is looked up for what, so that a later graph of the same design can go on from this one. Everything
     * that is asked of the statements or measured values goes through this class, which notes it; nothing may be asked for before.
     */
    public void noting() {
        looking.begin();
        said.clear();
        graph.find(Node.ANY, Node.ANY, Node.ANY).forEachRemaining(t -> said.computeIfAbsent(t.getSubject(), k -> new HashMap<>())
                .computeIfAbsent(t.getPredicate(), p -> new ArrayList<>(1)).add(t.getObject()));
    }

    /** Notes what is looked up. */
    public Looking looking() {
        return looking;
    }

    /**
     * What can be worked out of the design and is asked for again and again.
     *
     * @param name what is asked, unlike any other name
     * @param work the answer for a resource, or for {@link Node#ANY} where the question is of no resource; it must not hold the graph
     */
    public <V> Answers<V> answers(String name, Function<Node, V> work) {
        return shelf.answers(name, work);
    }

    /**
     * What turns out to be asked only while something else is found out; a later graph of the design can be asked the same.
     *
     * @param name what is asked; whoever asks under the same name means the same
     * @param work gives for a graph the answers as {@link #answers(String, Function)} takes them
     */
    public <V> Answers<V> posed(String name, Function<DesignGraph, Function<Node, V>> work) {
        return posed.answers(name, work);
    }

    /** Goes on from an earlier graph of the design: takes over what was measured and has not changed, and tells what has. */
    public Looking.Touched since(DesignGraph earlier) {
        Set<Question> changed = new Changes(earlier, this).questions();
        posed.like(earlier.posed);
        walk.like(earlier.walk);
        measuring.like(earlier.measuring);
        shelf.since(earlier.shelf, key -> earlier.said.containsKey(key) && !said.containsKey(key), changed);
        return new Looking.Touched(changed);
    }

    /** What the graph says, by subject and predicate; complete once it is noted what is looked up. */
    Map<Node, Map<Node, List<Node>>> said() {
        return said;
    }

    /** The schema that the design follows. */
    public Schema schema() {
        return schema;
    }

    /** Whether a node stands for what is outside the building. */
    public static boolean isOutside(Node node) {
        return node.isURI() && node.getURI().equals(Schema.NS + "Outside");
    }

    /** Whether there is a resource of this IRI; only once it is noted what is looked up. */
    public boolean has(String iri) {
        return said.containsKey(NodeFactory.createURI(iri));
    }

    /** All triples, derived ones included; what is looked up in them is not noted. */
    public Graph graph() {
        return graph;
    }

    PathWalk walk() {
        return walk;
    }

    /** Adds a derived triple. */
    void add(Node subject, String propertyName, Node value) {
        graph.add(Triple.create(subject, term(propertyName), value));
        said.remove(subject);
        walk.forget();
    }

    /** Adds the resource of a section that is one mapping, so that what is asked of it can be called missing. */
    void addSingle(DesignClass type) {
        String iri = project().getURI();
        Node node = NodeFactory.createURI(iri.substring(0, iri.lastIndexOf('/') + 1) + type.section());
        graph.add(Triple.create(node, TYPE, term(type.name())));
        said.remove(node);
        instances.remove(type.name());
    }

    /**
     * Lets measures answer for the properties that the ontology says are measured, before what the design states.
     *
     * @param list gives the measure of a name
     */
    public void measuredBy(Function<String, Measure> list) {
        measuring = new Measuring(list, this);
        walk.forget();
    }

    /** Whether the drawing answers for a property, rather than other keys that a stated value only has to agree with. */
    public boolean isMeasured(DesignProperty property) {
        return measuring != null && property.measured() != null && !property.measured().follows();
    }

    /** Whether a room has a function, or one narrower than it. */
    public boolean hasFunction(Node room, String notation) {
        Optional<Concept> wanted = schema.concept("RoomFunction", notation);
        return wanted.isPresent() && isA(room, "Room") && values(room, "function").stream()
                .anyMatch(f -> schema.concept(f.getURI()).filter(c -> c.is(wanted.get().iri())).isPresent());
    }

    /** The project, of which there is exactly one. */
    public Node project() {
        return instances("Project").get(0);
    }

    /** All resources of a class, in the order of their ids. */
    public List<Node> instances(String designClass) {
        looking.at(Node.ANY, INSTANCES, designClass);
        return instances.computeIfAbsent(designClass, c -> graph.find(Node.ANY, TYPE, term(c))
                .mapWith(Triple::getSubject).toList().stream().sorted(Comparator.comparing(Node::getURI)).toList());
    }

    /** Whether a section lists everything of its kind. */
    public boolean lists(String designClass) {
        DesignClass type = schema.designClass(designClass);
        return type.section() == null || type.single() || says(project(), LISTS, term(designClass));
    }

    /** Whether a resource is of a class. */
    public boolean isA(Node resource, String designClass) {
        return says(resource, TYPE, term(designClass));
    }

    private boolean says(Node subject, Node predicate, Node value) {
        looking.at(subject, predicate);
        return graph.contains(subject, predicate, value);
    }

    /** What a question about a predicate is called. */
    static String about(Node predicate) {
        String iri = predicate.getURI();
        return predicate.equals(TYPE) ? "a" : iri.startsWith(Schema.NS) ? iri.substring(Schema.NS.length()) : iri;
    }

    /** Local name of the class of a resource. */
    public String classOf(Node resource) {
        looking.at(resource, TYPE);
        return graph.find(resource, TYPE, Node.ANY).nextOptional()
                .map(t -> t.getObject().getURI().substring(Schema.NS.length())).orElse("");
    }

    /** Whether something has an id. */
    public boolean isId(String id) {
        return !holders("id", NodeFactory.createLiteralString(id)).isEmpty();
    }

    /** The id that the design file gives a resource, or its section for one that has none. */
    public String id(Node resource) {
        looking.at(resource, ID);
        return graph.find(resource, ID, Node.ANY).nextOptional().map(t -> t.getObject().getLiteralLexicalForm())
                .orElseGet(() -> resource.isURI() ? lastPart(resource.getURI()) : resource.toString());
    }

    private static String lastPart(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** The values of a property, lists opened, in the order of a list or else of their names. */
    public List<Node> values(Node subject, String propertyName) {
        return values(subject, schema.named(propertyName));
    }

    List<Node> values(Node subject, DesignProperty property) {
        return measurement(subject, property).map(Measurement::values)
                .orElseGet(() -> stated(subject, property));
    }

    /** The values that the design states itself, whatever its drawing says. */
    public List<Node> stated(Node subject, String propertyName) {
        return stated(subject, schema.named(propertyName));
    }

    private List<Node> stated(Node subject, DesignProperty property) {
        looking.at(subject, property.measured() == null ? "" : SAID, property.name());
        List<Node> objects = new ArrayList<>(said(subject).getOrDefault(term(property.name()), List.of()));
        if (property.ordered() && !objects.isEmpty()) {
            return list(objects.get(0));
        }
        if (objects.size() > 1) {
            objects.sort(Comparator.comparing(Node::toString));
        }
        return objects;
    }

    /**
     * What the graph says of a resource, by predicate. All of it is gathered when the first of it is asked for: a graph goes through
     * everything that it says of a resource for each predicate, and clauses ask for hundreds.
     */
    private Map<Node, List<Node>> said(Node subject) {
        if (looking.on()) {
            return said.getOrDefault(subject, Map.of()); // all of it is gathered; there is nothing of any other
        }
        Map<Node, List<Node>> all = said.get(subject);
        if (all == null) {
            Map<Node, List<Node>> gathered = new HashMap<>();
            graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(t -> gathered.computeIfAbsent(t.getPredicate(),
                    p -> new ArrayList<>(1)).add(t.getObject()));
            all = gathered;
            said.put(subject, all);
        }
        return all;
    }

    /** What is measured of a property of a resource; empty if nothing is. */
    public Optional<Measurement> measurement(Node subject, String propertyName) {
        return measurement(subject, schema.named(propertyName));
    }

    Optional<Measurement> measurement(Node subject, DesignProperty property) {
        return measuring == null || property.measured() == null || !subject.isURI() ? Optional.empty() : measuring.of(property, subject);
    }

    /** What follows for a property of a resource from its drawing or other keys, whatever the design states. */
    public Optional<Measurement> followed(Node subject, String propertyName) {
        DesignProperty property = schema.named(propertyName);
        return measuring == null || property.measured() == null ? Optional.empty() : measuring.followed(property, subject);
    }

    /** The one value of a property. */
    public Optional<Node> value(Node subject, String propertyName) {
        return values(subject, propertyName).stream().findFirst();
    }

    /** The one value of a property that is a number. */
    public Optional<Double> number(Node subject, String propertyName) {
        return value(subject, propertyName).map(DesignGraph::number);
    }

    /** A literal that is a number. */
    public static double number(Node literal) {
        return Double.parseDouble(literal.getLiteralLexicalForm());
    }

    /** An end of an interval, {@code low} or {@code high}; empty if the node is no interval. */
    public Optional<Node> end(Node interval, String end) {
        looking.at(interval, end);
        return graph.find(interval, term(end), Node.ANY).nextOptional().map(Triple::getObject);
    }

    /** Ids of the rooms that a resource is, stands in or connects. */
    public Set<String> roomsOf(String iri) {
        Set<String> rooms = new LinkedHashSet<>();
        if (!iri.isEmpty()) {
            Node resource = NodeFactory.createURI(iri);
            if (isA(resource, "Room")) {
                rooms.add(id(resource));
            }
            for (String property : List.of("room", "between", "on", "path")) {
                values(resource, property).stream().filter(v -> isA(v, "Room")).forEach(v -> rooms.add(id(v)));
            }
        }
        return rooms;
    }

    /** The members of an rdf:List. */
    public List<Node> list(Node head) {
        List<Node> members = new ArrayList<>();
        Node at = head;
        while (!RDF.nil.asNode().equals(at)) {
            members.add(object(at, RDF.first.asNode()));
            at = object(at, RDF.rest.asNode());
        }
        return members;
    }

    private Node object(Node subject, Node predicate) {
        if (looking.on()) {
            return said.get(subject).get(predicate).get(0);
        }
        return graph.find(subject, predicate, Node.ANY).next().getObject();
    }

    /** Follows a path; {@code designClass} is what is looked for at its end, null for values of any kind. */
    public Found follow(Node subject, Path path, String designClass) {
        return walk.follow(subject, path, designClass);
    }

    /** What would have to be said for a property of a resource to be known; empty if the design says that it has none. */
    Optional<List<Lack>> lacking(Node resource, DesignProperty property) {
        boolean none = says(resource, NONE, term(property.name()))
                || schema.designClass(classOf(resource)).complete()
                || property.noneBeside() != null && !stated(resource, property.noneBeside()).isEmpty();
        return none ? Optional.empty() : Optional.of(List.of(new Lack(resource, property.iri())));
    }

    /** Whether a design leaves a property of a resource open: it states neither a value nor that there is none. */
    public boolean leavesOpen(Node resource, String propertyName) {
        DesignProperty property = schema.named(propertyName);
        return property.domains().contains(classOf(resource)) && values(resource, property).isEmpty()
                && lacking(resource, property).isPresent();
    }

    /** The resources that have a value of a property, in the order of their names. */
    List<Node> holders(String propertyName, Node value) {
        looking.at(value, HOLDERS, propertyName);
        return graph.find(Node.ANY, term(propertyName), value).mapWith(Triple::getSubject).toList().stream()
                .sorted(Comparator.comparing(Node::toString)).toList();
    }

    /** Empty if a section lists everything, otherwise what is lacking. */
    public List<Lack> listed(String designClass) {
        return lists(designClass) ? List.of() : List.of(Lack.of(project(), designClass));
    }

    private Node term(String localName) {
        return terms.computeIfAbsent(localName, n -> NodeFactory.createURI(Schema.NS + n));
    }
}
