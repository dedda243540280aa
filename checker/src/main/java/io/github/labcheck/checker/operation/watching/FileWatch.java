package io.github.labcheck.checker.operation.watching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Tells which of some files were changed: those whose time or size is another than before, and has been the same for two looks, so that a
 * file which is just being written is left alone until it is whole. Also editors that write another file in its place are noticed.
 */
public final class FileWatch {

    /** Between two looks, ms. */
    private static final long PAUSE = 200;

    private final Supplier<Collection<Path>> files;
    private final Map<Path, String> told = new HashMap<>();
    private Map<Path, String> seen;

    /** A watch over files that may become more or fewer; as they are now they are known. */
    public FileWatch(Supplier<Collection<Path>> files) {
        this.files = files;
        this.seen = look();
        told.putAll(seen);
    }

    /**
     * Waits until some files changed.
     *
     * @return them, also such as are new or gone
     * @throws InterruptedException when nobody waits any longer
     */
    public List<Path> next() throws InterruptedException {
        while (true) {
            Thread.sleep(PAUSE);
            Map<Path, String> now = look();
            List<Path> changed = new ArrayList<>();
            now.forEach((path, mark) -> {
                if (mark.equals(seen.get(path)) && !mark.equals(told.get(path))) {
                    changed.add(path);
                }
            });
            told.keySet().stream().filter(p -> !now.containsKey(p) && !seen.containsKey(p)).forEach(changed::add);
            seen = now;
            for (Path path : changed) {
                if (now.containsKey(path)) {
                    told.put(path, now.get(path));
                } else {
                    told.remove(path);
                }
            }
            if (!changed.isEmpty()) {
                changed.sort(null);
                return changed;
            }
        }
    }

    private Map<Path, String> look() {
        Map<Path, String> marks = new HashMap<>();
        for (Path path : files.get()) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                marks.put(path, attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey());
            } catch (NoSuchFileException e) {
                // it is gone, or is just being replaced: no mark
            } catch (IOException e) {
                marks.put(path, e.getClass().getName());
            }
        }
        return marks;
    }
}
