package io.github.labcheck.checker.peer;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.Shapes;

/** Puts designs before both judges. */
final class PeerRun {

    /** A generated design is judged by one clause in so many, since a second opinion takes its time. */
    static final int PARTS = 8;

    private final Ontology ontology;
    private final RuleEngine engine;
    private final Map<String, Set<String>> narrower;
    private final ClauseShapes made;
    private final Map<Integer, Bench> parts = new HashMap<>();

    PeerRun(Ontology ontology, RuleEngine engine) {
        this.ontology = ontology;
        this.engine = engine;
        this.narrower = ValueShapes.narrower(ontology.schema());
        this.made = ClauseShapes.of(ontology.schema(), narrower, automated(ontology));
    }

    /** Clauses and the two that judge by them. */
    record Bench(List<Clause> clauses, Judges judges) { }

    /** The clauses that are judged without a person, of whatever day. */
    static List<Clause> automated(Ontology ontology) {
        return ontology.clauses().stream().filter(c -> c.status() == Clause.Status.AUTOMATED).toList();
    }

    /** All clauses that have shapes. */
    Bench whole() {
        return parts.computeIfAbsent(-1, p -> new Bench(made.clauses(), new Judges(made.clauses(), engine, made.shapes())));
    }

    /** One part of the clauses that have shapes, those with every eighth number. */
    Bench part(long number) {
        int part = (int) (number % PARTS);
        return parts.computeIfAbsent(part, p -> bench(IntStream.range(0, made.clauses().size()).filter(i -> i % PARTS == p)
                .mapToObj(made.clauses()::get).toList()));
    }

    private Bench bench(List<Clause> clauses) {
        ClauseShapes some = ClauseShapes.of(ontology.schema(), narrower, clauses);
        return new Bench(some.clauses(), new Judges(some.clauses(), engine, some.shapes()));
    }

    /** Both judges by some clauses, of which the shapes say one thing and the rules another where the clauses differ. */
    Judges differing(List<Clause> forRules, List<Clause> forShapes, RuleEngine otherEngine) {
        return new Judges(forRules, otherEngine, ClauseShapes.of(ontology.schema(), narrower, forShapes).shapes());
    }

    /** The shapes that are violated for certain, alone. */
    Shapes broken() {
        return made.broken();
    }

    /** The graph of a design as both see it. */
    PeerGraph graph(Design design) {
        return PeerGraph.of(design, ontology.schema());
    }

    /** The design of a seed, which has to do with some clauses; some seeds give none. */
    Optional<Design> generated(long seed, List<Clause> clauses) {
        return GeneratedDesign.of(ontology.schema(), clauses, seed);
    }

    /** The example designs, small and large. */
    List<Design> examples() {
        return Stream.of("designs", "before", "short").flatMap(f -> ClauseCases.files(ClauseCases.EXAMPLES.resolve(f)).stream())
                .map(this::read).toList();
    }

    /** A design of a file. */
    Design read(Path file) {
        return new DesignReader(ontology.schema()).read(file).design();
    }

    /** A design of a text. */
    Design design(String text) {
        return new DesignReader(ontology.schema()).read("design.yaml", text.getBytes(StandardCharsets.UTF_8)).design();
    }

    /** Compares what both say of a design. */
    void compare(String name, Design design, Bench bench, Agreement agreement) {
        PeerGraph graph = graph(design);
        DesignGraph things = graph.design();
        long asked = bench.clauses().stream().flatMap(c -> c.subjects().stream()).mapToLong(type -> things.instances(type).size()).sum();
        agreement.add(name, asked, bench.judges().rules(graph), bench.judges().shapes(graph),
                (pair, limits) -> broken(pair, limits, graph));
    }

    /** Whether a thing breaks one of several limits, each with its clause, whatever is not known. */
    private boolean broken(Pair pair, List<Pair> limits, PeerGraph graph) {
        List<Clause> rows = limits.stream().map(p -> ontology.clause(p.clause()).orElseThrow()).toList();
        Shapes shapes = ClauseShapes.of(ontology.schema(), narrower, rows).broken();
        return new Completions(ontology.schema(), rows, shapes, graph.triples()).alwaysBroken(NodeFactory.createURI(pair.subject()));
    }

    /** Compares what both say of the cases of some clauses, each case by its own clause alone. */
    void cases(Collection<Clause> some, Agreement agreement) {
        Map<String, Path> files = ClauseCases.files(ClauseCases.EXAMPLES.resolve("clauses")).stream()
                .collect(Collectors.toMap(f -> f.getFileName().toString(), f -> f, (one, other) -> one));
        for (Clause clause : some) {
            Bench alone = bench(List.of(clause));
            Stream.ofNullable(files.get(clause.id() + ".yaml")).flatMap(f -> ClauseCases.read(ontology, f).values().stream())
                    .flatMap(List::stream).filter(c -> c.reading().design() != null)
                    .forEach((ClauseCase c) -> compare(c.place(), c.reading().design(), alone, agreement));
        }
    }
}
