package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry while it is written out. */
final class Draft {

    private final Names names;
    private final List<Pair> pairs;
    private final boolean flow;
    private final Position position;
    private boolean failed;

    Draft(Names names, Mapping mapping) {
        this(names, mapping.pairs(), mapping.flow(), mapping.position());
    }

    private Draft(Names names, List<Pair> pairs, boolean flow, Position position) {
        this.names = names;
        this.pairs = new ArrayList<>(pairs);
        this.flow = flow;
        this.position = position;
    }

    Draft copy() {
        Draft copy = new Draft(names, pairs, flow, position);
        copy.failed = failed;
        return copy;
    }

    Names names() {
        return names;
    }

    Position position() {
        return position;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Something is wrong with it, which is told. */
    void fail() {
        failed = true;
    }

    boolean failed() {
        return failed;
    }

    Mapping mapping() {
        return new Mapping(List.copyOf(pairs), flow, position);
    }

    /** What it says at a key of its class. */
    Optional<Pair> at(String key) {
        return pairs.stream().filter(p -> names.is(p.key().text(), key)).findFirst();
    }

    /** Its text at a key of its class. */
    Optional<Scalar> scalar(String key) {
        return at(key).map(Pair::value).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    Optional<String> id() {
        return scalar("id").map(s -> s.text().strip()).filter(s -> !s.isEmpty());
    }

    /** Takes a word of the short forms out; a word that its class has a key for is left. */
    Optional<Pair> take(Word word) {
        Optional<Pair> found = pairs.stream().filter(p -> word.is(p.key().text()) && !names.has(p.key().text())).findFirst();
        found.ifPresent(pairs::remove);
        return found;
    }

    /** Adds what another block says, where it does not say anything itself; a block is completed by the keys of the other. */
    void complete(List<Pair> others, Origin origin) {
        for (Pair other : others) {
            String meant = names.meant(other.key().text());
            int own = -1;
            for (int i = 0; i < pairs.size() && own < 0; i++) {
                own = names.meant(pairs.get(i).key().text()).equals(meant) ? i : -1;
            }
            if (own < 0 && names.budget().spend(other.value(), position)) {
                pairs.add(new Pair(other.key(), marked(other.value(), origin), true, origin));
            } else if (own >= 0 && pairs.get(own).value() instanceof Mapping mine && other.value() instanceof Mapping more
                    && names.block(meant).isPresent()) {
                Draft inner = new Draft(names.block(meant).get(), mine);
                inner.complete(more.pairs(), origin);
                pairs.set(own, new Pair(pairs.get(own).key(), inner.mapping(), pairs.get(own).merged(), pairs.get(own).origin()));
            }
        }
    }

    /** The keys of a block that is brought in are brought in too. */
    private static YamlNode marked(YamlNode value, Origin origin) {
        return value instanceof Mapping mapping ? new Mapping(mapping.pairs().stream()
                .map(p -> new Pair(p.key(), marked(p.value(), origin), true, origin)).toList(), mapping.flow(), mapping.position()) : value;
    }

    /** Says something in place of what it said at that key. */
    void put(Scalar key, YamlNode value, Origin origin) {
        pairs.removeIf(p -> names.is(p.key().text(), names.meant(key.text())));
        pairs.add(new Pair(key, value, false, origin));
    }
}
