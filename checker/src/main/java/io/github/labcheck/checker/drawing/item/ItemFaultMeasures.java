package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.Overlap;
import io.github.labcheck.checker.geometry.RoomItems;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Items that stand outside their room or in each other. */
public final class ItemFaultMeasures {

    private final DrawnDesign drawn;
    private final Map<String, RoomItems> items = new HashMap<>();
    private final Map<String, List<Overlap>> overlaps = new HashMap<>();

    private ItemFaultMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    public static void offer(DrawnDesign drawn) {
        ItemFaultMeasures measures = new ItemFaultMeasures(drawn);
        drawn.design().measured("footprintOutside", measures::footprintOutside);
        drawn.design().measured("overlappingItems", measures::overlappingItems);
    }

    /** The room of an item, if it is drawn. */
    private Optional<RoomShape> room(Node item) {
        return drawn.design().isA(item, "Equipment") ? drawn.design().value(item, "room").flatMap(drawn::shape) : Optional.empty();
    }

    private RoomItems items(RoomShape room) {
        return items.computeIfAbsent(room.id(), id -> RoomItems.in(room, drawn.drawing()));
    }

    /** Area of an item's footprint that is not on the floor of its room, m²; nothing to compare if either is not drawn. */
    private Optional<Measurement> footprintOutside(Node item) {
        Optional<RoomShape> room = room(item);
        Optional<Footprint> footprint = room.flatMap(shape -> items(shape).footprint(item.getURI()));
        return Optional.of(footprint.map(print -> Measurement.number(items(room.get()).outside(print),
                Proof.of(List.of(item, DrawnDesign.node(room.get().id()))))).orElse(Measurement.NONE));
    }

    /** The items with an earlier id in whose footprint an item stands. */
    private Optional<Measurement> overlappingItems(Node item) {
        List<String> found = room(item).map(shape -> overlaps.computeIfAbsent(shape.id(), id -> items(shape).overlaps()).stream()
                .filter(overlap -> overlap.second().equals(item.getURI())).map(Overlap::first).toList()).orElse(List.of());
        return Optional.of(Measurement.of(DrawnDesign.nodes(found), Proof.of(List.of())));
    }
}
