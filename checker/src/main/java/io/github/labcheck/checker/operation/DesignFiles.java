package io.github.labcheck.checker.operation;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that a run looks at.
 *
 * @param sources     in the order of the run, none twice
 * @param unreadable  folders and files that could not be looked at
 */
record DesignFiles(List<Source> sources, List<Path> unreadable) {

    private static final int DEEPEST = 64;

    /**
     * A file.
     *
     * @param named whether the user named it, rather than a folder it lies in
     */
    record Source(Path path, boolean named) { }

    /** The files named, and in place of each folder its YAML files, sorted. */
    static DesignFiles of(List<Path> named) {
        List<Source> sources = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                below(path, unreadable).stream().filter(p -> seen.add(real(p)))
                        .forEach(p -> sources.add(new Source(p, false)));
            } else if (seen.add(real(path))) {
                sources.add(new Source(path, true));
            }
        }
        return new DesignFiles(List.copyOf(sources), List.copyOf(unreadable));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static List<Path> below(Path folder, List<Path> unreadable) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isYaml(file)) { // a pipe or device among them is no design
                        (attributes.isRegularFile() ? found : unreadable).add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    boolean loopOrDangling = Files.isSymbolicLink(file);
                    if (!loopOrDangling && (isYaml(file) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))) {
                        unreadable.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable.add(folder);
        }
        found.sort(Comparator.comparing(Path::toString));
        return found;
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
