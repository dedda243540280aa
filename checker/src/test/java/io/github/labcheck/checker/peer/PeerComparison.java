package io.github.labcheck.checker.peer;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Command: judges the examples, generated designs and the cases of the clauses with the rules and with jena-shacl, prints where they agree
 * and what both cost, and ends with 1 if they differ somewhere without a reason:
 * {@code mvn -q -Ppeer -pl checker -am -DskipTests test}.
 */
public final class PeerComparison {

    private static final int DESIGNS = 1000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PeerComparison() { }

    /** The arguments are the number of designs to generate and the first seed; without them 1,000 from seed 1. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        int designs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DESIGNS;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        if (!new PeerComparison().run(designs, seed)) {
            System.exit(1);
        }
    }

    private boolean run(int designs, long firstSeed) {
        Ontology ontology = Ontology.load();
        PeerRun run = new PeerRun(ontology, RuleEngine.open());
        int automated = PeerRun.automated(ontology).size();
        int covered = run.whole().clauses().size();
        out.printf("%d of %d automated clauses as SHACL shapes (%d %%)%n%n", covered, automated, 100 * covered / automated);
        Agreement generated = new Agreement();
        for (long seed = firstSeed; generated.designs() < designs; seed++) {
            PeerRun.Bench part = run.part(seed);
            run.generated(seed, part.clauses()).ifPresent(d -> run.compare(d.projectId(), d, part, generated));
        }
        Agreement cases = new Agreement();
        run.cases(run.whole().clauses(), cases);
        List<Design> shipped = run.examples();
        Agreement examples = new Agreement();
        shipped.forEach(d -> run.compare(d.file(), d, run.whole(), examples));
        List<PeerTable.Column> columns = List.of(new PeerTable.Column("examples", examples),
                new PeerTable.Column("cases, each by its clause", cases), new PeerTable.Column("generated", generated));
        out.println(PeerTable.of(columns));
        out.println(PeerBenchmark.table(run, shipped));
        return columns.stream().allMatch(c -> c.agreement().unexplained().isEmpty());
    }
}
