package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Recheck;
import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.DesignFiles.Source;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.operation.watching.Browser;
import io.github.labcheck.checker.operation.watching.FileWatch;
import io.github.labcheck.checker.operation.watching.PageServer;
import io.github.labcheck.checker.operation.watching.WatchRequest;
import io.github.labcheck.checker.plan.Portraits;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.ComparisonText;
import io.github.labcheck.checker.report.ComparisonWords;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.checker.report.html.HtmlReport;
import io.github.labcheck.ontology.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checks designs again whenever their files are saved, and says what changed; ends when it is interrupted. */
public final class WatchOperation implements Operation {

    private static final int SHOWN = 20;
    private static final Text NOT_OPENED = Text.of("operation.WatchOperation.no-browser-was-opened");

    private Workbench workbench; // with the profiles of files, once they are read
    private final WatchRequest request;
    private final Map<Path, DesignReport> last = new TreeMap<>();
    private final Map<Path, Recheck> kept = new TreeMap<>();
    private CheckOptions options;

    public WatchOperation(Workbench workbench, WatchRequest request) {
        this.workbench = workbench;
        this.request = request;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        RunFiles.reading(streams.outFile(),
                Stream.concat(request.files().stream(), ProfileFile.paths(request.profiles()).stream()).toList(), workbench.packs());
        ProfileFile.Named named = ProfileFile.read(workbench, request.profiles(), streams, request.language());
        if (named.wrong()) {
            return named.exit();
        }
        workbench = named.workbench();
        options = CheckOptions.all(new Selection(workbench.ontology()).profiles(named.names()), request.asOf(), request.today());
        for (Path path : request.files()) {
            if (!Files.exists(path)) {
                streams.say(request.language(), OperationWords.FOLDER_UNREADABLE, path);
                return Exit.UNREADABLE;
            }
        }
        FileWatch watch = new FileWatch(this::paths);
        paths().forEach(p -> look(p, streams));
        if (last.isEmpty() && paths().isEmpty()) {
            streams.say(request.language(), OperationWords.NO_DESIGN_FOUND, request.files().get(0));
            return Exit.NOTHING_CHECKED;
        }
        try (PageServer server = request.served() ? PageServer.start() : null) {
            begin(server, streams);
            watch(watch, server, streams);
        }
        return Exit.DONE;
    }

    private Collection<Path> paths() {
        return DesignFiles.of(request.files()).sources().stream().map(Source::path).toList();
    }

    private void begin(PageServer server, Streams streams) throws IOException {
        line(streams, Text.of("operation.WatchOperation.watching-designs-saved-file", last.size()).in(request.language()));
        if (server != null) {
            show(server);
            line(streams, Text.of("operation.WatchOperation.page", server.address()).in(request.language()));
            if (request.opened() && !Browser.open(server.address())) {
                line(streams, NOT_OPENED.in(request.language()));
            }
        }
    }

    private void watch(FileWatch watch, PageServer server, Streams streams) throws IOException {
        try {
            for (int changes = 0; request.times() == 0 || changes < request.times(); changes++) {
                for (Path path : watch.next()) {
                    look(path, streams);
                }
                if (server != null) {
                    show(server);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // that is how it ends
        }
    }

    private void line(Streams streams, String text) {
        Page page = new Page(streams.out(), request.language(), streams.colour());
        page.line(0, text);
        page.flush();
    }

    /** Reads and checks a file, and says what there is or what changed; what cannot be read leaves the last check to compare with. */
    private void look(Path path, Streams streams) {
        if (!Files.exists(path)) {
            last.remove(path);
            kept.remove(path);
            line(streams, Text.of("operation.WatchOperation.gone", path).in(request.language()));
            return;
        }
        Reading reading = workbench.reader().read(path);
        if (reading.design() == null) {
            if (reading.isDesign()) {
                InputFile.explain(reading.file(), reading.lines(), reading.errors(), streams, request.language());
            }
            return;
        }
        DesignGraph graph = workbench.check().complete(reading.design(), options);
        graph.noting();
        DesignReport report = workbench.check().check(reading.design(), graph, options, kept.computeIfAbsent(path, p -> new Recheck()));
        DesignReport before = last.put(path, request.served() ? report.withPortrait(Portraits.of(graph, report)) : report);
        Page page = new Page(streams.out(), request.language(), streams.colour());
        if (before == null) {
            CheckReport.Summary s = report.summary();
            page.line(0, path + page.words(Words.COLON) + Words.RESULT_LINE.in(request.language(), s.errors(), s.warnings(), s.advice(), s
                    .undetermined(), s.waived(),
                    s.met() + s.metByStatement()));
        } else {
            Comparison comparison = Comparison.ofFindings(before.findings(), report.findings());
            ComparisonText text = new ComparisonText(page, SHOWN);
            text.counts(path.toString(), comparison);
            text.write(comparison);
            if (comparison.nothing()) {
                page.line(0, ComparisonWords.NOTHING.in(request.language()));
            }
        }
        page.flush();
    }

    private void show(PageServer server) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlReport(request.language()).write(new CheckReport(workbench.ontology().version(), workbench.engine().rules().size(), List
                .copyOf(last.values())), page);
        server.show(page.toByteArray());
    }
}
