package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import java.util.Optional;

/** What the drawing says of flows: whether their steps can be gone, which other flows they meet, what they pass before they leave. */
public final class FlowMeasures {

    private FlowMeasures() { }

    public static void offer(DrawnDesign drawn) {
        FlowPaths paths = new FlowPaths(drawn);
        FlowSteps steps = new FlowSteps(drawn, paths);
        FlowMeetings meetings = new FlowMeetings(drawn, paths);
        FlowCrossings crossings = new FlowCrossings(drawn, paths, meetings);
        FlowZones zones = new FlowZones(drawn, paths);
        FlowEnds ends = new FlowEnds(drawn);
        drawn.design().measured("entersBy", ends::entersBy);
        drawn.design().measured("leavesBy", ends::leavesBy);
        drawn.design().measured("endsIn", ends::endsIn);
        drawn.design().measured("detour", new FlowDetours(drawn, paths)::detour);
        drawn.design().measured("unjoinedSteps", steps::unjoined);
        drawn.ofRooms("meetingWidth", room -> Optional.of(meetings.meetingWidth(room)));
        drawn.design().measured("metOutsiderFlows", flow -> crossings.met(flow, f -> paths.is(f, "outsiders")));
        drawn.design().measured("metDirtyFlows", flow -> crossings.met(flow, f -> paths.is(f, "dirty")));
        drawn.design().measured("opposedGoodsFlows", flow -> crossings.opposed(flow, f -> !paths.is(f, "people")));
        drawn.design().measured("unbufferedSteps", zones::unbuffered);
        drawn.design().measured("untreatedRooms", zones::untreated);
    }
}
