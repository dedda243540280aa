package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.FreeGap;
import io.github.labcheck.checker.geometry.ItemSides;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomItems;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Side;
import io.github.labcheck.checker.graph.Lack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** The drawn furniture of one room and the gaps between its sides. */
public final class RoomFurniture {

    private final DrawnDesign drawn;
    private final RoomShape room;
    private final RoomItems items;
    private final ItemSides sides;

    public RoomFurniture(DrawnDesign drawn, RoomShape room) {
        this.drawn = drawn;
        this.room = room;
        items = drawn.items(room);
        sides = ItemSides.in(room);
    }

    public RoomShape room() {
        return room;
    }

    public ItemSides sides() {
        return sides;
    }

    public List<Footprint> footprints() {
        return items.footprints();
    }

    public Optional<Footprint> footprint(Node thing) {
        return items.footprint(thing.getURI());
    }

    /** The side where one stands at a thing. */
    public Side front(Footprint footprint) {
        return sides.front(footprint, !drawn.design().stated(DrawnDesign.node(footprint.item().id()), "rotation").isEmpty());
    }

    /** Where one works: at an island from both long sides, at anything else from its front. */
    public List<Side> working(Footprint footprint) {
        return is(footprint, Things.CENTRAL_BENCH) ? ItemSides.along(footprint) : List.of(front(footprint));
    }

    /** Whether a thing stands on a bench and not on the floor. */
    public boolean onBench(Footprint footprint) {
        return items.footprints().stream().filter(other -> other != footprint && is(other, Things.BENCH))
                .anyMatch(bench -> items.overlap(footprint, bench));
    }

    /** The drawn things of a kind but one. */
    public List<Footprint> others(Footprint footprint, String kind) {
        return items.footprints().stream().filter(other -> other != footprint && is(other, kind)).toList();
    }

    private boolean is(Footprint footprint, String kind) {
        return drawn.things().is(DrawnDesign.node(footprint.item().id()), kind);
    }

    /** The narrowest gap between the working sides of a thing and sides of others; what touches it is joined to it. */
    public Optional<FreeGap> narrowest(Footprint footprint, List<Footprint> others, Function<Footprint, List<Side>> seen) {
        List<FreeGap> gaps = new ArrayList<>();
        for (Side side : working(footprint)) {
            for (Footprint other : others) {
                sides.gap(footprint, side, seen.apply(other).stream().map(s -> ItemSides.face(other, s)).filter(face ->
                        faces(face, ItemSides.face(footprint, side)))).filter(gap -> gap.distance() > 0).ifPresent(gaps::add);
            }
        }
        return gaps.stream().min(Comparator.comparingDouble(FreeGap::distance).thenComparing(FreeGap::to));
    }

    /** Whether two sides look at each other, not along or away. */
    private static boolean faces(Face one, Face other) {
        return one.outward().dot(other.outward()) < -Math.sqrt(0.5);
    }

    /** Straight distance from a thing to the opening of a door, m. */
    public double toDoor(Footprint footprint, PlanDoor door) {
        return items.toDoor(footprint, door);
    }

    /** Whether a thing stands in the square in front of a door. */
    public boolean inFront(Footprint footprint, PlanDoor door) {
        return items.inFront(footprint, door);
    }

    /** Things of a kind in the room of which nothing is drawn. */
    public List<Lack> undrawn(String kind) {
        return drawn.things().in(DrawnDesign.node(room.id())).stream().filter(thing -> drawn.things().is(thing, kind))
                .flatMap(thing -> drawn.things().undrawn(thing).stream()).toList();
    }
}
