package io.github.labcheck.checker.geometry;

import static io.github.labcheck.checker.geometry.Outlines.box;
import static io.github.labcheck.checker.geometry.Outlines.door;
import static io.github.labcheck.checker.geometry.Outlines.plan;
import static io.github.labcheck.checker.geometry.Outlines.room;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomItemsTest {

    private static PlanItem item(String id, double x, double y, double width, double depth, double rotation) {
        return new PlanItem(id, "bench", "R", new XY(x, y), width, depth, rotation);
    }

    private static RoomItems in(PlanRoom room, PlanItem... items) {
        Drawing drawing = Drawing.of(plan(List.of(room), List.of(), items));
        return RoomItems.in(drawing.shape("R").orElseThrow(), drawing);
    }

    private static RoomItems items(PlanItem... items) {
        return in(room("R", box(0, 0, 8, 6)), items);
    }

    private static Footprint first(RoomItems items) {
        return items.footprints().get(0);
    }

    @Test
    void aFootprintIsTurnedAboutItsCentre() {
        RoomItems items = items(item("B", 2, 3, 3, 0.8, 90));
        assertEquals(new XY(2.4, 1.5).x(), first(items).corners().get(0).x(), 1e-9);
        assertEquals(1.5, first(items).corners().get(0).y(), 1e-9);
        assertEquals(1.5, items.toWall(first(items)));
    }

    @Test
    void whatSticksOutOfTheRoomIsMeasured() {
        assertEquals(0, items().footprints().size());
        RoomItems flush = items(item("B", 1.5, 5.6, 3, 0.8, 0));
        assertEquals(0, flush.outside(first(flush)));
        RoomItems out = items(item("B", 1.5, 5.7, 3, 0.8, 0));
        assertEquals(0.3, out.outside(first(out)));
        RoomItems columned = in(room("R", RoomKind.ROOM, box(0, 0, 8, 6), box(2, 5, 2.5, 6)), item("B", 1.5, 5.6, 3, 0.8, 0));
        assertEquals(0.5 * 0.8, columned.outside(first(columned)));
    }

    @Test
    void itemsInEachOtherAreFoundAndItemsSideBySideAreNot() {
        RoomItems items = items(item("A", 2, 2, 2, 1, 0), item("B", 4, 2, 2, 1, 0), item("C", 4.5, 2.4, 1, 1, 0));
        assertEquals(List.of(new Overlap("B", "C", 0.6)), items.overlaps());
    }

    @Test
    void clearanceIsTheDistanceToWhatComesFirst() {
        RoomItems items = items(item("A", 2, 5.6, 3, 0.8, 0), item("B", 3, 2.4, 3, 0.8, 180), item("C", 6, 3, 1, 1, 0));
        Footprint bench = first(items);
        assertEquals(new Clearance("A", Side.FRONT, 2.4, "B"), items.clearance(bench, Side.FRONT));
        assertEquals(new Clearance("A", Side.BACK, 0, Clearance.WALL), items.clearance(bench, Side.BACK));
        assertEquals(new Clearance("A", Side.LEFT, 0.5, Clearance.WALL), items.clearance(bench, Side.LEFT));
        assertEquals(new Clearance("A", Side.RIGHT, 4.5, Clearance.WALL), items.clearance(bench, Side.RIGHT));
        assertEquals(new Clearance("A", Side.FRONT, 5.2, Clearance.WALL),
                items.clearance(bench, Side.FRONT, other -> other.id().equals("C")));
        assertEquals(new Clearance("B", Side.FRONT, 2.4, "A"), items.clearance(items.footprint("B").orElseThrow(), Side.FRONT));
    }

    @Test
    void clearanceOfATurnedItemIsMeasuredAcrossItsSide() {
        RoomItems items = in(room("R", box(0, 0, 8, 8)), item("A", 4, 4, 2, 1, 45));
        double free = items.clearance(first(items), Side.FRONT).distance();
        // the front looks down to the right; its right end is 1.0 / √2 nearer to the wall below or at the right than its middle
        double middle = 4 - 0.5 / Math.sqrt(2);
        assertEquals((middle - (1 - 0.001) / Math.sqrt(2)) * Math.sqrt(2), free, 0.002);
    }

    @Test
    void aColumnInFrontCounts() {
        RoomItems items = in(room("R", RoomKind.ROOM, box(0, 0, 8, 6), box(2, 3, 2.4, 3.4)), item("A", 2, 5.6, 3, 0.8, 0));
        assertEquals(5.2 - 3.4, items.clearance(first(items), Side.FRONT).distance(), 1e-9);
    }

    @Test
    void distancesToDoorWallPlaceAndOtherItemsAreStraight() {
        RoomItems items = items(item("A", 2, 5.6, 3, 0.8, 0), item("B", 6, 1.5, 1, 1, 0));
        assertEquals(Tolerance.rounded(Math.hypot(5.5 - 3.5, 5.2 - 2)), RoomItems.apart(first(items), items.footprint("B").orElseThrow()));
        assertEquals(1.0, items.toWall(items.footprint("B").orElseThrow()));
        assertEquals(Tolerance.rounded(Math.hypot(8 - 6.5, 1.55)),
                items.toDoor(items.footprint("B").orElseThrow(), door("D", "R", "C", 8.1, 4)), 0.001);
        assertEquals(1.2, RoomItems.toPlace(first(items), new XY(2, 4)));
    }

    @Test
    void furnitureNarrowsTheWayToTheDoor() {
        RoomItems items = items(item("A", 3, 4, 2, 4, 0), item("B", 6, 1.05, 3, 2.1, 0));
        WidthEnd stand = new WidthEnd("hood", new XY(0.5, 5.5), WidthEnd.Where.STANDING);
        WidthEnd door = new WidthEnd("D", new XY(8, 4), WidthEnd.Where.BESIDE);
        RoomShape shape = RoomShape.of(room("R", box(0, 0, 8, 6)));
        Narrowest way = ClearWidth.of(shape, List.of(stand, door), items.footprints()).orElseThrow();
        assertEquals(4.5 - 4, way.width(), 0.001);
    }
}
