package io.github.labcheck.checker.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Runs the commands of a session at a terminal, each in a thread of its own, so that Ctrl-C ends the command and not the
 * session. A command that does not stop when it is told to is left alone: it changes nothing in the session any more.
 */
final class Foreground {

    private static final long PATIENCE_MILLIS = 500;

    private final Session session;
    private final Interrupts interrupts;

    /** For a session; without interrupts commands run where they are called. */
    Foreground(Session session, Interrupts interrupts) {
        this.session = session;
        this.interrupts = interrupts;
    }

    /**
     * Runs a command.
     *
     * @param command gives whether it did what it was for
     * @return whether it was left to end by itself, or ended in spite of Ctrl-C
     */
    boolean run(BooleanSupplier command) {
        if (interrupts == Interrupts.NONE) {
            boolean unused = command.getAsBoolean();
            return true;
        }
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch endedOrInterrupted = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                done.set(command.getAsBoolean());
            } finally {
                ended.countDown();
                endedOrInterrupted.countDown();
            }
        }, "command");
        thread.setDaemon(true);
        interrupts.call(() -> {
            interrupted.set(true);
            thread.interrupt();
            endedOrInterrupted.countDown();
        });
        session.actingIn(thread);
        thread.start();
        try {
            endedOrInterrupted.await();
            boolean stopped = ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (!stopped) {
                session.abandon();
            }
            return !interrupted.get() || stopped && done.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            interrupts.call(null);
            session.actingIn(Thread.currentThread());
        }
    }
}
