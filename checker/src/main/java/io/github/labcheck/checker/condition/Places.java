package io.github.labcheck.checker.condition;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Whether two things are in one place: one room, or one cabinet, rack or cage. */
public final class Places {

    /** Keys that name rooms in which a thing is: a pipe also is where it leads and what it crosses. */
    private static final List<String> ROOMS = List.of("room", "serves", "passesThrough");

    private final DesignGraph design;

    public Places(DesignGraph design) {
        this.design = design;
    }

    /**
     * Where two things are.
     *
     * @param place       IRI of the place of one, empty if unknown
     * @param otherPlace  IRI of the place of the other, empty if unknown
     * @param lacks       what would have to be known to tell
     */
    public record Meeting(String place, String otherPlace, List<Lack> lacks) {

        public boolean together() {
            return lacks.isEmpty() && place.equals(otherPlace);
        }
    }

    public Meeting meeting(Node one, Node other) {
        Optional<Node> store = store(one).filter(s -> store(other).filter(s::equals).isPresent());
        if (store.isPresent()) {
            return new Meeting(store.get().getURI(), store.get().getURI(), List.of());
        }
        Set<Node> rooms = rooms(one);
        Set<Node> others = rooms(other);
        Optional<Node> shared = rooms.stream().filter(others::contains).findFirst();
        return new Meeting(shared.or(() -> first(rooms)).map(Node::getURI).orElse(""),
                shared.or(() -> first(others)).map(Node::getURI).orElse(""),
                Stream.of(one, other).filter(t -> rooms(t).isEmpty()).map(t -> new Lack(t, Schema.NS + "room")).toList());
    }

    private static Optional<Node> first(Set<Node> rooms) {
        return rooms.stream().findFirst();
    }

    /** The store that a thing is or stands in. */
    private Optional<Node> store(Node thing) {
        return design.isA(thing, "Store") ? Optional.of(thing) : design.isA(thing, "Cylinder")
                ? design.value(thing, "store") : Optional.empty();
    }

    /** The rooms that a thing is in. */
    private Set<Node> rooms(Node thing) {
        Set<Node> rooms = new LinkedHashSet<>();
        ROOMS.stream().filter(p -> design.schema().named(p).domains().contains(design.classOf(thing)))
                .forEach(p -> rooms.addAll(design.values(thing, p)));
        return rooms;
    }
}
