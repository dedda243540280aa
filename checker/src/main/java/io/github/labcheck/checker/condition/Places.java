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

    /** The store that a thing is or stands in, then the rooms that it is in. */
    public List<Node> of(Node thing) {
        return Stream.concat(store(thing).stream(), rooms(thing).stream()).toList();
    }

    /** Whether two things are in one place. */
    public boolean together(Node one, Node other) {
        List<Node> others = of(other);
        return of(one).stream().anyMatch(others::contains);
    }

    /** What would have to be known to tell whether two things are in one place. */
    public List<Lack> lacks(Node one, Node other) {
        return together(one, other) ? List.of()
                : Stream.of(one, other).filter(t -> rooms(t).isEmpty()).map(t -> new Lack(t, Schema.NS + "room")).toList();
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
