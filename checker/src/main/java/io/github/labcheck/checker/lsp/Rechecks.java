package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Recheck;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Workbench;
import io.github.labcheck.checker.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads and checks open texts again when they have changed: once somebody stops typing for a moment, and one at a time. A newer text takes
 * the place of an older one that waits; of one that is being checked nothing is told any more.
 */
final class Rechecks {

    /** How long nobody must have typed, ms: shorter than a pause to think, longer than one between two keys. */
    private static final long PAUSE = 250;

    private final Workbench workbench;
    private final Settings settings;
    private final Consumer<Analysis> done;
    private final Consumer<String> gone;
    private final Consumer<Throwable> failed;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "checking");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, OpenDocument> open = new HashMap<>();
    private final Map<String, ScheduledFuture<?>> waiting = new HashMap<>();
    private final Map<String, Analysis> known = new HashMap<>();
    private final Map<String, Recheck> kept = new HashMap<>(); // used by the worker alone

    /**
     * Checks with the means of a workbench.
     *
     * @param done   is told what became of each text that is still the newest
     * @param gone   is told of a text that was closed meanwhile
     * @param failed is told what went wrong in the program
     */
    Rechecks(Workbench workbench, Settings settings, Consumer<Analysis> done, Consumer<String> gone, Consumer<Throwable> failed) {
        this.workbench = workbench;
        this.settings = settings;
        this.done = done;
        this.gone = gone;
        this.failed = failed;
    }

    /** A text was opened: it is checked at once. */
    synchronized void opened(OpenDocument document) {
        open.put(document.uri(), document);
        schedule(document, 0);
    }

    /** A text was changed. */
    synchronized void changed(OpenDocument document) {
        open.put(document.uri(), document);
        schedule(document, PAUSE);
    }

    /** A text was closed. */
    synchronized void closed(String uri) {
        open.remove(uri);
        known.remove(uri);
        kept.remove(uri);
        Optional.ofNullable(waiting.remove(uri)).ifPresent(w -> w.cancel(false));
    }

    /** The text that is open under a name. */
    synchronized Optional<OpenDocument> document(String uri) {
        return Optional.ofNullable(open.get(uri));
    }

    /** What is known of the newest text; empty as long as it was not checked. */
    synchronized Optional<Analysis> analysis(String uri) {
        return Optional.ofNullable(known.get(uri)).filter(a -> newest(a.document()));
    }

    private void schedule(OpenDocument document, long after) {
        if (worker.isShutdown()) {
            return; // the editor goes on after it said that it would not
        }
        Optional.ofNullable(waiting.get(document.uri())).ifPresent(w -> w.cancel(false));
        waiting.put(document.uri(), worker.schedule(() -> check(document), after, TimeUnit.MILLISECONDS));
    }

    private synchronized boolean newest(OpenDocument document) {
        return document.equals(open.get(document.uri()));
    }

    private void check(OpenDocument document) {
        try {
            Analysis analysis = analysed(document);
            if (analysis != null && take(analysis)) {
                done.accept(analysis); // without the lock: an editor that is busy writing reads nothing
                if (document(document.uri()).isEmpty()) {
                    gone.accept(document.uri());
                }
            }
        } catch (RuntimeException | Error e) {
            failed.accept(e);
        }
    }

    private synchronized boolean take(Analysis analysis) {
        boolean newest = newest(analysis.document());
        if (newest) {
            known.put(analysis.document().uri(), analysis);
        }
        return newest;
    }

    /** What is found in a text; null if there is a newer one by then. */
    private Analysis analysed(OpenDocument document) {
        Reading reading = workbench.reader().readPartly(document.name(), document.text().getBytes(StandardCharsets.UTF_8));
        if (reading.design() == null) {
            return new Analysis(document, reading, null);
        }
        if (!newest(document)) {
            return null;
        }
        CheckOptions options = options();
        DesignGraph graph = workbench.check().complete(reading.design(), options);
        graph.noting();
        if (!newest(document)) {
            return null;
        }
        DesignReport report = workbench.check().check(reading.design(), graph, options, recheck(document.uri()));
        return new Analysis(document, reading, report);
    }

    private synchronized Recheck recheck(String uri) {
        return open.containsKey(uri) ? kept.computeIfAbsent(uri, u -> new Recheck()) : new Recheck();
    }

    /** What is checked, and by which editions. */
    CheckOptions options() {
        return CheckOptions.all(new Selection(workbench.ontology()).profiles(settings.profiles()), settings.asOf(), settings.today())
                .waiving(settings.waivers());
    }

    /** Checks nothing any more. */
    void end() {
        worker.shutdownNow();
    }
}
