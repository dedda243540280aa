package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.rules.RuleEngine;

/** Whether a case notices a change of its clause. */
final class Survivors {

    private Survivors() {
    }

    static boolean notices(ClauseCase example, Clause clause, RuleEngine engine) {
        return example.expectation().difference(example.judging().lines(clause, engine)).isPresent();
    }
}
