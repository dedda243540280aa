package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Streams;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The streams of the process. */
public final class StandardStreams {

    /** By this name Unix knows what the standard output of a process leads to. */
    private static final Path OUT = Path.of("/dev/stdout");

    private StandardStreams() {
    }

    /** Standard output and error; the launcher says which of them are terminals. */
    public static Streams open() {
        String noColour = System.getenv("NO_COLOR");
        boolean colour = Boolean.getBoolean("labcheck.terminal.out") && (noColour == null || noColour.isEmpty())
                && !"dumb".equals(System.getenv("TERM"));
        return new Streams(new Pipe(new FileOutputStream(FileDescriptor.out)),
                new Pipe(new FileOutputStream(FileDescriptor.err)), colour, Boolean.getBoolean("labcheck.terminal.err"), OUT);
    }

    /** A stream whose reader may go away: what is written after that is dropped, and the command ends as usual. */
    private static final class Pipe extends OutputStream {

        private final OutputStream out;
        private boolean closed;

        Pipe(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (closed) {
                return;
            }
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                closed = isBroken(e);
                if (!closed) {
                    throw e;
                }
            }
        }

        /** The system says it in its own language. */
        private static boolean isBroken(IOException e) {
            String message = String.valueOf(e.getMessage());
            return message.contains("Broken pipe") || message.contains("断开的管道") || message.contains("EPIPE");
        }
    }
}
