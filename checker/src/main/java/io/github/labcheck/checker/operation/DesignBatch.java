package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.DesignFiles.Source;
import io.github.labcheck.checker.plan.Portraits;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads and checks files one after the other; whatever is wrong with one, the others are still checked. */
public final class DesignBatch {

    /**
     * What came of a run.
     *
     * @param report   everything found
     * @param skipped  files of a folder that are no designs
     * @param rooms    ids of the rooms of all designs, if some rooms were asked for
     * @param exit     what kept files from being checked
     */
    public record Outcome(CheckReport report, List<Path> skipped, Set<String> rooms, Exit exit) { }

    private final Workbench workbench;
    private final CheckOptions options;
    private final boolean portraits;
    private final List<DesignReport> designs = new ArrayList<>();
    private final List<Path> skipped = new ArrayList<>();
    private final Set<String> rooms = new TreeSet<>();
    private Exit exit = Exit.DONE;

    private DesignBatch(Workbench workbench, CheckOptions options, boolean portraits) {
        this.workbench = workbench;
        this.options = options;
        this.portraits = portraits;
    }

    static Outcome run(Workbench workbench, CheckOptions options, boolean portraits, DesignFiles files, Streams streams, Language language) {
        DesignBatch batch = new DesignBatch(workbench, options, portraits);
        try (Progress progress = new Progress(streams, language, files.sources().size())) {
            for (Source source : files.sources()) {
                progress.next(source.path());
                batch.file(source);
            }
        }
        return new Outcome(new CheckReport(workbench.ontology().version(), workbench.engine().rules().size(),
                List.copyOf(batch.designs)), List.copyOf(batch.skipped), batch.rooms, batch.exit);
    }

    private void file(Source source) {
        try {
            Reading reading = workbench.reader().read(source.path());
            if (!reading.isDesign() && !source.named()) {
                skipped.add(source.path());
            } else if (reading.design() == null) {
                exit = exit.and(Exit.UNREADABLE);
                designs.add(ComplianceCheck.unreadable(reading, options).withLines(lines(source.path())));
            } else {
                rooms(reading.design());
                DesignReport report = workbench.check().check(reading.design(), options);
                designs.add(portraits ? portrayed(workbench, reading.design(), report) : report);
            }
        } catch (OutOfMemoryError | StackOverflowError e) {
            exit = exit.and(Exit.LIMIT);
            designs.add(ComplianceCheck.unreadable(notChecked(source.path()), options));
        }
    }

    private void rooms(Design design) {
        if (!options.rooms().isEmpty()) {
            DesignGraph graph = new DesignGraph(design.graph(), workbench.ontology().schema());
            graph.instances("Room").forEach(r -> rooms.add(graph.id(r)));
        }
    }

    /** With plans and places. */
    public static DesignReport portrayed(Workbench workbench, Design design, DesignReport report) {
        DesignGraph graph = DrawnValues.complete(design.graph(), workbench.ontology().schema(), report.asOf());
        return report.withPortrait(Portraits.of(graph, report));
    }

    private static Reading notChecked(Path path) {
        Text words = new Text(OperationWords.MEMORY.in(Language.ZH, path), OperationWords.MEMORY.in(Language.EN, path));
        return new Reading(path.toString(), true, null,
                List.of(new InputError("limit-reached", words, Position.START, null)));
    }

    /** The lines of a file that may be no text; none if it cannot be read. */
    static List<String> lines(Path path) {
        try {
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
