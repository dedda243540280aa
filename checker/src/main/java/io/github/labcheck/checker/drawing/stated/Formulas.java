package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Formula;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Numbers that the ontology calls a product or a quotient of others. */
public final class Formulas implements Measure {

    private final DesignGraph design;
    private final Agreeing agreeing;

    public Formulas(DrawnDesign drawn) {
        design = drawn.design();
        agreeing = new Agreeing(design);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return agreeing.of(property, node, followed(property, node));
    }

    @Override
    public Optional<Measurement> followed(String property, Node node) {
        return value(node, design.schema().named(property));
    }

    private Optional<Measurement> value(Node subject, DesignProperty property) {
        if (!property.domains().contains(design.classOf(subject))) {
            return Optional.empty();
        }
        Formula formula = property.formula();
        List<Lack> lacks = formula.of().stream().filter(name -> design.number(subject, name).isEmpty()).map(name -> Lack.of(subject, name))
                .toList();
        if (!lacks.isEmpty()) {
            return Optional.of(Measurement.lacking(lacks));
        }
        List<Double> numbers = formula.of().stream().map(name -> design.number(subject, name).orElseThrow()).toList();
        double value = numbers.stream().reduce(formula.operation()::apply).orElseThrow();
        return Double.isFinite(value) ? Optional.of(Measurement.number(value, Proof.of(words(formula, numbers)))) : Optional.empty();
    }

    /** The names of the keys and their numbers, with the sign between them. */
    private Text words(Formula formula, List<Double> numbers) {
        String sign = " " + formula.operation().sign() + " ";
        Text names = Lists.joined(formula.of().stream().map(name -> design.schema().named(name).label()).toList(), Text.same(sign));
        String written = numbers.stream().map(Compared::plain).collect(Collectors.joining(sign));
        return Text.of("words.with-colon", names, written);
    }
}
