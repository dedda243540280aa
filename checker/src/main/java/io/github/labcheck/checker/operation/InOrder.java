package io.github.labcheck.checker.operation;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many things, some at the same time; what comes of them stays in their order. */
final class InOrder {

    private InOrder() {
    }

    /**
     * The results, in the order of the things.
     *
     * @param jobs how many at the same time
     */
    static <T, R> List<R> map(int jobs, List<T> things, Function<T, R> work) {
        if (jobs <= 1 || things.size() <= 1) {
            return things.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, things.size()));
        try {
            List<Future<R>> begun = things.stream().map(thing -> pool.submit(() -> work.apply(thing))).toList();
            return begun.stream().map(Awaited::of).toList();
        } finally {
            pool.shutdownNow();
        }
    }
}
