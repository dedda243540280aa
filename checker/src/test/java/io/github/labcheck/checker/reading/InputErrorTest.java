package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caret {@code ‸} in a design marks where its only error is. */
class InputErrorTest {

    private static final char CARET = '‸';

    private static InputError only(String code, String suggestion, String marked) {
        int index = marked.indexOf(CARET);
        String before = marked.substring(0, index);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        Position position = new Position((int) before.lines().count() + (line.isEmpty() ? 1 : 0),
                line.codePointCount(0, line.length()) + 1);
        Reading reading = Designs.read(before + marked.substring(index + 1));
        assertTrue(reading.isDesign());
        assertNull(reading.design());
        assertEquals(1, reading.errors().size(), reading.errors()::toString);
        InputError error = reading.errors().get(0);
        assertEquals(List.of(code, position), List.of(error.code(), error.position()), error::toString);
        assertEquals(suggestion, error.suggestion());
        assertFalse(error.message().zh().isBlank() || error.message().en().isBlank());
        if (suggestion != null) {
            assertTrue(error.message().zh().contains(suggestion) && error.message().en().contains(suggestion));
        }
        return error;
    }

    @ParameterizedTest(name = "{0} in a room: {2}")
    @CsvSource(delimiter = '|', value = {
        "unknown-key           | clearWidth   | ‸clearWith: 2",
        "unknown-key           | 净宽         | ‸净款: 2",
        "unknown-key           | clearWidth   | ‸clear_width: 2",
        "derived-key           |              | ‸pressureToOuterRoom: 5",
        "unknown-value         | public       | zone: ‸publik",
        "unknown-value         | 公共区       | zone: ‸公众区",
        "duplicate-key         |              | 净宽: 1.5, ‸clearWidth: 1.5",
        "wrong-type            |              | clearWidth: ‸wide",
        "wrong-type            |              | clearWidth: ‸[1, 2]",
        "wrong-type            |              | clearWidth: ‸{a: 1}",
        "wrong-type            |              | clearWidth: ‸.inf",
        "wrong-type            |              | clearWidth: ‸.nan",
        "wrong-type            |              | clearWidth: ‸0x10",
        "wrong-type            |              | clearWidth: ‸1.2.3",
        "wrong-type            | 1000         | area: ‸1_000",
        "wrong-type            |              | occupants: ‸2.5",
        "wrong-type            | true         | enclosed: ‸yes",
        "wrong-type            | false        | enclosed: ‸无",
        "wrong-type            |              | finishes: ‸pvc",
        "wrong-type            |              | name: ‸[a]",
        "wrong-type            | [18, 26]     | temperature: ‸[26, 18]",
        "wrong-type            |              | temperature: ‸[18]",
        "wrong-unit            |              | clearHeight: ‸3 kg",
        "wrong-unit            | 3            | occupants: ‸3 人",
        "implausible-value     | 1200 mm      | clearWidth: ‸1200",
        "implausible-value     | 1200 mm      | clearWidth: ‸1200 m",
        "implausible-value     | 1.2 m        | clearWidth: ‸1.2 mm",
        "implausible-value     |              | clearWidth: ‸1e999",
        "implausible-value     |              | clearWidth: ‸-1",
        "implausible-value     |              | temperature: [18, ‸2600]",
        "missing-value         |              | ‸name:",
        "missing-value         |              | ‸name: ~",
        "missing-value         |              | ‸name: ' '",
        "missing-value         |              | ‸function: [sample-reception, ]",
        "full-width-punctuation|              | function: [corridor‸，stair]",
        "full-width-punctuation|              | outline: ‸［［0",
        "full-width-punctuation|              | name: 甲室‸，功能：走道",
        "full-width-punctuation|              | 净宽‸：1.5",
        "control-character     |              | name: ‸\"a\\0b\"",
        "control-character     |              | name: ‸\"a\\uD800b\"",
        "custom-tag            |              | name: ‸!!str 010",
        "custom-tag            |              | name: ‸!x 010",
        "alias                 |              | name: ‸*a",
        "degenerate-outline    |              | outline: ‸[[0, 0], [1, 1]]",
        "degenerate-outline    |              | outline: ‸[[0, 0], [1, 1], [2, 2]]",
        "self-crossing-outline |              | outline: ‸[[0, 0], [6, 6], [6, 0], [0, 6]]",
        "self-crossing-outline |              | columns: [‸[[0, 0], [6, 6], [6, 0], [0, 6]]]",
        "wrong-type            |              | voids: [[[0, 0], [1, 0], [1, 1]], ‸[1, 1]]",
        "implausible-value     |              | outline: ‸[[0, 0], [6000, 0], [6000, 6600]]",
        "wrong-type            |              | outline: [[0, 0], ‸[1, 1, 1], [2, 0]]",
        "wrong-type            |              | outline: ‸[]",
    })
    void aRoomWithOneError(String code, String suggestion, String key) {
        if (key.endsWith("]") && key.contains(", ]")) {
            only(code, suggestion, Designs.HEAD + "rooms:\n  - id: R1\n    ‸function:\n      - sample-reception\n      -\n");
        } else {
            only(code, suggestion, Designs.HEAD + "rooms: [{id: R1, " + key + "}]\n");
        }
    }

