package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.mutation.Search.Written;
import io.github.labcheck.checker.pairs.PairDesigns;
import io.github.labcheck.checker.reading.NamedPart;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Command: for each change of a condition that no case notices, tries designs that differ from a case in one thing, or two, and writes
 * those that notice it into the file of the clause, each with what the program says of it. A person reads what it writes.
 */
public final class MissingCases {

    private static final List<String> ORDER = List.of("pass", "fail", "unknown", "silent");

    private final Ontology ontology = Ontology.load();
    private final RuleEngine engine = RuleEngine.open();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private MissingCases() {
    }

    /** The identifiers of clauses or documents; all without any. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        new MissingCases().run(Arrays.asList(arguments));
    }

    private void run(List<String> names) {
        Map<String, List<ClauseCase>> cases = ClauseCases.read(ontology);
        Values values = new Values(ontology, cases.values());
        PairDesigns pairs = new PairDesigns(ontology, engine);
        cases.entrySet().parallelStream().forEach(e -> ontology.clause(e.getKey()).filter(c -> c.limit() != null && (names.isEmpty()
                || names.contains(c.id()) || names.contains(c.document().id()))).ifPresent(c -> clause(c, e.getValue(), pairs, values)));
    }

    private void clause(Clause clause, List<ClauseCase> cases, PairDesigns pairs, Values values) {
        List<ClauseCase> all = new ArrayList<>(cases);
        all.addAll(pairs.cases(clause));
        List<Mutant> alive = new ArrayList<>(ConditionMutants.of(clause).stream().filter(m -> m.same() == null)
                .filter(m -> all.stream().noneMatch(c -> Survivors.notices(c, m.clause(), engine))).toList());
        if (alive.isEmpty()) {
            return;
        }
        int before = alive.size();
        List<Written> written = new Search(ontology, engine, values, clause, cases).cases(alive);
        if (!written.isEmpty()) {
            write(cases.get(0).file(), written);
        }
        synchronized (out) {
            out.println(MutationRun.severity(clause, cases) + " " + clause.id() + ": " + before + " unnoticed, " + written.size()
                    + " cases written, " + alive.size() + " left");
            alive.forEach(m -> out.println("  left, " + m.table().title() + ": " + m.change()));
        }
    }

    /** Puts cases behind the last one of their kind or of a kind that comes before it. */
    private static void write(Path file, List<Written> written) {
        try {
            List<List<String>> parts = new ArrayList<>(NamedPart.of(Files.readAllLines(file)).stream().map(NamedPart::lines).toList());
            List<String> kinds = new ArrayList<>(NamedPart.of(Files.readAllLines(file)).stream().map(NamedPart::kind).toList());
            for (Written one : written) {
                int at = parts.size();
                while (at > 0 && ORDER.indexOf(kinds.get(at - 1)) > ORDER.indexOf(one.kind())) {
                    at--;
                }
                parts.add(at, one.lines());
                kinds.add(at, one.kind());
            }
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    lines.add("---");
                }
                lines.addAll(parts.get(i));
            }
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
