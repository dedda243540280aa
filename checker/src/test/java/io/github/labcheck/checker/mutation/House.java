package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.ontology.Ontology;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A pack of made-up clauses for what the rules can judge but no shipped clause needs, and its cases. */
final class House {

    private final Ontology ontology;
    private final Map<String, List<ClauseCase>> cases;

    private House(Ontology ontology, Map<String, List<ClauseCase>> cases) {
        this.ontology = ontology;
        this.cases = cases;
    }

    static House read() {
        Ontology ontology = Ontology.load(List.of(folder("pack")));
        return new House(ontology, ClauseCases.read(ontology, folder("clauses")));
    }

    private static Path folder(String name) {
        URL url = House.class.getResource("house/" + name);
        if (url == null) {
            throw new IllegalStateException("no resource house/" + name);
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Ontology ontology() {
        return ontology;
    }

    Map<String, List<ClauseCase>> cases() {
        return cases;
    }
}
