package io.github.labcheck.checker.drawing.room;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StairLanding;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Stairs, lifts and shafts whose parts on two storeys do not fit together. */
public final class StairFaultMeasures implements Measure {

    private final DrawnDesign drawn;
    private final Remembered<String, Map<String, List<StairLanding>>> all;
    private final Answers<List<StairLanding>> landings;

    public StairFaultMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        all = new Remembered<>(drawn.design());
        landings = drawn.design().answers("landings", room -> all.get("", a -> StairLanding.of(drawn.drawing()).stream()
                .collect(Collectors.groupingBy(StairLanding::room))).getOrDefault(room.getURI(), List.of()));
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "displacedFlights" -> displacedFlights(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** What would have to be said of other rooms that may continue it: that they are stairs, where they are, what they connect. */
    private List<Lack> others(Node room) {
        RoomShape own = drawn.shape(room).orElseThrow();
        List<Lack> lacks = new ArrayList<>();
        for (RoomShape other : drawn.drawing().shapes().values()) {
            Node node = DrawnDesign.node(other.id());
            boolean open = drawn.design().leavesOpen(node, "function");
            boolean apart = other.drawn() && !StairLanding.continues(own, other);
            if (!other.id().equals(own.id()) && !apart && (open || other.room().kind() == own.room().kind())) {
                Stream.of("function", "outline", "storey", "connects").filter(key -> drawn.design().leavesOpen(node, key))
                        .forEach(key -> lacks.add(Lack.of(node, key)));
            }
        }
        return lacks;
    }

    /**
     * On how many storeys a stair that is drawn storey by storey is continued elsewhere, not over or under itself; of each
     * two flights the one with the later id counts. Nothing to compare where it has no continuation of its own.
     */
    private Optional<Measurement> displacedFlights(Node room) {
        if (drawn.shape(room).isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        List<StairLanding> own = landings.get(room);
        if (own.stream().allMatch(landing -> landing.continuedBy().isEmpty() && landing.beside().isEmpty())) {
            return Optional.of(Measurement.NONE);
        }
        List<String> elsewhere = own.stream().filter(landing -> landing.continuedBy().isEmpty())
                .flatMap(landing -> landing.beside().stream()).filter(other -> other.compareTo(room.getURI()) < 0)
                .distinct().sorted().toList();
        List<Lack> lacks = elsewhere.isEmpty() ? List.of() : others(room);
        return Optional.of(!lacks.isEmpty() ? Measurement.lacking(lacks) : Measurement.count(elsewhere.size(),
                Proof.of(DrawnDesign.nodes(Stream.concat(Stream.of(room.getURI()), elsewhere.stream()).toList()))));
    }
}
