package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Refused;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the top level of a design file: its version and its sections. */
final class SectionReader {

    static final String MARK = "labcheck";
    private static final String VERSION = "1";

    private final Schema schema;
    private final SchemaKeys keys;
    private final NearestName nearest;
    private final ErrorLog log;
    private final EntryReader entries;
    private final Salvage salvage;

    SectionReader(Schema schema, SchemaKeys keys, NearestName nearest, EntryReader entries, Salvage salvage, ErrorLog log) {
        this.schema = schema;
        this.keys = keys;
        this.nearest = nearest;
        this.entries = entries;
        this.salvage = salvage;
        this.log = log;
    }

    /** The sections in the order of the file; what is wrong with them is reported and left out. */
    List<Section> read(Mapping root) {
        List<Section> sections = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        Set<String> present = root.pairs().stream().flatMap(p -> schema.section(p.key().text()).stream())
                .map(DesignClass::name).collect(Collectors.toSet());
        Position mark = null;
        for (Pair pair : root.pairs()) {
            if (pair.key().text().equals(MARK)) {
                mark = mark(pair, mark, pair == root.pairs().get(0));
            } else {
                int before = log.told();
                Optional<DesignClass> type = type(pair.key(), present);
                type.flatMap(t -> section(t, pair, seen)).ifPresent(sections::add);
                salvage.told(type.orElse(null), log.told() - before);
            }
        }
        if (!seen.containsKey(FormatRules.PROJECT)) {
            log.add("missing-key", root.position(), Text.of("reading.SectionReader.section-project-missing-give"));
        }
        return sections;
    }

    private Position mark(Pair pair, Position before, boolean first) {
        Position at = pair.key().position();
        if (before != null) {
            twice(pair.key(), before);
        } else if (!first) {
            log.add("misplaced-key", at, Text.of("reading.SectionReader.labcheck-1-must-first"));
        }
        if (!(pair.value() instanceof Scalar version) || !version.text().equals(VERSION)) {
            log.add("unsupported-version", pair.value() instanceof Scalar s && s.isNull() ? at : pair.value().position(),
                    Text.of("reading.SectionReader.program-reads-version-1"), VERSION);
        }
        return at;
    }

    /** The class of a section; of a misspelt one the class that was probably meant, so that its ids are known. */
    private Optional<DesignClass> type(Scalar key, Set<String> present) {
        Optional<DesignClass> type = schema.section(key.text());
        if (type.isPresent() || FullWidth.explains(key, log)) {
            return type;
        }
        String meant = nearest.to(key.text(), keys.sections());
        log.add("unknown-section", key.position(), Text.of("reading.SectionReader.there-no-section", ErrorLog.shown(key.text())), meant);
        return Optional.ofNullable(meant).flatMap(schema::section).filter(t -> !present.contains(t.name()));
    }

    private Optional<Section> section(DesignClass type, Pair pair, Map<String, Position> seen) {
        Position before = seen.putIfAbsent(type.name(), pair.key().position());
        if (before != null) {
            if (!pair.merged()) {
                twice(pair.key(), before);
            }
            return Optional.empty();
        }
        List<Entry> read = new ArrayList<>();
        if (type.single()) {
            entry(type, pair.value(), pair.key()).ifPresent(read::add);
        } else if (pair.value() instanceof Sequence sequence) {
            sequence.items().forEach(item -> entry(type, item, pair.key()).ifPresent(read::add));
        } else {
            notAList(pair);
        }
        return Optional.of(new Section(type, pair.key().position(), read));
    }

    private void twice(Scalar key, Position before) {
        log.add("duplicate-key", key.position(),
                Text.of("reading.SectionReader.same-section-line-join", ErrorLog.shown(key.text()), before.line()));
    }

    private Optional<Entry> entry(DesignClass type, YamlNode node, Scalar key) {
        if (node instanceof Mapping mapping) {
            int before = log.told();
            Entry entry = entries.read(type, mapping);
            if (log.told() > before || salvage.hasFailed(mapping)) {
                salvage.wrong(entry);
            }
            return Optional.of(entry);
        }
        boolean explained = node instanceof Refused || node instanceof Scalar s && FullWidth.explains(s, log);
        if (!explained) {
            boolean empty = node instanceof Scalar s && s.isNull();
            log.add(empty ? "missing-value" : "wrong-type", empty ? key.position() : node.position(),
                    Text.of("reading.SectionReader.must-block-key-value", ErrorLog.shown(key.text()), type.single()
                            ? Text.of("reading.SectionReader.section") : Text.of("reading.SectionReader.each-entry")));
        }
        return Optional.empty();
    }

    private void notAList(Pair pair) {
        YamlNode node = pair.value();
        String shown = ErrorLog.shown(pair.key().text());
        if (node instanceof Scalar scalar && scalar.isNull()) {
            log.add("missing-value", pair.key().position(), Text.of("reading.SectionReader.section-empty-write-if", shown));
        } else if (node instanceof Mapping m && !m.pairs().isEmpty() && FullWidth.explains(m.pairs().get(0).key(), log)) {
            return;
        } else if (!(node instanceof Refused) && !(node instanceof Scalar s && FullWidth.explains(s, log))) {
            log.add("wrong-type", node.position(), Text.of("reading.SectionReader.section-must-list-begin", shown));
        }
    }
}
