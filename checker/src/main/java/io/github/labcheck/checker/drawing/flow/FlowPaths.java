package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The flows of a design and their paths, each read once. */
final class FlowPaths {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final Map<Node, FlowPath> paths = new HashMap<>();
    private List<Node> daily;

    FlowPaths(DrawnDesign drawn) {
        this.drawn = drawn;
        design = drawn.design();
    }

    FlowPath path(Node flow) {
        return paths.computeIfAbsent(flow, f -> new FlowPathReader(drawn, !is(f, "people")).read(design.values(f, "path")));
    }

    /** The flows that go through rooms day by day; not those in pipes and cables, and not the flight from a fire. */
    List<Node> daily() {
        if (daily == null) {
            daily = design.instances("Flow").stream().filter(f -> !is(f, "piped") && !is(f, "evacuation")).toList();
        }
        return daily;
    }

    /** Whether a flow is of a type, or of one narrower than it. */
    boolean is(Node flow, String type) {
        String wanted = design.schema().concept("FlowType", type).orElseThrow().iri();
        return design.values(flow, "flowType").stream()
                .anyMatch(t -> design.schema().concept(t.getURI()).filter(c -> c.is(wanted)).isPresent());
    }
}
