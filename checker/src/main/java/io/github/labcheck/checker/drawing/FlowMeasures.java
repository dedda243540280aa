package io.github.labcheck.checker.drawing;

/** What the drawing says of flows: whether their steps can be gone. */
final class FlowMeasures {

    private FlowMeasures() { }

    static void offer(DrawnDesign drawn) {
        FlowPaths paths = new FlowPaths(drawn);
        FlowSteps steps = new FlowSteps(drawn, paths);
        drawn.design().measured("unjoinedSteps", steps::unjoined);
    }
}
