package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.report.SchemaJson;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a commented design to start from, and the schema by which editors know its keys. */
public final class InitOperation implements Operation {

    private static final String NAME = "design.yaml";
    private static final String SCHEMA = "labcheck.schema.json";

    /** The line by which editors find the schema of a YAML file. */
    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=" + SCHEMA + "\n";
    private static final String DATE = "  date: 2017-11-01";

    private final Workbench workbench;
    private final Path folder;
    private final LocalDate date;
    private final Language language;

    /**
     * Writes into a folder.
     *
     * @param date of the design
     */
    public InitOperation(Workbench workbench, Path folder, LocalDate date, Language language) {
        this.workbench = workbench;
        this.folder = folder;
        this.date = date;
        this.language = language;
    }

    /** The design that is written, on a day. */
    static byte[] starter(LocalDate date) {
        try (InputStream in = InitOperation.class.getResourceAsStream("starter.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (SCHEMA_LINE + text.replace(DATE, "  date: " + date)).getBytes(StandardCharsets.UTF_8);
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
        RunFiles files = RunFiles.reading(streams.outFile(), List.of(), workbench.packs());
        Map<OutputFile, OutputFile.Content> contents = new LinkedHashMap<>();
        contents.put(files.writes(file, FileKind.DESIGN), out -> out.write(starter(date)));
        Path schema = folder.resolve(SCHEMA);
        if (!Files.exists(schema, LinkOption.NOFOLLOW_LINKS)) {
            contents.put(files.writes(schema, FileKind.JSON), out -> out.write(schema()));
        }
        files.write(contents);
        streams.say(language, OperationWords.STARTER_WRITTEN, file);
        return Exit.DONE;
    }

    private byte[] schema() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SchemaJson(workbench.ontology().schema()).write(out);
        return out.toByteArray();
    }
}
