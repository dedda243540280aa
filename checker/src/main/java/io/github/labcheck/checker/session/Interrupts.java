package io.github.labcheck.checker.session;

import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;

/** Ctrl-C, as it reaches a session while a command runs. */
interface Interrupts {

    /** Of a session at whose other end nobody presses keys: Ctrl-C ends the process, as it does a script. */
    Interrupts NONE = action -> { };

    /** From now on calls this, and nothing any more for null. */
    void call(Runnable action);

    /** Those of a terminal, which never end the process from now on. */
    static Interrupts of(Terminal terminal) {
        AtomicReference<Runnable> current = new AtomicReference<>();
        terminal.handle(Terminal.Signal.INT, signal -> {
            Runnable action = current.get();
            if (action != null) {
                action.run();
            }
        });
        return current::set;
    }
}
