package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.mutation.MutationRun.Tally;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Command: changes each limit, each list of a limit, each condition and each rule, and shows which changes no case of
 * {@code examples/clauses} notices. Ends with 1 if a change goes unnoticed, or a case is broken.
 */
public final class LimitMutation {

    private final PrintStream out;
    private boolean bad;

    private LimitMutation(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        LimitMutation command = new LimitMutation(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        command.run(new MutationRun(Ontology.load(), RuleEngine.open()));
        if (command.bad) {
            System.exit(1);
        }
    }

    private void run(MutationRun run) {
        List<String> broken = run.broken();
        if (!broken.isEmpty()) {
            bad = true;
            broken.forEach(b -> out.println("fails before anything is changed: " + b));
            return;
        }
        out.printf("%-28s %8s %8s %9s%n", "changed", "mutants", "noticed", "survived");
        Map<Mutant.Table, Tally> limits = run.clauses(LimitMutants::of);
        Map<Mutant.Table, Tally> conditions = run.clauses(ConditionMutants::of);
        limits.forEach((table, tally) -> row(table.title(), tally));
        Tally rules = run.rules();
        row("rules switched off", rules);
        conditions.forEach((table, tally) -> row(table.title(), tally));
        limits.forEach((table, tally) -> survivors(table.title(), tally));
        survivors("rules switched off", rules);
        conditions.forEach((table, tally) -> survivors(table.title(), tally));
    }

    private void row(String title, Tally tally) {
        int survived = tally.survivors().size();
        out.printf("%-28s %8d %8d %9d%n", title, tally.mutants(), tally.mutants() - survived, survived);
    }

    private void survivors(String title, Tally tally) {
        bad |= !tally.survivors().isEmpty();
        tally.survivors().forEach(s -> out.println("survived, " + title + ": " + s));
    }
}
