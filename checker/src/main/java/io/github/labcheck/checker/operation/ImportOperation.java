package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.DrawingFile;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.draft.Assembly;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftWriter;
import io.github.labcheck.checker.importing.draft.KnownNames;
import io.github.labcheck.checker.importing.draft.KnownRoles;
import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.UnreadableInput;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Imports a drawing as a design file, and tells what it took, what it left and what a person must decide. */
public final class ImportOperation implements Operation {

    /** How many things that were left are named; the rest is counted. */
    private static final int NAMED = 12;

    private final Workbench workbench;
    private final ImportRequest request;

    public ImportOperation(Workbench workbench, ImportRequest request) {
        this.workbench = workbench;
        this.request = request;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        Path file = request.files().get(0);
        RunFiles files = RunFiles.reading(streams.outFile(), request.files(), workbench.packs());
        OutputFile target = request.target() == null ? null : files.writes(request.target(), FileKind.DESIGN);
        Draft draft;
        try {
            KnownNames names = new KnownNames(workbench.ontology().schema());
            ImportChoices choices = new ImportChoices(request.unit(), new KnownRoles(workbench.ontology().schema()), w -> names.room(List.of(w)).isPresent());
            ImportedDrawing drawing = DrawingFile.read(bytes(file), file.getFileName().toString(), choices);
            draft = Assembly.of(drawing, names);
        } catch (UnreadableDrawing e) {
            Page page = streams.messages(request.language());
            page.line(0, file + ": " + e.text().in(request.language()));
            page.flush();
            return Exit.UNREADABLE;
        }
        byte[] text = DraftWriter.of(draft, projectId(file), date(file), request.language()).getBytes(StandardCharsets.UTF_8);
        if (target == null) {
            streams.out().write(text);
            streams.out().flush();
        } else {
            files.write(Map.of(target, out -> out.write(text)));
        }
        tell(draft, streams);
        return Exit.DONE;
    }

    private static byte[] bytes(Path file) throws UnreadableDrawing {
        try {
            byte[] bytes = InputBytes.read(file, DrawingFile.LARGEST);
            if (bytes.length > DrawingFile.LARGEST) {
                throw new UnreadableDrawing("文件超过 512 MB，没有导入。", "The file is larger than 512 MB and was not imported.");
            }
            return bytes;
        } catch (UnreadableInput e) {
            throw new UnreadableDrawing(e.words().zh() + "。", e.words().en() + ".");
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

    private void tell(Draft draft, Streams streams) {
        Page page = streams.messages(request.language());
        draft.sections().forEach((section, entries) -> page.line(0, new Text("取用 ", "taken: ").in(request.language()) + section + " " + entries.size()));
        draft.notes().forEach(n -> page.line(0, n.in(request.language())));
        int decisions = draft.sections().values().stream().flatMap(e -> e.stream()).mapToInt(e -> e.decisions().size()).sum();
        if (decisions > 0) {
            page.line(0, new Text("待定 " + decisions + " 处：见文件中的 # 注释", "to decide: " + decisions + ", see the comments (#) in the file").in(request.language()));
        }
        draft.left().stream().limit(NAMED).forEach(l -> page.line(0, left(l)));
        if (draft.left().size() > NAMED) {
            page.line(0, new Text("另有 " + (draft.left().size() - NAMED) + " 项未取用", "and " + (draft.left().size() - NAMED) + " more not taken").in(request.language()));
        }
        page.flush();
    }

    private String left(Left left) {
        String name = left.name().isBlank() ? left.origin().value() : left.name();
        return new Text("未取用 " + name + "：" + left.why().zh(), "not taken: " + name + ": " + left.why().en()).in(request.language());
    }
}
