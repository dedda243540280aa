package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Placed;
import io.github.labcheck.checker.drawing.drawn.Places;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.RoomItems;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Things that stand outside their room or in each other. */
public final class ItemFaultMeasures implements Measure {

    /** Standings of which two cannot be in one place. */
    private static final String ALONE = "alone";

    private static final Text SAME = new Text("位置完全相同", "their places are the same");

    private final DrawnDesign drawn;
    private final Places places;
    private final Map<String, RoomItems> items = new HashMap<>();

    public ItemFaultMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        places = drawn.places();
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "footprintOutside" -> Optional.of(footprintOutside(node));
            case "overlappingItems" -> Optional.of(overlappingItems(node));
            default -> throw Measure.unknown(property);
        };
    }

    /** Area of a footprint that is not on the floor of its room, m²; nothing to compare if either is not drawn. */
    private Measurement footprintOutside(Node thing) {
        Optional<Footprint> footprint = places.of(thing).flatMap(Placed::footprint);
        if (footprint.isEmpty()) {
            return Measurement.NONE;
        }
        RoomShape room = places.room(thing).orElseThrow();
        double outside = items.computeIfAbsent(room.id(), id -> RoomItems.in(room, drawn.drawing())).outside(footprint.get());
        Text because = outside > 0 ? new Elsewhere(drawn).inRoom(room, footprint.get().item().at())
                .map(other -> new Text("画在 " + drawn.design().id(other) + " 内", "it is drawn in " + drawn.design().id(other))).orElse(null) : null;
        return Measurement.number(outside, new Proof(List.of(thing, DrawnDesign.node(room.id())), List.of(), because));
    }

    /** The things with an earlier id in whose place one stands, of those that stand alike and take their place alone. */
    private Measurement overlappingItems(Node thing) {
        Optional<Placed> placed = places.of(thing).filter(p -> places.stands(thing, ALONE));
        if (placed.isEmpty()) {
            return Measurement.NONE;
        }
        String type = drawn.design().classOf(thing);
        List<Node> found = places.in(places.room(thing).orElseThrow().id()).stream().filter(other ->
                other.thing().getURI().compareTo(thing.getURI()) < 0 && drawn.design().isA(other.thing(), type)
                        && alike(other.thing(), thing) && inOnePlace(other, placed.get())).map(Placed::thing).toList();
        boolean same = found.size() == 1 && places.of(found.get(0)).orElseThrow().at().distance(placed.get().at()) <= Tolerance.LENGTH;
        return Measurement.of(found, same ? Proof.of(SAME) : Proof.NONE);
    }

    /** Whether two things stand in one way, and on one storey where both say on which. */
    private boolean alike(Node one, Node other) {
        Optional<Node> storey = drawn.design().value(one, "storey");
        Optional<Node> others = drawn.design().value(other, "storey");
        return places.standing(one).equals(places.standing(other)) && (storey.isEmpty() || others.isEmpty() || storey.equals(others));
    }

    /** Whether two footprints cover the same floor; of a thing without one, whether its middle is that of the other or lies in it. */
    private static boolean inOnePlace(Placed one, Placed other) {
        if (one.footprint().isPresent() && other.footprint().isPresent()) {
            return RoomItems.share(one.footprint().get(), other.footprint().get());
        }
        Optional<Footprint> footprint = one.footprint().or(other::footprint);
        return footprint.isEmpty() ? one.at().distance(other.at()) <= Tolerance.LENGTH
                : RoomItems.holds(footprint.get(), one.footprint().isPresent() ? other.at() : one.at());
    }
}
