package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Cure;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.importing.revision.CureEdit;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.NamedPart;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.rules.RuleEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a finding tells to write cures it, in every failing case of every clause. */
class CuresTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final RuleEngine ENGINE = RuleEngine.open();
    private static final Schema SCHEMA = ONTOLOGY.schema();
    /** Failing cases that are tried of each clause. */
    private static final int CASES = Integer.getInteger("labcheck.cures", 1);
    private static final DesignReader READER = new DesignReader(SCHEMA);

    /** Whether a clause is of a kind that can tell what to write; most are not, and their cases need not be judged here. */
    private static boolean mayTell(String id) {
        Limit limit = ONTOLOGY.clause(id).orElseThrow().limit();
        return limit instanceof Limit.ItemCount || limit instanceof Limit.RequiredKinds
                || (limit instanceof Limit.Present || limit instanceof Limit.Absent || limit instanceof Limit.OneOf
                || limit instanceof Limit.AllOf)
                && ((Limit.OnValue) limit).path().steps().size() == 1;
    }

    /** The smallest profile that the clause is in. */
    private static CheckOptions options(String id) {
        Clause clause = ONTOLOGY.clause(id).orElseThrow();
        Profile profile = ONTOLOGY.profiles().stream().filter(p -> p.documents().contains(clause.document().id()))
                .min(Comparator.comparingInt(p -> p.documents().size())).orElseThrow();
        return CheckOptions.all(List.of(profile));
    }

    private static List<Finding> violated(String text, CheckOptions options) {
        Reading reading = READER.read("case.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.errors(), text);
        return new ComplianceCheck(ONTOLOGY, ENGINE).check(reading.design(), options).findings().stream()
                .filter(f -> f.outcome() == Finding.Outcome.VIOLATED).toList();
    }

    private static Optional<TextEdits> edits(String text, Cure cure) {
        WrittenDesign written = WrittenDesign.of(text.getBytes(StandardCharsets.UTF_8), SCHEMA);
        return cure.adds() ? CureEdit.entries(written, SCHEMA, cure.section(), cure.yaml())
                : CureEdit.keys(written, SCHEMA, cure.section(), cure.entry(), cure.yaml());
    }

    @Test
    void whatAFindingTellsToWriteCuresItAndBreaksNothingElse() {
        Map<String, List<String>> wrong = new TreeMap<>();
        Set<String> shown = new TreeSet<>();
        for (Path file : ClauseCases.files(ClauseCases.EXAMPLES.resolve("clauses"))) {
            String clause = file.getFileName().toString().replaceAll("\\.yaml$", "");
            if (mayTell(clause)) {
                parts(file).stream().filter(p -> p.kind().equals("fail")).limit(CASES).forEach(p -> tried(clause, p, shown)
                        .ifPresent(what -> wrong.computeIfAbsent(clause, c -> new ArrayList<>()).add(what)));
            }
        }
        String told = wrong.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining("\n"));
        assertEquals("", told);
        assertTrue(shown.size() >= 100, shown.size() + " clauses tell what to write: " + shown);
    }

    private static List<NamedPart> parts(Path file) {
        try {
            return NamedPart.of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the cure that the case of a clause shows; empty if it cures, and if there is none. */
    private static Optional<String> tried(String clause, NamedPart part, Set<String> shown) {
        CheckOptions options = options(clause);
        List<Finding> before = violated(part.text(), options);
        Optional<Finding> finding = before.stream().filter(f -> f.cure() != null && f.clause().id().equals(clause)).findFirst();
        if (finding.isEmpty()) {
            return Optional.empty();
        }
        shown.add(clause);
        Optional<TextEdits> edits = edits(part.text(), finding.get().cure());
        if (edits.isEmpty()) {
            return Optional.of("cannot be written: " + finding.get().cure().line());
        }
        Set<String> ids = before.stream().map(Finding::id).collect(Collectors.toSet());
        List<Finding> after = violated(edits.get().after(), options);
        List<String> fresh = after.stream().filter(f -> !ids.contains(f.id())).map(f -> f.clause().id() + " " + f.subject().id()).toList();
        boolean gone = after.stream().noneMatch(f -> f.id().equals(finding.get().id()));
        return gone && fresh.isEmpty() ? Optional.empty() : Optional.of(finding.get().cure().line()
                + (gone ? " -> " + fresh : " does not cure it"));
    }
}
