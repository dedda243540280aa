package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sides of the items of one room: where one works, where an item ends, and how far it is from there to what lies in front. Where the
 * rotation of an item is not stated, its footprint alone is drawn: then its back is the side that stands at a wall, a long one first.
 */
public final class ItemSides {

    /** So near at a wall nobody passes: the side is taken to stand at it, m. */
    private static final double AT_WALL = Tolerance.WALL;

    private final RoomShape room;

    private ItemSides(RoomShape room) {
        this.room = room;
    }

    /** The sides of items in a room. */
    public static ItemSides in(RoomShape room) {
        return new ItemSides(room);
    }

    /** The two long sides; of a square, front and back. */
    public static List<Side> along(Footprint footprint) {
        return footprint.item().width() >= footprint.item().depth() ? List.of(Side.FRONT, Side.BACK) : List.of(Side.RIGHT, Side.LEFT);
    }

    /** The two short sides. */
    public static List<Side> ends(Footprint footprint) {
        return footprint.item().width() >= footprint.item().depth() ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.FRONT, Side.BACK);
    }

    /** The side across. */
    public static Side across(Side side) {
        return Side.values()[(side.ordinal() + 2) % Side.values().length];
    }

    /** The edge of a side, with the item to its left. */
    public static Face face(Footprint footprint, Side side) {
        return footprint.side(side);
    }

    /**
     * The side where one stands at an item.
     *
     * @param turned whether its rotation is stated, so that its front is known
     */
    public Side front(Footprint footprint, boolean turned) {
        return turned ? Side.FRONT : Stream.of(along(footprint), ends(footprint))
                .flatMap(sides -> sides.stream().filter(side -> wall(footprint, side) <= AT_WALL)
                        .min(Comparator.comparingDouble(side -> wall(footprint, side))).stream())
                .findFirst().map(ItemSides::across).orElse(Side.FRONT);
    }

    /** What is free between a side and the nearest wall or column straight in front of it, m. */
    public double wall(Footprint footprint, Side side) {
        return new SideView(footprint, side).nearest(room.edges(), Stream.empty()).distance();
    }

    /** The shortest line from a side to some edges that face it, over the floor of the room; none if no edge lies in front of it. */
    public Optional<FreeGap> gap(Footprint footprint, Side side, Stream<Face> edges) {
        SideView view = new SideView(footprint, side);
        return edges.flatMap(edge -> view.gap(edge).stream()).filter(this::onFloor)
                .min(Comparator.comparingDouble(FreeGap::distance).thenComparing(FreeGap::to));
    }

    private boolean onFloor(FreeGap gap) {
        return room.covers(gap.from().plus(gap.end()).times(0.5));
    }
}
