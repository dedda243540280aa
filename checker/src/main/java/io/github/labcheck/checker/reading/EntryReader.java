package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.reading.Entry.Field;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads entries and nested blocks: which keys they have, and which they must have. */
final class EntryReader {

    private final SchemaKeys keys;
    private final References references;
    private final NearestName nearest;
    private final ErrorLog log;
    private final ValueReader values;
    private final FormatRules rules;

    EntryReader(Schema schema, SchemaKeys keys, Bounds bounds, References references, NearestName nearest, ErrorLog log) {
        this.keys = keys;
        this.references = references;
        this.nearest = nearest;
        this.log = log;
        this.values = new ValueReader(this, schema, bounds, references, nearest, log);
        this.rules = new FormatRules(log);
    }

    /** The entry that a block describes; what is wrong with it is reported and left out. */
    Entry read(DesignClass type, Mapping mapping) {
        List<Field> fields = new ArrayList<>();
        Map<String, Scalar> seen = new HashMap<>();
        for (Pair pair : mapping.pairs()) {
            Optional<DesignProperty> property = property(type, pair.key());
            if (property.isEmpty()) {
                continue;
            }
            Scalar first = seen.putIfAbsent(property.get().iri(), pair.key());
            if (first == null) {
                if (!pair.merged()) { // a merged pair stands elsewhere, perhaps in another style
                    rules.checkFlow(mapping, pair, keys);
                }
                field(type, pair, property.get(), mapping.position()).ifPresent(fields::add);
            } else if (!pair.merged()) { // what is said counts before what is merged
                duplicate(pair.key(), first);
            }
        }
        require(type, mapping.position(), seen.keySet());
        return new Entry(type, mapping.position(), List.copyOf(fields));
    }

    private Optional<DesignProperty> property(DesignClass type, Scalar key) {
        Optional<DesignProperty> property = keys.property(type, key.text());
        if (property.isEmpty()) {
            unknown(type, key);
        } else if (property.get().derived()) {
            log.add("derived-key", key.position(), Text.of("reading.EntryReader.computed-program-remove", ErrorLog.shown(key.text())));
            return Optional.empty();
        }
        return property;
    }

    private void unknown(DesignClass type, Scalar key) {
        if (!FullWidth.explains(key, log)) {
            String shown = ErrorLog.shown(key.text());
            log.add("unknown-key", key.position(), Text.of("reading.EntryReader.no-key", type.label(), shown),
                    withBlank(type, key.text()).orElseGet(() -> nearest.to(key.text(), keys.keys(type))));
        }
    }

    /** {@code {id:R1}} is one key without value; a blank after the colon was meant. */
    private Optional<String> withBlank(DesignClass type, String text) {
        int colon = text.indexOf(':');
        return colon > 0 && keys.property(type, text.substring(0, colon)).isPresent()
                ? Optional.of(ErrorLog.shown(text.substring(0, colon) + ": " + text.substring(colon + 1))) : Optional.empty();
    }

    private void duplicate(Scalar key, Scalar first) {
        boolean same = key.text().equals(first.text());
        String shown = ErrorLog.shown(key.text());
        log.add("duplicate-key", key.position(),
                same ? Text.of("reading.EntryReader.stands-twice-first-line", shown, first.position().line())
                        : Text.of("reading.EntryReader.same-key-line", shown, first.position().line(), ErrorLog.shown(first.text())));
    }

    private static Origin origin(Pair pair, Position entry) {
        return pair.origin() == null && pair.merged() ? new Origin(Origin.Kind.MERGED, "", entry) : pair.origin();
    }

    private Optional<Field> field(DesignClass type, Pair pair, DesignProperty property, Position entry) {
        Optional<List<Value>> read = values.read(pair.key(), pair.value(), property);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Field field = new Field(property, pair.key().position(), read.get(), origin(pair, entry));
        if (read.get().isEmpty() && keys.requires(type, property)) {
            missing(type, pair.key().position(), property);
        }
        rules.checkValues(field, pair.value());
        if (property.iri().equals(Entry.ID) && pair.value() instanceof Scalar scalar) {
            identify(type, scalar);
        }
        return Optional.of(field);
    }

    private void identify(DesignClass type, Scalar scalar) {
        String id = scalar.text().strip();
        rules.checkId(scalar, id, type);
        if (type.section() != null && !FormatRules.isProject(type)) {
            references.declare(id, type, scalar.position());
        }
    }

    private void require(DesignClass type, Position position, Set<String> seen) {
        for (DesignProperty property : keys.required(type)) {
            if (!seen.contains(property.iri())) {
                missing(type, position, property);
            }
        }
    }

    private void missing(DesignClass type, Position position, DesignProperty property) {
        String key = property.key();
        log.add("missing-key", position,
                Text.of("reading.EntryReader.lacks-required-key", type.label(), property.label().zh(), key));
    }
}
