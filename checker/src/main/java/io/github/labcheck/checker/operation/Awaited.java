package io.github.labcheck.checker.operation;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What another thread makes. */
final class Awaited {

    private Awaited() {
    }

    /** Waits for it; what went wrong in the other thread goes wrong here. */
    static <T> T of(Future<T> begun) {
        try {
            return begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
