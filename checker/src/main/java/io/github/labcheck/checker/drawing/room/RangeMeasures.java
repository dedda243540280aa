package io.github.labcheck.checker.drawing.room;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Sizes that are measured in the drawing and that nobody could state, since they are out of the plausible range of their key. */
public final class RangeMeasures implements Measure {

    private static final String PROPERTY = "sizeImplausible";

    private final DrawnDesign drawn;

    public RangeMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "sizeImplausible" -> Optional.of(drawn.shape(node).map(shape -> implausible(node)).orElse(Measurement.NONE));
            default -> throw Measure.unknown(property);
        };
    }

    /** Whether a key that the ontology says is looked at is measured out of its range. */
    private Measurement implausible(Node room) {
        DesignGraph design = drawn.design();
        Optional<Text> wrong = design.schema().named(PROPERTY).about().stream().sorted().flatMap(iri -> design.schema().find(iri).stream())
                .flatMap(key -> design.measurement(room, key.name()).stream().flatMap(m -> m.values().stream())
                        .map(DesignGraph::number).filter(value -> value < key.low() || value > key.high()).map(value -> words(key, value)))
                        .findFirst();
        return Measurement.truth(wrong.isPresent(), new Proof(List.of(room), List.of(), wrong.orElse(null)));
    }

    private static Text words(DesignProperty key, double value) {
        String unit = key.unit().printed().en();
        String low = Compared.plain(key.low());
        String high = Compared.plain(key.high());
        return Text.of("drawing.room.RangeMeasures.plausible-coordinates-m", key.label(), Compared.plain(value), unit, low, high);
    }
}
