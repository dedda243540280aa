package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Shows on a terminal how far a run has come, in a line that disappears; shows nothing elsewhere. */
final class Progress implements AutoCloseable {

    private static final String START_OF_LINE = "\r\u001B[K";

    /** Files after which, and time after which, it can be told how long the others will take. */
    private static final int SOME = 5;
    private static final Duration SOON = Duration.ofSeconds(3);

    private final long start = System.nanoTime();
    private final Streams streams;
    private final Language language;
    private final int all;
    private int done;

    Progress(Streams streams, Language language, int all) {
        this.streams = streams;
        this.language = language;
        this.all = all;
    }

    /** Another file begins. */
    synchronized void next(Path file) {
        done++;
        if (streams.progress()) {
            write(START_OF_LINE);
            write(OperationWords.PROGRESS.in(language, done, all, file.getFileName()).replaceAll("\\p{C}", "?")
                    + left(language, Duration.ofNanos(System.nanoTime() - start), done - 1, all));
        }
    }

    /** How long the rest takes if it goes on like this; nothing while that is not to be told. */
    static String left(Language language, Duration since, int done, int all) {
        if (done < SOME || since.compareTo(SOON) < 0) {
            return "";
        }
        Duration left = since.multipliedBy(all - done).dividedBy(done);
        return OperationWords.TIME_LEFT.in(language, left.toMinutes(), "%02d".formatted(left.toSecondsPart()));
    }

    private void write(String text) {
        try {
            streams.err().write(text.getBytes(StandardCharsets.UTF_8));
            streams.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (streams.progress()) {
            write(START_OF_LINE);
        }
    }
}
