package io.github.labcheck.checker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other ways to write the path of a file, which all lead to the same bytes. */
final class Spellings {

    private final Path folder;

    /** Makes links in a folder of their own, beside the files. */
    Spellings(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("links"));
    }

    List<Path> of(Path file) throws IOException {
        Path parent = file.getParent();
        Path here = Path.of("").toAbsolutePath();
        String name = parent.getFileName() + "-" + file.getFileName();
        List<Path> spellings = new ArrayList<>(List.of(file, parent.resolve("./links/../" + file.getFileName()),
                parent.resolve("../" + parent.getFileName() + "/" + file.getFileName()), here.relativize(file.toAbsolutePath())));
        Files.createDirectories(parent.resolve("links"));
        spellings.add(Files.createSymbolicLink(folder.resolve("to-" + name), file.toAbsolutePath()));
        spellings.add(Files.createSymbolicLink(folder.resolve("chain-" + name), Path.of("to-" + name)));
        spellings.add(Files.createLink(folder.resolve("hard-" + name), file));
        Path linkedFolder = folder.resolve("folder-of-" + name);
        spellings.add(Files.createSymbolicLink(linkedFolder, parent.toAbsolutePath()).resolve(file.getFileName()));
        return spellings;
    }
}
