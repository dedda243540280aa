package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References to the wrong kind of entry, by a name instead of the id, or to the outside, say what to write instead. */
class ReferenceErrorTest {

    private static final String HOUSE = Designs.HEAD + """
            storeys: [{id: F1, level: 1, name: Ground}, {id: F2, level: 2, name: 二层}, {id: B1, level: -1}]
            rooms:
              - {id: R1, name: 受理室, storey: F1}
              - {id: R2, name: 分析室, storey: F2}
              - {id: R3, name: 分析室, storey: F2}
              - {id: C1, name: 一层走道, function: corridor, storey: F1}
            doors:
              - {id: D1, between: [R1, C1]}
              - {id: D2, between: [R1, R1]}
              - {id: D0, between: [C1, outside]}
            passBoxes: [{id: P1, between: [R2, R3]}]
            equipment: [{id: E1, type: lc-msms, room: R2}]
            stores: [{id: S1, type: chemical-cabinet, room: R1}]
            """;

    private static InputError only(String more) {
        Reading reading = Designs.read(HOUSE + more + "\n");
        assertEquals(1, reading.errors().size(), reading.errors()::toString);
        return reading.errors().get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        // a thing where the place is meant that it names
        "windows: [{id: W, room: D2}]                      | R1",
        "windows: [{id: W, room: E1}]                      | R2",
        "windows: [{id: W, room: S1}]                      | R1",
        "containers: [{id: K, type: sharps-box, room: S1}] | R1",
        "openings: [{id: O, between: [C1, D2]}]            | R1",
        "cylinders: [{id: G, gas: nitrogen, store: R1}]    | S1",
        // names and levels instead of ids
        "windows: [{id: W, room: 受理室}]                  | R1",
        "windows: [{id: W, room: 一层走道}]                | C1",
        "flows: [{id: W, type: sample, path: [受理室, R2]}] | R1",
        "signs: [{id: N, type: biohazard, on: 一层走道}]   | C1",
    })
    void oneEntryThatMayBeMeantIsSuggested(String more, String suggestion) {
        InputError error = only(more);
        assertEquals(suggestion, error.suggestion(), error::toString);
        assertTrue(error.message().zh().contains(suggestion) && error.message().en().contains("did you mean \"" + suggestion + "\""));
    }

    @ParameterizedTest(name = "storey: {0}")
    @CsvSource({"R1, F1", "C1, F1", "E1, F2", "D2, F1", "1, F1", "2, F2", "-1, B1", "Ground, F1", "二层, F2"})
    void aStoreyIsSuggestedForWhatLiesOnIt(String written, String suggestion) {
        Reading reading = Designs.read(HOUSE.replace("{id: R3, name: 分析室, storey: F2}", "{id: R3, storey: " + written + "}"));
        assertEquals(1, reading.errors().size(), reading.errors()::toString);
        assertEquals(suggestion, reading.errors().get(0).suggestion(), reading.errors()::toString);
    }

    @Test
    void severalThatMayBeMeantAreListed() {
        InputError rooms = only("windows: [{id: W, room: D1}]");
        assertEquals("“D1”是门（第 10 行），“所在房间”应为房间的 id；其中写明的是 R1、C1。", rooms.message().zh());
        assertEquals("\"D1\" stands in doors (line 10), but room must be an id from rooms; it names R1, C1.", rooms.message().en());
        assertTrue(only("windows: [{id: W, room: P1}]").message().en().contains("it names R2, R3"));
        assertTrue(only("windows: [{id: W, room: F2}]").message().en().contains("it is named by R2, R3"));
        assertTrue(only("windows: [{id: W, room: 分析室}]").message().en().contains("so called are R2, R3"));
        StringBuilder many = new StringBuilder("rooms:\n");
        for (int i = 1; i < 10; i++) {
            many.append("  - {id: Q%d, storey: F3}\n".formatted(i));
        }
        Reading reading = Designs.read(Designs.HEAD + "storeys: [{id: F3, level: 3}]\n" + many + "windows: [{id: W, room: F3}]\n");
        assertTrue(reading.errors().get(0).message().en().contains("Q1, Q2, Q3, Q4, Q5…"), reading.errors()::toString);
    }

    @Test
    void aWayIsToldWhereItBegins() {
        for (String path : new String[] {"[outside, C1, R1]", "[R1, C1, outside]", "[R1, 室外, R2]"}) {
            InputError error = only("flows: [{id: W, type: sample, path: " + path + "}]");
            assertEquals("C1", error.suggestion());
            assertTrue(error.message().zh().contains("从进门后的第一个房间写起"), error::toString);
            assertTrue(error.message().en().contains("begin with the first room behind the entrance"), error::toString);
        }
        assertEquals(null, Designs.read(Designs.HEAD + "rooms: [{id: R1}]\nflows: [{id: W, type: sample, path: [outside, R1]}]\n")
                .errors().get(0).suggestion(), "no door leads outside");
    }

    @Test
    void whatIsOutsideTheBuildingHasNoRoom() {
        InputError room = only("windows: [{id: W, room: outside}]");
        assertEquals("room cannot be the outside; it is an id from rooms. Of what is outside the building leave the key out.",
                room.message().en());
        assertTrue(room.message().zh().contains("不能写室外") && room.message().zh().contains("不写这个键"), room::toString);
        assertTrue(only("signs: [{id: N, type: biohazard, on: 室外}]").message().zh().contains("不写这个键"));
        assertTrue(only("pipes: [{id: I, medium: water, passesThrough: [R1, outside]}]").message().en().contains("cannot be the outside"));
    }

    @Test
    void aCircleOfReferencesEnds() {
        Reading reading = Designs.read(Designs.HEAD + """
                rooms: [{id: R1}]
                doors: [{id: D1, between: [R1, D2]}, {id: D2, between: [D1, R1]}]
                cylinders: [{id: G, gas: nitrogen, store: D1}]
                """);
        assertEquals(3, reading.errors().size(), reading.errors()::toString);
    }
}
