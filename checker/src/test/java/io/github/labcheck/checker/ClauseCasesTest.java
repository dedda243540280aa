package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.cases.Expectation;
import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClauseCasesTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final RuleEngine ENGINE = RuleEngine.open();

    private static final ComplianceCheck CHECK = new ComplianceCheck(ONTOLOGY, ENGINE);

    private static final Map<String, List<ClauseCase>> CASES = ClauseCases.read(ONTOLOGY);

    /** The clauses that are judged; a clause that never binds only relaxes another one. */
    private static Stream<Clause> judged() {
        return ONTOLOGY.clauses().stream().filter(c -> c.limit() != null).filter(c -> Stream.concat(
                Stream.of(c.obligation()), c.changes().stream().map(Clause.ObligationChange::obligation))
                .anyMatch(o -> o != Clause.Obligation.MAY));
    }

    @TestFactory
    Stream<DynamicNode> eachCaseSaysWhatItsCommentsSayAndNothingElse() {
        return CASES.entrySet().stream().filter(e -> ONTOLOGY.clause(e.getKey()).isPresent()).map(e -> dynamicContainer(
                e.getKey(), e.getValue().stream().map(c -> dynamicTest(c.name(), c.file().toUri(), () -> check(c)))));
    }

    private static void check(ClauseCase example) {
        assertEquals(List.of(), example.errors(), "Correct the file: no rule runs on a file with input errors.");
        Expectation expected = example.expectation();
        Clause clause = ONTOLOGY.clause(example.clause()).orElseThrow();
        assertEquals(Optional.empty(), expected.difference(example.judging().lines(clause, ENGINE)),
                "Correct the clause, or the comments # violated, # undetermined and # met of the case.");
        DesignReport report = CHECK.check(example.reading().design(), options(clause));
        assertEquals(expected.of(Outcome.VIOLATED), lines(report, Finding.Outcome.VIOLATED));
        assertEquals(expected.of(Outcome.UNDETERMINED), lines(report, Finding.Outcome.UNDETERMINED));
        assertEquals(1, report.clauses().size(), "Let the case's date lie in the period of the clause's document.");
    }

    private static CheckOptions options(Clause clause) {
        return new CheckOptions(List.copyOf(ONTOLOGY.profiles()), null, Set.of(), Set.of(clause.id()), Set.of(), List.of());
    }

    private static Set<Integer> lines(DesignReport report, Finding.Outcome outcome) {
        return report.findings().stream().filter(f -> f.outcome() == outcome).map(f -> f.location().line())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachJudgedClauseHasACaseThatPassesAndOneThatFails() {
        List<String> missing = judged().flatMap(c -> Stream.of("pass", "fail").filter(k -> CASES.getOrDefault(c.id(),
                List.of()).stream().noneMatch(e -> e.kind().equals(k))).map(k -> c.id() + "/" + k)).toList();
        assertEquals(List.of(), missing, "Write examples/clauses/<clause>/pass-….yaml and fail-….yaml: small designs "
                + "that meet and violate the clause, with # met or # violated and its id on the line.");
    }

    @Test
    void eachFolderIsNamedByAJudgedClause() {
        Set<String> judged = judged().map(Clause::id).collect(Collectors.toSet());
        List<String> others = CASES.keySet().stream().filter(c -> !judged.contains(c)).toList();
        assertEquals(List.of(), others, "Rename the folder to the clause, or remove it with the clause.");
    }

    @Test
    void aCaseIsNamedByWhatItShows() {
        List<String> others = CASES.values().stream().flatMap(List::stream).filter(c -> !fitsItsName(c))
                .map(c -> c.clause() + "/" + c.name() + " " + c.expectation().lines()).toList();
        assertEquals(List.of(), others, "Begin the name with pass-, fail-, unknown- or silent-; pass-* has # met only, "
                + "fail-* # violated and not # undetermined, unknown-* # undetermined and not # violated, silent-* nothing.");
    }

    private static boolean fitsItsName(ClauseCase example) {
        Expectation expected = example.expectation();
        boolean violated = !expected.of(Outcome.VIOLATED).isEmpty();
        boolean undetermined = !expected.of(Outcome.UNDETERMINED).isEmpty();
        return switch (example.kind()) {
            case "pass" -> !expected.of(Outcome.MET).isEmpty() && !violated && !undetermined;
            case "fail" -> violated && !undetermined;
            case "unknown" -> undetermined && !violated;
            case "silent" -> expected.of(Outcome.MET).isEmpty() && !violated && !undetermined;
            default -> false;
        };
    }

    @Test
    void aCaseMarksItsOwnClauseOnly() {
        List<String> others = CASES.values().stream().flatMap(List::stream).filter(c -> c.marks().stream()
                .anyMatch(m -> !m.clause().equals(c.clause()))).map(c -> c.clause() + "/" + c.name()).toList();
        assertEquals(List.of(), others, "Name the clause of the folder in # violated, # undetermined and # met.");
    }

    @Test
    void noFileLiesBesideTheCases() {
        Path root = ClauseCases.EXAMPLES.resolve("clauses");
        List<Path> others = ClauseCases.files(root).stream()
                .filter(f -> !root.equals(f.getParent().getParent())).toList();
        assertEquals(List.of(), others, "Put a case into examples/clauses/<clause>/.");
        assertTrue(Files.isDirectory(root), root + " is missing");
    }
}
