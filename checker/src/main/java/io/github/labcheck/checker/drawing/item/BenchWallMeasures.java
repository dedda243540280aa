package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.RoomFurniture;
import io.github.labcheck.checker.drawing.drawn.RoomWalls;
import io.github.labcheck.checker.drawing.drawn.Things;
import io.github.labcheck.checker.drawing.drawn.Undrawn;
import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.FreeGap;
import io.github.labcheck.checker.geometry.ItemSides;
import io.github.labcheck.checker.geometry.Side;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;

/** How benches stand to the walls and windows of their room. */
public final class BenchWallMeasures {

    private final Things things;
    private final RoomWalls walls;

    private BenchWallMeasures(DrawnDesign drawn, Undrawn undrawn) {
        things = drawn.things();
        walls = new RoomWalls(drawn, undrawn);
    }

    public static void offer(DrawnDesign drawn, Undrawn undrawn) {
        BenchWallMeasures m = new BenchWallMeasures(drawn, undrawn);
        offer(drawn, "endToExternalWall", (room, bench) -> m.is(bench, Things.CENTRAL_BENCH)
                ? metres(room, m.gap(room, bench, ItemSides.ends(bench), m.walls.external(room.room())), m.walls.behind(room.room())) : Measurement.NONE);
        offer(drawn, "endToCorridorWall", (room, bench) -> m.is(bench, Things.WALL_BENCH)
                ? metres(room, m.gap(room, bench, ItemSides.ends(bench), m.walls.corridor(room.room())), m.walls.behind(room.room())) : Measurement.NONE);
        offer(drawn, "sideToWindowWall", (room, bench) -> m.is(bench, Things.CENTRAL_BENCH)
                ? metres(room, m.gap(room, bench, ItemSides.along(bench), m.walls.windowed(room.room())), m.windows(room)) : Measurement.NONE);
        offer(drawn, "parallelToWindow", (room, bench) -> m.is(bench, Things.CENTRAL_BENCH)
                ? truth(room, m.gap(room, bench, ItemSides.along(bench), m.walls.windowed(room.room())), m.windows(room)) : Measurement.NONE);
        offer(drawn, "againstWindowWall", (room, bench) -> m.is(bench, Things.WALL_BENCH)
                ? truth(room, m.gap(room, bench, List.of(ItemSides.across(room.front(bench))), m.walls.windowed(room.room()))
                        .filter(gap -> gap.distance() <= Tolerance.WALL), m.windows(room)) : Measurement.NONE);
        offer(drawn, "benchesInRow", (room, bench) -> m.is(bench, Things.CENTRAL_BENCH) ? m.row(room, bench) : Measurement.NONE);
    }

    private static void offer(DrawnDesign drawn, String property, BiFunction<RoomFurniture, Footprint, Measurement> measure) {
        drawn.design().measured(property, thing -> Optional.of(of(drawn.things(), thing, measure)));
    }

    private static Measurement of(Things things, Node thing, BiFunction<RoomFurniture, Footprint, Measurement> measure) {
        if (!things.is(thing, Things.BENCH)) {
            return Measurement.NONE;
        }
        List<Lack> lacks = things.undrawn(thing);
        if (!lacks.isEmpty()) {
            return Measurement.lacking(lacks);
        }
        RoomFurniture room = things.furniture(things.room(thing).orElseThrow());
        return measure.apply(room, room.footprint(thing).orElseThrow());
    }

    private boolean is(Footprint footprint, String kind) {
        return things.is(DrawnDesign.node(footprint.item().id()), kind);
    }

    /** The shortest line from some sides of a bench straight to some walls. */
    private Optional<FreeGap> gap(RoomFurniture room, Footprint bench, List<Side> sides, List<Face> faces) {
        return sides.stream().flatMap(side -> room.sides().gap(bench, side, faces.stream().filter(face ->
                face.outward().dot(ItemSides.face(bench, side).outward()) > Math.sqrt(0.5))).stream())
                .min(Comparator.comparingDouble(FreeGap::distance).thenComparing(FreeGap::side));
    }

    private List<Lack> windows(RoomFurniture room) {
        List<Lack> lacks = new ArrayList<>(walls.unknownWindows(room.room()));
        if (!walls.windowed(room.room()).isEmpty()) {
            lacks.addAll(walls.behind(room.room()));
        }
        return lacks;
    }

    private static Measurement metres(RoomFurniture room, Optional<FreeGap> gap, List<Lack> lacks) {
        return gap.map(g -> new Measurement(Measurement.number(g.distance(), Proof.NONE).values(), lacks, proof(room, g)))
                .orElse(new Measurement(List.of(), lacks, Proof.NONE));
    }

    private static Measurement truth(RoomFurniture room, Optional<FreeGap> gap, List<Lack> lacks) {
        return lacks.isEmpty() ? Measurement.truth(gap.isPresent(), gap.map(g -> proof(room, g)).orElse(Proof.NONE)) : Measurement.lacking(lacks);
    }

    private static Proof proof(RoomFurniture room, FreeGap gap) {
        return Proof.of(DrawnDesign.nodes(List.of(gap.item(), room.room().id())),
                DrawnDesign.spots(room.room().room().storey(), List.of(gap.from(), gap.end())));
    }

    /** How many central benches stand side by side: this one and those its long sides look at. */
    private Measurement row(RoomFurniture room, Footprint bench) {
        long beside = room.others(bench, Things.CENTRAL_BENCH).stream()
                .filter(other -> room.narrowest(bench, List.of(other), ItemSides::along).isPresent()).count();
        Measurement count = Measurement.count((int) beside + 1, Proof.NONE);
        return new Measurement(count.values(), beside > 0 ? List.of() : room.undrawn(Things.CENTRAL_BENCH), Proof.NONE);
    }
}
