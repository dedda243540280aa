package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks whether a file says anything in short; most files do not, and are read as they are. */
final class ShortForms {

    private static final List<Word> IN_ENTRIES = List.of(Word.LIKE, Word.ROW, Word.RECTANGLE, Word.ON, Word.AGAINST, Word.FROM,
            Word.DISTANCE);

    private static final String TYPE = "type ";

    private final Schema schema;
    private final Set<String> words = new HashSet<>(Word.names(IN_ENTRIES));
    private final Map<String, Map<String, Boolean>> references = new HashMap<>();

    ShortForms(Schema schema) {
        this.schema = schema;
    }

    boolean anyIn(Mapping root) {
        return root.pairs().stream().anyMatch(pair -> Word.isSection(pair.key().text())
                || schema.section(pair.key().text()).filter(type -> anyIn(pair.value(), type)).isPresent());
    }

    private boolean anyIn(YamlNode section, DesignClass type) {
        List<YamlNode> entries = section instanceof Sequence list ? list.items() : List.of(section);
        return entries.stream().anyMatch(e -> e instanceof Mapping mapping && (listsIn(mapping, type)
                || mapping.pairs().stream().anyMatch(p -> words.contains(p.key().text()) && type.property(p.key().text()).isEmpty())));
    }

    /** Whether an entry lists ids where one id stands, or all of a section. */
    boolean listsIn(Mapping entry, DesignClass type) {
        Map<String, Boolean> many = references.computeIfAbsent(type.name(), t -> references(type));
        return entry.pairs().stream().anyMatch(p -> p.value() instanceof Sequence && many.get(TYPE + p.key().text()) != null)
                || entry.pairs().stream().anyMatch(p -> many.containsKey(p.key().text()) && lists(p, many.get(p.key().text())));
    }

    private static Map<String, Boolean> references(DesignClass type) {
        Map<String, Boolean> many = new HashMap<>();
        for (DesignProperty property : type.properties()) {
            if (property.range() instanceof Range.Reference) {
                many.put(property.key(), property.many());
                many.put(property.label().zh(), property.many());
            } else if (Lists.isType(property)) {
                many.put(TYPE + property.key(), false);
                many.put(TYPE + property.label().zh(), false);
            }
        }
        return many;
    }

    private static boolean lists(Pair pair, boolean many) {
        return pair.value() instanceof Mapping || pair.value() instanceof Scalar scalar && all(scalar)
                || pair.value() instanceof Sequence list && (!many || list.items().stream()
                .anyMatch(i -> i instanceof Sequence || i instanceof Scalar s && all(s)));
    }

    private static boolean all(Scalar scalar) {
        return Optional.of(scalar.text().strip()).filter(t -> t.startsWith("all-") || t.startsWith("全部")).isPresent();
    }
}
