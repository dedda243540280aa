package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Section 2 of the interface, each sentence on a small design. */
class InterfaceScenariosTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final ComplianceCheck CHECK = new ComplianceCheck(ONTOLOGY, RuleEngine.open());

    private static final String OLD_CORRIDOR = "JGJ91-93-4.1.5b";

    private static final String NEW_CORRIDOR = "JGJ91-2019-4.1-corr-2";

    private static final String CALIBRATION_LABEL = "GBT27025-2008-5.5.8-a";

    private static final String BIOHAZARD_SIGN = "GB19489-2008-bio-sign";

    private static CheckOptions options(LocalDate asOf, List<Waiver> waivers) {
        return new CheckOptions(List.of(ONTOLOGY.profile("guangxi").orElseThrow()), asOf, Set.of(), Set.of(), Set.of(), waivers);
    }

    private static DesignReport check(String date, String sections) {
        return check(date, sections, options(null, List.of()));
    }

    private static DesignReport check(String date, String sections, CheckOptions options) {
        return read("project: {id: scenario, date: " + date + "}\n" + sections, options);
    }

    private static DesignReport read(String sections, CheckOptions options) {
        String yaml = "labcheck: 1\n" + sections;
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("scenario.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.errors());
        return CHECK.check(reading.design(), options);
    }

    private static ClauseResult result(DesignReport report, String clause) {
        return report.clauses().stream().filter(c -> c.clause().id().equals(clause)).findFirst()
                .orElseThrow(() -> new AssertionError(clause + " is not in the ledger"));
    }

    private static List<Finding> findings(DesignReport report, String clause) {
        return report.findings().stream().filter(f -> f.clause().id().equals(clause)).toList();
    }

    private static Finding only(DesignReport report, String clause) {
        List<Finding> findings = findings(report, clause);
        assertEquals(1, findings.size(), () -> clause + ": " + findings);
        return findings.get(0);
    }

    private static String corridor(String width) {
        return "rooms:\n  - {id: C1, function: corridor, loadedSides: 2, clearWidth: " + width + "}\n";
    }

    @Test
    void theDateOfTheDesignSelectsTheEdition() {
        DesignReport then = check("2017-11-01", corridor("1.7"));
        assertEquals(1, result(then, OLD_CORRIDOR).met());
        assertTrue(then.clauses().stream().noneMatch(c -> c.clause().id().equals(NEW_CORRIDOR)));
        DesignReport later = check("2021-01-01", corridor("1.7"));
        assertEquals(Outcome.VIOLATED, only(later, NEW_CORRIDOR).outcome());
        assertTrue(later.clauses().stream().noneMatch(c -> c.clause().id().equals(OLD_CORRIDOR)));
    }

    @Test
    void theDayAskedForReplacesTheDateOfTheDesign() {
        DesignReport report = check("2017-11-01", corridor("1.7"), options(LocalDate.of(2021, 1, 1), List.of()));
        assertEquals(Outcome.VIOLATED, only(report, NEW_CORRIDOR).outcome());
        assertEquals(LocalDate.of(2021, 1, 1), report.asOf());
    }

    @Test
    void aValueExactlyAtItsLimitMeetsIt() {
        assertEquals(1, result(check("2017-11-01", corridor("1.6")), OLD_CORRIDOR).met());
        assertEquals(1, result(check("2017-11-01", corridor("1600 mm")), OLD_CORRIDOR).met());
        Finding finding = only(check("2017-11-01", corridor("1599 mm")), OLD_CORRIDOR);
        assertEquals(Outcome.VIOLATED, finding.outcome());
        assertEquals(4, finding.location().line());
        assertEquals(Clause.Severity.ERROR, finding.severity());
    }

    @Test
    void aMissingValueIsUndeterminedAndNamed() {
        Finding finding = only(check("2017-11-01", "rooms: [{id: C1, function: corridor, loadedSides: 2}]\n"), OLD_CORRIDOR);
        assertEquals(Outcome.UNDETERMINED, finding.outcome());
        assertEquals(List.of("C1.clearWidth"), missing(finding));
    }

    private static List<String> missing(Finding finding) {
        return finding.missing().stream().map(m -> m.subject() + "." + m.property()).toList();
    }

    @Test
    void aMissingConditionMattersOnlyIfItWouldChangeTheVerdict() {
        String unknownSides = "rooms: [{id: C1, function: corridor, clearWidth: %s}]\n";
        assertEquals(1, result(check("2017-11-01", unknownSides.formatted("1.6")), OLD_CORRIDOR).met());
        Finding finding = only(check("2017-11-01", unknownSides.formatted("1.5")), OLD_CORRIDOR);
        assertEquals(Outcome.UNDETERMINED, finding.outcome());
        assertEquals(List.of("C1.loadedSides"), missing(finding));
    }

    @Test
    void aRefutedConditionSettlesItWhateverElseIsMissing() {
        DesignReport report = check("2017-11-01", "rooms: [{id: R1, function: office}]\n");
        assertTrue(result(report, OLD_CORRIDOR).notApplicable());
        assertEquals(List.of(), findings(report, OLD_CORRIDOR));
    }

    @Test
    void aClauseWithoutASubjectIsNotApplicable() {
        DesignReport report = check("2017-11-01", "rooms: []\n");
        assertTrue(result(report, OLD_CORRIDOR).notApplicable());
        assertTrue(report.summary().notApplicable() > 300, report.summary().toString());
    }

    private static final String BSL2 = "rooms: [{id: R1, function: incubation, biosafetyLevel: 2}]\n"
            + "doors: [{id: D1, between: [R1, outside]}]\n";

    @Test
    void aSectionThatIsAbsentIsUnknown() {
        Finding finding = only(check("2017-11-01", BSL2), BIOHAZARD_SIGN);
        assertEquals(Outcome.UNDETERMINED, finding.outcome());
        assertEquals(List.of("project.signs"), missing(finding).stream().map(m -> m.replace("scenario.", "project.")).toList());
    }

    @Test
    void aSectionThatIsPresentListsEverything() {
        assertEquals(Outcome.VIOLATED, only(check("2017-11-01", BSL2 + "signs: []\n"), BIOHAZARD_SIGN).outcome());
        DesignReport report = check("2017-11-01", BSL2 + "signs: [{id: S1, type: biohazard, on: D1}]\n");
        assertEquals(1, result(report, BIOHAZARD_SIGN).met());
    }

    @Test
    void aSectionThatIsNamedIncompleteIsUnknown() {
        DesignReport report = read("project: {id: scenario, date: 2017-11-01, incomplete: [signs]}\n" + BSL2 + "signs: []\n",
                options(null, List.of()));
        assertEquals(Outcome.UNDETERMINED, only(report, BIOHAZARD_SIGN).outcome());
    }

    @Test
    void aDesignOfNothingButRoomsHasNothingViolatedButPlentyUndetermined() {
        DesignReport report = read("""
                project: {id: scenario, date: 2017-11-01, incomplete: [rooms]}
                rooms:
                  - {id: R1, name: 样品受理室, function: sample-reception}
                  - {id: R2, name: 微生物室, function: incubation}
                  - {id: R3, name: 理化室, function: wet-chemistry}
                  - {id: C1, name: 走道, function: corridor}
                """, options(null, List.of()));
        List<String> violated = report.findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED)
                .map(f -> f.clause().id()).toList();
        assertEquals(List.of(), violated, "silence violates nothing");
        assertTrue(report.summary().undetermined() > 50, report.summary().toString());
    }

    @Test
    void aKeyOfTheProjectThatIsLeftOutIsUnknown() {
        for (String clause : List.of("GXJY-2017-tier", "GXJY-2017-principles", "GXJY-2017-sections", "GXJY-2017-records")) {
            Finding finding = only(check("2017-11-01", "rooms: []\n"), clause);
            assertEquals(Outcome.UNDETERMINED, finding.outcome(), clause);
            assertEquals(1, finding.missing().size(), clause);
        }
        assertEquals(Outcome.VIOLATED, only(read("project: {id: scenario, date: 2017-11-01, designPrinciples: [green]}\n",
                options(null, List.of())), "GXJY-2017-principles").outcome(), "a list that is given is complete");
    }

    @Test
    void aKeyOfARoomThatIsLeftOutIsUnknown() {
        DesignReport report = check("2017-11-01", "rooms: [{id: R1, function: physico-chemistry, finishes: {floor: pvc}}]\n");
        assertEquals(List.of("R1.zone"), missing(only(report, "GXJY-2017-layout")));
        Finding finishes = only(report, "GXJY-2017-decoration");
        assertEquals(Outcome.UNDETERMINED, finishes.outcome());
        assertEquals(List.of("ceiling", "wall"), finishes.missing().stream().map(m -> m.property()).toList());
    }

    @Test
    void aDoorThatIsNotCalledAnExitIsNone() {
        String rooms = "building: {use: other-civil}\nrooms: [{id: C1, function: corridor}]\n"
                + "doors: [{id: D1, between: [C1, outside], clearWidth: 1.2%s}]\n";
        Set<String> plain = subjectsOfExitClauses(check("2017-11-01", rooms.formatted("")));
        Set<String> exit = subjectsOfExitClauses(check("2017-11-01", rooms.formatted(", exit: true")));
        assertFalse(exit.isEmpty(), "no clause applies to exits only");
        assertEquals(Set.of(), plain);
    }

    /** Clauses with the condition {@code exit is true} that found a subject. */
    private static Set<String> subjectsOfExitClauses(DesignReport report) {
        return report.clauses().stream().filter(c -> c.clause().when().stream().anyMatch(w -> w.toString().contains("name=exit,")
                && w.toString().contains("OfTruth[truth=true]"))).filter(c -> !c.notApplicable()
                && c.status() != Clause.Status.MANUAL && "Door".equals(c.clause().appliesTo()))
                .map(c -> c.clause().id()).collect(Collectors.toSet());
    }

    private static final String INSTRUMENT = "project: {id: scenario, date: 2017-11-01, qualified: true, phase: %s}\n"
            + "equipment: [{id: E1, type: lc-msms%s}]\n";

    private static List<Finding> labelFindings(String phase, String more) {
        return findings(read(INSTRUMENT.formatted(phase, more), options(null, List.of())), CALIBRATION_LABEL);
    }

    @Test
    void aLabelThatIsGivenIsCompleteAndOneThatIsNotIsUnknown() {
        List<Finding> part = labelFindings("existing", ", label: {uniqueId: X-1}");
        assertEquals(List.of(Outcome.VIOLATED), part.stream().map(Finding::outcome).toList());
        assertEquals(List.of(), labelFindings("existing",
                ", label: {status: qualified, calibratedOn: 2017-06-01, validUntil: 2018-05-31}"));
        List<Finding> none = labelFindings("existing", "");
        assertEquals(List.of(Outcome.UNDETERMINED), none.stream().map(Finding::outcome).toList());
        assertEquals(List.of("E1.label"), missing(none.get(0)));
    }

    @Test
    void labelClausesBindEquipmentInUseAndNewEquipmentIsHandedOver() {
        assertEquals(List.of(), labelFindings("new-build", ", label: {uniqueId: X-1}"));
        assertFalse(labelFindings("new-build", ", state: in-use, label: {uniqueId: X-1}").isEmpty());
        DesignReport report = check("2017-11-01", "equipment: [{id: E1, type: lc-msms, state: new}]\n");
        assertEquals(List.of("E1"), report.handover().stream().map(h -> h.equipment().id()).toList());
        assertFalse(report.handover().get(0).fields().isEmpty());
    }

    @Test
    void aMissingConditionThatTheFunctionSettlesIsSettled() {
        DesignReport report = check("2017-11-01", "rooms: [{id: R1, function: office}]\nsigns: []\n");
        assertEquals(List.of(), findings(report, BIOHAZARD_SIGN));
        assertTrue(result(report, BIOHAZARD_SIGN).notApplicable());
    }

    @Test
    void aRelationStandsAtTheLaterIdAndNamesTheOther() {
        DesignReport report = check("2017-11-01", """
                rooms: [{id: R1, function: cylinder-room}]
                stores:
                  - {id: S2, type: cylinder-rack, room: R1, holds: [flammable-gas]}
                  - {id: S1, type: cylinder-rack, room: R1, holds: [oxidizing-gas]}
                """);
        List<Finding> pairs = report.findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED)
                .filter(f -> f.clause().limit() instanceof Limit.Exclusion).toList();
        assertFalse(pairs.isEmpty());
        for (Finding pair : pairs) {
            assertEquals("S2", pair.subject().id());
            assertEquals("S1", pair.related().id());
            assertEquals(5, pair.location().line());
        }
    }

    @Test
    void aValidWaiverTurnsAViolationIntoWaivedAndAnExpiredOneDoesNot() {
        Waiver valid = waiver(LocalDate.of(2018, 1, 1));
        DesignReport waived = check("2017-11-01", corridor("1.5"), options(null, List.of(valid)));
        assertEquals(Outcome.WAIVED, only(waived, OLD_CORRIDOR).outcome());
        assertEquals(1, waived.summary().waived());
        DesignReport late = check("2017-11-01", corridor("1.5"), options(null, List.of(valid)).today(LocalDate.of(2018, 1, 2)));
        assertEquals(Outcome.VIOLATED, only(late, OLD_CORRIDOR).outcome());
        DesignReport last = check("2017-11-01", corridor("1.5"), options(null, List.of(valid)).today(LocalDate.of(2018, 1, 1)));
        assertEquals(Outcome.WAIVED, only(last, OLD_CORRIDOR).outcome());
        DesignReport met = check("2017-11-01", corridor("1.6"), options(null, List.of(valid)));
        assertEquals(1, result(met, OLD_CORRIDOR).met());
    }

    @Test
    void aFindingKeepsItsIdWhenTheFileIsReordered() {
        String other = "  - {id: R9, function: office}\n";
        String first = only(check("2017-11-01", corridor("1.5") + other), OLD_CORRIDOR).id();
        String second = only(check("2017-11-01", corridor("1.5").replace("rooms:\n", "rooms:\n" + other)), OLD_CORRIDOR).id();
        assertEquals(first, second);
    }

    @Test
    void pressureIsComparedAcrossEachDoorAndAMissingOneIsUndeterminedNotAFault() {
        String rooms = "rooms:\n  - {id: P1, function: pcr-reagent-preparation, storey: F1, pressure: 10}\n"
                + "  - {id: P2, function: pcr-sample-preparation, storey: F1%s}\nstoreys: [{id: F1, level: 1}]\n";
        DesignReport unknown = check("2017-11-01", rooms.formatted(""));
        List<Finding> findings = ranking(unknown);
        assertFalse(findings.isEmpty(), "no clause ranks pressures of PCR rooms");
        assertTrue(findings.stream().allMatch(f -> f.outcome() == Outcome.UNDETERMINED), findings.toString());
        assertTrue(ranking(check("2017-11-01", rooms.formatted(", pressure: 10"))).stream()
                .allMatch(f -> f.outcome() == Outcome.VIOLATED));
        assertEquals(List.of(), ranking(check("2017-11-01", rooms.formatted(", pressure: 9"))));
    }

    private static Waiver waiver(LocalDate until) {
        return new Waiver(OLD_CORRIDOR, "C1", "历史建筑，外墙不可移", "技术负责人", until, null, null);
    }

    private static List<Finding> ranking(DesignReport report) {
        return report.findings().stream()
                .filter(f -> f.clause().limit() instanceof Limit.PressureRanking).toList();
    }

    @Test
    void aFindingWithoutASecondSubjectNamesNone() {
        assertNull(only(check("2017-11-01", corridor("1.5")), OLD_CORRIDOR).related());
    }
}
