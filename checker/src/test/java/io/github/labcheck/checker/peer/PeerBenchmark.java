package io.github.labcheck.checker.peer;

import io.github.labcheck.checker.reading.Design;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/**
 * What judging costs both: the same clauses on the same graph, one after the other in one run. Loading the rules and reading the shapes are
 * not counted, nor is measuring; processor time of the judging thread, so that other work on the machine counts less.
 */
final class PeerBenchmark {

    private static final int RUNS = 3;

    /** Larger graphs, in triples, take the shapes too long to be judged again and again. */
    private static final int LARGE = 20_000;

    private PeerBenchmark() { }

    /** A line of Markdown for each design, the designs given being judged once before any is measured. */
    static String table(PeerRun run, List<Design> designs) {
        StringBuilder out = new StringBuilder("| design | pairs judged | rules ms | shapes, violated or not, ms | ratio ");
        out.append("| shapes, all outcomes, ms | ratio |\n").append("|---|---:|---:|---:|---:|---:|---:|\n");
        Judges judges = run.whole().judges();
        Shapes broken = run.broken();
        PeerGraph first = run.graph(designs.get(0));
        IntStream.range(0, RUNS).forEach(i -> {
            judges.rules(first);
            ShaclValidator.get().validate(broken, first.triples());
        });
        for (Design design : designs) {
            PeerGraph graph = run.graph(design);
            if (graph.triples().size() > LARGE) {
                continue;
            }
            int pairs = judges.rules(graph).outcomes().size();
            double rules = milliseconds(() -> judges.rules(graph));
            double one = milliseconds(() -> ShaclValidator.get().validate(broken, graph.triples()));
            double all = milliseconds(() -> judges.shapes(graph));
            out.append(String.format(Locale.ROOT, "| %s | %,d | %.0f | %.0f | %.0f× | %.0f | %.0f× |%n", design.projectId(), pairs,
                    rules, one, one / rules, all, all / rules));
        }
        return out.toString();
    }

    /** The median of some runs. */
    private static double milliseconds(Runnable work) {
        return IntStream.range(0, RUNS).mapToDouble(i -> {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) * 1e-6;
        }).sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }
}
