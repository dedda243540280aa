package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How much short forms may still write out: what is brought in counts as if it were written where it is brought in. */
final class Budget {

    private final Faults faults;
    private final int most;
    private final Map<YamlNode, Long> sizes = new IdentityHashMap<>();
    private long left;

    Budget(Faults faults, int most) {
        this.faults = faults;
        this.most = most;
        this.left = most;
    }

    /** Whether a value may still be brought in. */
    boolean spend(YamlNode value, Position at) {
        return spend(1 + size(value), at);
    }

    /** Whether the pairs of an entry may still be written once more. */
    boolean spend(List<Pair> pairs, Position at) {
        return spend(pairs.stream().mapToLong(p -> 1 + size(p.value())).sum(), at);
    }

    /** Whether so many nodes may still be brought in. */
    boolean spend(long nodes, Position at) {
        if (left >= 0) {
            left -= nodes;
            if (left < 0) {
                faults.limit(at, most);
            }
        }
        return left >= 0;
    }

    private long size(YamlNode node) {
        Long known = sizes.get(node);
        if (known == null) {
            known = 1L;
            if (node instanceof Sequence list) {
                known += list.items().stream().mapToLong(this::size).sum();
            } else if (node instanceof Mapping mapping) {
                known += mapping.pairs().stream().mapToLong(p -> 1 + size(p.value())).sum();
            }
            sizes.put(node, known);
        }
        return known;
    }
}
