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

    private static final String LEVEL = "biosafetyLevel";

    private final DesignGraph design;
    private final Set<String> wanted;
    private final double level;
    private final List<String> properties;

    /**
     * What is counted.
     *
     * @param wanted IRIs of functions and zones
     * @param level  the biosafety level from which on laboratories are counted as well; NaN if none are
     */
    PassedRooms(DesignGraph design, Set<String> wanted, double level) {
        this.design = design;
        this.wanted = wanted;
        this.level = level;
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
        return is || ofLevel(room) ? Optional.of(true) : unsaid(room).isEmpty() ? Optional.of(false) : Optional.empty();
    }

    /** What has to be said of a room; empty if it is known whether it is counted. */
    List<Lack> unknown(Node room) {
        return counted(room).isPresent() ? List.of() : unsaid(room);
    }

    private boolean ofLevel(Node room) {
        return !Double.isNaN(level) && design.hasFunction(room, "laboratory") && design.number(room, LEVEL).filter(own -> own >= level)
                .isPresent();
    }

    private List<Lack> unsaid(Node room) {
        boolean levelUnsaid = !Double.isNaN(level) && design.hasFunction(room, "laboratory") && design.values(room, LEVEL).isEmpty();
        return Stream.concat(properties.stream().filter(property -> design.values(room, property).isEmpty()), levelUnsaid
                ? Stream.of(LEVEL) : Stream.of())
                .map(p -> Lack.of(room, p)).toList();
    }
}
