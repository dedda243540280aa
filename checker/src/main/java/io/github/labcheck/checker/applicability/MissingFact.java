package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.condition.Conditions;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.Condition.Comparison;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A fact that is missing, with every answer that makes a difference to some conditions on it. Where not all answers can be
 * gone through, each condition is a fact of its own that may hold or not.
 */
final class MissingFact {

    private final DesignGraph design;
    private final Conditions conditions;
    private final List<Compare> asked = new ArrayList<>();
    private final Map<String, boolean[]> answers = new LinkedHashMap<>();

    MissingFact(DesignGraph design, Conditions conditions) {
        this.design = design;
        this.conditions = conditions;
    }

    /** Whether all answers can be gone through: one value of a kind that has finitely many, or a number that is compared. */
    static boolean finite(Compare compare) {
        DesignProperty last = compare.path().last();
        boolean one = compare.path().steps().stream().noneMatch(s -> s.inverse() || s.property().many());
        boolean kind = last.range() == Range.Literal.BOOLEAN || last.range() instanceof Range.OfConcept || last.numeric()
                && !last.interval();
        return one && kind;
    }

    void ask(Compare compare) {
        asked.add(compare);
    }

    /** How many answers differ. */
    int answers() {
        if (answers.isEmpty()) {
            for (List<Node> answer : possible(asked.get(0).path().last())) {
                boolean[] holds = new boolean[asked.size()];
                for (int i = 0; i < holds.length; i++) {
                    Compare compare = asked.get(i);
                    holds[i] = conditions.hits(answer, compare) != (compare.comparison() == Comparison.NOT_IN);
                }
                answers.putIfAbsent(Arrays.toString(holds), holds);
            }
        }
        return answers.size();
    }

    /** Whether a condition that was {@linkplain #ask asked} for holds, for each answer. */
    boolean[] holds(Compare compare) {
        boolean[] holds = new boolean[answers()];
        int place = 0;
        while (asked.get(place) != compare) {
            place++;
        }
        int answer = 0;
        for (boolean[] all : answers.values()) {
            holds[answer++] = all[place];
        }
        return holds;
    }

    private List<List<Node>> possible(DesignProperty property) {
        List<List<Node>> possible = new ArrayList<>();
        if (property.derived() || design.isMeasured(property)) {
            possible.add(List.of()); // the drawing may show that there is none
        }
        if (property.range() instanceof Range.OfConcept of) {
            design.schema().concepts(of.conceptClass()).forEach(c -> possible.add(List.of(NodeFactory.createURI(c.iri()))));
        } else if (property.numeric()) {
            numbers(property).forEach(n -> possible.add(List.of(NodeFactory.createLiteralDT(n.toPlainString(), XSDDatatype.XSDdecimal))));
        } else {
            List.of("true", "false").forEach(t -> possible.add(List.of(NodeFactory.createLiteralDT(t, XSDDatatype.XSDboolean))));
        }
        return possible;
    }

    /** Every number that it is compared with, and one on each side of it, as far as they are plausible; one that is, if none of them. */
    private Set<BigDecimal> numbers(DesignProperty property) {
        TreeSet<BigDecimal> marks = new TreeSet<>();
        asked.stream().flatMap(c -> c.operands().stream()).forEach(o -> marks.add(BigDecimal.valueOf(((Operand.OfNumber) o).number())));
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        boolean whole = property.range() == Range.Literal.INTEGER;
        BigDecimal step = whole ? BigDecimal.ONE : BigDecimal.valueOf(1, 9);
        for (BigDecimal mark : marks) {
            for (BigDecimal near : List.of(mark.subtract(step), mark, mark.add(step))) {
                numbers.add(whole ? near.setScale(0, RoundingMode.FLOOR) : near);
                numbers.add(whole ? near.setScale(0, RoundingMode.CEILING) : near);
            }
        }
        numbers.removeIf(n -> n.doubleValue() < property.low() || n.doubleValue() > property.high());
        if (numbers.isEmpty()) {
            numbers.add(BigDecimal.valueOf(marks.first().doubleValue() < property.low() ? property.low() : property.high()));
        }
        return numbers;
    }
}
