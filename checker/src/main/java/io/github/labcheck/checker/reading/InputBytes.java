package io.github.labcheck.checker.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The bytes of a file that a user names: read once, no further than a limit, and not waited for without end, whatever the
 * file turns out to be.
 */
public final class InputBytes {

    private static final int STEP = 1 << 16;

    /** Seconds until somebody writes to a pipe at all, and from one part to the next: a program that makes it may take its time. */
    private static final int UNTIL_OPEN = 3;
    private static final int UNTIL_MORE = 30;

    private InputBytes() {
    }

    /**
     * Reads a file.
     *
     * @param limit bytes that are read at most; one more shows that there are more
     * @throws UnreadableInput       if it cannot be read
     * @throws CancellationException if the thread is told to stop while it waits
     */
    public static byte[] read(Path file, int limit) throws UnreadableInput {
        return read(file, limit, UNTIL_OPEN, UNTIL_MORE);
    }

    static byte[] read(Path file, int limit, int untilOpen, int untilMore) throws UnreadableInput {
        if (!Files.exists(file)) {
            throw UnreadableInput.missing();
        }
        if (Files.isDirectory(file)) {
            throw UnreadableInput.folder();
        }
        try {
            if (!Files.isRegularFile(file)) {
                return patiently(file, limit, untilOpen, untilMore);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(limit + 1);
            }
        } catch (ClosedByInterruptException e) {
            throw new CancellationException("told to stop");
        } catch (AccessDeniedException e) {
            throw UnreadableInput.denied();
        } catch (IOException e) {
            throw e instanceof UnreadableInput known ? known : UnreadableInput.broken(e);
        }
    }

    /** What is no file, a pipe or a device, is read in another thread, which is left alone if nothing comes of it. */
    private static byte[] patiently(Path file, int limit, int untilOpen, int untilMore) throws IOException {
        AtomicInteger count = new AtomicInteger(-1);
        FutureTask<byte[]> reading = new FutureTask<>(() -> whole(file, limit, count));
        Thread thread = new Thread(reading, "reading");
        thread.setDaemon(true);
        thread.start();
        for (int before = -1; ; before = count.get()) {
            int patience = before < 0 ? untilOpen : untilMore;
            try {
                return reading.get(patience, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (count.get() == before) {
                    thread.interrupt();
                    throw UnreadableInput.silent(patience);
                }
            } catch (InterruptedException e) {
                thread.interrupt();
                Thread.currentThread().interrupt();
                throw new CancellationException("told to stop");
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
            }
        }
    }

    private static byte[] whole(Path file, int limit, AtomicInteger count) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            count.set(0);
            byte[] bytes = new byte[STEP];
            int read = 0;
            for (int n = in.read(bytes); n >= 0 && read <= limit; n = in.read(bytes, read, bytes.length - read)) {
                read = count.addAndGet(n);
                bytes = read < bytes.length ? bytes : Arrays.copyOf(bytes, Math.min(2 * read, limit + 1 + STEP));
            }
            return Arrays.copyOf(bytes, Math.min(read, limit + 1));
        }
    }
}
