package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.plan.picture.FlowStyle;
import io.github.labcheck.checker.plan.picture.Sheet;
import io.github.labcheck.ontology.Concept;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads the flows that pass a storey. */
final class FlowReader {

    private static final String TYPE = "FlowType";

    private final DesignGraph design;
    private final Things things;
    private final Drawing drawing;
    private final StoreyMap storey;
    private final PlanOptions options;

    FlowReader(DesignGraph design, Drawing drawing, StoreyMap storey, PlanOptions options) {
        this.design = design;
        this.things = new Things(design);
        this.drawing = drawing;
        this.storey = storey;
        this.options = options;
    }

    List<Sheet.Flow> flows() {
        return options.flows() == null ? List.of() : design.instances("Flow").stream().filter(this::wanted).map(this::flow)
                .filter(flow -> !flow.lines().isEmpty()).toList();
    }

    private boolean wanted(Node flow) {
        return options.flows().isEmpty() || type(flow).filter(type -> type.is(options.flows())).isPresent();
    }

    private Optional<Concept> type(Node flow) {
        return things.concept(flow, "flowType");
    }

    private Sheet.Flow flow(Node flow) {
        Optional<Concept> type = type(flow);
        List<List<XY>> lines = new FlowRoute(drawing, design.values(flow, "path").stream()
                .map(n -> DesignGraph.isOutside(n) ? io.github.labcheck.checker.geometry.PlanDoor.OUTSIDE : n.getURI()).toList())
                .on(storey.storey().id());
        return new Sheet.Flow(design.id(flow), things.name(flow.getURI()), type.map(t -> t.label().in(options.language())).orElse(""),
                type.map(this::style).orElse(FlowStyle.OTHER), lines);
    }

    private FlowStyle style(Concept type) {
        if (things.is(type, TYPE, "evacuation")) {
            return FlowStyle.EVACUATION;
        }
        if (things.is(type, TYPE, "sample", "sample-return", "animal", "plant", "cargo")) {
            return FlowStyle.SAMPLE;
        }
        if (things.is(type, TYPE, "people")) {
            return FlowStyle.PEOPLE;
        }
        if (things.is(type, TYPE, "waste", "dirty", "effluent", "equipment-out")) {
            return FlowStyle.WASTE;
        }
        if (things.is(type, TYPE, "reagent", "hazardous-chemicals", "gas", "media")) {
            return FlowStyle.REAGENT;
        }
        return things.is(type, TYPE, "clean", "material", "equipment-delivery") ? FlowStyle.CLEAN : FlowStyle.OTHER;
    }
}
