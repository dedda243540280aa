package io.github.labcheck.checker.operation.output;

import io.github.labcheck.checker.operation.output.OutputFile.Content;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that remembers how it broke: libraries that write to it wrap that in exceptions of many kinds. */
final class WatchedStream extends OutputStream {

    private final OutputStream out;
    private IOException broken;

    private WatchedStream(OutputStream out) {
        this.out = out;
    }

    /** Writes content and closes the stream. */
    static void fill(OutputStream out, Content content) throws IOException {
        WatchedStream watched = new WatchedStream(out);
        try (OutputStream buffered = new BufferedOutputStream(watched)) {
            content.write(buffered);
        } catch (RuntimeException e) {
            if (watched.broken != null) {
                throw watched.broken;
            }
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            broken = broken == null ? e : broken;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
