package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Command: changes each condition, of all clauses or of those of the documents that are named, and shows which changes no case
 * notices, by severity. Ends with 1 if a change of a clause whose violation is an error goes unnoticed.
 */
public final class ConditionMutation {

    private final Ontology ontology;
    private final RuleEngine engine = RuleEngine.open();
    private final PrintStream out;
    private final Map<Clause.Severity, Map<Mutant.Table, int[]>> counts = new EnumMap<>(Clause.Severity.class);

    private ConditionMutation(Ontology ontology, PrintStream out) {
        this.ontology = ontology;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        ConditionMutation command = new ConditionMutation(Ontology.load(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
        command.folders(arguments).forEach(command::folder);
        if (command.summary()) {
            System.exit(1);
        }
    }

    private List<Path> folders(String[] documents) {
        Path root = ClauseCases.EXAMPLES.resolve("clauses");
        return documents.length > 0 ? Arrays.stream(documents).map(root::resolve).toList()
                : ontology.clauses().stream().map(c -> c.document().id()).distinct().sorted().map(root::resolve)
                .filter(java.nio.file.Files::isDirectory).toList();
    }

    private void folder(Path folder) {
        new TreeMap<>(ClauseCases.read(ontology, folder)).forEach((id, cases) ->
                ontology.clause(id).ifPresent(clause -> clause(clause, cases)));
    }

    private void clause(Clause clause, List<ClauseCase> cases) {
        Clause.Severity severity = severity(clause, cases);
        for (Mutant mutant : ConditionMutants.of(clause)) {
            if (mutant.same() != null) {
                out.println("nothing changes: " + clause.id() + ": " + mutant.change() + ": " + mutant.same());
                continue;
            }
            boolean alive = cases.stream().noneMatch(c -> Survivors.notices(c, mutant.clause(), engine));
            int[] count = counts.computeIfAbsent(severity, s -> new EnumMap<>(Mutant.Table.class))
                    .computeIfAbsent(mutant.table(), t -> new int[2]);
            count[0]++;
            if (alive) {
                count[1]++;
                out.println(severity + ", " + mutant.table().title() + ": " + clause.id() + ": " + mutant.change());
            }
        }
    }

    /** The heaviest that it has on the day of one of its cases. */
    static Clause.Severity severity(Clause clause, List<ClauseCase> cases) {
        return cases.stream().filter(c -> c.reading().design() != null).map(c -> clause.severityOn(c.reading().design().date()))
                .min(Clause.Severity::compareTo).orElse(Clause.Severity.ERROR);
    }

    private boolean summary() {
        out.printf("%-10s %-28s %8s %8s %9s%n", "severity", "changed", "mutants", "noticed", "survived");
        boolean bad = false;
        for (var severity : counts.entrySet()) {
            for (var table : severity.getValue().entrySet()) {
                int[] count = table.getValue();
                out.printf("%-10s %-28s %8d %8d %9d%n", severity.getKey(), table.getKey().title(), count[0], count[0] - count[1], count[1]);
                bad |= severity.getKey() == Clause.Severity.ERROR && count[1] > 0;
            }
        }
        return bad;
    }
}
