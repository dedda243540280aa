package io.github.labcheck.checker.cases;

import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.util.List;
import java.util.Map;

/** The cases of the shipped clauses, read once for all tests that need them. */
public final class ShippedCases {

    public static final Ontology ONTOLOGY = Ontology.load();

    public static final RuleEngine ENGINE = RuleEngine.open();

    /** By the identifier of their clause. */
    public static final Map<String, List<ClauseCase>> CASES = ClauseCases.read(ONTOLOGY);

    private ShippedCases() {
    }
}
