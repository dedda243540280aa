package io.github.labcheck.checker.reading.shorthand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.ontology.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {

    private static final String ROOMS = """
            rooms:
            - {id: R1, function: serology, zone: clean, clearHeight: 3.0}
            - {id: R2, function: corridor, zone: clean}
            - {id: R3, function: office}
            """;

    @Test
    void aDefaultHoldsForAllEntriesOfItsSectionThatDoNotSayOtherwise() {
        Shorts.same("defaults: {rooms: {clearHeight: 2.8}}\n" + ROOMS, """
                rooms:
                - {id: R1, function: serology, zone: clean, clearHeight: 3.0}
                - {id: R2, function: corridor, zone: clean, clearHeight: 2.8}
                - {id: R3, function: office, clearHeight: 2.8}
                """);
    }

    @Test
    void conditionsChooseAndTheLaterDefaultCounts() {
        Shorts.same("""
                默认值:
                  房间:
                  - {occupants: 1, illuminance: 100}
                  - {条件: {分区: [清洁区, contaminated]}, occupants: 2}
                  - {when: {zone: clean}, unless: {function: 走道}, occupants: 3}
                """ + ROOMS, """
                rooms:
                - {id: R1, function: serology, zone: clean, clearHeight: 3.0, occupants: 3, illuminance: 100}
                - {id: R2, function: corridor, zone: clean, occupants: 2, illuminance: 100}
                - {id: R3, function: office, occupants: 1, illuminance: 100}
                """);
    }

    @Test
    void aConditionOnAGroupHoldsForWhatIsNarrowerAndOneOnADefaultSeesIt() {
        Shorts.same("""
                defaults:
                  rooms:
                  - {zone: clean}
                  - {when: {zone: clean}, occupants: 2}
                  equipment: [{when: {room: {zone: office}}, networked: true}]
                rooms: [{id: R1, function: serology}, {id: R2, function: office, zone: office}]
                equipment: [{id: E1, type: desk, room: R1}, {id: E2, type: desk, room: R2}]
                """, """
                rooms: [{id: R1, function: serology, zone: clean, occupants: 2}, {id: R2, function: office, zone: office}]
                equipment: [{id: E1, type: desk, room: R1}, {id: E2, type: desk, room: R2, networked: true}]
                """);
    }

    @Test
    void blocksAreCompletedKeyByKeyInEitherLanguage() {
        Shorts.same("""
                defaults: {rooms: {finishes: {floor: pvc, 墙面: epoxy-paint}}}
                rooms: [{id: R1, 装修做法: {wall: ceramic-tile}}, {id: R2}]
                """, """
                rooms: [{id: R1, finishes: {floor: pvc, wall: ceramic-tile}}, {id: R2, finishes: {floor: pvc, wall: epoxy-paint}}]
                """);
    }

    @Test
    void templatesAreLikeEachOtherAndTheFirstOfSeveralCounts() {
        Shorts.same("""
                templates:
                  rooms:
                    base: {clearHeight: 2.8, occupants: 1}
                    lab: {like: base, occupants: 2, finishes: {floor: pvc}}
                    wet: {finishes: {floor: ceramic-tile, wall: ceramic-tile}}
                rooms: [{id: R1, like: lab}, {id: R2, 仿照: [wet, lab], occupants: 5}]
                """, """
                rooms: [{id: R1, clearHeight: 2.8, occupants: 2, finishes: {floor: pvc}},
                  {id: R2, clearHeight: 2.8, occupants: 5, finishes: {floor: ceramic-tile, wall: ceramic-tile}}]
                """);
    }

    @Test
    void aValueStandsWhereItIsWrittenAndNamesItsEntryAndItsOrigin() {
        Design design = Shorts.design("""
                defaults:
                  rooms:
                  - {when: {zone: clean}, clearHeight: 2.1}
                templates: {rooms: {lab: {occupants: 2}}}
                rooms:
                - {id: R1, zone: clean, like: lab}
                """);
        String room = "urn:labcheck:design:p/rooms/R1";
        assertEquals(new Position(6, 27), design.positions().of(room, Schema.NS + "clearHeight"));
        assertEquals(new Origin(Origin.Kind.DEFAULT, "rooms zone: clean", new Position(9, 3)),
                design.positions().origin(room, Schema.NS + "clearHeight").orElseThrow());
        assertEquals(new Origin(Origin.Kind.TEMPLATE, "lab", new Position(9, 3)),
                design.positions().origin(room, Schema.NS + "occupants").orElseThrow());
        assertTrue(design.positions().origin(room, Schema.NS + "zone").isEmpty());
        assertEquals(new Position(9, 3), design.positions().of(room));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "templates: {rooms: {standard-lab: {occupants: 1}}} | like: standart-lab | unknown-template | standard-lab",
        "templates: {rooms: {a: {like: b}, b: {like: a}}} | like: a | circle |",
        "templates: {rooms: {a: {like: a}}} | like: a | circle |",
        "defaults: {room: {occupants: 1}} | occupants: 1 | unknown-section | rooms",
        "defaults: {rooms: {when: {zonne: clean}, occupants: 1}} | occupants: 1 | unknown-key | zone",
        "defaults: {rooms: {when: {zone: cleen}, occupants: 1}} | occupants: 1 | unknown-value | clean",
        "defaults: {rooms: {ocupants: 1}} | occupants: 1 | unknown-key | occupants",
        "templates: {rooms: {a: {ocupants: 1}}} | occupants: 1 | unknown-key | occupants",
        "defaults: {rooms: 3} | occupants: 1 | wrong-type |",
        "defaults: [rooms] | occupants: 1 | wrong-type |",
        "defaults: {rooms: {when: zone, occupants: 1}} | occupants: 1 | wrong-type |",
        "defaults: {rooms: {occupants: many}} | zone: clean | wrong-type |"})
    void whatIsWrongIsSaidOnceWithItsPlaceAndANearName(String shared, String own, String code, String near) {
        InputError error = Shorts.error(shared + "\nrooms: [{id: R1, " + own + "}]\n");
        assertEquals(code, error.code(), error.message().en());
        assertEquals(near, error.suggestion());
        assertTrue(error.position().line() > 3, error.toString());
        assertTrue(error.message().zh().codePoints().anyMatch(c -> c > 0x4E00) && !error.message().en().isBlank());
    }

    @Test
    void aDesignWithoutShortFormsIsLeftAsItIs() {
        assertEquals(List.of(), Shorts.read("rooms: [{id: R1}]\ndoors: [{id: D1, between: [R1, outside]}]\n").errors());
    }
}
