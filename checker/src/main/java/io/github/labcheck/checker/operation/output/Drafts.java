package io.github.labcheck.checker.operation.output;

import io.github.labcheck.checker.operation.output.OutputFile.Content;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * New contents, each beside the file it is for, which take the files' places only when all of them are complete. Whatever
 * comes between, an exception, Ctrl-C or a termination, the files stay as they were and no draft is left.
 */
final class Drafts implements AutoCloseable {

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Map<Path, OutputFile> files = new LinkedHashMap<>();
    private final Thread ending = new Thread(this::abandon, "drafts");
    private boolean abandoned;

    Drafts() {
        try {
            Runtime.getRuntime().addShutdownHook(ending);
        } catch (IllegalStateException e) {
            abandoned = true; // the process is ending already
        }
    }

    /** Writes the new content of a file that may be there or not; its folder is made. */
    void add(OutputFile file, Content content) throws IOException {
        Path target = file.place().real();
        if (!Files.isDirectory(target.getParent())) {
            Files.createDirectories(target.getParent());
        }
        WatchedStream.fill(begin(file, target), content);
    }

    /** The draft is made and noted in one step, so that whoever abandons the drafts knows of it. */
    private synchronized OutputStream begin(OutputFile file, Path target) throws IOException {
        stopIfAbandoned();
        Path draft = target.resolveSibling(".labcheck-" + UUID.randomUUID() + ".tmp");
        files.put(draft, file);
        OutputStream out = Files.newOutputStream(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try {
            if (Files.exists(target)) {
                keepPermissions(target, draft);
            }
            return out;
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    /** What others could not read they cannot read now, and whose the file was it still is, as far as the system allows. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old == null || fresh == null) {
            return; // elsewhere a file takes the permissions of its folder
        }
        fresh.setPermissions(OWNER_ONLY);
        PosixFileAttributes kept = old.readAttributes();
        PosixFileAttributes own = fresh.readAttributes();
        if (!own.owner().equals(kept.owner())) {
            ifAllowed(() -> fresh.setOwner(kept.owner()));
        }
        if (!own.group().equals(kept.group())) {
            ifAllowed(() -> fresh.setGroup(kept.group()));
        }
        fresh.setPermissions(kept.permissions());
    }

    /** Only a superuser may give files away; without that the file is the writer's, as one written anew. */
    private static void ifAllowed(OutputFile.Step step) {
        try {
            step.run();
        } catch (IOException e) {
            // the file stays as it is
        }
    }

    /** Puts every draft in the place of its file. */
    synchronized void commit() {
        for (Map.Entry<Path, OutputFile> each : files.entrySet()) {
            OutputFile file = each.getValue();
            file.attempt(() -> {
                stopIfAbandoned();
                move(each.getKey(), file.place().real());
            });
        }
        files.clear();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void stopIfAbandoned() throws IOException {
        if (abandoned || Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
    }

    private synchronized void abandon() {
        abandoned = true;
        files.keySet().forEach(Drafts::delete);
        files.clear();
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // nobody can do more about it while the process ends
        }
    }

    @Override
    public void close() {
        abandon();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // the process is ending, and the hook has run or will find nothing
        }
    }
}
