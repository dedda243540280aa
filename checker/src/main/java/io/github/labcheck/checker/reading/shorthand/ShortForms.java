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

/**
 * Looks whether a file says anything in short; most files do not, and are read as they are. Every run asks this, so that it is asked
 * in plain loops.
 */
final class ShortForms {

    private static final List<Word> IN_ENTRIES = List.of(Word.LIKE, Word.ROW, Word.RECTANGLE, Word.ON, Word.AGAINST, Word.FROM,
            Word.DISTANCE);

    private final Schema schema;
    private final Set<String> words = new HashSet<>();
    private final Map<String, Map<String, DesignProperty>> listed = new HashMap<>();

    ShortForms(Schema schema) {
        this.schema = schema;
        for (Word word : IN_ENTRIES) {
            words.add(word.key());
            words.add(word.zh());
        }
    }

    boolean anyIn(Mapping root) {
        for (Pair pair : root.pairs()) {
            Optional<DesignClass> type = schema.section(pair.key().text());
            if (Word.isSection(pair.key().text()) || type.isPresent() && anyIn(pair.value(), type.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean anyIn(YamlNode section, DesignClass type) {
        for (YamlNode entry : section instanceof Sequence list ? list.items() : List.of(section)) {
            if (entry instanceof Mapping mapping && (listsIn(mapping, type) || wordIn(mapping, type))) {
                return true;
            }
        }
        return false;
    }

    private boolean wordIn(Mapping entry, DesignClass type) {
        for (Pair pair : entry.pairs()) {
            if (words.contains(pair.key().text()) && type.property(pair.key().text()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry lists ids or types where one stands, or all of a section. */
    boolean listsIn(Mapping entry, DesignClass type) {
        Map<String, DesignProperty> own = listed.get(type.name());
        if (own == null) {
            own = listed(type);
            listed.put(type.name(), own);
        }
        for (Pair pair : entry.pairs()) {
            DesignProperty property = own.get(pair.key().text());
            if (property != null && lists(pair.value(), property)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, DesignProperty> listed(DesignClass type) {
        Map<String, DesignProperty> listed = new HashMap<>();
        for (DesignProperty property : type.properties()) {
            if (Shorthand.isListed(property)) {
                listed.put(property.key(), property);
                listed.put(property.label().zh(), property);
            }
        }
        return listed;
    }

    private static boolean lists(YamlNode value, DesignProperty property) {
        if (!(property.range() instanceof Range.Reference)) {
            return value instanceof Sequence;
        }
        if (!(value instanceof Sequence list)) {
            return value instanceof Mapping || saysAll(value);
        }
        if (!property.many()) {
            return true;
        }
        for (YamlNode item : list.items()) {
            if (item instanceof Sequence || saysAll(item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAll(YamlNode node) {
        return node instanceof Scalar scalar && !Word.allOf(scalar.text().strip()).isEmpty();
    }
}
