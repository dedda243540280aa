package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.RoomFurniture;
import io.github.labcheck.checker.drawing.drawn.Things;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.FreeGap;
import io.github.labcheck.checker.geometry.Side;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** What is free between a bench, a hood or a large instrument and the bench opposite. */
public final class BenchMeasures implements Measure {

    /** Kinds that stand opposite a bench and are worked at from their front. */
    private static final List<String> OPPOSITE = List.of("fume-hood", "ductless-fume-hood", "analyser", "biosafety-cabinet", "clean-bench");

    private final DrawnDesign drawn;
    private final Things things;

    public BenchMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        things = drawn.things();
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "clearToWallBench" -> Optional.of(clear(node, Things.WALL_BENCH));
            case "clearToCentralBench" -> Optional.of(clear(node, Things.CENTRAL_BENCH));
            default -> throw Measure.unknown(property);
        };
    }

    /** The narrowest gap to the benches of a kind that lie in front, m; of two of that kind, told of the later one only. */
    private Measurement clear(Node thing, String kind) {
        boolean bench = things.is(thing, Things.WALL_BENCH) || things.is(thing, Things.CENTRAL_BENCH);
        if (!bench && OPPOSITE.stream().noneMatch(other -> things.is(thing, other))) {
            return Measurement.NONE;
        }
        List<Lack> lacks = things.undrawn(thing);
        List<Node> opposite = things.in(thing, kind).stream().filter(other -> !things.is(thing, kind) || later(thing, other)).toList();
        if (!lacks.isEmpty()) {
            boolean alone = things.room(thing).isPresent() && opposite.isEmpty() && drawn.design().lists("Equipment");
            return alone ? Measurement.NONE : Measurement.lacking(lacks);
        }
        RoomFurniture room = things.furniture(things.room(thing).orElseThrow());
        Footprint footprint = room.footprint(thing).orElseThrow();
        if (!bench && room.onBench(footprint)) {
            return Measurement.NONE;
        }
        List<Footprint> others = opposite.stream().flatMap(other -> room.footprint(other).stream()).toList();
        Function<Footprint, List<Side>> seen = bench && kind.equals(Things.WALL_BENCH) ? room::working : other -> List.of(Side.values());
        List<Lack> open = new ArrayList<>(drawn.design().listed("Equipment"));
        opposite.forEach(other -> open.addAll(things.undrawn(other)));
        return told(room, room.narrowest(footprint, others, seen), open);
    }

    private static boolean later(Node one, Node other) {
        return one.getURI().compareTo(other.getURI()) > 0;
    }

    private static Measurement told(RoomFurniture room, Optional<FreeGap> gap, List<Lack> lacks) {
        return gap.map(g -> new Measurement(Measurement.number(g.distance(), Proof.NONE).values(), lacks, proof(room, g)))
                .orElse(new Measurement(List.of(), lacks, Proof.NONE));
    }

    private static Proof proof(RoomFurniture room, FreeGap gap) {
        return Proof.of(DrawnDesign.nodes(List.of(gap.item(), gap.to())),
                DrawnDesign.spots(room.room().room().storey(), List.of(gap.from(), gap.end())));
    }
}
