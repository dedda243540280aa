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
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How benches stand to the walls and windows of their room. */
public final class BenchWallMeasures implements Measure {

    private final Things things;
    private final RoomWalls walls;

    public BenchWallMeasures(DrawnDesign drawn) {
        things = drawn.things();
        walls = new RoomWalls(drawn, drawn.once(Undrawn.class, Undrawn::new));
    }

    @Override
    public Optional<Measurement> of(String property, Node thing) {
        if (!things.is(thing, Things.BENCH)) {
            return Optional.of(Measurement.NONE);
        }
        List<Lack> lacks = things.undrawn(thing);
        if (!lacks.isEmpty()) {
            return Optional.of(Measurement.lacking(lacks));
        }
        RoomFurniture room = things.furniture(things.room(thing).orElseThrow());
        return Optional.of(of(property, room, room.footprint(thing).orElseThrow()));
    }

    private Measurement of(String property, RoomFurniture room, Footprint bench) {
        boolean central = is(bench, Things.CENTRAL_BENCH);
        boolean atWall = is(bench, Things.WALL_BENCH);
        return switch (property) {
            case "endToExternalWall" -> !central ? Measurement.NONE
                    : metres(room, gap(room, bench, ItemSides.ends(bench), walls.external(room.room())), walls.behind(room.room()));
            case "endToCorridorWall" -> !atWall ? Measurement.NONE
                    : metres(room, gap(room, bench, ItemSides.ends(bench), walls.corridor(room.room())), walls.behind(room.room()));
            case "sideToWindowWall" -> !central ? Measurement.NONE
                    : metres(room, gap(room, bench, ItemSides.along(bench), walls.windowed(room.room())), windows(room));
            case "parallelToWindow" -> !central ? Measurement.NONE
                    : truth(room, gap(room, bench, ItemSides.along(bench), walls.windowed(room.room())), windows(room));
            case "againstWindowWall" -> !atWall ? Measurement.NONE
                    : truth(room, gap(room, bench, List.of(ItemSides.across(room.front(bench))), walls.windowed(room.room()))
                            .filter(gap -> gap.distance() <= Tolerance.WALL), windows(room));
            case "benchesInRow" -> !central ? Measurement.NONE : row(room, bench);
            default -> throw Measure.unknown(property);
        };
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
        return lacks.isEmpty() ? Measurement.truth(gap.isPresent(), gap.map(g -> proof(room, g)).orElse(Proof.NONE))
                : Measurement.lacking(lacks);
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
