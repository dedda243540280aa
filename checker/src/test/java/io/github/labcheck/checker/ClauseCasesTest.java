package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.cases.Expectation;
import io.github.labcheck.checker.cases.ShippedCases;
import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Range;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseCasesTest {

    private static final Ontology ONTOLOGY = ShippedCases.ONTOLOGY;

    private static final RuleEngine ENGINE = ShippedCases.ENGINE;

    private static final ComplianceCheck CHECK = new ComplianceCheck(ONTOLOGY, ENGINE);

    private static final Map<String, List<ClauseCase>> CASES = ShippedCases.CASES;

    /** The clauses that are judged; a clause that never binds only relaxes another one. */
    private static Stream<Clause> judged() {
        return ONTOLOGY.clauses().stream().filter(c -> c.limit() != null).filter(c -> Stream.concat(
                Stream.of(c.obligation()), c.changes().stream().map(Clause.ObligationChange::obligation))
                .anyMatch(o -> o != Clause.Obligation.MAY));
    }

    static Set<String> clauses() {
        return CASES.keySet();
    }

    /** By clause and not by case: Surefire loses the failures of dynamic tests in containers. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("clauses")
    void eachCaseSaysWhatItsCommentsSayAndNothingElse(String id) {
        Clause clause = ONTOLOGY.clause(id).orElseThrow();
        List<String> wrong = CASES.get(id).stream().flatMap(c -> fault(c, clause).map(f -> c.place() + ": " + f).stream()).toList();
        assertEquals(List.of(), wrong, id + ": correct the clause, or the comments # violated, # undetermined and # met.");
    }

    private static Optional<String> fault(ClauseCase example, Clause clause) {
        if (!example.errors().isEmpty()) {
            return Optional.of("cannot be read: " + example.errors());
        }
        Expectation expected = example.expectation();
        return expected.difference(example.judging().lines(clause, ENGINE)).or(() -> {
            DesignReport report = CHECK.check(example.reading().design(), options(clause));
            boolean same = expected.of(Outcome.VIOLATED).equals(lines(report, Finding.Outcome.VIOLATED))
                    && expected.of(Outcome.UNDETERMINED).equals(lines(report, Finding.Outcome.UNDETERMINED));
            return same && report.clauses().size() == 1 ? Optional.empty()
                    : Optional.of("the clause is not in force on the date of the case");
        });
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
        List<String> missing = judged().flatMap(c -> Stream.of("pass", asksToBeTold(c) ? "unknown" : "fail").filter(k -> CASES
                .getOrDefault(c.id(), List.of()).stream().noneMatch(e -> e.kind().equals(k))).map(k -> c.id() + "/" + k)).toList();
        assertEquals(List.of(), missing, "Write examples/clauses/<document>/<clause>.yaml: small designs with --- "
                + "between them, each named in its first line (# pass-…: and # fail-…:), with # met or # violated and the clause on the "
                + "line.");
    }

    /** Whether any value meets a clause, so that a design that leaves it out is unknown and none fails. */
    private static boolean asksToBeTold(Clause clause) {
        if (clause.limit() instanceof Limit.RequiredFields fields) {
            return fields.holder() == null ? fields.fields().stream().noneMatch(DesignProperty::many)
                    : fields.holder().range() instanceof Range.Block block && !ONTOLOGY.schema().designClass(block.designClass())
                    .complete();
        }
        return clause.limit() instanceof Limit.OneOf one && !one.path().last().many()
                && one.path().last().range() instanceof Range.OfConcept of && ONTOLOGY.schema().concepts(of.conceptClass()).stream()
                        .filter(c -> !c.group()).allMatch(c -> one.values().stream().anyMatch(c::is));
    }

    @Test
    void eachFileIsNamedByAJudgedClause() {
        Set<String> judged = judged().map(Clause::id).collect(Collectors.toSet());
        List<String> others = CASES.keySet().stream().filter(c -> !judged.contains(c)).toList();
        assertEquals(List.of(), others, "Name the file examples/clauses/<document>/<clause>.yaml, or remove it with the clause.");
    }

    @Test
    void aCaseIsNamedByWhatItShows() {
        List<String> others = CASES.values().stream().flatMap(List::stream).filter(c -> !fitsItsName(c))
                .map(c -> c.place() + " " + c.expectation().lines()).toList();
        assertEquals(List.of(), others,
                "Begin the first line with # pass-…:, # fail-…:, # unknown-…: or # silent-…:; pass-* has # met only, "
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
                .anyMatch(m -> !m.clause().equals(c.clause()))).map(ClauseCase::place).toList();
        assertEquals(List.of(), others, "Name the clause of the file in # violated, # undetermined and # met.");
    }

    @Test
    void eachFileLiesInTheFolderOfTheDocumentOfItsClause() {
        Path root = ClauseCases.EXAMPLES.resolve("clauses");
        List<String> others = CASES.values().stream().flatMap(List::stream).filter(c -> !ONTOLOGY.clause(c.clause())
                .map(k -> root.resolve(k.document().id()).resolve(k.id() + ".yaml")).equals(Optional.of(c.file())))
                .map(c -> root.relativize(c.file()).toString()).distinct().toList();
        assertEquals(List.of(), others, "Put the cases of a clause into examples/clauses/<document>/<clause>.yaml.");
        assertTrue(Files.isDirectory(root), root + " is missing");
    }

    @Test
    void theCasesOfAClauseHaveDifferentNames() {
        List<String> twice = CASES.values().stream().flatMap(cases -> cases.stream().filter(c -> cases.stream()
                .anyMatch(o -> o != c && o.name().equals(c.name())))).map(ClauseCase::place).toList();
        assertEquals(List.of(), twice, "Give each design of a file a name of its own.");
    }

    @Test
    void theCasesOfAClauseStandInOneOrder() {
        List<String> order = List.of("pass", "fail", "unknown", "silent");
        List<String> before = CASES.values().stream().flatMap(cases -> IntStream.range(1, cases.size())
                .filter(i -> order.indexOf(cases.get(i).kind()) < order.indexOf(cases.get(i - 1).kind()))
                .mapToObj(i -> cases.get(i).place())).toList();
        assertEquals(List.of(), before, "Write first what passes, then what fails, is unknown, is not meant: " + order);
    }
}
