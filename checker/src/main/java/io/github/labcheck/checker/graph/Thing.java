package io.github.labcheck.checker.graph;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * One thing of a design and what the design says of it, derived values included, for readers who need no RDF. It looks into the graph
 * each time. Properties go by their local names.
 */
public final class Thing {

    private final DesignGraph design;
    private final Node node;

    Thing(DesignGraph design, Node node) {
        this.design = design;
        this.node = node;
    }

    /** All things of a class, in the order of their ids. */
    public static List<Thing> all(DesignGraph design, String designClass) {
        return design.instances(designClass).stream().map(n -> new Thing(design, n)).toList();
    }

    /** The project, of which there is exactly one. */
    public static Thing project(DesignGraph design) {
        return new Thing(design, design.project());
    }

    /** The same thing as another graph of the design has it, for instance the one without derived values. */
    public Thing in(DesignGraph other) {
        return new Thing(other, node);
    }

    public String iri() {
        return node.getURI();
    }

    /** The id that the design gives it, or its section for one that has none. */
    public String id() {
        return design.id(node);
    }

    /** Its class. */
    public DesignClass type() {
        return design.schema().designClass(design.classOf(node));
    }

    /** Whether it is of a class. */
    public boolean isA(String designClass) {
        return design.isA(node, designClass);
    }

    /** The name that the design gives it. */
    public Optional<String> name() {
        boolean named = type().properties().stream().anyMatch(p -> p.name().equals("name"));
        return named ? text("name") : Optional.empty();
    }

    /** Ids of the rooms that it is, stands in or connects. */
    public Set<String> rooms() {
        return design.roomsOf(iri());
    }

    /** Whether a property has a value, stated or derived. */
    public boolean has(String property) {
        return !design.values(node, property).isEmpty();
    }

    /** Whether the design states a property itself, whatever its drawing says. */
    public boolean states(String property) {
        return !design.stated(node, property).isEmpty();
    }

    /** The values of a property. */
    public List<ThingValue> values(String property) {
        return design.values(node, property).stream().map(this::value).toList();
    }

    /** The things or blocks that a property names. */
    public List<Thing> things(String property) {
        return design.values(node, property).stream().filter(Node::isURI).map(n -> new Thing(design, n)).toList();
    }

    /** The texts of a property whose values are literals. */
    public List<String> texts(String property) {
        return design.values(node, property).stream().map(Node::getLiteralLexicalForm).toList();
    }

    /** The first of them. */
    public Optional<String> text(String property) {
        return design.value(node, property).map(Node::getLiteralLexicalForm);
    }

    /** The number of a property; empty if there is none or only an interval is known. */
    public Optional<BigDecimal> number(String property) {
        return design.value(node, property).filter(Node::isLiteral).map(n -> new BigDecimal(n.getLiteralLexicalForm()));
    }

    /** The concepts that a property names. */
    public List<Concept> concepts(String property) {
        return design.values(node, property).stream().filter(Node::isURI).flatMap(n -> design.schema().concept(n.getURI()).stream())
                .toList();
    }

    /** The concept that a property names; empty if its first value is none. */
    public Optional<Concept> concept(String property) {
        return design.value(node, property).filter(Node::isURI).flatMap(n -> design.schema().concept(n.getURI()));
    }

    /** What a measured value of a property rests on; empty if nothing measures it. */
    public Optional<Grounds> grounds(String property) {
        return design.measurement(node, property).map(m -> new Grounds(m.proof().because(),
                m.proof().things().stream().map(n -> outside(n).orElseGet(() -> new ThingValue.OfThing(new Thing(design, n)))).toList(),
                m.lacks().stream().map(l -> design.id(l.subject()) + "." + l.term().substring(l.term().lastIndexOf('#') + 1)).distinct()
                        .toList()));
    }

    /**
     * What a measured value rests on.
     *
     * @param because what was compared, in words; null if the value says it all
     * @param things  the rooms, doors and items that prove it, and the outside, in order
     * @param lacks   what the design would have to say for all of it to be known: id and property
     */
    public record Grounds(Text because, List<ThingValue> things, List<String> lacks) { }

    private ThingValue value(Node value) {
        if (value.isLiteral()) {
            return new ThingValue.Literal(value.getLiteralLexicalForm());
        }
        if (value.isBlank()) {
            return new ThingValue.Members(design.list(value).stream().map(this::value).toList());
        }
        return outside(value).or(() -> design.schema().concept(value.getURI()).map(ThingValue.OfConcept::new))
                .or(() -> design.end(value, "low").map(low -> new ThingValue.Interval(low.getLiteralLexicalForm(),
                        design.end(value, "high").map(Node::getLiteralLexicalForm).orElse(""))))
                .orElseGet(() -> new ThingValue.OfThing(new Thing(design, value)));
    }

    private static Optional<ThingValue> outside(Node node) {
        return DesignGraph.isOutside(node) ? Optional.of(new ThingValue.Outside()) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Thing thing && node.equals(thing.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
