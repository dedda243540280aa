package io.github.labcheck.checker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A section that is left out is asked for once, and what may not apply is not asked before it is known to. */
class SectionQuestionTest {

    private static DesignReport report(String more) {
        String design = "labcheck: 1\nproject: {id: a, date: 2026-05-01}\nbuilding: {use: teaching}\n" + more;
        Reading reading = Commands.WORKBENCH.reader().read("a.yaml", design.getBytes(StandardCharsets.UTF_8));
        return Commands.WORKBENCH.check().check(reading.design(),
                CheckOptions.all(List.of(Commands.WORKBENCH.ontology().profile("guangxi").orElseThrow())));
    }

    private static List<String> asked(DesignReport report, String owner, String section) {
        return Questions.of(report).data().stream().filter(d -> d.fact().owner().equals(owner) || d.key().equals(section))
                .map(MissingData::key).toList();
    }

    @Test
    void aDesignWithoutASiteIsAskedOneQuestionAboutIt() {
        assertEquals(List.of("site"), asked(report(""), "Site", "site"));
    }

    @Test
    void aSiteThatIsBegunIsAskedForTheRest() {
        List<String> asked = asked(report("site: {roadWidth: 4}\n"), "Site", "site");
        assertTrue(asked.size() > 1 && !asked.contains("site") && !asked.contains("roadWidth"), asked::toString);
    }

    @Test
    void whatIsAskedOnceStaysAsManyOpenVerdicts() {
        int without = report("").summary().undetermined();
        long waiting = report("").findings().stream().filter(f -> f.missing().stream().anyMatch(l -> l.property().equals("site"))).count();
        assertTrue(waiting > 5 && without >= waiting, waiting + " of " + without);
    }

    @Test
    void whatMayNotApplyIsNotAskedBeforeItIsKnownTo() {
        DesignReport report = report("rooms:\n  - {id: R1, function: pathogen-detection, occupants: 2}\n");
        List<String> asked = asked(report, "Room", "");
        boolean lacks = report.findings().stream().flatMap(f -> f.missing().stream())
                .anyMatch(l -> l.property().equals("positivePressureSuit"));
        assertTrue(lacks && asked.contains("biosafetyLevel") && !asked.contains("positivePressureSuit"), lacks + " " + asked);
    }
}
