package io.github.labcheck.checker.versions;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.RuleEngine;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** What is timed of one version: selecting limits, and judging them. Made by name, in a class loader of that version. */
public final class JudgingProbe {

    private final DesignGraph graph;
    private final List<Clause> clauses;
    private final Map<String, Limit> limits = new TreeMap<>();
    private final RuleEngine engine = RuleEngine.open();
    private Applicability.Result due;

    /** @param design a design file */
    public JudgingProbe(String design) {
        Ontology ontology = Ontology.load();
        Design read = new DesignReader(ontology.schema()).read(Path.of(design)).design();
        this.graph = DrawnValues.complete(read.graph(), ontology.schema(), read.date());
        this.clauses = Ledger.of(ontology, ontology.profiles(), read.date()).judged();
        clauses.forEach(c -> limits.put(c.id(), c.limit()));
        this.due = Applicability.of(graph, clauses);
    }

    /** Selects the limits that are due; nanoseconds of the processor. */
    public LongSupplier selecting() {
        return () -> {
            long start = time();
            due = Applicability.of(graph, clauses);
            return time() - start;
        };
    }

    /**
     * Judges what is due by limits of some kinds, named with blanks between them, or of all where none is named; nanoseconds of the
     * processor.
     */
    public LongSupplier judging(String kinds) {
        List<Due> dues = kinds.isEmpty() ? due.dues() : due.dues().stream().filter(d -> List.of(kinds.split(" ")).contains(kind(d)))
                .toList();
        return () -> {
            long start = time();
            int verdicts = engine.judge(due.subjects(), dues).size();
            long time = time() - start;
            if (verdicts != dues.size()) {
                throw new IllegalStateException(verdicts + " verdicts on " + dues.size() + " limits");
            }
            return time;
        };
    }

    private String kind(Due one) {
        return limits.get(one.pair().clause()).getClass().getSimpleName();
    }

    /** Time that this thread has had: a busy machine does not change it. */
    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** How many limits of each kind are due. */
    public String kinds() {
        return due.dues().stream().collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.counting())).toString();
    }
}
