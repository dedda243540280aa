package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.editions.EditionComparison;
import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.report.EditionsJson;
import io.github.labcheck.checker.report.EditionsText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.table.EditionsXlsx;
import io.github.labcheck.ontology.Profile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a design by the editions of two days and tells what differs, and why. */
public final class EditionsOperation implements Operation {

    private static final Map<String, FileKind> KINDS = Map.of("text", FileKind.TEXT, "json", FileKind.JSON, "xlsx", FileKind.WORKBOOK);

    private final Workbench workbench;
    private final EditionsRequest request;
    private final Design loaded;

    /** On the design of the request's file. */
    public EditionsOperation(Workbench workbench, EditionsRequest request) {
        this(workbench, request, null);
    }

    /** On a design that has been read already; null if it has not. */
    public EditionsOperation(Workbench workbench, EditionsRequest request, Design loaded) {
        this.workbench = workbench;
        this.request = request;
        this.loaded = loaded;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        FileKind kind = KINDS.get(request.format());
        if (kind == null) {
            throw new UsageException(OperationWords.UNKNOWN_FORMAT, request.format(), "text, json, xlsx");
        }
        if (kind == FileKind.WORKBOOK && request.output() == null && streams.colour()) {
            throw new UsageException(OperationWords.NOT_FOR_TERMINAL, request.format());
        }
        if (!request.from().isBefore(request.to())) {
            throw new UsageException(OperationWords.DAYS_REVERSED, request.from(), request.to());
        }
        RunFiles files = RunFiles.reading(streams.outFile(), request.inputs(), workbench.packs());
        Optional<OutputFile> output = Optional.ofNullable(request.output())
                .map(path -> files.writes(path, kind));
        ProfileFile.Named named = ProfileFile.read(workbench, request.profiles(), streams, request.language());
        if (named.wrong()) {
            return named.exit();
        }
        List<Profile> profiles = new Selection(named.workbench().ontology()).profiles(named.names());
        Optional<Design> design = loaded == null ? InputFile.design(workbench, request.file(), streams, request.language())
                : Optional.of(loaded);
        if (design.isEmpty()) {
            return Exit.UNREADABLE;
        }
        DesignReport before = report(named.workbench(), design.get(), profiles, request.from());
        DesignReport now = report(named.workbench(), design.get(), profiles, request.to());
        EditionComparison compared = EditionComparison.of(named.workbench().ontology(), before, now);
        if (output.isPresent()) {
            files.write(Map.of(output.get(), out -> write(compared, kind, false, out)));
        } else {
            write(compared, kind, streams.colour(), streams.out());
        }
        if (before.summary().judged() + now.summary().judged() == 0) {
            streams.say(request.language(), OperationWords.NOTHING_TO_COMPARE);
            return Exit.NOTHING_CHECKED;
        }
        return Exit.DONE;
    }

    private DesignReport report(Workbench with, Design design, List<Profile> profiles, LocalDate day) {
        LocalDate today = request.today() == null ? design.date() : request.today();
        return with.check().check(design, CheckOptions.all(profiles, day, today));
    }

    private void write(EditionComparison compared, FileKind kind, boolean colour, OutputStream to) throws IOException {
        OutputStream out = new BufferedOutputStream(to);
        if (kind == FileKind.JSON) {
            new EditionsJson().write(compared, out);
        } else if (kind == FileKind.WORKBOOK) {
            new EditionsXlsx(request.language()).write(compared, out);
        } else {
            Page page = new Page(out, request.language(), colour);
            new EditionsText(page).write(compared);
            page.flush();
        }
        out.flush();
    }
}
