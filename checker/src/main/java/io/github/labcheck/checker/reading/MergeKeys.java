package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Refused;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pairs of one block: its own, and those of the blocks that its merge key names. Own keys count before merged ones, of
 * merged ones the first; whether two keys mean the same in different languages is known only to whoever reads the block.
 */
final class MergeKeys {

    private static final String KEY = "<<";

    private final ErrorLog log;
    private final List<Pair> own = new ArrayList<>();
    private final List<Pair> merged = new ArrayList<>();
    private Position first;

    MergeKeys(ErrorLog log) {
        this.log = log;
    }

    void add(Scalar key, YamlNode value) {
        if (!key.text().equals(KEY) || key.quoted()) {
            own.add(new Pair(key, value, false));
        } else if (first != null) {
            log.add("duplicate-key", key.position(), Text.of("reading.MergeKeys.stands-twice-first-line", first.line()));
        } else {
            first = key.position();
            merge(value);
        }
    }

    private void merge(YamlNode value) {
        if (value instanceof Sequence sequence) {
            sequence.items().forEach(this::block);
        } else {
            block(value);
        }
    }

    private void block(YamlNode node) {
        if (node instanceof Mapping mapping) {
            mapping.pairs().forEach(pair -> merged.add(new Pair(pair.key(), pair.value(), true)));
        } else if (!(node instanceof Refused)) {
            log.add("alias", first, Text.of("reading.MergeKeys.takes-block-key-value"));
        }
    }

    List<Pair> pairs() {
        if (merged.isEmpty()) {
            return List.copyOf(own);
        }
        Set<String> seen = new HashSet<>();
        own.forEach(pair -> seen.add(pair.key().text()));
        List<Pair> all = new ArrayList<>(own);
        merged.stream().filter(pair -> seen.add(pair.key().text())).forEach(all::add);
        return List.copyOf(all);
    }
}
