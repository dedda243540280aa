package io.github.labcheck.checker.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything in a folder: names, kinds and bytes. Two states that are equal show that nothing was lost and nothing left behind. */
public record FolderState(Map<String, String> files) {

    /** The folder as it is now. */
    public static FolderState of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(file -> files.put(folder.relativize(file).toString(), content(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FolderState(files);
    }

    private static String content(Path file) {
        try {
            if (Files.isSymbolicLink(file)) {
                return "link to " + Files.readSymbolicLink(file);
            }
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? HexFormat.of().formatHex(Files.readAllBytes(file)) : "folder";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
