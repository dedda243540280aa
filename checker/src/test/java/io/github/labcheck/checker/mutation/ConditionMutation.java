package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.mutation.MutationRun.Tally;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Command: changes each condition, of all clauses or of those that are named, by themselves or by their document, and shows which
 * changes no case notices, by severity. Ends with 1 if a change goes unnoticed.
 */
public final class ConditionMutation {

    private ConditionMutation() {
    }

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<Severity, Map<Mutant.Table, Tally>> tallies = run(List.of(arguments));
        tallies.forEach((severity, tables) -> tables.forEach((table, tally) ->
                tally.survivors().forEach(s -> out.println(severity + ", " + table.title() + ": " + s))));
        out.printf("%-10s %-28s %8s %8s %9s%n", "severity", "changed", "mutants", "noticed", "survived");
        tallies.forEach((severity, tables) -> tables.forEach((table, tally) -> {
            int survived = tally.survivors().size();
            out.printf("%-10s %-28s %8d %8d %9d%n", severity, table.title(), tally.mutants(), tally.mutants() - survived, survived);
        }));
        if (tallies.values().stream().flatMap(tables -> tables.values().stream()).anyMatch(t -> !t.survivors().isEmpty())) {
            out.println("A condition is shown by no case.");
            System.exit(1);
        }
    }

    private static Map<Severity, Map<Mutant.Table, Tally>> run(List<String> names) {
        MutationRun run = new MutationRun(Ontology.load(), RuleEngine.open());
        Map<Severity, Map<Mutant.Table, Tally>> tallies = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            Map<Mutant.Table, Tally> tables = run.clauses(ConditionMutants::of, c -> named(c, names) && run.severity(c) == severity);
            if (!tables.isEmpty()) {
                tallies.put(severity, tables);
            }
        }
        return tallies;
    }

    private static boolean named(Clause clause, List<String> names) {
        return names.isEmpty() || names.contains(clause.id()) || names.contains(clause.document().id());
    }
}
