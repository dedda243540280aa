package io.github.labcheck.checker.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.compare.Seen;
import io.github.labcheck.checker.editions.ClauseChange.Kind;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EditionComparisonTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final ComplianceCheck CHECK = new ComplianceCheck(ONTOLOGY, RuleEngine.open());

    private static final String DESIGN = """
            labcheck: 1
            project: {id: editions, date: 2017-11-01}
            building: {use: other-civil}
            rooms:
              - {id: R1, function: sensory-evaluation, colorRendering: 85}
            """;

    private static EditionComparison compared(String from, String to) {
        return EditionComparison.of(ONTOLOGY, report(from), report(to));
    }

    private static DesignReport report(String day) {
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("editions.yaml", DESIGN.getBytes(StandardCharsets.UTF_8));
        return CHECK.check(reading.design(), new CheckOptions(List.of(ONTOLOGY.profile("guangxi").orElseThrow()), LocalDate.parse(day),
                Set.of(),
                Set.of(), Set.of(), List.of()).today(LocalDate.parse("2017-11-01")));
    }

    @Test
    void aVerdictThatFlipsNamesTheDocumentThatCame() {
        EditionComparison compared = compared("2017-11-01", "2026-11-01");
        assertTrue(compared.verdicts().born().stream().map(Seen::clause).anyMatch("GB55016-2021-3.3.8"::equals), compared.verdicts().born()
                .toString());
        assertEquals("GB 55016-2021 is in force from 2022-04-01 on", compared.of("GB55016-2021-3.3.8").orElseThrow().why().en());
    }

    @Test
    void aClauseThatWentNamesTheLastDayOfItsDocumentAndWhatReplacedIt() {
        ClauseChange went = compared("2017-11-01", "2026-11-01").changes(Kind.WENT).stream()
                .filter(c -> c.clause().document().id().equals("GB50034")).findFirst().orElseThrow();
        assertTrue(went.why().en().startsWith("GB 50034-2013 is over since 2024-11-01"), went.why().en());
    }

    @Test
    void everyClauseOfOneDayAloneIsToldWithItsReason() {
        EditionComparison compared = compared("2017-11-01", "2026-11-01");
        Set<String> before = ids(compared.before());
        Set<String> now = ids(compared.now());
        assertEquals(now.stream().filter(id -> !before.contains(id)).collect(Collectors.toSet()), of(compared, Kind.CAME));
        assertEquals(before.stream().filter(id -> !now.contains(id)).collect(Collectors.toSet()), of(compared, Kind.WENT));
        assertTrue(compared.clauses().stream().noneMatch(c -> c.why().zh().isBlank() || c.why().en().contains("null")), compared.clauses()
                .toString());
    }

    @Test
    void aDayOnWhichNothingChangesTellsOfNothing() {
        EditionComparison compared = compared("2017-11-01", "2017-11-02");
        assertTrue(compared.verdicts().nothing());
        assertFalse(compared.clauses().stream().anyMatch(c -> c.kind() != Kind.REWEIGHED), compared.clauses().toString());
    }

    private static Set<String> ids(DesignReport report) {
        return report.clauses().stream().map(c -> c.clause().id()).collect(Collectors.toSet());
    }

    private static Set<String> of(EditionComparison compared, Kind kind) {
        return compared.changes(kind).stream().map(c -> c.clause().id()).collect(Collectors.toSet());
    }
}
