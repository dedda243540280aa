package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.DrawingFile;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftWriter;
import io.github.labcheck.checker.importing.draft.KnownNames;
import io.github.labcheck.checker.importing.draft.KnownRoles;
import io.github.labcheck.checker.importing.draft.Names;
import io.github.labcheck.checker.importing.dxf.DxfContents;
import io.github.labcheck.checker.importing.mapping.ImportMapping;
import io.github.labcheck.checker.importing.mapping.MappedNames;
import io.github.labcheck.checker.importing.mapping.MappedRoles;
import io.github.labcheck.checker.importing.mapping.MappingReader;
import io.github.labcheck.checker.importing.mapping.MappingWriter;
import io.github.labcheck.checker.importing.revision.ReadMarks;
import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Imports drawings and lists as a design file, and tells what it took, what it left and what a person must decide. */
public final class ImportOperation implements Operation {

    private final Workbench workbench;
    private final Schema schema;
    private final List<Path> packs;
    private final ImportRequest request;

    public ImportOperation(Workbench workbench, ImportRequest request) {
        this.workbench = workbench;
        this.schema = workbench.ontology().schema();
        this.packs = workbench.packs();
        this.request = request;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        List<Path> inputs = new ArrayList<>(request.files());
        if (request.mapping() != null) {
            inputs.add(request.mapping());
        }
        if (request.into() != null && request.into().dryRun()) {
            inputs.add(request.into().design());
        }
        RunFiles files = RunFiles.reading(streams.outFile(), inputs, packs);
        OutputFile target = request.into() != null ? request.into().dryRun() ? null : files.updates(request.into().design())
                : request.target() == null ? null : files.writes(request.target(), FileKind.DESIGN);
        Optional<AnswerImport> answers;
        try {
            answers = AnswerImport.of(workbench, request);
        } catch (UnreadableDrawing e) {
            refuse(request.files().get(0), e, streams);
            return exit(e);
        }
        if (answers.isPresent()) {
            return answers.get().run(files, target, streams);
        }
        ImportMapping mapping = ImportMapping.NONE;
        if (request.mapping() != null) {
            MappingReader.Read read = MappingReader.of(YamlFile.read(request.mapping(), schema, workbench.bounds()), schema);
            if (!read.errors().isEmpty()) {
                InputFile.explain(request.mapping().toString(), read.lines(), read.errors(), streams, request.language());
                return InputFile.exit(read.errors(), Exit.UNREADABLE);
            }
            mapping = read.mapping();
        }
        Names names = new MappedNames(mapping, new KnownNames(schema));
        ImportChoices choices = new ImportChoices(request.unit() == null ? mapping.unit() : request.unit(),
                new MappedRoles(mapping, new KnownRoles(schema)),
                w -> names.room(List.of(w)).isPresent());
        return request.list() ? list(choices, names, files, target, streams) : draft(choices, names, files, target, streams);
    }

    private Exit draft(ImportChoices choices, Names names, RunFiles files, OutputFile target, Streams streams) throws IOException {
        Path first = request.files().get(0);
        ImportSources sources = new ImportSources(choices, schema, request.columns(), workbench.bounds());
        Exit refused = Exit.DONE;
        for (Path file : request.files()) {
            try {
                sources.read(file);
            } catch (UnreadableDrawing e) {
                refuse(file, e, streams);
                refused = refused.and(exit(e));
            }
        }
        if (refused != Exit.DONE) {
            return refused;
        }
        Draft draft;
        try {
            draft = sources.draft(names);
        } catch (UnreadableDrawing e) {
            refuse(first, e, streams);
            return exit(e);
        }
        if (request.into() != null) {
            return new RevisionImport(workbench, request).run(draft, files, target, streams);
        }
        SameValue values = new SameValue(schema);
        String text = DraftWriter.of(draft, projectId(first), date(first), request.language(), (section, e) -> schema.section(section)
                .map(t -> ReadMarks.of(t, e.keys(), values)).orElse(""));
        write(text, files, target, streams);
        Page page = streams.messages(request.language());
        new ImportAccount(page, request.language()).tell(draft);
        new ImportQuestions(workbench).ask(text, page);
        page.flush();
        return Exit.DONE;
    }

    /** Lists what the first drawing holds as a mapping file. */
    private Exit list(ImportChoices choices, Names names, RunFiles files, OutputFile target, Streams streams) throws IOException {
        Path file = request.files().get(0);
        MappingWriter writer = new MappingWriter(choices, names, request.language());
        try {
            byte[] bytes = ImportSources.bytes(file, workbench.bounds());
            String text = DrawingFile.kind(bytes) == DrawingFile.Kind.DXF ? writer.of(DxfContents.of(bytes, choices))
                    : writer.of(DrawingFile.read(bytes, file.getFileName().toString(), choices));
            write(text, files, target, streams);
            return Exit.DONE;
        } catch (UnreadableDrawing e) {
            refuse(file, e, streams);
            return exit(e);
        }
    }

    private static Exit exit(UnreadableDrawing e) {
        return e.tooMuch() ? Exit.LIMIT : Exit.UNREADABLE;
    }

    private void refuse(Path file, UnreadableDrawing e, Streams streams) {
        Page page = streams.messages(request.language());
        page.line(0, file + ": " + e.text().in(request.language()));
        page.flush();
    }

    private static void write(String text, RunFiles files, OutputFile target, Streams streams) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (target == null) {
            streams.out().write(bytes);
            streams.out().flush();
        } else {
            files.write(Map.of(target, out -> out.write(bytes)));
        }
    }

    /** The name of the file as a project id. */
    private static String projectId(Path file) {
        String stem = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "").replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return stem.isEmpty() ? "imported" : stem;
    }

    /** The day of the drawing: what a person must check stands beside it. */
    private static LocalDate date(Path file) throws IOException {
        return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
    }
}
