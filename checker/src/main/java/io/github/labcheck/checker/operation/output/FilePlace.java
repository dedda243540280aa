package io.github.labcheck.checker.operation.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Where a file is, whatever it is called: links, other spellings and hard links lead to the same place.
 *
 * @param given     as it was written
 * @param real      without links, also where the file, or even its folder, is not there yet
 * @param there     whether the file is there
 * @param regular   whether it is a file, rather than a folder, a device or a pipe
 * @param key       what the system knows it by; null if it is not there or the system does not tell
 */
record FilePlace(Path given, Path real, boolean there, boolean regular, Object key) {

    private static final int LONGEST_CHAIN = 40;

    static FilePlace of(Path path) {
        Path real = real(path, LONGEST_CHAIN);
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new FilePlace(path, real, true, attributes.isRegularFile(), attributes.fileKey());
        } catch (IOException e) {
            return new FilePlace(path, real, false, false, null);
        }
    }

    /** What is not there has no real path: that of its folder is taken, or of what a dangling link leads to. */
    private static Path real(Path path, int links) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path whole = path.toAbsolutePath();
            Path folder = whole.getParent();
            if (folder == null || whole.getFileName() == null) {
                return whole.normalize();
            }
            Path target = links > 0 ? target(whole) : null;
            return target == null ? real(folder, links).resolve(whole.getFileName()).normalize()
                    : real(folder.resolve(target), links - 1);
        }
    }

    private static Path target(Path link) {
        try {
            return Files.isSymbolicLink(link) ? Files.readSymbolicLink(link) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether both are one file, or would be one if they were written. */
    boolean same(FilePlace other) {
        if (real.equals(other.real)) {
            return true;
        }
        if (there && other.there) {
            return key == null || other.key == null ? sameFile(other) : key.equals(other.key);
        }
        return !there && !other.there && folded(real).equals(folded(other.real));
    }

    private boolean sameFile(FilePlace other) {
        try {
            return Files.isSameFile(given, other.given);
        } catch (IOException e) {
            return false;
        }
    }

    /** Names that some file system takes for the same: in other letters, or with accents written otherwise. */
    private static String folded(Path path) {
        return Normalizer.normalize(path.toString(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether this is somewhere below another place. */
    boolean below(FilePlace other) {
        return !real.equals(other.real) && real.startsWith(other.real);
    }

    boolean folder() {
        return Files.isDirectory(real);
    }

    /** The nearest folder above it that is there; what is no folder, if that is in the way. */
    Path ground() {
        Path above = real.getParent();
        while (above != null && above.getParent() != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            above = above.getParent();
        }
        return above;
    }
}
