package io.github.labcheck.checker.drawing.entry;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Which rooms are counted: those of some functions or zones. */
final class PassedRooms {

    private final DesignGraph design;
    private final Set<String> wanted;
    private final List<String> properties;

    /** @param wanted IRIs of functions and zones */
    PassedRooms(DesignGraph design, Set<String> wanted) {
        this.design = design;
        this.wanted = wanted;
        properties = Stream.of("function", "zone").filter(property -> wanted.stream()
                .anyMatch(iri -> ofProperty(property).equals(design.schema().concept(iri).orElseThrow().type()))).toList();
    }

    private static String ofProperty(String property) {
        return property.equals("zone") ? "Zone" : "RoomFunction";
    }

    /** Whether a room is counted; empty if its function or zone would have to be said. */
    Optional<Boolean> counted(Node room) {
        boolean is = properties.stream().flatMap(property -> design.values(room, property).stream())
                .anyMatch(value -> design.schema().concept(value.getURI()).filter(c -> wanted.stream().anyMatch(c::is)).isPresent());
        return is ? Optional.of(true) : unsaid(room).isEmpty() ? Optional.of(false) : Optional.empty();
    }

    /** What has to be said of a room; empty if it is known whether it is counted. */
    List<Lack> unknown(Node room) {
        return counted(room).isPresent() ? List.of() : unsaid(room);
    }

    private List<Lack> unsaid(Node room) {
        return properties.stream().filter(property -> design.values(room, property).isEmpty()).map(p -> Lack.of(room, p)).toList();
    }
}
