package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Areas and heights of parts against those of the whole that they lie in; none where one of the two is not known. */
public final class AreaMeasures implements Measure {

    private static final double PERCENT = 100;

    private final DrawnDesign drawn;
    private final DesignGraph design;

    public AreaMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "roomAreaExcess" -> Optional.of(rooms(node));
            case "storeyAreaShortfall" -> Optional.of(storeys(node));
            case "compartmentAreaExcess" -> Optional.of(part(node, "fireCompartmentArea", "area"));
            case "suiteAreaShortfall" -> Optional.of(part(node, "area", "suiteArea"));
            case "clearHeightExcess" -> Optional.of(clearHeight(node));
            default -> throw Measure.unknown(property);
        };
    }

    /** By how many percent the rooms of a storey, or of the whole design, are larger than it is stated to be; yards do not count. */
    private Measurement rooms(Node whole) {
        boolean storey = design.isA(whole, "Storey");
        Optional<Double> stated = drawn.stated(whole, storey ? "area" : "floorArea").filter(area -> area > 0);
        if (stated.isEmpty()) {
            return Measurement.NONE;
        }
        List<Node> rooms = drawn.drawing().plan().rooms().stream().filter(room -> !storey || room.storeys().contains(whole.getURI()))
                .map(room -> DrawnDesign.node(room.id())).filter(room -> !design.hasFunction(room, "open-ground")).toList();
        List<Node> perhapsYards = rooms.stream().filter(room -> design.values(room, "function").isEmpty()).toList();
        double sum = sum(rooms);
        if (sum > stated.get() && sum - sum(perhapsYards) <= stated.get()) {
            return Measurement.lacking(perhapsYards.stream().map(room -> Lack.of(room, "function")).toList());
        }
        return percent(sum - stated.get(), stated.get(),
                Text.of("drawing.stated.AreaMeasures.stated-m2-rooms-m2", round(stated.get()), round(sum)));
    }

    private double sum(List<Node> rooms) {
        return rooms.stream().flatMap(room -> design.number(room, "area").stream()).mapToDouble(a -> a).sum();
    }

    /** By how many percent all storeys together are smaller than the design is stated to be. */
    private Measurement storeys(Node project) {
        Optional<Double> stated = drawn.stated(project, "floorArea").filter(area -> area > 0);
        List<Optional<Double>> areas = design.instances("Storey").stream().map(storey -> drawn.stated(storey, "area")).toList();
        if (stated.isEmpty() || !design.lists("Storey") || areas.isEmpty() || areas.stream().anyMatch(Optional::isEmpty)) {
            return Measurement.NONE;
        }
        double sum = areas.stream().mapToDouble(Optional::get).sum();
        return percent(stated.get() - sum, stated.get(),
                Text.of("drawing.stated.AreaMeasures.stated-m2-all-storeys", round(stated.get()), round(sum)));
    }

    private static Measurement percent(double excess, double whole, Text because) {
        return Measurement.number(Math.max(0, excess) / whole * PERCENT, Proof.of(because));
    }

    /** By how much a part is larger than the whole of the same thing. */
    private Measurement part(Node thing, String part, String whole) {
        Optional<Double> small = design.number(thing, part);
        Optional<Double> large = drawn.stated(thing, whole);
        return small.isEmpty() || large.isEmpty() ? Measurement.NONE : Measurement.number(Math.max(0, small.get() - large.get()), Proof.of(
                Text.of("drawing.stated.AreaMeasures.m2-m2", label(part), round(small.get()), label(whole), round(large.get()))));
    }

    private Text label(String property) {
        return design.schema().named(property).label();
    }

    /** By how much a room is higher than its storey although another room lies above it, m. */
    private Measurement clearHeight(Node room) {
        Optional<Double> clear = drawn.stated(room, "clearHeight");
        Optional<Double> storey = design.value(room, "storey").flatMap(s -> design.number(s, "height"));
        boolean one = drawn.anyShape(room.getURI()).filter(shape -> shape.room().storeys().size() == 1).isPresent();
        if (clear.isEmpty() || storey.isEmpty() || !one || clear.get() <= storey.get()) {
            return clear.isEmpty() || storey.isEmpty() || !one ? Measurement.NONE : Measurement.number(0, Proof.NONE);
        }
        Measurement above = design.measurement(room, "roomsAbove").orElse(Measurement.NONE);
        List<Lack> lacks = above.lacks();
        if (above.values().isEmpty()) {
            return lacks.isEmpty() ? Measurement.number(0, Proof.NONE) : Measurement.lacking(lacks);
        }
        return Measurement.number(clear.get() - storey.get(),
                new Proof(above.values(), List.of(),
                Text.of("drawing.stated.AreaMeasures.clear-height-m-storey", round(clear.get()), round(storey.get()),
                design.id(above.values().get(0)))));
    }

    private static String round(double number) {
        return Compared.plain(Math.round(number * 1000) / 1000.0);
    }
}
