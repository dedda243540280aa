package io.github.labcheck.checker.geometry;

import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static io.github.labcheck.checker.geometry.Outlines.you;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemSidesTest {

    private static final RoomShape ROOM = RoomShape.of(room("R", box(0, 0, 8, 6)));

    private static Footprint footprint(String id, double x, double y, double width, double depth, double rotation) {
        return Footprint.of(new PlanItem(id, "bench", "R", new XY(x, y), width, depth, rotation));
    }

    private static Stream<Face> sides(Footprint footprint) {
        return Stream.of(Side.values()).map(side -> ItemSides.face(footprint, side));
    }

    @Test
    void theFrontOfABenchAtAWallLooksIntoTheRoom() {
        ItemSides sides = ItemSides.in(ROOM);
        assertEquals(Side.BACK, sides.front(footprint("S", 4, 0.4, 3, 0.8, 0), false));
        assertEquals(Side.FRONT, sides.front(footprint("N", 4, 5.6, 3, 0.8, 0), false));
        assertEquals(Side.RIGHT, sides.front(footprint("W", 0.4, 3, 0.8, 3, 0), false));
        assertEquals(Side.LEFT, sides.front(footprint("E", 7.6, 3, 0.8, 3, 0), false));
    }

    @Test
    void inACornerTheLongSideAtTheWallIsTheBack() {
        assertEquals(Side.BACK, ItemSides.in(ROOM).front(footprint("C", 1.5, 0.4, 3, 0.8, 0), false));
    }

    @Test
    void aStatedRotationTellsTheFrontWhereverItStands() {
        assertEquals(Side.FRONT, ItemSides.in(ROOM).front(footprint("S", 4, 0.4, 3, 0.8, 0), true));
    }

    @Test
    void longSidesAndEndsFollowTheFootprint() {
        assertEquals(List.of(Side.FRONT, Side.BACK), ItemSides.along(footprint("A", 4, 3, 3, 1, 0)));
        assertEquals(List.of(Side.FRONT, Side.BACK), ItemSides.ends(footprint("B", 4, 3, 1, 3, 0)));
    }

    @Test
    void theGapIsTheShortestLineStraightToASideThatLiesInFront() {
        Footprint bench = footprint("A", 4, 5.6, 4, 0.8, 0);
        FreeGap gap = ItemSides.in(ROOM).gap(bench, Side.FRONT, sides(footprint("B", 5, 2, 4, 1, 0))).orElseThrow();
        assertEquals(5.2 - 2.5, gap.distance(), 1e-9);
        assertEquals(4.5, gap.end().x(), Tolerance.LENGTH);
        assertEquals(2.5, gap.end().y(), 1e-9);
        assertTrue(ItemSides.in(ROOM).gap(bench, Side.FRONT, sides(footprint("C", 7.5, 2, 1, 1, 0))).isEmpty());
    }

    @Test
    void noGapLeadsThroughAWall() {
        RoomShape you = RoomShape.of(room("R", you(10, 6, 1, 4, 4)));
        Footprint left = footprint("L", 2, 4, 1, 2, 0);
        assertTrue(ItemSides.in(you).gap(left, Side.RIGHT, sides(footprint("R2", 8, 4, 1, 2, 0))).isEmpty());
    }

    @Test
    void theSquareInFrontOfADoorIsAsDeepAsItIsWide() {
        Drawing drawing = Drawing.of(plan(List.of(room("R", box(0, 0, 8, 6))), List.of(door("D", "R", "outside", 4, 6.1)),
                new PlanItem("IN", "bench", "R", new XY(4, 4.6), 1, 1.01, 0),
                new PlanItem("OUT", "bench", "R", new XY(5, 5.5), 1.1, 1, 0)));
        RoomItems items = RoomItems.in(drawing.shape("R").orElseThrow(), drawing);
        assertTrue(items.inFront(items.footprint("IN").orElseThrow(), drawing.doors("R").get(0)));
        assertFalse(items.inFront(items.footprint("OUT").orElseThrow(), drawing.doors("R").get(0)));
    }
}
