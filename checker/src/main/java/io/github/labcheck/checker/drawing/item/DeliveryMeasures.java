package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.checker.ways.Delivery;
import io.github.labcheck.checker.ways.DeliverySearch;
import io.github.labcheck.checker.ways.Walker;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Whether equipment can be brought from outside to where it stands: by doors, corridors and lifts, else by stairs. */
public final class DeliveryMeasures implements Measure {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final Remembered<Walker, DeliverySearch> searches;
    private final Answers<Optional<Delivery>> widest;

    public DeliveryMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
        searches = new Remembered<>(design);
        widest = design.answers("way to bring things to", this::search);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "deliverySpare" -> Optional.of(spare(node));
            default -> throw Measure.unknown(property);
        };
    }

    /**
     * By how much the widest way is wider than the smaller side of a footprint, m. None where the footprint is not drawn
     * or no way leads there, which is a finding of its own.
     */
    private Measurement spare(Node thing) {
        List<Node> size = design.values(thing, "size");
        Optional<Delivery> way = size.size() == 2 ? design.value(thing, "room").flatMap(widest::get) : Optional.empty();
        if (way.isEmpty()) {
            return Measurement.NONE;
        }
        double smaller = size.stream().mapToDouble(DesignGraph::number).min().orElseThrow();
        double spare = way.get().width() - smaller;
        if (spare >= 0 && !way.get().unknown().isEmpty()) {
            return Measurement.lacking(way.get().unknown().stream()
                    .map(door -> Lack.of(door, "clearWidth")).toList());
        }
        return Double.isInfinite(spare) ? Measurement.NONE : Measurement.number(spare, proof(thing, way.get(), smaller));
    }

    private Optional<Delivery> search(Node room) {
        return search(Walker.GOODS).widest(PlanDoor.OUTSIDE, room.getURI())
                .or(() -> search(Walker.CARRIERS).widest(PlanDoor.OUTSIDE, room.getURI()));
    }

    /** It is searched at once, so that all that is looked at is known. */
    private DeliverySearch search(Walker walker) {
        return searches.get(walker, w -> {
            DeliverySearch search = DeliverySearch.in(drawn.drawing(), w, this::width);
            search.widest(PlanDoor.OUTSIDE, PlanDoor.OUTSIDE);
            return search;
        });
    }

    private double width(PlanRoom room) {
        return design.number(DrawnDesign.node(room.id()), "clearWidth").orElse(Double.NaN);
    }

    private Proof proof(Node thing, Delivery way, double smaller) {
        List<String> things = new ArrayList<>(way.doors());
        things.add(thing.getURI());
        String narrowest = design.id(DrawnDesign.node(way.narrowest()));
        return new Proof(DrawnDesign.nodes(things), List.of(),
                Text.of("drawing.item.DeliveryMeasures.narrowest-m-smaller-side", narrowest, Compared.plain(way.width()),
                Compared.plain(smaller)));
    }
}
