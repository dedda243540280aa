package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The biosafety level of a room against what its class and its functions settle. */
public final class BiosafetyLevels implements Measure {

    private static final String LEVEL = "biosafetyLevel";

    private final DesignGraph design;

    public BiosafetyLevels(DrawnDesign drawn) {
        design = drawn.design();
    }

    /** A level and what settles it. */
    private record Settled(int level, Text by) { }

    @Override
    public Optional<Measurement> of(String property, Node room) {
        return switch (property) {
            case "biosafetyContradicts" -> Optional.of(contradicts(room));
            default -> throw Measure.unknown(property);
        };
    }

    /** The class says which level it is, the function which it is at least. */
    private Measurement contradicts(Node room) {
        Optional<Integer> level = design.number(room, LEVEL).map(Double::intValue);
        Optional<Settled> named = settled(room, "biosafetyClass");
        Optional<Settled> function = settled(room, "function");
        if (level.isEmpty() || named.isEmpty() && function.isEmpty()) {
            return Measurement.NONE;
        }
        Optional<Settled> other = named.filter(settled -> settled.level() != level.get())
                .or(() -> function.filter(settled -> settled.level() > level.get()));
        return Measurement.truth(other.isPresent(), other.map(settled -> Proof.of(words(level.get(), settled))).orElse(Proof.NONE));
    }

    private static Text words(int level, Settled settled) {
        return Text.of("drawing.stated.BiosafetyLevels.level", level, settled.by(), settled.level());
    }

    /** The highest level that the class or one of the functions of a room settles. */
    private Optional<Settled> settled(Node room, String key) {
        List<Node> values = design.values(room, key);
        return values.stream().flatMap(value -> design.schema().concept(value.getURI()).stream()).flatMap(BiosafetyLevels::of)
                .max(Comparator.comparingInt(Settled::level));
    }

    private static Stream<Settled> of(Concept concept) {
        return Optional.ofNullable(concept.settles().get(Schema.NS + LEVEL)).stream()
                .map(level -> new Settled(Integer.parseInt(level), concept.label()));
    }
}
