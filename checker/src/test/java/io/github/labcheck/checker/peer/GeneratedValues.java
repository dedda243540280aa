package io.github.labcheck.checker.peer;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Values as a design file writes them, most of them close to those that a clause names: at it, just beside it, anywhere. */
final class GeneratedValues {

    private static final int DAYS = 2000;

    private final Schema schema;
    private final Random random;

    GeneratedValues(Schema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    /** What a condition compares with. */
    static List<Object> named(List<Operand> operands) {
        return operands.stream().map(GeneratedValues::named).toList();
    }

    private static Object named(Operand operand) {
        return operand instanceof Operand.OfConcept concept ? concept.iri() : operand instanceof Operand.OfNumber number
                ? (Object) number.number() : operand instanceof Operand.OfTruth truth ? (Object) truth.truth()
                : operand instanceof Operand.OfDay day ? day.day() : ((Operand.OfText) operand).text();
    }

    /** What a limit compares with. */
    static List<Object> named(Limit limit) {
        if (limit instanceof Limit.OnNumber number) {
            return List.of(number.value());
        }
        if (limit instanceof Limit.Range range) {
            return List.of(range.low(), range.high());
        }
        return limit instanceof Limit.OnList list ? List.copyOf(list.values()) : List.of();
    }

    /** What some clause compares a property with, by its local name. */
    static Map<String, List<Object>> named(Collection<Clause> clauses) {
        Map<String, List<Object>> all = new TreeMap<>();
        clauses.forEach(c -> {
            c.limit().toValue().ifPresent(path -> all.computeIfAbsent(path.last().name(), n -> new ArrayList<>()).addAll(named(c.limit())));
            c.limit().labelFields().forEach(f -> all.computeIfAbsent(f.name(), n -> new ArrayList<>()));
            Stream.concat(c.when().stream(), c.unless().stream()).forEach(condition -> note(condition, all));
        });
        return all;
    }

    private static void note(Condition condition, Map<String, List<Object>> all) {
        if (condition instanceof Condition.Compare compare) {
            all.computeIfAbsent(compare.path().last().name(), n -> new ArrayList<>()).addAll(named(compare.operands()));
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(c -> note(c, all));
        } else if (condition instanceof Condition.AllOf every) {
            every.conditions().forEach(c -> note(c, all));
        }
    }

    /** A value of a property, null for a property whose values are not made here. */
    Object of(DesignProperty property, List<Object> near) {
        if (property.many() && random.nextInt(9) == 0) {
            return random.nextInt(3) == 0 ? List.of()
                    : Stream.of(one(property, near), one(property, near)).filter(Objects::nonNull).distinct().toList();
        }
        return one(property, near);
    }

    private Object one(DesignProperty property, List<Object> near) {
        if (property.numeric()) {
            return property.interval() && random.nextInt(4) == 0 ? interval(property, near) : number(property, near);
        }
        if (property.range() instanceof Range.OfConcept of) {
            return concept(of.conceptClass(), near);
        }
        return property.range() == Range.Literal.BOOLEAN ? (Object) random.nextBoolean()
                : property.range() == Range.Literal.DATE ? LocalDate.of(2023, 1, 1).plusDays(random.nextInt(DAYS)).toString()
                : property.range() == Range.Literal.TEXT ? "text " + random.nextInt(3) : null;
    }

    private List<BigDecimal> interval(DesignProperty property, List<Object> near) {
        BigDecimal one = number(property, near);
        BigDecimal other = number(property, near);
        return List.of(one.min(other), one.max(other));
    }

    private BigDecimal number(DesignProperty property, List<Object> near) {
        List<Double> bounds = near.stream().filter(Double.class::isInstance).map(Double.class::cast).toList();
        double low = Double.isNaN(property.low()) ? 0 : property.low();
        double high = Double.isNaN(property.high()) ? 100 : property.high();
        double step = Double.isNaN(property.resolution()) ? 1 : property.resolution();
        double value = bounds.isEmpty() || random.nextInt(6) == 0 ? low + random.nextDouble() * Math.min(high - low, 100)
                : bounds.get(random.nextInt(bounds.size())) + (random.nextInt(5) - 2) * step;
        boolean whole = property.range() == Range.Literal.INTEGER;
        return BigDecimal.valueOf(Math.max(low, Math.min(high, value))).setScale(whole ? 0 : 4, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private Object concept(String conceptClass, List<Object> near) {
        List<Concept> all = schema.concepts(conceptClass).stream().filter(c -> !c.group()).toList();
        List<Concept> close = all.stream().filter(c -> near.stream().anyMatch(n -> n instanceof String iri && c.is(iri))).toList();
        List<Concept> from = close.isEmpty() || random.nextInt(4) == 0 ? all : close;
        return from.isEmpty() ? null : from.get(random.nextInt(from.size())).notation();
    }
}
