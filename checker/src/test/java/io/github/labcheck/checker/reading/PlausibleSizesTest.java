package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drawn has sizes that a building can have; centimetres and millimetres without their unit are told once. */
class PlausibleSizesTest {

    private static final String ROOM = "rooms: [{id: R1, storey: F1, outline: [[0, 0], [8, 0], [8, 6], [0, 6]]}]\n";

    private static List<InputError> errors(String rest) {
        return Designs.read(Designs.HEAD + "storeys: [{id: F1, level: 1}]\n" + rest).errors();
    }

    private static InputError only(String rest) {
        List<InputError> errors = errors(rest);
        assertEquals(1, errors.size(), errors::toString);
        assertEquals("implausible-value", errors.get(0).code());
        return errors.get(0);
    }

    private static void asks(String unit, String rest) {
        InputError error = only(rest);
        assertTrue(error.suggestion() != null && error.suggestion().endsWith(unit), error::toString);
        assertTrue(error.message().en().contains("in m") && error.message().zh().contains("m"), error::toString);
    }

    @Test
    void outlinesInCentimetresAreOneErrorAndNotOneARoom() {
        InputError error = only("""
                rooms:
                  - {id: L1, storey: F1, outline: [[0, 0], [800, 0], [800, 600], [0, 600]]}
                  - {id: C1, storey: F1, outline: [[0, 620], [900, 620], [900, 820], [0, 820]]}
                  - {id: L2, storey: F1, outline: [[0, 840], [400, 840], [400, 940], [0, 940]]}
                doors: [{id: D1, between: [L1, C1], at: [400, 610]}]
                """);
        assertEquals(5, error.position().line(), "the first of them");
        assertEquals("800 cm", error.suggestion());
        assertTrue(error.message().en().contains("480000 m2") && error.message().en().contains("2 more"), error.message().en());
        assertTrue(error.message().zh().contains("480000 m²") && error.message().zh().contains("另有 2 处"), error.message().zh());
    }

    @Test
    void outlinesInMillimetresAreOneErrorToo() {
        InputError error = only("""
                rooms:
                  - {id: L1, outline: [[0, 0], [8000, 0], [8000, 6000], [0, 6000]]}
                  - {id: C1, outline: [[0, 6200], [9000, 6200], [9000, 8200], [0, 8200]]}
                """);
        assertTrue(error.message().en().contains("1 more"), error.message().en());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[[0, 0], [200, 0], [200, 100], [0, 100]]",
        "[[0, 0], [400, 0], [400, 50], [0, 50]]",
        "[[0, 0], [141, 0], [141, 141.8], [0, 141.8]]",
        "[[0, 0], [800 cm, 0], [800 cm, 600 cm], [0, 600 cm]]",
        "[[4000000, 500000], [4000008, 500000], [4000008, 500006], [4000000, 500006]]"})
    void aLargeHallAndCoordinatesOfANationalGridAreNoError(String outline) {
        assertEquals(List.of(), errors("rooms: [{id: R1, outline: " + outline + "}]\n"));
    }

    @Test
    void theAreaIsBoundedByThatOfTheKeyAndExactlyThatIsMet() {
        assertEquals(List.of(), errors("rooms: [{id: R1, outline: [[0, 0], [200, 0], [200, 100], [0, 100]]}]\n"));
        asks("cm", "rooms: [{id: R1, outline: [[0, 0], [200, 0], [200, 100.1], [0, 100.1]]}]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cm | doors: [{id: D1, between: [R1, outside], at: [400, 610]}]",
        "cm | windows: [{id: W1, room: R1, at: [810, 300]}]",
        "mm | equipment: [{id: E1, type: eyewash, room: R1, at: [4000, 3000]}]",
        "cm | stores: [{id: S1, type: chemical-cabinet, room: R1, at: [700, 500]}]",
        "mm | equipment: [{id: E1, type: eyewash, room: R1, at: [7000, 500]}, {id: E2, type: gc, room: R1, at: [1000, 500]}]"})
    void placesInCentimetresOrMillimetresAreOneError(String unit, String rest) {
        asks(unit, ROOM + rest + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "equipment: [{id: E1, type: eyewash, room: R1, at: [30, 30]}]",
        "equipment: [{id: E1, type: eyewash, room: R1, at: [900, 3]}]",
        "stores: [{id: S1, type: cylinder-cage, at: [400, 300]}]",
        "doors: [{id: D1, between: [outside, outside], at: [400, 300]}]"})
    void aPlaceThatIsMerelyWrongIsNoErrorOfTheFile(String rest) {
        assertEquals(List.of(), errors(ROOM + rest + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[120, 80] | 120 cm", "[60, 55] | 60 cm", "[900, 75] | 900 mm", "[1.2, 80] | 80 cm"})
    void sizesOfThingsInCentimetresOrMillimetresAreAnError(String size, String meant) {
        InputError error = errors(ROOM + "equipment: [{id: E1, type: gc, room: R1, at: [2, 2], size: " + size + "}]\n").get(0);
        assertEquals("implausible-value", error.code());
        assertEquals(meant, error.suggestion());
    }

    @Test
    void aWeighbridgeOfEighteenMetresIsNoError() {
        assertEquals(List.of(), errors(ROOM + "equipment: [{id: E1, type: weighbridge, room: R1, at: [2, 2], size: [18, 3]}]\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cm | {id: F1, level: 1, elevation: 0}, {id: F2, level: 2, elevation: 420}",
        "cm | {id: F1, level: 1, elevation: 0}, {id: F2, level: 2, elevation: 360}, {id: F3, level: 3, elevation: 720}",
        "cm | {id: F3, level: 3, elevation: 750}, {id: B1, level: -1, elevation: 0}"})
    void storeysInCentimetresAreOneError(String unit, String storeys) {
        List<InputError> errors = Designs.read(Designs.HEAD + "storeys: [" + storeys + "]\n").errors();
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.get(0).suggestion().endsWith(unit), errors::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{id: F1, level: 1, elevation: 0}, {id: F2, level: 2, elevation: 15}",
        "{id: F1, level: 1, elevation: 0}, {id: F20, level: 20, elevation: 80}",
        "{id: F1, level: 1, elevation: 740}, {id: F2, level: 2, elevation: 744}",
        "{id: F1, level: 1, elevation: 4}, {id: F2, level: 2, elevation: 0}",
        "{id: F1, level: 1, elevation: 0}, {id: G1, level: 1, elevation: 40}",
        "{id: F1, level: 1}, {id: F2, level: 2, elevation: 400}"})
    void storeysThatABuildingCanHaveAreNoErrorOfTheFile(String storeys) {
        assertEquals(List.of(), Designs.read(Designs.HEAD + "storeys: [" + storeys + "]\n").errors());
    }
}
