package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a class in both languages. */
final class Names {

    private final Schema schema;
    private final DesignClass type;
    private final Budget budget;
    private final Map<String, DesignProperty> keys = new HashMap<>();
    private final Map<String, Names> blocks = new HashMap<>();

    Names(Schema schema, DesignClass type, Budget budget) {
        this.schema = schema;
        this.budget = budget;
        this.type = type;
        type.properties().stream().filter(p -> !p.derived()).forEach(p -> keys.putIfAbsent(p.label().zh(), p));
        type.properties().stream().filter(p -> !p.derived()).forEach(p -> keys.put(p.key(), p));
    }

    DesignClass type() {
        return type;
    }

    Budget budget() {
        return budget;
    }

    boolean has(String word) {
        return keys.containsKey(word);
    }

    Optional<DesignProperty> property(String word) {
        return Optional.ofNullable(keys.get(word));
    }

    /** Whether a word means a key. */
    boolean is(String word, String key) {
        return meant(word).equals(key);
    }

    /** The key that a word means; the word itself where it means none. */
    String meant(String word) {
        DesignProperty property = keys.get(word);
        return property == null ? word : property.key();
    }

    List<String> words() {
        return List.copyOf(keys.keySet());
    }

    /** The keys of the block that stands at a key, if one does. */
    Optional<Names> block(String key) {
        return property(key).filter(p -> p.range() instanceof Range.Block)
                .map(p -> blocks.computeIfAbsent(key, k -> new Names(schema, schema.designClass(((Range.Block) p.range()).designClass()),
                budget)));
    }
}
