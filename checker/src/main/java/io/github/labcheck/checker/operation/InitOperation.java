package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes a commented design to start from. */
public final class InitOperation implements Operation {

    private static final String NAME = "design.yaml";

    private final Path folder;
    private final Language language;

    public InitOperation(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /** The design that is written. */
    static byte[] starter() {
        try (InputStream in = InitOperation.class.getResourceAsStream("starter.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Exit run(Streams streams) {
        Path file = folder.resolve(NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) { // a user's work is never overwritten
            throw new UsageException(OperationWords.STARTER_EXISTS, file);
        }
        RunFiles files = RunFiles.reading(streams.outFile(), List.of(), List.of());
        files.write(Map.of(files.writes(file, FileKind.DESIGN), out -> out.write(starter())));
        streams.say(language, OperationWords.STARTER_WRITTEN, file);
        return Exit.DONE;
    }
}
