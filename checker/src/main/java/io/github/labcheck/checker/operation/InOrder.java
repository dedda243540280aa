package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Beside;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same with many things, some at the same time; what comes of them stays in their order. Not much is begun before what came
 * first is taken, so that results do not pile up.
 */
final class InOrder<T, R> implements Iterator<R>, AutoCloseable {

    /** Begun for each that is worked on: one that takes long does not keep the others waiting at once. */
    private static final int AHEAD = 4;

    private final Iterator<T> things;
    private final Function<T, R> work;
    private final ExecutorService pool;
    private final int most;
    private final Queue<Future<R>> begun = new ArrayDeque<>();

    /**
     * Work that begins when the first result is asked for.
     *
     * @param jobs how many at the same time
     */
    InOrder(int jobs, List<T> things, Function<T, R> work) {
        this.things = things.iterator();
        this.work = work;
        boolean alone = jobs <= 1 || things.size() <= 1;
        pool = alone ? null : Executors.newFixedThreadPool(Math.min(jobs, things.size()));
        most = jobs * AHEAD;
    }

    @Override
    public boolean hasNext() {
        return things.hasNext() || !begun.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (pool == null) {
            return work.apply(things.next());
        }
        while (begun.size() < most && things.hasNext()) {
            T thing = things.next();
            begun.add(pool.submit(() -> work.apply(thing)));
        }
        return Beside.awaited(begun.remove());
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
