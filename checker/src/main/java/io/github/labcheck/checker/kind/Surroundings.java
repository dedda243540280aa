package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Conditions;
import io.github.labcheck.checker.condition.Places;
import io.github.labcheck.checker.condition.Terms;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Subject;
import io.github.labcheck.rules.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/** A design as the kinds look at it; what several limits look at is worked out once. */
public final class Surroundings {

    private final DesignGraph design;
    private final Terms terms;
    private final Items items;
    private final Map<String, Map<String, Values>> values = new LinkedHashMap<>();
    private final Remembered<String, List<? extends Fact>> shared;
    private final Remembered<String, Holdings> holdings;

    public Surroundings(DesignGraph design, Terms terms, Conditions conditions) {
        this.design = design;
        this.terms = terms;
        this.items = new Items(design, conditions);
        this.shared = new Remembered<>(design);
        this.holdings = new Remembered<>(design);
    }

    DesignGraph design() {
        return design;
    }

    Terms terms() {
        return terms;
    }

    /** Things around a subject that match conditions. */
    Items items() {
        return items;
    }

    /** What things hold. */
    Holdings holdings() {
        return holdings.get("", k -> new Holdings(design, terms));
    }

    /** Where things are. */
    Places places() {
        return new Places(design);
    }

    /** Facts that several limits look at, made once. */
    List<? extends Fact> once(String key, Supplier<List<? extends Fact>> facts) {
        return shared.get(key, k -> facts.get());
    }

    /** What a subject has at the end of a path; the rules look at it. */
    Values values(Node subject, Path path) {
        return values.computeIfAbsent(subject.getURI(), k -> new LinkedHashMap<>())
                .computeIfAbsent(path.text(), k -> terms.values(subject, path));
    }

    /** What a subject was found to have at the end of a path. */
    Values values(String subject, String path) {
        return values.get(subject).get(path);
    }

    /** The subjects of all values that were looked at, by IRI. */
    public Map<String, Subject> subjects() {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        values.forEach((key, v) -> subjects.put(key, new Subject(key, v)));
        return subjects;
    }
}
