package io.github.labcheck.checker.graph;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Writes into the graph of a design what goes without saying: links, defaults, and what the kind of a thing settles. */
public final class Derivation {

    /** What the kind of a thing tells of it: of a room its function, of equipment, stores and doors their type. */
    private static final Map<String, String> KINDS = Map.of("Room", "function", "Equipment", "equipmentType", "Store", "storeType",
            "Door", "doorType");

    /** What a kind settles that has no value of a property: a door that slides opens to neither side. */
    private static final String NONE = Schema.NS + "none";

    private final DesignGraph design;

    private Derivation(DesignGraph design) {
        this.design = design;
    }

    /** Writes everything. */
    public static void run(DesignGraph design) {
        Derivation derivation = new Derivation(design);
        design.schema().classes().stream().filter(c -> c.single() && design.instances(c.name()).isEmpty())
                .forEach(design::addSingle);
        derivation.links();
        derivation.settled();
        derivation.defaults();
        derivation.equipment();
        derivation.cylinders();
    }

    private void links() {
        Optional<Node> building = design.instances("Building").stream().findFirst();
        design.schema().classes().stream().filter(c -> c.section() != null)
                .flatMap(c -> design.instances(c.name()).stream()).forEach(resource -> {
                    design.add(resource, "inProject", design.project());
                    building.ifPresent(b -> design.add(resource, "inBuilding", b));
                });
    }

    /** A value that all kinds of a thing settle alike is taken where the design gives none. */
    private void settled() {
        KINDS.forEach((type, key) -> design.instances(type).forEach(thing -> settled(thing, key)));
    }

    private void settled(Node thing, String key) {
        List<Concept> kinds = design.values(thing, key).stream().map(n -> design.schema().concept(n.getURI()).orElseThrow()).toList();
        agreed(kinds).forEach((property, value) -> {
            String name = property.substring(Schema.NS.length());
            boolean none = value.equals(NONE);
            if (design.values(thing, name).isEmpty()) {
                design.add(thing, none ? "none" : name, none ? NodeFactory.createURI(property) : literal(name, value));
            }
        });
    }

    /** Keys that have a value even where they are left out: a door that is not called an exit is none. */
    private void defaults() {
        design.schema().properties().stream().filter(p -> p.otherwise() != null).forEach(p -> p.domains().stream()
                .flatMap(c -> design.instances(c).stream()).filter(r -> design.values(r, p.name()).isEmpty())
                .forEach(r -> design.add(r, p.name(), literal(p.name(), p.otherwise()))));
    }

    private static Map<String, String> agreed(List<Concept> kinds) {
        Map<String, String> settled = new TreeMap<>();
        if (!kinds.isEmpty()) {
            settled.putAll(kinds.get(0).settles());
            kinds.forEach(kind -> settled.entrySet().removeIf(e -> !e.getValue().equals(kind.settles().get(e.getKey()))));
        }
        return settled;
    }

    private Node literal(String propertyName, String value) {
        if (design.schema().concept(value).isPresent()) {
            return NodeFactory.createURI(value);
        }
        Range range = design.schema().named(propertyName).range();
        return NodeFactory.createLiteralDT(value, range == Range.Literal.BOOLEAN ? XSDDatatype.XSDboolean
                : range == Range.Literal.INTEGER ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    private void equipment() {
        boolean newBuild = design.value(design.project(), "phase").map(Node::getURI)
                .flatMap(design.schema()::concept).map(c -> c.notation().equals("new-build")).orElse(false);
        Concept state = design.schema().concept("EquipmentState", newBuild ? "new" : "in-use").orElseThrow();
        for (Node item : design.instances("Equipment")) {
            if (design.value(item, "state").isEmpty()) {
                design.add(item, "state", NodeFactory.createURI(state.iri()));
            }
        }
    }

    /** A cylinder in a store is in the room of the store. */
    private void cylinders() {
        design.instances("Cylinder").stream().filter(c -> design.values(c, "room").isEmpty())
                .forEach(c -> design.value(c, "store").flatMap(s -> design.value(s, "room")).ifPresent(r -> design.add(c, "room", r)));
    }
}
