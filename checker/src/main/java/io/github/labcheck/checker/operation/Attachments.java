package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.UnreadableInput;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Files that prove decisions: known by what is in them, since a name proves nothing. */
public final class Attachments {

    private static final int MOST = 1 << 28;

    private Attachments() {
    }

    /** The SHA-256 of a file, in hexadecimal digits; empty if it cannot be read. */
    public static Optional<String> hash(Path folder, String name) {
        try {
            Path path = folder == null ? Path.of(name) : folder.resolve(name);
            return Optional.of(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(InputBytes.read(path, MOST))));
        } catch (UnreadableInput | InvalidPathException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
