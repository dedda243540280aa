package io.github.labcheck.checker.timing;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * Notes how long the parts of a run take, over all designs and threads of the process. Notes nothing unless told to: a clock that nobody
 * looks at costs time as well.
 */
public final class Stages {

    private static final AtomicLongArray NANOS = new AtomicLongArray(Stage.values().length);
    private static final Map<String, LongAdder> CLAUSES = new ConcurrentHashMap<>();
    private static final AtomicBoolean ON = new AtomicBoolean();

    private Stages() { }

    /** Begins to note, from nothing. */
    public static void begin() {
        for (int i = 0; i < NANOS.length(); i++) {
            NANOS.set(i, 0);
        }
        CLAUSES.clear();
        ON.set(true);
    }

    /** Notes no more. */
    public static void end() {
        ON.set(false);
    }

    /** The time now, to be given back to {@link #add} or {@link #clause}; 0 if nothing is noted. */
    public static long now() {
        return ON.get() ? System.nanoTime() : 0;
    }

    /** Notes that a stage took the time since then. */
    public static void add(Stage stage, long since) {
        if (since != 0) {
            NANOS.addAndGet(stage.ordinal(), System.nanoTime() - since);
        }
    }

    /** Notes that the time since then, within a stage, was none of it. */
    public static void without(Stage stage, long since) {
        if (since != 0) {
            NANOS.addAndGet(stage.ordinal(), since - System.nanoTime());
        }
    }

    /** Notes that a clause took the time since then. */
    public static void clause(String id, long since) {
        if (since != 0) {
            CLAUSES.computeIfAbsent(id, k -> new LongAdder()).add(System.nanoTime() - since);
        }
    }

    /** How long a stage took, in nanoseconds. */
    public static long nanos(Stage stage) {
        return NANOS.get(stage.ordinal());
    }

    /** How long each clause took, in nanoseconds, by identifier. */
    public static Map<String, Long> clauses() {
        Map<String, Long> all = new TreeMap<>();
        CLAUSES.forEach((id, nanos) -> all.put(id, nanos.sum()));
        return all;
    }
}
