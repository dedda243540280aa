package io.github.labcheck.checker.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The anchors of a document, as far as it has been read. */
final class Anchors {

    private final Map<String, Anchored> anchored = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * What an anchor stands for.
     *
     * @param size   nodes in it, those that its own aliases stand for included
     * @param height lists and blocks inside one another
     */
    record Anchored(YamlNode node, int size, int height) { }

    /** A node with an anchor begins. */
    void begin(String name) {
        open.add(name);
    }

    /** It has ended; what had the same anchor before is not meant any more. */
    void end(String name, Anchored node) {
        open.remove(name);
        anchored.put(name, node);
    }

    /** Whether a node with this anchor has begun and not ended. */
    boolean isOpen(String name) {
        return open.contains(name);
    }

    /** What an alias stands for, if there was such an anchor. */
    Optional<Anchored> find(String name) {
        return Optional.ofNullable(anchored.get(name));
    }
}
