package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.ways.TooManyPlaces;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import tools.jackson.core.exc.JacksonIOException;

/** Runs an operation so that nothing but an exit code and words for people come out of it, whatever happens. */
public final class Guard {

    private Guard() {
    }

    /** How the operation ended; what went wrong is said on the stream for messages, in both languages. */
    public static Exit run(Operation operation, Streams streams) {
        try {
            return operation.run(streams);
        } catch (UsageException e) {
            say(streams, e.words());
            return Exit.USAGE;
        } catch (InvalidPathException e) {
            say(streams, OperationWords.BAD_PATH, e.getInput(), e.getReason());
            return Exit.USAGE;
        } catch (IOException | UncheckedIOException | JacksonIOException e) {
            Text why = OutputFile.why(e instanceof IOException own ? own : e.getCause() instanceof IOException cause ? cause
                    : new IOException(e.getMessage()));
            say(streams, new Text(OperationWords.OUTPUT_BROKEN.in(Language.ZH, why.zh()),
                    OperationWords.OUTPUT_BROKEN.in(Language.EN, why.en())));
            return Exit.USAGE;
        } catch (CancellationException e) {
            return Exit.LIMIT; // whoever cancelled it says so
        } catch (TooManyPlaces e) {
            say(streams, e.words());
            return Exit.LIMIT;
        } catch (OutOfMemoryError | StackOverflowError e) {
            say(streams, OperationWords.MEMORY_OUT);
            return Exit.LIMIT;
        } catch (RuntimeException | Error e) {
            if (stopped(e)) {
                return Exit.LIMIT;
            }
            say(streams, fault(e));
            return Exit.FAULT;
        }
    }

    /** Writes a fault of the program itself into a log; the words tell where that is. */
    public static Text fault(Throwable fault) {
        String log = FaultLog.write(fault);
        return new Text(OperationWords.FAULT.in(Language.ZH, log), OperationWords.FAULT.in(Language.EN, log));
    }

    /** Whether something failed because it was told to stop, which is no fault. */
    private static boolean stopped(Throwable e) {
        return Thread.currentThread().isInterrupted() || Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof InterruptedException || cause instanceof CancellationException);
    }

    private static void say(Streams streams, OperationWords words, Object... arguments) {
        say(streams, new Text(words.in(Language.ZH, arguments), words.in(Language.EN, arguments)));
    }

    /** Says words in both languages, as is done where the wanted one may not be known. */
    public static void say(Streams streams, Text words) {
        try {
            Page page = streams.messages(Language.ZH);
            page.line(0, words.zh());
            page.line(0, words.en());
            page.flush();
        } catch (UncheckedIOException e) {
            // nobody is listening any more; the exit code still tells
        }
    }
}
