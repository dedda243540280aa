package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What the drawing says of flows: whether their steps can be gone, which other flows they meet, what they pass before they leave. */
public final class FlowMeasures implements Measure {

    private final DrawnDesign drawn;
    private final FlowPaths paths;
    private final FlowSteps steps;
    private final FlowMeetings meetings;
    private final FlowCrossings crossings;
    private final FlowZones zones;
    private final FlowEnds ends;
    private final FlowDetours detours;

    public FlowMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        paths = new FlowPaths(drawn);
        steps = new FlowSteps(drawn, paths);
        meetings = new FlowMeetings(drawn, paths);
        crossings = new FlowCrossings(drawn, paths, meetings);
        zones = new FlowZones(drawn, paths);
        ends = new FlowEnds(drawn);
        detours = new FlowDetours(drawn, paths);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "entersBy" -> ends.entersBy(node);
            case "leavesBy" -> ends.leavesBy(node);
            case "endsIn" -> ends.endsIn(node);
            case "detour" -> detours.detour(node);
            case "unjoinedSteps" -> steps.unjoined(node);
            case "meetingWidth" -> drawn.shape(node).map(meetings::meetingWidth);
            case "metOutsiderFlows" -> crossings.met(node, flow -> paths.is(flow, "outsiders"));
            case "metDirtyFlows" -> crossings.met(node, flow -> paths.is(flow, "dirty"));
            case "opposedGoodsFlows" -> crossings.opposed(node, flow -> !paths.is(flow, "people"));
            case "unbufferedSteps" -> zones.unbuffered(node);
            case "untreatedRooms" -> zones.untreated(node);
            default -> throw Measure.unknown(property);
        };
    }
}
