package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * How far what a design states is from what follows from its drawing or from other keys; none where there is nothing to compare. The
 * ontology says which property compares which key, and how: whether they differ, by how many percent, or by how much.
 */
public final class Contradictions implements Measure {

    private static final int PERCENT = 100;

    private final DesignGraph design;

    public Contradictions(DrawnDesign drawn) {
        design = drawn.design();
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return Optional.of(difference(node, design.schema().named(property)));
    }

    private Measurement difference(Node subject, DesignProperty property) {
        String key = property.about().iterator().next().substring(Schema.NS.length());
        List<Node> stated = design.stated(subject, key);
        Optional<Measurement> other = stated.isEmpty() ? Optional.empty() : design.followed(subject, key)
                .filter(m -> !m.values().isEmpty());
        if (other.isEmpty()) {
            return Measurement.NONE;
        }
        Node one = stated.get(0);
        Node two = other.get().values().get(0);
        Proof proof = proof(other.get().proof(), word(one), word(two));
        if (property.range() == Range.Literal.BOOLEAN) {
            return Measurement.truth(!stated.equals(other.get().values()), proof);
        }
        double apart = Math.abs(DesignGraph.number(one) - DesignGraph.number(two));
        boolean percent = property.symbol().filter("%"::equals).isPresent();
        double base = Math.abs(DesignGraph.number(two)) / PERCENT;
        return percent && base == 0 ? Measurement.NONE : Measurement.number(percent ? apart / base : apart, proof);
    }

    /** The proof of what follows, with both values in words. */
    private static Proof proof(Proof shown, Text stated, Text follows) {
        Text how = shown.because() == null ? Text.same("") : Text.of("drawing.stated.Contradictions.proof", shown.because());
        return new Proof(shown.things(), shown.line(), Text.of("drawing.stated.Contradictions.stated-fact", stated, follows, how));
    }

    private Text word(Node value) {
        if (value.isURI()) {
            return design.schema().concept(value.getURI()).orElseThrow().label();
        }
        return switch (value.getLiteralLexicalForm()) {
            case "true" -> Text.of("drawing.stated.Contradictions.yes");
            case "false" -> Text.of("drawing.stated.Contradictions.no");
            default -> new Text(" " + value.getLiteralLexicalForm(), value.getLiteralLexicalForm());
        };
    }
}
