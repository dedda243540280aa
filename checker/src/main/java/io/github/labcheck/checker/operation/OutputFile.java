package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is replaced as a whole: whoever reads it sees the old content or the new, never a part. */
final class OutputFile {

    private final Path path;

    /** Refuses at once what could not be written at the end. */
    OutputFile(Path path) {
        this.path = path;
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw refused(OperationWords.IS_FOLDER);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw refused(OperationWords.NO_FOLDER);
        }
        if (replaceable() ? !Files.isWritable(folder) : !Files.isWritable(path)) {
            throw refused(OperationWords.NOT_WRITABLE);
        }
    }

    /** Writes the content. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void write(Content content) {
        try {
            if (replaceable()) {
                replace(content);
            } else {
                fill(path, content, StandardOpenOption.WRITE);
            }
        } catch (IOException | UncheckedIOException e) {
            throw refused(OperationWords.WRITE_FAILED);
        }
    }

    /** A device or pipe is written to; a file, also the one behind a link, is replaced. */
    private boolean replaceable() {
        return !Files.exists(path) || Files.isRegularFile(path);
    }

    private void replace(Content content) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            fill(draft, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.write(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private UsageException refused(OperationWords reason) {
        return refused(path, reason);
    }

    static UsageException refused(Path path, OperationWords reason) {
        return new UsageException(new Text(OperationWords.CANNOT_WRITE.in(Language.ZH, path, reason.in(Language.ZH)),
                OperationWords.CANNOT_WRITE.in(Language.EN, path, reason.in(Language.EN))));
    }
}
