package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that a design file may use, looked up once for all files. */
final class SchemaKeys {

    private final Map<String, Map<String, DesignProperty>> byClass = new HashMap<>();
    private final Map<String, List<DesignProperty>> required = new HashMap<>();
    private final Set<String> all = new HashSet<>();
    private final List<String> sections = new ArrayList<>();

    SchemaKeys(Schema schema) {
        for (DesignClass type : schema.classes()) {
            Map<String, DesignProperty> keys = new HashMap<>();
            for (DesignProperty property : type.properties()) {
                keys.putIfAbsent(property.label().zh(), property);
            }
            for (DesignProperty property : type.properties()) {
                keys.put(property.key(), property);
            }
            byClass.put(type.name(), keys);
            required.put(type.name(), required(type, schema));
            all.addAll(keys.keySet());
            if (type.section() != null) {
                sections.add(type.section());
                sections.add(type.label().zh());
            }
        }
        all.addAll(sections);
        all.add("labcheck");
    }

    /** What a class requires, and its id where its entries have one. */
    private static List<DesignProperty> required(DesignClass type, Schema schema) {
        Set<String> iris = new TreeSet<>(type.requires());
        if (type.identified()) {
            iris.add(Entry.ID);
        }
        return iris.stream().map(schema::property).toList();
    }

    /** The properties that entries of a class must have. */
    List<DesignProperty> required(DesignClass type) {
        return required.get(type.name());
    }

    /** Whether entries of a class must have a property. */
    boolean requires(DesignClass type, DesignProperty property) {
        return required(type).stream().anyMatch(p -> p.iri().equals(property.iri()));
    }

    /** The property that a key names in entries of a class; derived ones included. */
    Optional<DesignProperty> property(DesignClass type, String key) {
        return Optional.ofNullable(byClass.get(type.name()).get(key));
    }

    /** The keys that entries of a class may have, in both languages. */
    List<String> keys(DesignClass type) {
        return byClass.get(type.name()).entrySet().stream()
                .filter(e -> !e.getValue().derived()).map(Map.Entry::getKey).toList();
    }

    /** The names of all sections, in both languages. */
    List<String> sections() {
        return sections;
    }

    /** Whether a word is the name of some key or section. */
    boolean knows(String word) {
        return all.contains(word);
    }
}
