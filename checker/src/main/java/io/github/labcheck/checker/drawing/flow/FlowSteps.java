package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.flow.FlowPath.Gap;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Whether the steps of a flow's path can be gone: by doors and openings, stairs and lifts, goods also by pass boxes. */
final class FlowSteps {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final FlowPaths paths;

    FlowSteps(DrawnDesign drawn, FlowPaths paths) {
        this.drawn = drawn;
        this.design = drawn.design();
        this.paths = paths;
    }

    /** How many steps of the path nothing joins; not to be told where doors, openings or pass boxes are not all listed. */
    Optional<Measurement> unjoined(Node flow) {
        List<Gap> gaps = paths.path(flow).gaps();
        if (gaps.isEmpty()) {
            return Optional.of(Measurement.count(0, Proof.NONE));
        }
        List<Lack> lacks = Stream.of("Door", "Opening", "PassBox")
                .filter(c -> !c.equals("PassBox") || !paths.is(flow, "people")).flatMap(c -> design.listed(c).stream()).toList();
        List<Gap> sure = gaps.stream().filter(gap -> oneShaftIf(gap).isEmpty()).toList();
        if (lacks.isEmpty() && sure.isEmpty()) {
            return Optional.of(Measurement.lacking(gaps.stream().flatMap(gap -> oneShaftIf(gap).stream()).distinct().toList()));
        }
        return Optional.of(lacks.isEmpty() ? Measurement.count(sure.size(), proof(sure)) : Measurement.lacking(lacks));
    }

    /** What leaves open whether two rooms that no door joins are one stair or lift drawn storey by storey. */
    private List<Lack> oneShaftIf(Gap gap) {
        List<Node> ends = List.of(gap.from(), gap.to());
        boolean maybe = ends.stream().allMatch(end -> design.isA(end, "Room") && (design.leavesOpen(end, "function")
                || drawn.anyShape(end.getURI()).filter(s -> s.room().kind().vertical()).isPresent()));
        boolean two = maybe && ends.stream().noneMatch(end -> design.leavesOpen(end, "function")) && ends.stream()
                .map(end -> drawn.anyShape(end.getURI()).orElseThrow().room().kind()).distinct().count() > 1;
        return !maybe || two ? List.of() : ends.stream().flatMap(end -> Stream.of("function", "storey", "connects")
                .filter(key -> design.leavesOpen(end, key)).map(key -> Lack.of(end, key))).toList();
    }

    private Proof proof(List<Gap> gaps) {
        List<Node> things = gaps.stream().flatMap(g -> Stream.of(g.from(), g.to())).distinct().toList();
        return new Proof(things, List.of(), Lists.joined(gaps.stream().map(this::words).toList(), Text.of("words.semicolon")));
    }

    /** A gap, with the rooms through which one can get there all the same, if there are some. */
    private Text words(Gap gap) {
        String from = design.id(gap.from());
        String to = design.id(gap.to());
        List<String> round = drawn.access().between(gap.from().getURI(), gap.to().getURI()).stream()
                .map(r -> r.equals(PlanDoor.OUTSIDE) ? r : design.id(DrawnDesign.node(r))).toList();
        return round.isEmpty() ? Text.of("drawing.flow.FlowSteps.nothing-joins", from, to)
                : Text.of("drawing.flow.FlowSteps.nothing-joins-but", from, to, Lists.of(round));
    }
}
