package io.github.labcheck.checker;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;

class SentencesTest {
    public static void main(String[] args) throws Exception {
        Ontology ontology = Ontology.load();
        RuleEngine engine = RuleEngine.open();
        List<String> lines = new ArrayList<>();
        long t = System.nanoTime();
        Map<String, List<ClauseCase>> cases = ClauseCases.read(ontology, ClauseCases.EXAMPLES.resolve("clauses"), k -> k.equals("fail") || k.equals("unknown"));
        System.err.println("read " + (System.nanoTime() - t) / 1e9);
        cases.forEach((id, list) -> {
            Set<String> seen = new HashSet<>();
            for (ClauseCase c : list) {
                if (c.judging() == null) { lines.add(id + " | UNREADABLE " + c.name()); continue; }
                for (Finding f : c.judging().findings(ontology.clause(id).orElseThrow(), engine)) {
                    if (f.outcome() == Outcome.MET) continue;
                    String line = id + " | " + f.message().zh() + " | " + f.message().en();
                    if (seen.add(line.replaceAll("[0-9]+([.][0-9]+)?", "#"))) lines.add(line);
                }
            }
        });
        System.err.println("judged " + (System.nanoTime() - t) / 1e9 + " lines " + lines.size());
        Files.write(Path.of(args[0]), lines);
    }
}
