package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Portrait;
import io.github.labcheck.checker.check.Portrait.Asked;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.estimate.Estimate;
import io.github.labcheck.checker.justify.estimate.Prices;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.operation.DesignFiles.Source;
import io.github.labcheck.checker.plan.Portraits;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.DesignText;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.timing.Stage;
import io.github.labcheck.checker.timing.Stages;
import io.github.labcheck.checker.ways.TooManyPlaces;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads and checks files, some at the same time; whatever is wrong with one, the others are still checked. */
public final class DesignBatch {

    /**
     * What came of a run.
     *
     * @param report   everything found, in the order of the files
     * @param skipped  files of a folder that are no designs
     * @param rooms    ids of the rooms of all designs, if some rooms were asked for
     * @param exit     what kept files from being checked
     */
    public record Outcome(CheckReport report, List<Path> skipped, Set<String> rooms, Exit exit) { }

    /** What came of one file: a report, or null for a file that was skipped. */
    private record Done(Path path, DesignReport report, Set<String> rooms, Exit exit) { }

    private final Workbench workbench;
    private final CheckOptions options;
    private final boolean portraits;
    private final Prices prices;
    private final boolean keepGoing;
    private final int jobs;
    private final Map<Path, DesignText> ahead;

    /**
     * A run.
     *
     * @param portraits whether plans and places are wanted
     * @param prices    by which it is told what each design costs, if portraits or listings are wanted; null for none
     * @param keepGoing whether of a design with input errors the rest is checked
     * @param jobs      how many files at the same time
     * @param ahead     the texts of files that were taken apart before
     */
    DesignBatch(Workbench workbench, CheckOptions options, boolean portraits, Prices prices, boolean keepGoing, int jobs,
                Map<Path, DesignText> ahead) {
        this.workbench = workbench;
        this.options = options;
        this.portraits = portraits;
        this.prices = prices;
        this.keepGoing = keepGoing;
        this.jobs = jobs;
        this.ahead = new ConcurrentHashMap<>(ahead);
    }

    /** While the ontology is still being loaded, the text of the one file of a run can be taken apart. */
    static Map<Path, DesignText> ahead(DesignFiles files) {
        List<Source> sources = files.sources();
        return sources.size() != 1 ? Map.of() : DesignText.ahead(sources.get(0).path())
                .map(text -> Map.of(sources.get(0).path(), text)).orElse(Map.of());
    }

    Outcome run(DesignFiles files, Streams streams, Language language) {
        List<Done> all;
        try (Progress progress = new Progress(streams, language, files.sources().size())) {
            all = InOrder.map(jobs, files.sources(), source -> {
                progress.next(source.path());
                return file(source);
            });
        }
        Set<String> rooms = new TreeSet<>();
        all.forEach(done -> rooms.addAll(done.rooms()));
        return new Outcome(new CheckReport(workbench.ontology().version(), workbench.engine().rules().size(),
                all.stream().map(Done::report).filter(Objects::nonNull).toList()),
                all.stream().filter(done -> done.report() == null).map(Done::path).toList(), rooms,
                all.stream().map(Done::exit).reduce(Exit.DONE, Exit::and));
    }

    private Done file(Source source) {
        try {
            DesignReader reader = workbench.reader();
            long since = Stages.now();
            DesignText early = ahead.remove(source.path());
            DesignText text = early == null ? DesignText.of(source.path()) : early;
            Reading reading = keepGoing ? reader.readPartly(text) : reader.read(text);
            Stages.add(Stage.READ, since);
            if (!reading.isDesign() && !source.named()) {
                return new Done(source.path(), null, Set.of(), Exit.DONE);
            }
            if (reading.design() == null) {
                return new Done(source.path(), ComplianceCheck.unreadable(reading, options).withLines(reading.lines()), Set.of(),
                        Exit.UNREADABLE);
            }
            return new Done(source.path(), report(reading.design()).withErrors(reading.errors()), rooms(reading.design()),
                    reading.errors().isEmpty() ? Exit.DONE : Exit.UNREADABLE);
        } catch (OutOfMemoryError | StackOverflowError e) {
            Text memory = new Text(OperationWords.MEMORY.in(Language.ZH, source.path()),
                    OperationWords.MEMORY.in(Language.EN, source.path()));
            return notChecked(source.path(), memory);
        } catch (TooManyPlaces e) {
            return notChecked(source.path(), e.words());
        }
    }

    private Set<String> rooms(Design design) {
        if (options.rooms().isEmpty()) {
            return Set.of();
        }
        DesignGraph graph = new DesignGraph(design.graph(), workbench.ontology().schema());
        return graph.instances("Room").stream().map(graph::id).collect(Collectors.toSet());
    }

    private DesignReport report(Design design) {
        DesignGraph graph = workbench.check().complete(design, options);
        DesignReport report = workbench.check().check(design, graph, options);
        if (!portraits && !options.listings()) {
            return report;
        }
        Portrait portrait = portraits ? Portraits.of(graph, report) : Portraits.brief(graph);
        return report.withPortrait(prices == null ? portrait : portrait.asking(asked(design, graph, report)));
    }

    /** What the paper on a design would ask for. */
    private Asked asked(Design design, DesignGraph graph, DesignReport report) {
        Survey survey = Survey.of(design, graph, report, workbench.ontology().schema());
        Estimate estimate = Justification.of(survey, List.of(), List.of(), prices, workbench.ontology()).estimate();
        return new Asked(TenThousands.of(estimate).total(), estimate.unpriced().isEmpty());
    }

    private Done notChecked(Path path, Text words) {
        return new Done(path, ComplianceCheck.unreadable(Reading.givenUp(path.toString(), words), options), Set.of(), Exit.LIMIT);
    }
}
