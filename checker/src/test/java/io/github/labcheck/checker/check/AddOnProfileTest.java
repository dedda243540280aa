package io.github.labcheck.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.ScopeText;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Profile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Profiles that are used beside others: how they are chosen, suggested, and silent. */
class AddOnProfileTest {

    private static List<String> chosen(String... names) {
        return new Selection(Commands.WORKBENCH.ontology()).profiles(List.of(names)).stream().map(Profile::id).toList();
    }

    private static DesignReport report(String project, String rest, String... names) {
        String yaml = "labcheck: 1\nproject: {id: add-on, date: 2026-11-01" + project + "}\n" + rest;
        Reading reading = Commands.WORKBENCH.reader().read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.errors());
        return Commands.WORKBENCH.check().check(reading.design(), new CheckOptions(
                new Selection(Commands.WORKBENCH.ontology()).profiles(List.of(names)), null, Set.of(), Set.of(), Set.of(), List.of()));
    }

    private static boolean judges(DesignReport report, String clause) {
        return report.clauses().stream().anyMatch(c -> c.clause().id().equals(clause));
    }

    @Test
    void anAddOnAloneComesWithTheDefaultProfile() {
        assertEquals(List.of("guangxi"), chosen());
        assertEquals(List.of("guangxi", "cdc", "office"), chosen("cdc", "office"));
        assertEquals(List.of("cdc", "national"), chosen("cdc", "national"));
    }

    @Test
    void whatTheProjectNamesSuggestsTheProfilesThatWereNotUsed() {
        DesignReport report = report(", facility: disease-control-center", "rooms: []\n", "office");
        assertEquals(List.of("cdc"), report.scope().unused().stream().map(s -> s.profile().id()).toList());
        assertEquals("The project names disease control center, to which these profiles may apply that were not used: "
                + "cdc (Centres for disease control). Add them with --profile.", new ScopeText(report.scope(), Language.EN).unused());
        assertEquals(List.of(), report(", facility: disease-control-center", "rooms: []\n", "cdc", "office").scope().unused());
        assertEquals(List.of(), report(", phase: new-build", "rooms: []\n").scope().unused());
        for (String port : List.of("portType: water", "portType: rail", "facility: seaport-inspection")) {
            assertEquals(List.of("port"), report(", " + port, "rooms: []\n").scope().unused().stream().map(s -> s.profile().id()).toList(),
                    port);
        }
    }

    @Test
    void practiceIsAdviceAndSilentWhereAClauseInForceApplies() {
        String room = """
                rooms: [{id: R1, function: cylinder-room, volume: %s}]
                cylinders: [{id: G1, gas: nitrogen, room: R1}]
                equipment: []
                """;
        String practice = "PRACTICE-WARWICK-oxygen-detector";
        DesignReport large = report("", room.formatted("200"), "practice-international");
        List<Finding> advice = large.findings().stream().filter(f -> f.clause().id().equals(practice)).toList();
        assertEquals(List.of(Outcome.VIOLATED), advice.stream().map(Finding::outcome).toList());
        assertEquals(Severity.ADVICE, advice.get(0).severity());
        DesignReport small = report("", room.formatted("50"), "practice-international");
        assertFalse(judges(small, practice), "TSG23-inert applies to a room below 78 m3");
        assertTrue(judges(small, "TSG23-inert"));
        assertFalse(judges(report("", room.formatted("200")), practice), "practice is in no default profile");
    }
}
