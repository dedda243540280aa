package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The values of a key with which a condition holds and with which it does not. */
final class Values {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int OTHERS = 6;

    private final Ontology ontology;
    private final Map<String, Map<String, Integer>> used = new HashMap<>();

    Values(Ontology ontology, Collection<List<ClauseCase>> cases) {
        this.ontology = ontology;
        cases.stream().flatMap(List::stream).filter(c -> !c.kind().equals("unknown")).forEach(c -> count(null, YAML.readTree(c.text())));
    }

    private void count(String key, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(p -> count(p.getKey(), p.getValue()));
        } else if (node.isArray()) {
            node.forEach(n -> count(key, n));
        } else if (node.isString() && key != null) {
            used.computeIfAbsent(key, k -> new HashMap<>()).merge(node.stringValue(), 1, Integer::sum);
        }
    }

    List<JsonNode> of(Compare compare) {
        DesignProperty property = compare.path().last();
        Set<JsonNode> values = new LinkedHashSet<>();
        Set<String> members = new LinkedHashSet<>();
        for (Operand operand : compare.operands()) {
            if (operand instanceof Operand.OfNumber number) {
                values.add(decimal(number.number()));
                Steps.around(number.number(), property).forEach(n -> values.add(decimal(n)));
            } else if (operand instanceof Operand.OfTruth truth) {
                values.add(BooleanNode.valueOf(!truth.truth()));
                values.add(BooleanNode.valueOf(truth.truth()));
            } else if (operand instanceof Operand.OfConcept concept) {
                members.add(concept.iri());
            } else if (operand instanceof Operand.OfText text) {
                values.add(StringNode.valueOf(text.text()));
                values.add(StringNode.valueOf("X9"));
            } else if (operand instanceof Operand.OfDay day) {
                List.of(-1, 0, 1).forEach(n -> values.add(StringNode.valueOf(day.day().plusDays(n).toString())));
            }
        }
        if (property.range() instanceof Range.OfConcept of) {
            concepts(of.conceptClass(), property.key(), members).forEach(n -> values.add(StringNode.valueOf(n)));
        }
        return List.copyOf(values);
    }

    private static JsonNode decimal(double number) {
        return DecimalNode.valueOf(new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()));
    }

    private List<String> concepts(String type, String key, Set<String> members) {
        Map<String, Integer> counts = used.getOrDefault(key, Map.of());
        List<Concept> all = ontology.schema().concepts(type).stream().filter(c -> !c.group())
                .sorted(Comparator.comparingInt((Concept c) -> -counts.getOrDefault(c.notation(), 0)).thenComparing(Concept::notation))
                .toList();
        List<String> values = new ArrayList<>();
        for (Concept other : all) {
            if (values.size() < OTHERS && members.stream().noneMatch(other::is)) {
                values.add(other.notation());
            }
        }
        for (String member : members) {
            all.stream().filter(c -> c.is(member)).filter(c -> members.stream().filter(c::is).count() == 1).limit(2)
                    .forEach(c -> values.add(c.notation()));
        }
        return values;
    }
}
