package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.graph.DesignGraph;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** On which side of the barrier between clean and contaminated a room lies. */
public final class ZoneSides {

    /** From low to high probability of contamination, as the ontology ranks zones. */
    public enum Side {
        CLEAN,
        /** What separates the two: buffers, airlocks, what may be contaminated. */
        BETWEEN,
        CONTAMINATED
    }

    private final DesignGraph design;

    public ZoneSides(DesignGraph design) {
        this.design = design;
    }

    /** The side of a room by its zone, that of a buffer or airlock by its function; outside is clean; empty if neither is stated. */
    public Optional<Side> of(Node room) {
        return of(room, "buffer", "airlock");
    }

    /** The same, where a room to change or wash in separates as well. */
    public Optional<Side> forPeople(Node room) {
        return of(room, "entry-room");
    }

    private Optional<Side> of(Node room, String... separating) {
        if (DesignGraph.isOutside(room)) {
            return Optional.of(Side.CLEAN);
        }
        return Stream.of(separating).anyMatch(f -> design.hasFunction(room, f)) ? Optional.of(Side.BETWEEN)
                : design.value(room, "zone").flatMap(z -> design.schema().concept(z.getURI()))
                        .filter(z -> !Double.isNaN(z.contamination())).map(z -> Side.values()[(int) z.contamination()]);
    }
}