    @ParameterizedTest(name = "{0} at the top: {2}")
    @CsvSource(delimiter = '|', value = {
        "unknown-section       | rooms | ‸romms: []",
        "unknown-section       | 房间  | ‸房问: []",
        "unknown-section       |       | ‸kitchens: []",
        "duplicate-key         |       | rooms: []; ‸房间: []",
        "missing-value         |       | ‸rooms:",
        "missing-value         |       | ‸building:",
        "missing-value         |       | ‸storeys: [~]",
        "wrong-type            |       | rooms: ‸{R1: {zone: public}}",
        "wrong-type            |       | rooms: [‸R1]",
        "wrong-type            |       | building: ‸[]",
        "missing-key           |       | rooms: [‸{zone: public}]",
        "missing-key           |       | equipment: [‸{id: E1}]",
        "missing-key           |       | rooms: []; flows: [{id: W, type: sample, ‸path: []}]",
        "implausible-value     | 1     | storeys: [{id: F1, level: ‸0}]",
        "duplicate-id          |       | rooms: [{id: A}]; signs: [{id: ‸A, type: biohazard, on: A}]",
        "unknown-reference     | R101  | rooms: [{id: R101}]; stores: [{id: CB1, type: chemical-cabinet, room: ‸r101}]",
        "unknown-reference     | outside | rooms: [{id: R1}]; doors: [{id: D, between: [R1, ‸outsid]}]",
        "wrong-type            |       | rooms: [{id: R1, storey: ‸R1}]",
        "wrong-type            |       | rooms: [{id: R1}]; doors: [{id: D, between: ‸[R1]}]",
        "invalid-id            |       | rooms: [{id: ‸outside}]",
        "full-width-punctuation|       | rooms: [{id: R1‸，zone：public}]",
        "full-width-punctuation|       | rooms: [{id: R1}, {id: R2}]; doors: [{id: D, between: [R1‸，R2]}]",
        "full-width-punctuation|       | rooms‸：[]",
        "full-width-punctuation|       | rooms: [{id: R1}‸，{id: R2}]",
        "full-width-punctuation|       | rooms: ‸【】",
        "second-document       |       | rooms: []; ---; ‸a: 1",
        "syntax                |       | rooms: [{id: R1}; ‸doors: []",
        "syntax                |       | rooms:; ‸\t- id: R1",
        "syntax                |       | rooms:;   - id: ‸\"R1",
        "syntax                |       | rooms: ‸@x",
        "full-width-punctuation|       | rooms:‸\u3000[]",
        "full-width-punctuation|       | rooms:;   ‸－id: R1",
        "unknown-key           | id: R1 | records: [{type: equipment-file, ‸id:R1}]",
        "syntax                |       | rooms: []; ‸signs:[]",
        "control-character     |       | rooms: []‸\u0001 #",
    })
    void aFileWithOneError(String code, String suggestion, String lines) {
        only(code, suggestion, Designs.HEAD + lines.replace("; ", "\n").replace(";", "\n") + "\n");
    }

