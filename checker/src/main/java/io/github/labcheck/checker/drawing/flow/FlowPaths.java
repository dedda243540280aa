package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Remembered;
import java.util.List;
import org.apache.jena.graph.Node;

/** The flows of a design and their paths, each read once. */
final class FlowPaths {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final Remembered<Node, FlowPath> paths;
    private final Answers<List<Node>> daily;

    FlowPaths(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
        paths = new Remembered<>(design);
        daily = design.answers("daily flows", all -> design.instances("Flow").stream()
                .filter(f -> !is(f, "piped") && !is(f, "evacuation")).toList());
    }

    FlowPath path(Node flow) {
        return paths.get(flow, f -> new FlowPathReader(drawn, !is(f, "people")).read(design.values(f, "path")));
    }

    /** The flows that go through rooms day by day; not those in pipes and cables, and not the flight from a fire. */
    List<Node> daily() {
        return daily.get(Node.ANY);
    }

    /** Whether a flow is of a type, or of one narrower than it. */
    boolean is(Node flow, String type) {
        String wanted = design.schema().concept("FlowType", type).orElseThrow().iri();
        return design.values(flow, "flowType").stream()
                .anyMatch(t -> design.schema().concept(t.getURI()).filter(c -> c.is(wanted)).isPresent());
    }
}
