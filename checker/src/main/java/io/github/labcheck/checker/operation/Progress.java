package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Shows on a terminal how far a run has come, in a line that disappears; shows nothing elsewhere. */
final class Progress implements AutoCloseable {

    private static final String START_OF_LINE = "\r\u001B[K";

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
            write(OperationWords.PROGRESS.in(language, done, all, file.getFileName()).replaceAll("\\p{C}", "?"));
        }
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
