package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Portrait;
import io.github.labcheck.checker.check.Portrait.Asked;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.estimate.Prices;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.operation.DesignFiles.Source;
import io.github.labcheck.checker.plan.Portraits;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.DesignText;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.timing.Deadline;
import io.github.labcheck.checker.timing.Stage;
import io.github.labcheck.checker.timing.Stages;
import io.github.labcheck.checker.ways.TooManyPlaces;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
    private final Duration timeLimit;
    private final Map<Path, DesignText> ahead;

    /**
     * A run.
     *
     * @param portraits whether plans and places are wanted
     * @param prices    by which it is told what each design costs, if portraits or listings are wanted; null for none
     * @param keepGoing whether of a design with input errors the rest is checked
     * @param jobs      how many files at the same time
     * @param timeLimit for each file; null for none
     * @param ahead     the texts of files that were taken apart before
     */
    DesignBatch(Workbench workbench, CheckOptions options, boolean portraits, Prices prices, boolean keepGoing, int jobs,
                Duration timeLimit, Map<Path, DesignText> ahead) {
        this.workbench = workbench;
        this.options = options;
        this.portraits = portraits;
        this.prices = prices;
        this.keepGoing = keepGoing;
        this.jobs = jobs;
        this.timeLimit = timeLimit;
        this.ahead = new ConcurrentHashMap<>(ahead);
    }

    /** While the ontology is still being loaded, the text of the one file of a run can be taken apart. */
    static Map<Path, DesignText> ahead(DesignFiles files, Bounds bounds) {
        List<Source> sources = files.sources();
        return sources.size() != 1 ? Map.of() : DesignText.ahead(sources.get(0).path(), bounds)
                .map(text -> Map.of(sources.get(0).path(), text)).orElse(Map.of());
    }

    /** Checks everything. */
    Outcome run(DesignFiles files, Streams streams, Language language) {
        Gathered gathered = new Gathered();
        try (Progress progress = new Progress(streams, language, files.sources().size());
                InOrder<Source, Done> all = all(files, progress)) {
            List<DesignReport> reports = new ArrayList<>();
            reports(all, gathered).forEachRemaining(reports::add);
            return gathered.outcome(report(reports), Exit.DONE);
        }
    }

    /** Checks while the report is written: nothing but the counts of a design is kept once the next one is written. */
    Outcome run(DesignFiles files, Streams streams, Language language, Predicate<Finding> counts, Writing writing) throws IOException {
        Gathered gathered = new Gathered();
        try (Progress progress = new Progress(streams, language, files.sources().size());
                InOrder<Source, Done> all = all(files, progress)) {
            Passing passing = new Passing(reports(all, gathered), counts);
            writing.write(report(passing));
            Exit findings = passing.found() ? Exit.FINDINGS : Exit.DONE;
            return gathered.outcome(report(passing), findings);
        }
    }

    private InOrder<Source, Done> all(DesignFiles files, Progress progress) {
        return new InOrder<>(jobs, files.sources(), source -> {
            progress.next(source.path());
            return file(source);
        });
    }

    private CheckReport report(List<DesignReport> designs) {
        return new CheckReport(workbench.ontology().version(), workbench.engine().rules().size(), designs);
    }

    /** The reports of the files that are designs; what else is to be known of a file is gathered as it comes. */
    private static Iterator<DesignReport> reports(Iterator<Done> all, Gathered gathered) {
        return new Iterator<>() {

            private DesignReport next;

            @Override
            public boolean hasNext() {
                while (next == null && all.hasNext()) {
                    next = gathered.add(all.next());
                }
                return next != null;
            }

            @Override
            public DesignReport next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                DesignReport report = next;
                next = null;
                return report;
            }
        };
    }

    /** Writes a report whose designs can be gone through once. */
    @FunctionalInterface
    interface Writing {
        void write(CheckReport report) throws IOException;
    }

    /** What is kept of every file. */
    private static final class Gathered {

        private final List<Path> skipped = new ArrayList<>();
        private final Set<String> rooms = new TreeSet<>();
        private Exit exit = Exit.DONE;

        DesignReport add(Done done) {
            rooms.addAll(done.rooms());
            exit = exit.and(done.exit());
            if (done.report() == null) {
                skipped.add(done.path());
            }
            return done.report();
        }

        Outcome outcome(CheckReport report, Exit other) {
            return new Outcome(report, List.copyOf(skipped), rooms, exit.and(other));
        }
    }

    private Done file(Source source) {
        Deadline deadline = Deadline.in(timeLimit);
        try {
            DesignReader reader = workbench.reader();
            long since = Stages.now();
            DesignText early = ahead.remove(source.path());
            DesignText text = early == null ? DesignText.of(source.path(), workbench.bounds()) : early;
            Reading reading = keepGoing ? reader.readPartly(text) : reader.read(text);
            Stages.add(Stage.READ, since);
            if (!reading.isDesign() && !source.named()) {
                return new Done(source.path(), null, Set.of(), Exit.DONE);
            }
            if (reading.design() == null) {
                return new Done(source.path(), ComplianceCheck.unreadable(reading, options).withLines(reading.lines()), Set.of(),
                        InputFile.exit(reading));
            }
            DesignReport report = report(reading.design(), deadline).withErrors(reading.errors());
            return new Done(source.path(), report, rooms(reading.design()),
                    report.cutShort() ? Exit.LIMIT : report.partial() ? InputFile.exit(reading) : Exit.DONE);
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

    private DesignReport report(Design design, Deadline deadline) {
        DesignGraph graph = workbench.check().complete(design, options);
        DesignReport report = workbench.check().check(design, graph, options, deadline);
        if (!portraits && !options.listings()) {
            return report;
        }
        Portrait portrait = portraits ? Portraits.of(graph, report) : Portraits.brief(graph);
        return report.withPortrait(prices == null ? portrait : portrait.asking(asked(design, graph, report)));
    }

    /** What the paper on a design would ask for. */
    private Asked asked(Design design, DesignGraph graph, DesignReport report) {
        Survey survey = Survey.of(design, graph, report, workbench.ontology().schema());
        Justification paper = Justification.of(survey, List.of(), List.of(), prices, workbench.ontology());
        List<Equipment> all = survey.inventory().equipment();
        return new Asked(TenThousands.of(paper.estimate()).total(), paper.estimate().unpriced().isEmpty(), paper.value(all),
                all.stream().allMatch(item -> paper.piece(item).isPresent()));
    }

    private Done notChecked(Path path, Text words) {
        return new Done(path, ComplianceCheck.unreadable(Reading.givenUp(path.toString(), words), options), Set.of(), Exit.LIMIT);
    }
}
