package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.timing.Stage;
import io.github.labcheck.checker.timing.Stages;
import io.github.labcheck.ontology.Beside;
import io.github.labcheck.ontology.GraphLibrary;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.OntologyException;
import io.github.labcheck.rules.RuleEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** The ontology and the rules, each loaded once, beside what else a command does: that is what makes a short one quick. */
public final class Workbench {

    private final List<Path> packs;
    private final FutureTask<Ontology> ontology;
    private final FutureTask<RuleEngine> engine;
    private final Bounds bounds;
    private DesignReader reader;

    private Workbench(List<Path> packs) {
        this.packs = packs;
        bounds = Bounds.STANDARD;
        ontology = new FutureTask<>(() -> load(packs));
        engine = new FutureTask<>((Callable<RuleEngine>) RuleEngine::open);
    }

    private Workbench(List<Path> packs, FutureTask<Ontology> ontology, FutureTask<RuleEngine> engine, Bounds bounds) {
        this.packs = packs;
        this.ontology = ontology;
        this.engine = engine;
        this.bounds = bounds;
    }

    /** The same with other bounds. */
    public Workbench within(Bounds others) {
        return others == bounds ? this : new Workbench(packs, ontology, engine, others);
    }

    /** How much is looked at. */
    public Bounds bounds() {
        return bounds;
    }

    /** The same with another ontology. */
    Workbench with(Ontology other) {
        FutureTask<Ontology> loaded = new FutureTask<>(() -> other);
        loaded.run();
        return new Workbench(packs, loaded, engine, bounds);
    }

    private static Ontology load(List<Path> packs) {
        try {
            return Ontology.load(packs);
        } catch (OntologyException e) {
            throw packs.isEmpty() ? e : new UsageException(OperationWords.PACK_WRONG, e.getMessage());
        }
    }

    /**
     * For commands that check: everything begins to load at once, in the order in which it is needed. One thread does it:
     * a second one would only delay what is needed first where there are two processors.
     */
    public static Workbench forChecking(List<Path> packs) {
        Workbench workbench = new Workbench(List.copyOf(packs));
        start(() -> {
            workbench.ontology.run();
            GraphLibrary.ready(); // whoever needs it waits for it, if at all
            workbench.engine.run();
        });
        return workbench;
    }

    /** For commands that only read: the rules are loaded if they are asked for. */
    public static Workbench forReading(List<Path> packs) {
        Workbench workbench = new Workbench(List.copyOf(packs));
        start(workbench.ontology);
        return workbench;
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "loading");
        thread.setDaemon(true);
        thread.start();
    }

    /** The folders of the packs. */
    public List<Path> packs() {
        return packs;
    }

    /** The ontology with its packs. */
    public Ontology ontology() {
        long since = Stages.now();
        Ontology loaded = Beside.awaited(ontology);
        Stages.add(Stage.LOAD, since);
        return loaded;
    }

    /** The rules. */
    public RuleEngine engine() {
        long since = Stages.now();
        engine.run(); // does nothing if they are loaded, or being loaded by another thread
        RuleEngine loaded = Beside.awaited(engine);
        Stages.add(Stage.LOAD, since);
        return loaded;
    }

    /** A reader of design files. */
    public synchronized DesignReader reader() {
        if (reader == null) {
            reader = new DesignReader(ontology().schema(), bounds);
        }
        return reader;
    }

    /** What checks designs. */
    public ComplianceCheck check() {
        return new ComplianceCheck(ontology(), this::engine, bounds);
    }
}
