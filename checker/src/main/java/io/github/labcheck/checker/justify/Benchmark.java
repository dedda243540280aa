package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.Suggesting;
import io.github.labcheck.checker.condition.Conditions;
import io.github.labcheck.checker.condition.Terms;
import io.github.labcheck.checker.condition.Truth;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Found;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure for a whole laboratory in a standard for a kind of body: area a head or in all, a share, a number of staff. Such figures are
 * the clauses with a number for the project in the profiles that the design suggests. Exemptions are not looked at: a figure stays what
 * it is where somebody may depart from it.
 *
 * @param clause   where it stands, as it is printed in a document in force
 * @param property what it is a figure of
 * @param least    the least, null if there is none
 * @param most     the most, null if there is none
 * @param there    what the design has, null if it does not say
 * @param fits     whether it is known to be for bodies like this one
 * @param missing  what the design would have to say, in words
 */
public record Benchmark(Clause clause, DesignProperty property, Double least, Double most, Double there, boolean fits, List<Text> missing) {

    public Benchmark {
        missing = List.copyOf(missing);
    }

    /**
     * The figures for the kind of body that a design is for, without those that are known to be for others.
     *
     * @param graph its graph as a check completes it
     * @param day   whose editions are taken
     */
    public static List<Benchmark> of(Ontology ontology, DesignGraph graph, LocalDate day) {
        List<Profile> fitting = Suggesting.fitting(ontology, graph);
        Conditions conditions = new Conditions(graph, new Terms(graph));
        List<Benchmark> all = new ArrayList<>();
        if (graph.project() == null) {
            return all;
        }
        ontology.clauses().stream().filter(c -> figure(c) && fitting.stream().anyMatch(p -> p.includes(c)))
                .flatMap(c -> c.on(day).stream()).forEach(c -> {
                    Truth truth = conditions.all(graph.project(), c.when());
                    if (!truth.no()) {
                        all.add(of(c, truth, graph));
                    }
                });
        return List.copyOf(all);
    }

    private static boolean figure(Clause clause) {
        return "Project".equals(clause.appliesTo()) && clause.document().authority() != Document.Authority.PRACTICE
                && asked(clause.limit()) != null;
    }

    private static Benchmark of(Clause clause, Truth truth, DesignGraph graph) {
        Limit.Asked asked = asked(clause.limit());
        Found found = graph.follow(graph.project(), clause.limit().toValue().orElseThrow(), null);
        Optional<Double> there = found.values().stream().findFirst().map(DesignGraph::number);
        List<Lack> lacks = truth.yes() ? there.isPresent() ? List.of() : found.lacks() : truth.lacks();
        return new Benchmark(clause, clause.limit().toValue().orElseThrow().last(), asked.least(), asked.most(), there.orElse(null),
                truth.yes(), lacks.stream().map(l -> words(l, graph.schema())).distinct().toList());
    }

    private static Limit.Asked asked(Limit limit) {
        return limit instanceof Limit.Minimum m ? new Limit.Asked(m.value(), null, null, List.of(), List.of())
                : limit instanceof Limit.Maximum m ? new Limit.Asked(null, m.value(), null, List.of(), List.of())
                : limit instanceof Limit.Range r ? new Limit.Asked(r.low(), r.high(), null, List.of(), List.of()) : null;
    }

    private static Text words(Lack lack, Schema schema) {
        String name = lack.term().substring(Schema.NS.length());
        return schema.classes().stream().filter(c -> c.name().equals(name)).map(c -> c.label()).findFirst()
                .orElseGet(() -> schema.property(lack.term()).label());
    }
}
