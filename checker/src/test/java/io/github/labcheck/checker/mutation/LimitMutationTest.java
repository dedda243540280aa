package io.github.labcheck.checker.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.mutation.MutationRun.Tally;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LimitMutationTest {

    private static final MutationRun RUN = new MutationRun(Ontology.load(), RuleEngine.open());

    @Test
    void allCasesPassBeforeAnythingIsChanged() {
        assertEquals(List.of(), RUN.broken(), "Put the cases right first.");
    }

    @Test
    void eachChangeOfALimitIsNoticedByACaseOfItsClause() {
        Map<Mutant.Table, Tally> tallies = RUN.clauses(LimitMutants::of);
        for (Mutant.Table table : List.of(Mutant.Table.NUMBER, Mutant.Table.LIST)) {
            assertTrue(tallies.get(table).mutants() > 500, table + ": " + tallies.get(table).mutants() + " mutants only");
        }
        assertEquals(List.of(), Stream.of(Mutant.Table.NUMBER, Mutant.Table.LIST).flatMap(table -> tallies.get(table).survivors().stream())
                .toList(),
                "Add a case at the limit, just beyond it, or with nothing but the member of the list.");
    }

    @Test
    void eachChangeOfAConditionIsNoticedByACaseOfItsClause() {
        Map<Mutant.Table, Tally> tallies = RUN.clauses(ConditionMutants::of);
        for (Mutant.Table table : List.of(Mutant.Table.CONDITION, Mutant.Table.CONDITION_LIST, Mutant.Table.CONDITION_NUMBER)) {
            assertTrue(tallies.get(table).mutants() > 1000, table + ": " + tallies.get(table).mutants() + " mutants only");
        }
        assertEquals(List.of(), tallies.values().stream().flatMap(tally -> tally.survivors().stream()).toList(),
                "Add a case in which nothing but this condition decides, or leave out a condition that others imply.");
    }

    @Test
    void whatIsSaidToChangeNothingIsNoticedByNoCase() {
        assertEquals(List.of(), RUN.noticedAllTheSame(ConditionMutants::of));
    }

    @Test
    void eachRuleIsNoticedByACaseWhenItIsSwitchedOff() {
        Tally tally = RUN.rules();
        assertTrue(tally.mutants() > 50, tally.mutants() + " rules only");
        assertEquals(List.of(), tally.survivors(), "Add a case in which the rule gives the verdict.");
    }
}
