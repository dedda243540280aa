package io.github.labcheck.checker.bound;

import io.github.labcheck.ontology.Text;
import java.util.EnumMap;
import java.util.Map;

/** The values of all bounds. Not to be changed; another value makes others. */
public final class Bounds {

    /** Room for some 30,000 rooms; a heap of 768 MiB suffices for all of it. */
    public static final Bounds STANDARD = new Bounds(Map.of());

    private final Map<Bound, Integer> set;

    private Bounds(Map<Bound, Integer> set) {
        this.set = set;
    }

    /** The same with one set to another value, from 1 to the {@linkplain Bound#most() most} it may be. */
    public Bounds with(Bound bound, int value) {
        if (value < 1 || value > bound.most()) {
            throw new IllegalArgumentException(bound.key() + " " + value);
        }
        Map<Bound, Integer> other = new EnumMap<>(Bound.class);
        other.putAll(set);
        other.put(bound, value);
        return new Bounds(other);
    }

    /** What holds. */
    public int of(Bound bound) {
        return set.isEmpty() ? bound.usual() : set.getOrDefault(bound, bound.usual());
    }

    /** The size of a file, in bytes. */
    public int bytes() {
        return of(Bound.FILE_SIZE) << 20;
    }

    /** The size of a drawing, in bytes. */
    public int drawingBytes() {
        return of(Bound.DRAWING_SIZE) << 20;
    }

    /** Which bound was crossed, what it is, and how to set another: the end of a sentence without its full stop. */
    public Text way(Bound bound) {
        return Text.of("bound.Bounds.limit-limit-n-command", bound.key(), of(bound));
    }
}
