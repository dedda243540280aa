package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        try {
            Files.createDirectories(folder);
            Files.createFile(file); // fails if it is there: a user's work is never overwritten
            Files.write(file, starter());
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(OperationWords.STARTER_EXISTS, e.getFile());
        } catch (IOException e) {
            throw OutputFile.refused(file, OperationWords.WRITE_FAILED);
        }
        streams.say(language, OperationWords.STARTER_WRITTEN, file);
        return Exit.DONE;
    }
}
