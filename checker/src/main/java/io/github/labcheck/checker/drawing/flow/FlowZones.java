package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.ZoneSides;
import io.github.labcheck.checker.drawing.drawn.ZoneSides.Side;
import io.github.labcheck.checker.drawing.flow.FlowPath.Pass;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** How a flow gets from contaminated to clean rooms and back: by buffers, and after treatment. */
final class FlowZones {

    private static final String AUTOCLAVE = "autoclave";

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final FlowPaths paths;
    private final ZoneSides sides;

    FlowZones(DrawnDesign drawn, FlowPaths paths) {
        this.drawn = drawn;
        this.design = drawn.design();
        this.paths = paths;
        sides = new ZoneSides(design);
    }

    /** How many steps lead from a clean room straight into a contaminated one or back, with no room between that separates them. */
    Optional<Measurement> unbuffered(Node flow) {
        FlowPath path = paths.path(flow);
        Set<Lack> lacks = new LinkedHashSet<>();
        List<Node> bare = new ArrayList<>();
        int count = 0;
        for (Pass pass : path.passes()) {
            List<Node> ends = Stream.of(pass.from(), pass.to()).map(DrawnDesign::place).toList();
            List<Optional<Side>> known = ends.stream().map(sides::forPeople).toList();
            if (known.stream().anyMatch(s -> s.equals(Optional.of(Side.BETWEEN)))) {
                continue;
            }
            if (known.stream().allMatch(Optional::isPresent)) {
                List<Node> open = ends.stream().filter(this::leavesOpen).toList();
                if (!known.get(0).equals(known.get(1)) && !open.isEmpty()) {
                    open.forEach(e -> lacks.add(Lack.of(e, "function"))); // it may be a room that separates
                } else if (!known.get(0).equals(known.get(1))) {
                    count++;
                    bare.addAll(ends);
                }
            } else {
                ends.stream().filter(e -> sides.forPeople(e).isEmpty()).forEach(e -> lacks.add(Lack.of(e, "zone")));
            }
        }
        if (!path.gaps().isEmpty()) {
            lacks.add(Lack.of(flow, "path"));
        }
        return Optional.of(count == 0 && !lacks.isEmpty() ? Measurement.lacking(List.copyOf(lacks))
                : Measurement.count(count, steps(bare)));
    }

    private boolean leavesOpen(Node place) {
        return design.isA(place, "Room") && design.leavesOpen(place, "function");
    }

    private Proof steps(List<Node> ends) {
        if (ends.isEmpty()) {
            return Proof.NONE;
        }
        List<Text> steps = new ArrayList<>();
        for (int i = 0; i < ends.size(); i += 2) {
            steps.add(Text.of("drawing.flow.FlowZones.leads-straight", name(ends.get(i)), name(ends.get(i + 1))));
        }
        return new Proof(ends.stream().distinct().toList(), List.of(), Lists.joined(steps, Text.of("words.semicolon")));
    }

    private Text name(Node place) {
        return DesignGraph.isOutside(place) ? Text.of("drawing.flow.FlowZones.outside") : Text.same(design.id(place));
    }

    /** How many clean rooms, or outside, a flow comes to from contaminated rooms before it has passed a room that treats it. */
    Optional<Measurement> untreated(Node flow) {
        FlowPath path = paths.path(flow);
        Set<Lack> lacks = new LinkedHashSet<>();
        List<Node> clean = new ArrayList<>();
        List<Lack> treated = new ArrayList<>();
        boolean contaminated = false;
        for (Node place : places(path)) {
            Optional<Side> side = sides.of(place);
            if (treats(place)) {
                return Optional.of(result(clean, lacks));
            }
            if (leavesOpen(place)) {
                treated.add(Lack.of(place, "function")); // it may be a room that treats
            }
            if (side.isEmpty()) {
                lacks.add(Lack.of(place, "zone"));
            } else if (side.get() == Side.CLEAN && contaminated) {
                lacks.addAll(treated);
                if (treated.isEmpty()) {
                    clean.add(place);
                }
            }
            contaminated |= side.isPresent() && side.get() != Side.CLEAN;
        }
        return Optional.of(result(clean, lacks));
    }

    private static List<Node> places(FlowPath path) {
        List<Node> places = new ArrayList<>(DrawnDesign.nodes(path.rooms()));
        path.passes().stream().reduce((a, b) -> b).map(Pass::to).filter(PlanDoor.OUTSIDE::equals)
                .ifPresent(outside -> places.add(DrawnDesign.place(outside)));
        return places;
    }

    /** What is clean may hold an autoclave that is not listed, or listed without its room. */
    private Measurement result(List<Node> clean, Set<Lack> lacks) {
        if (!clean.isEmpty()) {
            List<Lack> open = Stream.concat(design.listed("Equipment").stream(), drawn.things().of(AUTOCLAVE).stream()
                    .filter(e -> drawn.things().room(e).isEmpty()).map(e -> Lack.of(e, "room"))).toList();
            return open.isEmpty() ? Measurement.count(clean.size(), Proof.of(clean)) : Measurement.lacking(open);
        }
        return lacks.isEmpty() ? Measurement.count(0, Proof.NONE) : Measurement.lacking(List.copyOf(lacks));
    }

    private boolean treats(Node room) {
        return design.hasFunction(room, "decontamination-room")
                || drawn.things().in(room).stream().anyMatch(e -> drawn.things().is(e, AUTOCLAVE));
    }
}
