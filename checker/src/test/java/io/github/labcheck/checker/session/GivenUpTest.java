package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.operation.Commands;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.reader.impl.history.DefaultHistory;
import org.junit.jupiter.api.Test;

/** A command that did not end at Ctrl-C and works on beside the next one. */
class GivenUpTest {

    @Test
    void isHandedNeitherTheDesignNorWhatIsKeptOfItsChecks() {
        Session session = new Session(Commands.WORKBENCH, new DefaultHistory(), false, false);
        session.load(Path.of("../examples/designs/county-veterinary-lab.yaml"));
        AtomicReference<LoadedDesign> before = new AtomicReference<>();
        inAnotherThread(() -> {
            session.actingIn(Thread.currentThread());
            before.set(session.requireDesign());
        });
        session.abandon();
        for (Runnable command : List.<Runnable>of(session::design, session::checkedNow,
                () -> session.check(CheckOptions.all(session.profiles().all())))) {
            CompletionException told = assertThrows(CompletionException.class, () -> inAnotherThread(command));
            assertInstanceOf(CancellationException.class, told.getCause());
        }
        assertNotSame(before.get().graph(), session.requireDesign().graph());
    }

    /** The words of a finding look into the graph of its check when they are read, and the command given up goes on with that. */
    @Test
    void whatWasCheckedBeforeACommandWasGivenUpIsJudgedAgain() {
        Session session = new Session(Commands.WORKBENCH, new DefaultHistory(), false, false);
        session.load(Path.of("../examples/designs/county-veterinary-lab.yaml"));
        Checked before = session.check(CheckOptions.all(session.profiles().all()).inForceOnly(true));
        session.abandon();
        Checked after = session.checked().orElseThrow();
        assertEquals(before.options(), after.options());
        assertNotSame(before.report(), after.report());
        assertNotSame(before.graph(), after.graph());
        assertEquals(before.design().findings().size(), after.design().findings().size());
    }

    private static void inAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
