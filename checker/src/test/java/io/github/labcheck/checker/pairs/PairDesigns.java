package io.github.labcheck.checker.pairs;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.Expectation;
import io.github.labcheck.checker.check.Judging;
import io.github.labcheck.checker.pairs.PairDesign.Setting;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.NamedPart;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Incompatibility;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Designs in which each pair of a table occurs, each way round and in each kind of thing. */
public final class PairDesigns {

    /** Days on which one or the other edition is in force, and rooms to which one or the other clause applies. */
    private static final List<Setting> SETTINGS = Stream.of("2024-06-01", "2017-06-01", "2026-12-01")
            .flatMap(d -> Stream.of("physico-chemistry", "chemical-store").map(f -> new Setting(d, f))).toList();

    private final Ontology ontology;
    private final RuleEngine engine;
    private final DesignReader reader;

    public PairDesigns(Ontology ontology, RuleEngine engine) {
        this.ontology = ontology;
        this.engine = engine;
        this.reader = new DesignReader(ontology.schema());
    }

    /** The smallest designs of a clause with a table, one for each pair, as cases of the clause; none for any other clause. */
    public List<ClauseCase> cases(Clause clause) {
        if (!PairTable.hasTable(clause)) {
            return List.of();
        }
        PairTable table = PairTable.of(ontology, clause);
        Setting setting = setting(table);
        return table.pairs().stream().map(p -> example(table, p, setting)).toList();
    }

    /** The first setting in which a clause applies, shown by the first pair of its table. */
    Setting setting(PairTable table) {
        Clause clause = table.clause();
        return SETTINGS.stream().filter(s -> {
            ClauseCase example = example(table, table.pairs().get(0), s);
            return example.expectation().difference(example.judging().lines(clause, engine)).isEmpty();
        }).findFirst().orElseThrow(() -> new AssertionError(clause.id() + " finds the first pair of its table in none of "
                + SETTINGS + "; add one in which it applies."));
    }

    private ClauseCase example(PairTable table, Incompatibility pair, Setting setting) {
        PairDesign design = new PairDesign(setting);
        ways(table, pair).get(0).accept(design);
        String yaml = design.yaml(table.clause().id());
        Reading reading = read(yaml);
        List<String> lines = yaml.lines().toList();
        return new ClauseCase(Path.of(table.clause().id() + ".yaml"), new NamedPart("fail-pair", 1, lines), reading,
                Expectation.marks(lines), Judging.of(ontology, reading.design()));
    }

    /** A design of these words, which must be readable. */
    Reading read(String yaml) {
        Reading reading = reader.read("pairs.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        if (reading.design() == null) {
            throw new AssertionError(reading.errors() + "\n" + yaml);
        }
        return reading;
    }

    /** Each way in which a pair can stand in a design, one way round and the other. */
    static List<Consumer<PairDesign>> ways(PairTable table, Incompatibility pair) {
        List<Consumer<PairDesign>> ways = new ArrayList<>();
        for (Holding first : table.holdings(pair.first())) {
            for (Holding second : table.holdings(pair.second())) {
                add(ways, table, first, second);
                add(ways, table, second, first);
            }
        }
        if (ways.isEmpty()) {
            throw new AssertionError(table.clause().id() + ": nothing in a design can hold " + pair);
        }
        return ways;
    }

    private static void add(List<Consumer<PairDesign>> ways, PairTable table, Holding one, Holding other) {
        if (table.sharesRooms()) {
            ways.add(d -> d.pair(one, other));
        }
        if (one.type().equals(other.type()) && one.holdsTwo()) {
            ways.add(d -> d.expect(d.both(one, one.concept(), other.concept()), one.concept(), other.concept()));
        }
    }
}
