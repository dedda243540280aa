package io.github.labcheck.ontology;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Pieces of work that a second processor begins, from the last one on, while this thread does something else. Who asks for a piece that
 * is not begun does it, and waits for one that is; each is done once.
 *
 * @param <T> what a piece of work makes
 */
public final class Beside<T> {

    private final List<FutureTask<T>> pieces;

    /**
     * Begins.
     *
     * @param name of the thread, for those who look at a stack
     * @param work touches nothing that others touch as well
     */
    public Beside(String name, List<Callable<T>> work) {
        pieces = work.stream().map(FutureTask::new).toList();
        if (!pieces.isEmpty() && Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(() -> {
                for (int i = pieces.size() - 1; i >= 0; i--) {
                    pieces.get(i).run(); // does nothing if it was begun
                }
            }, name);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /**
     * What a piece makes, or what goes wrong with it.
     *
     * @throws CancellationException if the thread is told to stop while it waits
     */
    public T get(int index) {
        pieces.get(index).run();
        return awaited(pieces.get(index));
    }

    /**
     * What another thread makes; what goes wrong there goes wrong here.
     *
     * @throws CancellationException if the thread is told to stop while it waits
     */
    public static <T> T awaited(Future<T> begun) {
        try {
            return begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
