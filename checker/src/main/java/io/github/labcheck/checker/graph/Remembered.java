package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Joined.Gathering;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was found out of a design, each once. Whoever asks for it again counts as having looked at all that it was found out from.
 *
 * @param <K> what was asked
 * @param <V> what was found out
 */
public final class Remembered<K, V> {

    private record Entry<V>(V value, List<Question> looked) { }

    private final Looking looking;
    private final Map<K, Entry<V>> known;

    /** Of a design, nothing yet. */
    public Remembered(DesignGraph design) {
        this(design, new HashMap<>());
    }

    private Remembered(DesignGraph design, Map<K, Entry<V>> known) {
        this.looking = design.looking();
        this.known = known;
    }

    /** One whose keys are equal to themselves alone. */
    public static <K, V> Remembered<K, V> byIdentity(DesignGraph design) {
        return new Remembered<>(design, new IdentityHashMap<>());
    }

    /** What was found out before, or is found out now; that may ask for more of it, but not for itself. */
    public V get(K key, Function<K, V> work) {
        Entry<V> entry = known.get(key);
        if (entry == null) {
            entry = found(key, work);
            known.put(key, entry);
        }
        looking.at(entry.looked);
        return entry.value;
    }

    private Entry<V> found(K key, Function<K, V> work) {
        if (!looking.on()) {
            return new Entry<>(work.apply(key), List.of());
        }
        Gathering<Question> looked = new Gathering<>();
        V value = looking.into(looked, () -> work.apply(key));
        return new Entry<>(value, looked.list());
    }

    void forget() {
        known.clear();
    }
}
