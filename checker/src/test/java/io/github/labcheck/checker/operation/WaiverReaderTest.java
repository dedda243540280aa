package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.YamlFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverReaderTest {

    private WaiverReader reader;

    private List<Waiver> read(byte[] bytes) {
        reader = new WaiverReader(YamlFile.of(bytes, Commands.WORKBENCH.ontology().schema()), Commands.WORKBENCH.ontology(), null);
        return reader.read();
    }

    private List<Waiver> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> codes(String text) {
        read(text);
        return reader.errors().stream().map(InputError::code).toList();
    }

    @Test
    void aWaiverHasClauseReasonAndEndAndMayNameSubjectAndApprover() {
        assertEquals(List.of(new Waiver("JGJ91-93-4.1.5b", "C1", "wall", "Li", LocalDate.of(2026, 12, 31), null, null)),
                read("waivers:\n  - clause: JGJ91-93-4.1.5b\n    subject: C1\n    reason: wall\n    approver: Li\n    until: "
                + "2026-12-31\n"));
        assertEquals(List.of(), reader.errors());
    }

    @Test
    void anAliasStandsForItsClause() {
        assertEquals("GB50016-2014-5.5.18a",
                read("waivers: [{clause: GB50016-2018-5.5.18-1, scope: all, reason: r, approver: A, until: 2026-12-31}]").get(0).clause());
    }

    @Test
    void aNumberStaysTheTextOfAnId() {
        assertEquals("010", read("waivers: [{clause: JGJ91-93-4.1.5b, subject: 010, reason: r, approver: A, until: 2026-12-31}]").get(0)
                .subject());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(List.of("missing-key", "missing-key", "missing-key"), codes("waivers: [{subject: C1}]"));
    }

    @Test
    void unknownKeysAndClausesAreNamed() {
        assertEquals(List.of("unknown-key", "unknown-clause", "unknown-key"),
                codes("waver: 1\nwaivers: [{clause: JGJ91, scope: all, reason: r, approver: A, until: 2026-12-31, expires: never}]"));
    }

    @Test
    void wrongTypesAreNamed() {
        assertEquals(List.of("wrong-type"),
                codes("waivers: [{clause: JGJ91-93-4.1.5b, scope: all, reason: r, approver: A, until: 31.12.2026}]"));
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        assertTrue(codes("waivers: [{clause: JGJ91-93-4.1.5b, scope: all, reason: r, reason: s, approver: A, until: 2026-12-31}]")
                .size() > 0);
    }

    @Test
    void whatIsNoListOfWaiversIsRefused() {
        assertEquals(List.of("no-waivers"), codes("- a\n"));
    }

    @Test
    void aFileWithoutTheKeyIsRefused() {
        assertEquals(List.of("no-waivers"), codes("{}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "control-character 3:5 | waivers:\\n  - clause: JGJ91-93-4.1.5b\\n    \u0007reason: r\\n    until: 2026-12-31\\n    approver: "
                + "A\\n    scope: all\\n",
        "control-character 3:13 | waivers:\\n  - clause: JGJ91-93-4.1.5b\\n    reason: \"a\\abell\"\\n    until: 2026-12-31\\n    "
        + "approver: A\\n    scope: all\\n",
        "custom-tag 3:13 | waivers:\\n  - clause: JGJ91-93-4.1.5b\\n    reason: !!str r\\n    until: 2026-12-31\\n    approver: A\\n    "
        + "scope: all\\n",
        "custom-tag 1:10 | waivers: !x [{clause: JGJ91-93-4.1.5b, reason: r, until: 2026-12-31, approver: A, scope: all}]\\n",
        "second-document 3:1 | waivers: [{clause: JGJ91-93-4.1.5b, reason: r, until: 2026-12-31, approver: A, scope: "
        + "all}]\\n---\\nwaivers: []\\n",
        "alias 1:45 | waivers: [{clause: JGJ91-93-4.1.5b, reason: *r, until: 2026-12-31, approver: A, scope: all}]\\n",
        "alias 1:11 | waivers: [*w]\\n",
        "duplicate-key 1:92 | waivers: [{clause: JGJ91-93-4.1.5b, until: 2026-12-31, approver: A, scope: all, reason: r, until: "
        + "2027-12-31}]\\n",
        "duplicate-key 2:1 | waivers: []\\nwaivers: []\\n",
        "unknown-key 1:1 | waiver: []\\n",
        "wrong-type 1:10 | waivers: {clause: a}\\n",
        "wrong-type 1:11 | waivers: [a]\\n",
        "syntax 2:1 | waivers: [{clause: JGJ91-93-4.1.5b, reason: r, until: 2026-12-31, approver: A, scope: all}\\n",
    })
    void whatNoDesignMayHoldNoWaiverFileMay(String error, String text) {
        read(text.replace("\\n", "\n"));
        assertEquals(1, reader.errors().size(), reader.errors()::toString);
        InputError only = reader.errors().get(0);
        String place = only.code() + " " + only.position().line() + ":" + only.position().column();
        assertEquals(error, place, only::toString);
        assertFalse(only.message().zh().isBlank() || only.message().en().isBlank());
    }

    @Test
    void whatIsNoUtf8IsRefusedWhereItStops() {
        String text = "waivers:\n  - {clause: JGJ91-93-4.1.5b, scope: all, reason: 既有结构墙, approver: A, until: 2026-12-31}\n";
        read(text.getBytes(Charset.forName("GBK")));
        assertEquals(List.of("not-utf8"), reader.errors().stream().map(InputError::code).toList());
        assertEquals(2, reader.errors().get(0).position().line());
        read(text.getBytes(StandardCharsets.UTF_16));
        assertEquals("not-utf8", reader.errors().get(0).code());
    }

    @Test
    void aliasesAreResolvedAsInDesigns() {
        List<Waiver> waivers =
                read("waivers:\n  - &w {clause: JGJ91-93-4.1.5b, subject: C1, reason: &r wall, approver: A, until: 2026-12-31}\n"
                + "  - {<<: *w, subject: C2}\n  - {clause: JGJ91-93-4.1.5b, scope: all, reason: *r, approver: A, until: 2027-12-31}\n");
        assertEquals(List.of(), reader.errors());
        assertEquals(List.of("C1", "C2"), waivers.stream().limit(2).map(Waiver::subject).toList());
        assertEquals(List.of("wall", "wall", "wall"), waivers.stream().map(Waiver::reason).toList());
    }

    @Test
    void manyMistakesAreCountedNotKept() {
        read("waivers:\n" + "  - {x: 1}\n".repeat(3_000));
        assertEquals(1_001, reader.errors().size());
        assertEquals("too-many-errors", reader.errors().get(1_000).code());
        read("waivers: [{clause: " + "x".repeat(50_000) + ", scope: all, reason: r, approver: A, until: 2026-12-31}]\n");
        assertTrue(reader.errors().get(0).message().en().length() < 500);
    }

    @Test
    void brokenYamlHasAPlace() {
        read("waivers:\n  - {clause: a\n  - b");
        assertEquals("syntax", reader.errors().get(0).code());
        assertTrue(reader.errors().get(0).position().line() >= 2);
    }
}
