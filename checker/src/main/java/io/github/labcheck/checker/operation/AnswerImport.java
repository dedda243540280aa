package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.answer.AnswerRow;
import io.github.labcheck.checker.importing.answer.Answers;
import io.github.labcheck.checker.importing.list.Sheet;
import io.github.labcheck.checker.importing.list.Sheets;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes workbooks of questions that a client filled in into a design, and tells what was not taken, by cell. */
final class AnswerImport {

    private final Workbench workbench;
    private final ImportRequest request;
    private final List<AnswerRow> rows;

    private AnswerImport(Workbench workbench, ImportRequest request, List<AnswerRow> rows) {
        this.workbench = workbench;
        this.request = request;
        this.rows = rows;
    }

    /**
     * The import of answers, if the files of a request are workbooks of questions.
     *
     * @throws UnreadableDrawing if a workbook cannot be read
     */
    static Optional<AnswerImport> of(Workbench workbench, ImportRequest request) throws UnreadableDrawing {
        List<AnswerRow> rows = new ArrayList<>();
        int books = 0;
        for (Path file : request.files()) {
            List<Sheet> sheets = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    ? Sheets.of(ImportSources.bytes(file, workbench.bounds()), file.getFileName().toString()).map(Sheets::all)
                            .orElse(List.of())
                    : List.of();
            if (AnswerRow.are(sheets)) {
                rows.addAll(AnswerRow.of(sheets));
                books++;
            }
        }
        if (books > 0 && (books < request.files().size() || request.into() == null)) {
            throw new UsageException(Text.of("operation.AnswerImport.workbook-questions-imported-into"));
        }
        return books == 0 ? Optional.empty() : Optional.of(new AnswerImport(workbench, request, rows));
    }

    /** Refuses to write questions over a workbook that holds answers: they are a person's work. */
    static void keepAnswers(Path book) {
        try {
            boolean answered = Files.isRegularFile(book) && Sheets.of(ImportSources.bytes(book, Bounds.STANDARD), "").map(Sheets::all)
                    .map(AnswerRow::of).orElse(List.of()).stream().anyMatch(r -> !r.answer().isEmpty());
            if (answered) {
                throw new UsageException(Text.of("operation.AnswerImport.nothing-was-written-holds", book));
            }
        } catch (UnreadableDrawing e) {
            // it is no workbook of ours
        }
    }

    Exit run(RunFiles files, OutputFile target, Streams streams) throws IOException {
        Schema schema = workbench.ontology().schema();
        InPlace place = new InPlace(workbench, request);
        Optional<InPlace.Opened> opened = place.open(streams);
        if (opened.isEmpty()) {
            return Exit.UNREADABLE;
        }
        Design design = opened.get().design();
        Answers.Result result = Answers.of(opened.get().text(), design.projectId(), rows, schema);
        if (!place.write(opened.get(), result.edits(), files, target, streams)) {
            return Exit.UNREADABLE;
        }
        Language language = request.language();
        Page page = streams.messages(language);
        page.line(0, Text.of("operation.AnswerImport.answers-taken-known-before", result.taken(), result.known(),
                result.open()).in(language));
        if (!result.refused().isEmpty()) {
            page.line(0, Text.of("operation.AnswerImport.not-taken", result.refused().size()).in(language));
            result.refused().forEach(r -> page.line(2, r.in(language)));
        }
        page.line(0, InPlace.ending(result.edits(), request.into().design().toString(), target == null).in(language));
        page.flush();
        return result.refused().isEmpty() ? Exit.DONE : Exit.UNREADABLE;
    }
}
