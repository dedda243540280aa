package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.Placed;
import io.github.labcheck.checker.drawing.drawn.Places;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.RoomItems;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Spread;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Things that stand outside their room or in each other. */
public final class ItemFaultMeasures implements Measure {

    /** Standings of which two cannot be in one place. */
    private static final String ALONE = "alone";

    /** So many things in one place are named; who stands in a heap has seen enough. */
    private static final int NAMED = 20;

    private static final Text SAME = Text.of("drawing.item.ItemFaultMeasures.their-places-same");

    private final DrawnDesign drawn;
    private final Places places;
    private final Remembered<String, Neighbours> neighbours;

    public ItemFaultMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        places = drawn.places();
        neighbours = new Remembered<>(drawn.design());
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
        double outside = RoomItems.of(room, List.of()).outside(footprint.get());
        Text because = outside > 0 ? new Elsewhere(drawn).inRoom(room, footprint.get().item().at())
                .map(other -> Text.of("drawing.item.ItemFaultMeasures.drawn", drawn.design().id(other)))
                .orElse(null) : null;
        return Measurement.number(outside, new Proof(List.of(thing, DrawnDesign.node(room.id())), List.of(), because));
    }

    /** The things with an earlier id in whose place one stands, of those that stand alike and take their place alone; the first of them. */
    private Measurement overlappingItems(Node thing) {
        Optional<Placed> placed = places.of(thing).filter(p -> places.stands(thing, ALONE));
        if (placed.isEmpty()) {
            return Measurement.NONE;
        }
        List<Node> found = neighbours.get(places.room(thing).orElseThrow().id(), Neighbours::new).before(placed.get());
        boolean same = found.size() == 1 && places.of(found.get(0)).orElseThrow().at().distance(placed.get().at()) <= Tolerance.LENGTH;
        return Measurement.of(found, same ? Proof.of(SAME) : Proof.NONE);
    }

    /** What stands in a room, by place. */
    private final class Neighbours {

        private final List<Standing> all;
        private final Spread spread;

        Neighbours(String room) {
            all = places.in(room).stream().map(ItemFaultMeasures.this::standing).toList();
            spread = Spread.of(all.stream().map(s -> corners(s.placed())).toList());
        }

        List<Node> before(Placed placed) {
            Standing own = standing(placed);
            return spread.near(corners(placed)).mapToObj(all::get).filter(other -> other.placed().thing().getURI().compareTo(
                    placed.thing().getURI()) < 0 && other.alike(own) && inOnePlace(other.placed(), placed))
                    .limit(NAMED).map(other -> other.placed().thing()).toList();
        }
    }

    /** How a thing stands: its class, its manner, null where it states none, and the storey, null where it does not say on which. */
    private record Standing(Placed placed, String type, Concept manner, Node storey) {

        /** Whether two things stand in one way, and on one storey where both say on which. */
        boolean alike(Standing other) {
            return type.equals(other.type) && Objects.equals(iri(manner), iri(other.manner))
                    && (storey == null || other.storey == null || storey.equals(other.storey));
        }
    }

    private static String iri(Concept manner) {
        return manner == null ? null : manner.iri();
    }

    private Standing standing(Placed placed) {
        Node thing = placed.thing();
        return new Standing(placed, drawn.design().classOf(thing), places.standing(thing).orElse(null),
                drawn.design().value(thing, "storey").orElse(null));
    }

    private static List<XY> corners(Placed placed) {
        return placed.footprint().map(Footprint::corners).orElse(List.of(placed.at()));
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
