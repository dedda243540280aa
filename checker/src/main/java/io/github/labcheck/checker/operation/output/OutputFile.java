package io.github.labcheck.checker.operation.output;

import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A file that a run may write: declared, compared with all others and found to be writable. */
public final class OutputFile {

    private final FilePlace place;

    OutputFile(FilePlace place) {
        this.place = place;
        Path ground = place.ground();
        if (place.folder() || place.real().getFileName() == null) {
            throw refused(OutputWords.IS_FOLDER);
        }
        if (Files.isSymbolicLink(place.real())) {
            throw refused(OutputWords.CIRCLE);
        }
        if (ground == null || !Files.isDirectory(ground)) {
            throw refused(OutputWords.NO_FOLDER, ground);
        }
        if (place.there() && !Files.isWritable(place.real())) {
            throw refused(OutputWords.PROTECTED);
        }
        if (replaceable() && !Files.isWritable(ground)) {
            throw refused(OutputWords.NOT_WRITABLE);
        }
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** As it was asked for. */
    public Path path() {
        return place.given();
    }

    FilePlace place() {
        return place;
    }

    /** A file is replaced as a whole, also the one behind a link; a device or a pipe is written to. */
    boolean replaceable() {
        return !place.there() || place.regular();
    }

    private UsageException refused(OutputWords reason, Object... arguments) {
        return OutputWords.CANNOT_WRITE.refused(path(), reason.text(arguments));
    }

    /** A step of writing it. */
    interface Step {
        void run() throws IOException;
    }

    /** Takes a step; what the system refuses is said with the file's name. */
    void attempt(Step step) {
        try {
            step.run();
        } catch (UncheckedIOException e) {
            throw failed(e.getCause());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private UsageException failed(IOException e) {
        return OutputWords.NOT_WRITTEN.refused(path(), why(e));
    }

    /** Why something could not be written; what the system says is the same in both languages. */
    public static Text why(IOException e) {
        String said = e instanceof FileSystemException failure && failure.getReason() != null ? failure.getReason()
                : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        String lower = said.toLowerCase(Locale.ROOT);
        boolean full = Stream.of("no space left", "disk quota", "没有空间", "空间不足", "配额").anyMatch(lower::contains);
        return full ? OutputWords.DISK_FULL.text() : OutputWords.FAILED.text(said);
    }
}
