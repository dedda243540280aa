package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Judging;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a design leaves out is unknown: taking a key out of a design that passes never makes it fail. */
class LeftOutKeysTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final RuleEngine ENGINE = RuleEngine.open();

    private static final DesignReader READER = new DesignReader(ONTOLOGY.schema());

    /** What is left out of these is settled: by the format, or because what is drawn is drawn. */
    private static final Set<String> SETTLED = Set.of(
            "id", // required
            "state", // new in a new building, in use otherwise
            "quantity", // an entry is one thing
            "voids", "columns", // a room without them has none drawn
            "openings", // a design that lists its doors has no other ways through
            "Cylinder.store", // a cylinder of which a room and no store is stated stands free
            "elevation", // a storey lies at its level
            "exterior"); // of a window in an outer wall, if the wall is drawn

    /** Where all is drawn another clause judges the same, and did. */
    private static final Set<String> TAKES_OVER = Set.of("DRAWING-cut-off");

    private static final YAMLMapper YAML = new YAMLMapper();

    /** A key of one mapping of a file: a way through the tree, and the key. */
    private record Key(List<Object> way, String key) {

        byte[] without(JsonNode tree) {
            JsonNode copy = tree.deepCopy();
            JsonNode at = copy;
            for (Object step : way) {
                at = step instanceof Integer index ? at.get(index) : at.get((String) step);
            }
            ((ObjectNode) at).remove(key);
            return YAML.writeValueAsBytes(copy);
        }
    }

    @Test
    void aKeyThatIsLeftOutOfADesignThatPassesViolatesNothing() {
        AtomicInteger tried = new AtomicInteger();
        List<String> wrong = ClauseCases.read(ONTOLOGY).values().stream().flatMap(List::stream)
                .filter(c -> c.kind().equals("pass") && !TAKES_OVER.contains(c.clause()))
                .toList().parallelStream().flatMap(c -> violated(c, tried)).sorted().toList();
        assertEquals(List.of(), wrong, "Mend what takes silence for an answer.");
        assertTrue(tried.get() > 10_000, tried + " keys were left out");
    }

    private static Stream<String> violated(ClauseCase example, AtomicInteger tried) {
        Clause clause = ONTOLOGY.clause(example.clause()).orElseThrow();
        JsonNode tree = YAML.readTree(example.text());
        List<Key> keys = new ArrayList<>();
        tree.properties().forEach(s -> ONTOLOGY.schema().section(s.getKey()).ifPresent(type -> {
            if (!type.name().equals("Project") && !SETTLED.contains(s.getKey())) {
                keys.add(new Key(List.of(), s.getKey()));
            }
            if (s.getValue().isArray()) {
                for (int i = 0; i < s.getValue().size(); i++) {
                    keys(s.getValue().get(i), type, List.of(s.getKey(), i), keys);
                }
            } else {
                keys(s.getValue(), type, List.of(s.getKey()), keys);
            }
        }));
        return keys.stream().filter(k -> isViolated(clause, k.without(tree), tried))
                .map(k -> example.place() + " without " + k.way() + " " + k.key());
    }

    /** The keys of a mapping and of the blocks in it that may be left out and then are unknown. */
    private static void keys(JsonNode mapping, DesignClass type, List<Object> way, List<Key> keys) {
        for (var field : mapping.properties()) {
            Optional<DesignProperty> property = type.property(field.getKey());
            if (property.isEmpty() || type.complete() || type.requires().contains(property.get().iri())) {
                continue;
            }
            if (property.get().otherwise() == null && !SETTLED.contains(property.get().name())
                    && !SETTLED.contains(type.name() + "." + property.get().name())) {
                keys.add(new Key(way, field.getKey()));
            }
            if (property.get().range() instanceof Range.Block block && field.getValue().isObject()) {
                keys(field.getValue(), ONTOLOGY.schema().designClass(block.designClass()),
                        Stream.concat(way.stream(), Stream.of((Object) field.getKey())).toList(), keys);
            }
        }
    }

    /** Whether a clause is violated by a value that does not break every limit that may apply; such a one breaks one for certain. */
    private static boolean isViolated(Clause clause, byte[] file, AtomicInteger tried) {
        Reading reading = READER.read("left-out.yaml", file);
        if (reading.design() == null) {
            return false;
        }
        tried.incrementAndGet();
        try {
            Judging judging = Judging.of(ONTOLOGY, reading.design());
            return judging.lines(clause, ENGINE).stream().anyMatch(l -> l.outcome() == Verdict.Outcome.VIOLATED)
                    && judging.findings(clause, ENGINE).stream()
                    .anyMatch(f -> f.outcome() == Finding.Outcome.VIOLATED && f.choice().isEmpty());
        } catch (RuntimeException e) {
            e.printStackTrace();
            return true;
        }
    }
}
