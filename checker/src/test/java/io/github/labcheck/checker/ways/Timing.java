package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.ClearWidth;
import io.github.labcheck.checker.geometry.DoorPlace;
import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.Overlap;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomItems;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Side;
import io.github.labcheck.checker.geometry.StairLanding;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.geometry.Walls;
import io.github.labcheck.checker.geometry.WidthEnd;
import io.github.labcheck.checker.geometry.XY;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Measures the time of each step on drawn buildings: {@code Timing [storeys rooms-on-a-side runs]}. */
public final class Timing {

    private final Map<String, Double> spent = new LinkedHashMap<>();

    public static void main(String[] args) {
        int levels = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int rooms = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        int runs = args.length > 2 ? Integer.parseInt(args[2]) : 8;
        for (int i = 0; i < runs; i++) {
            Timing timing = new Timing();
            BuildingPlan plan = DrawnBuildings.draw(i, levels, rooms);
            long start = cpu();
            timing.run(plan);
            System.out.printf("%d rooms %.0f ms %s%n", plan.rooms().size(), (cpu() - start) / 1e6, timing.spent);
        }
    }

    /** Time of the processor, not of the clock: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private <T> T step(String name, Supplier<T> work) {
        long start = cpu();
        T result = work.get();
        spent.merge(name, Math.rint((cpu() - start) / 1e5) / 10, Double::sum);
        return result;
    }

    private void run(BuildingPlan plan) {
        Drawing drawing = step("drawing", () -> Drawing.of(plan));
        StoreyMap below = null;
        for (StoreyMap storey : drawing.storeys()) {
            Walls walls = step("walls", () -> Walls.of(storey));
            step("shared", walls::shared);
            step("overlaps", () -> Overlap.on(storey));
            StoreyMap lower = below;
            step("stacked", () -> lower == null ? List.of() : Overlap.stacked(lower, storey));
            step("doors", () -> plan.doors().stream().filter(door -> drawing.storeyOf(door).equals(storey.storey().id()))
                    .map(door -> DoorPlace.of(door, drawing, walls)).toList());
            below = storey;
        }
        step("stairs", () -> StairLanding.of(drawing));
        drawing.shapes().values().forEach(room -> step("items", () -> items(drawing, room)));
        drawing.shapes().values().stream().filter(room -> room.room().kind() == RoomKind.CORRIDOR)
                .forEach(room -> step("widths", () -> width(drawing, room)));
        WalkingGraph graph = step("graph", () -> WalkingGraph.of(drawing));
        ExitWays exits = step("exits", () -> ExitWays.of(graph));
        step("exit ways", () -> drawing.shapes().keySet().stream().map(exits::from).toList());
        DeadEnds ends = step("dead ends", () -> DeadEnds.of(graph, exits));
        step("standing", () -> drawing.shapes().keySet().stream().flatMap(room -> drawing.doors(room).stream()
                .map(door -> ends.standing(room, door))).toList());
        InRoom inRoom = InRoom.of(graph);
        step("farthest", () -> drawing.shapes().keySet().stream().map(inRoom::farthest).toList());
        Access access = Access.of(drawing);
        step("access", () -> drawing.shapes().keySet().stream().map(access::through).toList());
        DeliverySearch search = DeliverySearch.in(drawing, Walker.ANYONE, room -> Double.POSITIVE_INFINITY);
        step("delivery", () -> drawing.shapes().keySet().stream().limit(100).map(room -> search.widest(PlanDoor.OUTSIDE, room)).toList());
        step("100 ways", () -> drawing.shapes().values().stream().limit(100).map(room -> graph.way(
                new Place(room.room().storey(), room.id(), room.middle().orElseThrow()),
                new Place("F1", "C1", new XY(1, 1)), Walker.ANYONE)).toList());
    }

    private static Object items(Drawing drawing, RoomShape room) {
        RoomItems items = RoomItems.in(room, drawing);
        return items.footprints().stream().map(f -> List.of(items.outside(f), items.toWall(f), items.clearance(f, Side.FRONT),
                items.clearance(f, Side.BACK), items.overlaps())).toList();
    }

    private static Object width(Drawing drawing, RoomShape room) {
        return ClearWidth.of(room, drawing.doors(room.id()).stream().flatMap(door -> Doorway.in(room, door).stream())
                .map(way -> new WidthEnd(way.door().id(), way.foot(), way.door().id().startsWith("S") ? WidthEnd.Where.WAY_ON : WidthEnd.Where.BESIDE)).toList());
    }
}
