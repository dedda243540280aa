package io.github.labcheck.checker.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LabcheckTest {

    private static final Path COUNTY = Path.of("../examples/designs/county-veterinary-lab.yaml");
    private static final Labcheck LABCHECK = Labcheck.open();

    @Test
    void anotherProgramGetsTheFindingsThatTheCommandReports() throws IOException {
        DesignReport report = LABCHECK.check(COUNTY);
        String told = Commands.check(CheckRequest.of(List.of(COUNTY), Language.EN).withFormats(List.of("json"), null)).out();
        List<String> ids = new ArrayList<>();
        JsonMapper.shared().readTree(told).get("designs").get(0).get("findings").forEach(f -> ids.add(f.get("id").asString()));
        assertTrue(ids.size() > 10, ids.toString());
        assertEquals(ids, ids(report));
    }

    @Test
    void aTextThatIsInNoFileIsCheckedAsTheFileIs() throws IOException {
        DesignReport file = LABCHECK.check(COUNTY);
        DesignReport text = LABCHECK.check("county", Files.readString(COUNTY), LABCHECK.options(List.of(), null, null));
        assertEquals("county", text.file());
        assertEquals(file.summary(), text.summary());
    }

    @Test
    void severalThreadsGetWhatOneGets() {
        List<String> alone = ids(LABCHECK.check(COUNTY));
        IntStream.range(0, 8).parallel().forEach(i -> assertEquals(alone, ids(LABCHECK.check(COUNTY))));
    }

    private static List<String> ids(DesignReport report) {
        return report.findings().stream().map(Finding::id).toList();
    }

    @Test
    void anotherDayIsJudgedByItsEditions() {
        CheckOptions then = LABCHECK.options(List.of("guangxi"), LocalDate.of(2017, 11, 1), null);
        CheckOptions now = LABCHECK.options(List.of("guangxi"), LocalDate.of(2026, 11, 1), null);
        List<String> of2017 = LABCHECK.check(COUNTY, then).clauses().stream().map(c -> c.clause().id()).toList();
        List<String> of2026 = LABCHECK.check(COUNTY, now).clauses().stream().map(c -> c.clause().id()).toList();
        assertTrue(of2017.stream().anyMatch(c -> !of2026.contains(c)) && of2026.stream().anyMatch(c -> !of2017.contains(c)));
    }

    @Test
    void aDesignThatCannotBeReadSaysWhyAndWhere() {
        String wrong = "labcheck: 1\nproject: {name: A, roms: 3}\n";
        DesignReport report = LABCHECK.check("wrong", wrong, LABCHECK.options(List.of(), null, null));
        assertFalse(report.read());
        assertTrue(report.inputErrors().stream().anyMatch(e -> e.position().line() == 2 && e.message().en().contains("roms")),
                report.inputErrors().toString());
        assertFalse(LABCHECK.check(Path.of("no-such-design.yaml")).inputErrors().isEmpty());
    }

    @Test
    void aProfileThatNobodyKnowsIsRefusedWithTheNamesOfThoseThatAre() {
        UsageException refused = assertThrows(UsageException.class, () -> LABCHECK.options(List.of("guangxy"), null, null));
        assertTrue(refused.words().en().contains("guangxi"), refused.words().en());
    }
}