    @ParameterizedTest(name = "{0} in the head: {2}")
    @CsvSource(delimiter = '|', value = {
        "missing-key         |            | ‸labcheck: 1",
        "missing-key         |            | labcheck: 1; project: ‸{id: p}",
        "missing-key         |            | labcheck: 1; project: ‸{date: 2017-11-01}",
        "invalid-id          |            | labcheck: 1; project: {id: ‸钦州, date: 2017-11-01}",
        "wrong-type          | 2017-11-01 | labcheck: 1; project: {id: p, date: ‸2017/11/1}",
        "wrong-type          |            | labcheck: 1; project: {id: p, date: ‸2017-02-30}",
        "implausible-value   |            | labcheck: 1; project: {id: p, date: ‸0017-02-28}",
        "unsupported-version | 1          | labcheck: ‸2; project: {id: p, date: 2017-11-01}",
        "unsupported-version | 1          | ‸labcheck:; project: {id: p, date: 2017-11-01}",
        "misplaced-key       |            | project: {id: p, date: 2017-11-01}; ‸labcheck: 1",
        "duplicate-key       |            | labcheck: 1; project: {id: p, date: 2017-11-01}; ‸labcheck: 1",
        "full-width-punctuation |         | labcheck‸：1",
    })
    void aHeadWithOneError(String code, String suggestion, String lines) {
        only(code, suggestion, lines.replace("; ", "\n") + "\n");
    }

    @Test
    void columnsCountCodePoints() {
        only("unknown-key", "净宽", Designs.HEAD + "rooms: [{id: 𠀀𠀀甲, name: '𠀀', ‸净款: 1}]\n");
        only("unknown-value", null, Designs.HEAD + "rooms: [{id: R, zone: ‸𠀀}]\n");
    }

    @Test
    void allErrorsAreReportedInOneGoInTheOrderOfTheFile() {
        Reading reading = Designs.read("""
                labcheck: 1
                project: {id: p, date: 2017-11-01}
                romms: []
                rooms:
                  - id: R1
                    净宽: 1200
                    clearWidth: 1.2
                    storey: F9
                  - id: R1
                    zone: publik
                    area: 30 kg
                doors: [{id: D1, between: [R1， R2]}]
                """);
        assertEquals("""
                3:1 unknown-section
                6:9 implausible-value
                7:5 duplicate-key
                8:13 unknown-reference
                9:9 duplicate-id
                10:11 unknown-value
                11:11 wrong-unit
                12:30 full-width-punctuation""",
                reading.errors().stream().map(e -> e.position().line() + ":" + e.position().column() + " " + e.code())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void aDuplicateNamesTheOtherPlace() {
        InputError error = only("duplicate-key", null, Designs.HEAD + "rooms:\n  - id: R1\n    净宽: 1\n    ‸clearWidth: 1\n");
        assertTrue(error.message().en().contains("净宽 in line 5"), error::toString);
        assertTrue(error.message().zh().contains("第 5 行的“净宽”"), error::toString);
    }

    @Test
    void entriesOfAMisspeltSectionAreKnownToReferences() {
        only("unknown-section", "rooms", Designs.HEAD + "‸romms: [{id: R1}]\ndoors: [{id: D1, between: [R1, outside]}]\n");
    }

    @Test
    void severalFullWidthColonsAreAllNamed() {
        Reading reading = Designs.read(Designs.HEAD + "rooms:\n  - id: R1\n    净宽：1.5\n    storey: F1\n  - id: R2\ndoors：[]\n");
        assertEquals(List.of(new Position(5, 7), new Position(8, 6)),
                reading.errors().stream().map(InputError::position).toList());
        assertEquals(List.of("full-width-punctuation", "full-width-punctuation"), Designs.codes(reading));
    }

    @Test
    void quotedFullWidthCharactersAndThoseOfAFreeTextAreFine() {
        Designs.design(Designs.HEAD + """
                rooms:
                  - {id: "甲，乙：丙", name: 受理室（甲），乙}
                  - id: R2
                    name: 说明：本室，面积：30
                """);
    }
}
