package io.github.labcheck.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A door in a dead end of a civil building of which it is not said whether it has sprinklers: 22 or 27.5 m. */
class ChoiceTest {

    private static final String BARE = "GB50016-2018-5.5.17-1c";

    private static final String SPRINKLERED = "GB50016-2018-5.5.17-1cs";

    /** The door stands as many metres from the only exit. */
    private static DesignReport report(String building, double metres, String... clauses) {
        double end = metres + 3;
        String yaml = """
                labcheck: 1
                project: {id: choice, date: 2018-11-01}
                building: {%s}
                storeys: [{id: F1, level: 1}]
                rooms:
                  - {id: C1, function: corridor, storey: F1, outline: [[0, 0], [%s, 0], [%s, 2], [0, 2]]}
                  - {id: R1, function: physico-chemistry, storey: F1, outline: [[%s, 2.2], [%s, 2.2], [%s, 8.2], [%s, 8.2]]}
                doors:
                  - {id: D0, between: [C1, outside], at: [1, 2.1], clearWidth: 1.2, exit: true}
                  - {id: D1, between: [R1, C1], at: [%s, 2.1], clearWidth: 1}
                openings: []
                """.formatted(building, end, end, metres - 2, metres + 2, metres + 2, metres - 2, metres + 1);
        Reading reading = Commands.WORKBENCH.reader().read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.errors());
        return Commands.WORKBENCH.check().check(reading.design(), new CheckOptions(List.of(Commands.WORKBENCH.ontology().profile("guangxi")
                .orElseThrow()), null, Set.of(), Set.of(clauses), Set.of(), List.of()));
    }

    private static final String KNOWN = "use: other-civil, heightClass: low-rise, fireResistanceGrade: 2";

    private static List<Finding> of(DesignReport report, String clause) {
        return report.findings().stream().filter(f -> f.clause().id().equals(clause)).toList();
    }

    private static Outcome outcome(DesignReport report, String clause) {
        List<Finding> findings = of(report, clause);
        return findings.isEmpty() ? Outcome.MET : findings.get(0).outcome();
    }

    @Test
    void whatBreaksBothIsViolatedAndSaysSo() {
        DesignReport report = report(KNOWN, 28);
        Finding finding = of(report, SPRINKLERED).get(0);
        assertEquals(Outcome.VIOLATED, finding.outcome());
        assertEquals(List.of(), finding.missing());
        assertTrue(finding.message().en().contains("it breaks every limit that may apply (≤ 22 m and ≤ 27.5 m)"), finding.message().en());
        assertTrue(finding.message().en().contains("28 m"), finding.message().en());
        assertTrue(finding.message().zh().contains("可能适用的限值（≤ 22 m、≤ 27.5 m）一个也不满足"), finding.message().zh());
        assertEquals(Outcome.UNDETERMINED, outcome(report, BARE), "one verdict is violated");
    }

    @Test
    void whatLiesBetweenIsShownAgainstEach() {
        DesignReport report = report(KNOWN, 25);
        assertEquals(Outcome.MET, outcome(report, SPRINKLERED));
        Finding finding = of(report, BARE).get(0);
        assertEquals(Outcome.UNDETERMINED, finding.outcome());
        assertTrue(finding.message().en()
                .endsWith("the way from the door to the nearest safety exit is 25 m, which keeps ≤ 27.5 m but breaks ≤ 22 m, "
                + "and it is not known which applies"), finding.message().en());
        assertTrue(finding.message().zh().contains("到最近的安全出口要走 25 m，满足 ≤ 27.5 m，不满足 ≤ 22 m，适用哪一条未知"), finding.message().zh());
        assertEquals(List.of(true, false), finding.choice().stream().map(Finding.Alternative::kept)
                .sorted(java.util.Comparator.reverseOrder()).toList());
    }

    @Test
    void whatKeepsTheStrictestIsMet() {
        DesignReport report = report(KNOWN, 22);
        assertEquals(Outcome.MET, outcome(report, BARE));
        assertEquals(Outcome.MET, outcome(report, SPRINKLERED));
    }

    @Test
    void atTheMildestItIsNotYetBroken() {
        assertEquals(Outcome.MET, outcome(report(KNOWN, 27.5), SPRINKLERED));
        assertEquals(Outcome.VIOLATED, outcome(report(KNOWN, 27.51), SPRINKLERED));
    }

    @Test
    void whereTheBuildingMayBeOfAKindWithoutALimitNothingIsCertain() {
        DesignReport report = report("heightClass: low-rise, fireResistanceGrade: 2", 49);
        assertEquals(List.of(), report.findings().stream().filter(f -> f.clause().id().startsWith("GB50016-2018-5.5.17-1"))
                .filter(f -> f.outcome() == Outcome.VIOLATED).map(f -> f.clause().id()).toList());
    }

    @Test
    void aCheckOfOneClauseSaysTheSameOfIt() {
        for (String clause : List.of(BARE, SPRINKLERED)) {
            Finding alone = of(report(KNOWN, 28, clause), clause).get(0);
            Finding amongAll = of(report(KNOWN, 28), clause).get(0);
            assertEquals(amongAll, alone);
            assertEquals(amongAll.message(), alone.message());
            assertEquals(1, report(KNOWN, 28, clause).findings().size(), "its alternatives are not reported");
        }
    }
}
