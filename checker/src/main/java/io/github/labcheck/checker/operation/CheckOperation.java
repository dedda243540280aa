package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.LeftOut;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.compare.Difference;
import io.github.labcheck.checker.compare.State;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.DesignText;
import io.github.labcheck.checker.timing.Stage;
import io.github.labcheck.checker.timing.Stages;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks files and folders and writes the reports. */
public final class CheckOperation implements Operation {

    private final Workbench workbench;
    private final CheckRequest request;
    private final Baseline baseline;
    private final Path prices;

    public CheckOperation(Workbench workbench, CheckRequest request) {
        this(workbench, request, null, null);
    }

    /**
     * A check beside which something is told.
     *
     * @param baseline a report with which it is compared; null for none
     * @param prices   a file of prices by which an overview tells what each design costs; null for none
     */
    public CheckOperation(Workbench workbench, CheckRequest request, Baseline baseline, Path prices) {
        this.workbench = workbench;
        this.request = request;
        this.baseline = baseline;
        this.prices = prices;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        if (request.files().isEmpty()) {
            throw new UsageException(OperationWords.NO_FILE);
        }
        DesignFiles files = DesignFiles.of(request.files());
        ReportTargets targets = new ReportTargets(request, files(files, streams), () -> workbench.ontology().schema());
        targets.refuseForTerminal(streams);
        List<State> before = baseline == null ? List.of() : baseline.read();
        long reading = Stages.now();
        Map<Path, DesignText> ahead = DesignBatch.ahead(files, workbench.bounds());
        Stages.add(Stage.READ, reading);
        ProfileFile.Named named = ProfileFile.read(workbench, request.profiles(), streams, request.language());
        if (named.wrong()) {
            return named.exit();
        }
        Selection selection = new Selection(named.workbench().ontology());
        List<Profile> profiles = selection.profiles(named.names());
        Set<String> categories = selection.categories(request.categories(), request.without());
        Set<String> clauses = selection.clauses(request.clauses(), profiles);
        WaiverFile waivers = WaiverFile.read(request.waivers(), named.workbench());
        if (!waivers.errors().isEmpty()) {
            waivers.explain(streams, request.language());
            return waivers.exit();
        }
        PriceFile priced = PriceFile.read(prices, named.workbench());
        if (!priced.errors().isEmpty()) {
            priced.explain(streams, request.language());
            return priced.exit();
        }
        CheckOptions options = new CheckOptions(profiles, request.asOf(), categories, clauses,
                Set.copyOf(request.rooms()), waivers.waivers(), targets.listings(), selection.phase(request.phase()),
                request.inForceOnly(), request.today());
        DesignBatch batched = new DesignBatch(named.workbench(), options, targets.portraits(), priced.prices(), request.keepGoing(),
                request.jobs(), request.timeLimit(), ahead);
        boolean passing = files.sources().size() > 1 && baseline == null && request.waivers() == null && Stages.now() == 0
                && targets.onePass(streams);
        DesignBatch.Outcome batch = passing ? batched.run(files, streams, request.language(), request::counts,
                report -> targets.write(report, streams)) : batched.run(files, streams, request.language());
        List<Difference> changes = baseline == null ? List.of() : Baseline.differences(before, batch.report().designs());
        long since = Stages.now();
        if (prices != null && !targets.portraits() && !targets.listings()) {
            say(streams, OperationWords.PRICES_UNSEEN);
        }
        if (!passing) {
            CheckReport report = batch.report().leavingOut(leftOut(files, batch));
            targets.write(baseline == null || !targets.portraits() && !targets.listings() ? report
                    : report.with(Baseline.told(report.designs(), changes)), streams);
        }
        Stages.add(Stage.REPORT, since);
        rooms(batch, streams);
        Exit fresh = baseline == null ? Exit.DONE : baseline.compare(changes, streams, request.language());
        return batch.exit().and(fresh).and(files(files, batch, streams)).and(judged(batch, streams))
                .and(waivers.used(batch.report().designs(), streams, request.language())).and(baseline != null && baseline
                        .failOn() != null ? Exit.DONE : findings(batch.report()));
    }

    private RunFiles files(DesignFiles files, Streams streams) {
        List<Path> inputs = new ArrayList<>(files.sources().stream().map(DesignFiles.Source::path).toList());
        Optional.ofNullable(request.waivers()).ifPresent(inputs::add);
        if (baseline != null) {
            inputs.add(baseline.report());
        }
        Optional.ofNullable(prices).ifPresent(inputs::add);
        inputs.addAll(ProfileFile.paths(request.profiles()));
        return RunFiles.reading(streams.outFile(), inputs, workbench.packs());
    }

    private static List<LeftOut> leftOut(DesignFiles files, DesignBatch.Outcome batch) {
        return Stream.concat(batch.skipped().stream().map(p -> leftOut(p, OperationWords.SKIPPED)),
                files.unreadable().stream().map(p -> leftOut(p, OperationWords.FOLDER_UNREADABLE))).toList();
    }

    private static LeftOut leftOut(Path path, OperationWords why) {
        return new LeftOut(path.toString(), new Text(why.in(Language.ZH, path), why.in(Language.EN, path)));
    }

    private Exit files(DesignFiles files, DesignBatch.Outcome batch, Streams streams) {
        batch.skipped().forEach(p -> say(streams, OperationWords.SKIPPED, p));
        files.unreadable().forEach(p -> say(streams, OperationWords.FOLDER_UNREADABLE, p));
        return files.unreadable().isEmpty() ? Exit.DONE : Exit.UNREADABLE;
    }

    private void rooms(DesignBatch.Outcome batch, Streams streams) {
        boolean noneRead = batch.report().designs().stream().noneMatch(DesignReport::read);
        request.rooms().stream().filter(r -> !noneRead && !batch.rooms().contains(r)).forEach(r -> {
            List<String> near = NearNames.to(r, batch.rooms());
            say(streams, OperationWords.NO_SUCH_ROOM, r, near.isEmpty() ? ""
                    : OperationWords.NEAREST.in(request.language(), String.join(", ", near)));
        });
    }

    /** Whether anything came of the designs that could be read; silence is never a pass. */
    private Exit judged(DesignBatch.Outcome batch, Streams streams) {
        List<DesignReport> designs = batch.report().designs();
        if (designs.isEmpty()) {
            say(streams, OperationWords.NO_DESIGN_FOUND,
                    request.files().stream().map(Path::toString).collect(Collectors.joining(", ")));
            return Exit.NOTHING_CHECKED;
        }
        boolean noneRead = designs.stream().noneMatch(DesignReport::read);
        if (noneRead || sum(designs, Summary::judged) > 0) {
            return Exit.DONE;
        }
        say(streams, OperationWords.NOTHING_JUDGED, sum(designs, Summary::undetermined), sum(designs, Summary::manual),
                sum(designs, Summary::notApplicable));
        return Exit.NOTHING_CHECKED;
    }

    private static int sum(List<DesignReport> designs, ToIntFunction<Summary> count) {
        return designs.stream().map(DesignReport::summary).mapToInt(count).sum();
    }

    private Exit findings(CheckReport report) {
        return report.designs().stream().flatMap(d -> d.findings().stream()).anyMatch(request::counts)
                ? Exit.FINDINGS : Exit.DONE;
    }

    private void say(Streams streams, OperationWords words, Object... arguments) {
        Language language = request.language();
        streams.say(language, words, arguments);
    }
}
