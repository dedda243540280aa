package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How far what a design states of its ways out is from what is drawn; none where there is nothing to compare. */
final class Contradictions {

    private static final int PERCENT = 100;

    private final DesignGraph design;

    private Contradictions(DesignGraph design) {
        this.design = design;
    }

    static void offer(DrawnDesign drawn) {
        Contradictions all = new Contradictions(drawn.design());
        drawn.design().measured("corridorPositionDiffers", room -> all.differs(room, "corridorPosition"));
        drawn.design().measured("deadEndDiffers", room -> all.differs(room, "deadEnd"));
        drawn.design().measured("travelToDoorDeviation", room -> all.deviation(room, "travelToDoor"));
        drawn.design().measured("egressWidthDeviation", storey -> all.deviation(storey, "egressWidthRatio"));
    }

    /** Whether another value is stated than is measured. */
    private Optional<Measurement> differs(Node subject, String property) {
        List<Node> stated = design.stated(subject, property);
        List<Node> measured = measured(subject, property);
        return Optional.of(stated.isEmpty() || measured.isEmpty() ? Measurement.NONE
                : Measurement.truth(!stated.equals(measured), proof(subject, property, word(stated.get(0)), word(measured.get(0)))));
    }

    /** Difference between the stated and the measured number, % of the measured one. */
    private Optional<Measurement> deviation(Node subject, String property) {
        List<Node> stated = design.stated(subject, property);
        List<Node> measured = measured(subject, property);
        if (stated.isEmpty() || measured.isEmpty() || number(measured) == 0) {
            return Optional.of(Measurement.NONE);
        }
        double difference = Math.abs(number(stated) - number(measured)) / number(measured) * PERCENT;
        return Optional.of(Measurement.number(difference, proof(subject, property, word(stated.get(0)), word(measured.get(0)))));
    }

    private List<Node> measured(Node subject, String property) {
        return design.stated(subject, property).isEmpty() ? List.of()
                : design.measurement(subject, property).map(Measurement::values).orElse(List.of());
    }

    private static double number(List<Node> values) {
        return DesignGraph.number(values.get(0));
    }

    /** The proof of what is measured, with both values in words. */
    private Proof proof(Node subject, String property, Text stated, Text drawn) {
        Proof shown = design.measurement(subject, property).map(Measurement::proof).orElse(Proof.NONE);
        return new Proof(shown.things(), shown.line(), new Text("写明" + stated.zh() + "，图中" + drawn.zh(),
                "stated " + stated.en() + ", drawn " + drawn.en()));
    }

    private Text word(Node value) {
        if (value.isURI()) {
            return design.schema().concept(value.getURI()).orElseThrow().label();
        }
        return switch (value.getLiteralLexicalForm()) {
            case "true" -> new Text("是", "yes");
            case "false" -> new Text("否", "no");
            default -> new Text(" " + value.getLiteralLexicalForm(), value.getLiteralLexicalForm());
        };
    }
}
