package io.github.labcheck.checker.condition;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Found;
import io.github.labcheck.checker.graph.Joined;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Turns nodes of a design into what limits compare: numbers, truth values, names with everything broader. */
public final class Terms {

    /** Lists up to this length are not worth keeping. */
    private static final int FEW = 24;

    private final DesignGraph design;
    private final Map<Node, Set<String>> names = new HashMap<>();
    private final Map<Lack, Missing> missing = new HashMap<>();
    private final Map<List<Lack>, List<Missing>> parts = new IdentityHashMap<>();
    private final Map<List<Lack>, List<Lack>> same = new HashMap<>();

    public Terms(DesignGraph design) {
        this.design = design;
    }

    /** The ends of an interval; both are the number where there is one number, NaN where there is none. */
    public record Numbers(double low, double high) { }

    public Numbers numbers(Node value) {
        if (value.isLiteral()) {
            double number = number(value.getLiteralLexicalForm());
            return new Numbers(number, number);
        }
        return new Numbers(end(value, "low"), end(value, "high"));
    }

    private double end(Node interval, String end) {
        return design.end(interval, end).map(n -> number(n.getLiteralLexicalForm())).orElse(Double.NaN);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN; // not a number: no comparison accepts it
        }
    }

    /** A concept's IRI and all that are broader, of a gas also its hazards, of a medium its gas; of anything else its text or IRI. */
    public Set<String> names(Node value) {
        return names.computeIfAbsent(value, v -> {
            if (!v.isURI()) {
                return Set.of(v.isLiteral() ? v.getLiteralLexicalForm() : v.toString());
            }
            Set<String> all = new LinkedHashSet<>();
            design.schema().concept(v.getURI()).ifPresentOrElse(c -> collect(c, all), () -> all.add(v.getURI()));
            return all;
        });
    }

    private void collect(Concept concept, Set<String> all) {
        all.addAll(concept.broader());
        concept.hazards().forEach(h -> design.schema().concept(h).ifPresent(c -> collect(c, all)));
    }

    /** What a subject has at the end of a path. */
    public Values values(Node subject, Path path) {
        Found found = design.follow(subject, path, null);
        List<Lack> lacks = found.possible().isEmpty() ? found.lacks() : lacks(found);
        double low = Double.NaN;
        double high = Double.NaN;
        Boolean truth = null;
        List<Set<String>> all = new ArrayList<>();
        boolean bool = path.last().range() == Range.Literal.BOOLEAN;
        for (Node value : found.values()) {
            Numbers numbers = numbers(value);
            low = Double.isNaN(low) ? numbers.low() : Math.min(low, numbers.low());
            high = Double.isNaN(high) ? numbers.high() : Math.max(high, numbers.high());
            truth = bool ? truth != null && truth || isTrue(value) : null;
            all.add(names(value));
        }
        boolean known = path.last().numeric() ? !Double.isNaN(low) : !all.isEmpty() || lacks.isEmpty();
        return new Values(low, high, truth, all, known, known || !lacks.isEmpty() ? missing(lacks)
                : List.of(new Missing(subject.getURI(), path.last().iri())));
    }

    /** What would tell all values, those of things that may stand at the end of the path included. */
    private static List<Lack> lacks(Found found) {
        Gathering<Lack> lacks = new Gathering<>();
        lacks.addAll(found.lacks());
        found.possible().forEach(p -> lacks.addAll(p.lacks()));
        return lacks.list();
    }

    private static boolean isTrue(Node value) {
        return value.isLiteral() && value.getLiteralLexicalForm().equals("true");
    }

    /** What is lacking in terms of the rules; a list that many share stays one. */
    public List<Missing> missing(List<Lack> lacks) {
        if (lacks.isEmpty()) {
            return List.of();
        }
        if (lacks.size() == 1) {
            return List.of(missing(lacks.get(0)));
        }
        Gathering<Missing> all = new Gathering<>();
        for (List<Lack> part : Joined.parts(lacks)) {
            if (part.size() > FEW) {
                all.addAll(parts.computeIfAbsent(part, p -> p.stream().map(this::missing).toList()));
            } else {
                part.forEach(lack -> all.add(missing(lack)));
            }
        }
        return all.list();
    }

    private Missing missing(Lack lack) {
        return missing.computeIfAbsent(lack, l -> new Missing(l.subject().getURI(), l.term()));
    }

    /** A long list that equals an earlier one is that one. */
    public List<Lack> shared(List<Lack> lacks) {
        return lacks.size() <= FEW ? lacks : Joined.of(Joined.parts(lacks).stream().map(p -> p.size() <= FEW ? p
                : same.computeIfAbsent(p, k -> k)).toList());
    }
}
