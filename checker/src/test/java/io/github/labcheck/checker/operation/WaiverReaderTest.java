package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.reading.InputError;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiverReaderTest {

    private final WaiverReader reader = new WaiverReader(Commands.WORKBENCH.ontology());

    private List<Waiver> read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> codes(String text) {
        read(text);
        return reader.errors().stream().map(InputError::code).toList();
    }

    @Test
    void aWaiverHasClauseReasonAndEndAndMayNameSubjectAndApprover() {
        assertEquals(List.of(new Waiver("JGJ91-93-4.1.5b", "C1", "wall", "Li", LocalDate.of(2026, 12, 31))),
                read("waivers:\n  - clause: JGJ91-93-4.1.5b\n    subject: C1\n    reason: wall\n    approver: Li\n    until: 2026-12-31\n"));
        assertEquals(List.of(), reader.errors());
    }

    @Test
    void anAliasStandsForItsClause() {
        assertEquals("GB50016-2014-5.5.18a", read("waivers: [{clause: GB50016-2018-5.5.18-1, reason: r, until: 2026-12-31}]").get(0).clause());
    }

    @Test
    void aNumberStaysTheTextOfAnId() {
        assertEquals("010", read("waivers: [{clause: JGJ91-93-4.1.5b, subject: 010, reason: r, until: 2026-12-31}]").get(0).subject());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(List.of("missing-key", "missing-key", "missing-key"), codes("waivers: [{subject: C1}]"));
    }

    @Test
    void unknownKeysAndClausesAreNamed() {
        assertEquals(List.of("unknown-key", "unknown-key", "unknown-clause"),
                codes("waver: 1\nwaivers: [{clause: JGJ91, reason: r, until: 2026-12-31, expires: never}]"));
    }

    @Test
    void wrongTypesAreNamed() {
        assertEquals(List.of("wrong-type"), codes("waivers: [{clause: JGJ91-93-4.1.5b, reason: r, until: 31.12.2026}]"));
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        assertTrue(codes("waivers: [{clause: JGJ91-93-4.1.5b, reason: r, reason: s, until: 2026-12-31}]").size() > 0);
    }

    @Test
    void whatIsNoListOfWaiversIsRefused() {
        assertEquals(List.of("no-waivers"), codes("- a\n"));
    }

    @Test
    void aFileWithoutTheKeyIsRefused() {
        assertEquals(List.of("no-waivers"), codes("{}"));
    }

    @Test
    void brokenYamlHasAPlace() {
        read("waivers:\n  - {clause: a\n  - b");
        assertEquals("syntax", reader.errors().get(0).code());
        assertTrue(reader.errors().get(0).position().line() >= 2);
    }
}
