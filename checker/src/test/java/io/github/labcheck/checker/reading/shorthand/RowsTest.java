package io.github.labcheck.checker.reading.shorthand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.ontology.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {

    private static final String CORRIDOR = "- {id: C1, function: corridor, storey: F1, rectangle: {at: [0, 5], size: [20, %s]}}\n";

    @Test
    void roomsStandSideBySideAndWhatHangsOnAWallMovesWithIt() {
        String floor = "rooms:\n" + CORRIDOR + """
                - row: {along: C1, side: north, depth: 4, widths: [3.4, 3400 mm, 5], rooms: [{id: R1}, ~, R2]}
                - {id: R2, function: office}
                doors:
                - {id: D1, between: [R1, C1], on: south, from: west, distance: 1}
                - {id: D2, between: [C1, outside], on: east, from: middle}
                equipment:
                - {id: E1, type: wall-bench, room: R2, size: [2, 0.8], against: north, from: east, distance: 0.5, gap: 5 cm}
                """;
        String full = """
                rooms:
                - {id: C1, function: corridor, storey: F1, outline: [[0, 5], [20, 5], [20, %1$s], [0, %1$s]]}
                - {id: R1, storey: F1, outline: [[0, %2$s], [3.4, %2$s], [3.4, %3$s], [0, %3$s]]}
                - {id: R2, function: office, storey: F1, outline: [[7.2, %2$s], [12.2, %2$s], [12.2, %3$s], [7.2, %3$s]]}
                doors:
                - {id: D1, between: [R1, C1], at: [1, %4$s]}
                - {id: D2, between: [C1, outside], at: [20.1, %5$s]}
                equipment:
                - {id: E1, type: wall-bench, room: R2, size: [2, 0.8], at: [10.7, %6$s], rotation: 0}
                """;
        Shorts.same(floor.formatted("1.8"), full.formatted("6.8", "7", "11", "6.9", "5.9", "10.55"));
        Shorts.same(floor.formatted("2"), full.formatted("7", "7.2", "11.2", "7.1", "6", "10.75"));
    }

    @Test
    void aRowMayHangOnARoomOfARow() {
        Shorts.same("""
                rooms:
                - row: {along: R1, side: west, from: north, depth: 3, widths: [4], wall: 0.1, rooms: [{id: R2}]}
                - row: {along: C1, side: south, start: 1, depth: 6, widths: [5], rooms: [{id: R1}]}
                """ + CORRIDOR.formatted("2"), """
                rooms:
                - {id: R2, storey: F1, outline: [[-2.1, 0.8], [0.9, 0.8], [0.9, 4.8], [-2.1, 4.8]]}
                - {id: R1, storey: F1, outline: [[1, -1.2], [6, -1.2], [6, 4.8], [1, 4.8]]}
                - {id: C1, function: corridor, storey: F1, outline: [[0, 5], [20, 5], [20, 7], [0, 7]]}
                """);
    }

    @Test
    void aDoorStandsInTheWallBetweenItsRoomsAlsoWhereThatIsNotTheOutermost() {
        Shorts.same("""
                rooms:
                - {id: C1, outline: [[0, 0], [10, 0], [10, 2], [6, 2], [6, 1.6], [4, 1.6], [4, 2], [0, 2]]}
                - {id: S, outline: [[4.2, 1.8], [5.8, 1.8], [5.8, 3], [4.2, 3]]}
                doors: [{id: D, between: [C1, S], on: 北, from: 西, distance: 5}]
                """, """
                rooms:
                - {id: C1, outline: [[0, 0], [10, 0], [10, 2], [6, 2], [6, 1.6], [4, 1.6], [4, 2], [0, 2]]}
                - {id: S, outline: [[4.2, 1.8], [5.8, 1.8], [5.8, 3], [4.2, 3]]}
                doors: [{id: D, between: [C1, S], at: [5, 1.7]}]
                """);
    }

    @Test
    void whatIsComputedStandsWhereItWasWritten() {
        Design design = Shorts.design("rooms:\n" + CORRIDOR.formatted("2")
                + "- row: {along: C1, side: north, depth: 4, widths: [3], rooms: [{id: R1}]}\n");
        String room = "urn:labcheck:design:p/rooms/R1";
        assertEquals(new Position(6, 3), design.positions().of(room, Schema.NS + "outline"));
        assertEquals(Origin.Kind.ROW, design.positions().origin(room, Schema.NS + "outline").orElseThrow().kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- row: {along: C9, side: north, depth: 4, widths: [3], rooms: [{id: R1}]} | unknown-reference",
        "- row: {along: R1, side: north, depth: 4, widths: [3], rooms: [{id: R1}]} | circle",
        "- {id: R1, outline: [[0, 0], [1, 0], [1, 1]]}¶- row: {along: C1, side: north, depth: 4, widths: [3], rooms: [R1]} | contradiction",
        "- {id: R1, rectangle: {at: [0, 9], size: [1, 1]}}¶- row: {along: C1, side: north, depth: 4, widths: [3], rooms: [R1]} | "
        + "contradiction",
        "- row: {along: C1, side: north, depth: 4, widths: [3, 3], rooms: [{id: R1}]} | contradiction",
        "- row: {along: C1, side: north, depth: 4, widths: [21, 3], rooms: [~, {id: R1}]} | contradiction",
        "- row: {along: C1, side: up, depth: 4, widths: [3], rooms: [{id: R1}]} | wrong-type",
        "- row: {along: C1, side: up, from: down, depth: 4, widths: [3], rooms: [{id: R1}]} | wrong-type",
        "- row: {along: C1, side: north, from: north, depth: 4, widths: [3], rooms: [{id: R1}]} | wrong-type",
        "- row: {along: C1, side: north, depth: 4, widths: [0], rooms: [{id: R1}]} | wrong-type",
        "- row: {along: C1, side: north, depth: 4 kg, widths: [3], rooms: [{id: R1}]} | wrong-type",
        "- row: {along: C1, sides: north, depth: 4, widths: [3], rooms: []} | unknown-key",
        "- row: {along: C1, side: north, depth: 4, widths: [3], rooms: [R7]} | unknown-reference",
        "- row: north | wrong-type",
        "- {id: R1, rectangle: [0, 1]} | wrong-type",
        "- {id: R1}¶- row: {along: R1, side: north, depth: 4, widths: [3], rooms: [{id: R2}]} | contradiction"})
    void chainsCirclesAndContradictionsAreSaid(String rows, String code) {
        List<InputError> errors = Shorts.read("rooms:\n" + CORRIDOR.formatted("2") + rows.replace("¶", "\n") + "\n").errors();
        assertEquals(code, errors.get(0).code(), errors.toString());
        assertEquals(1, errors.size(), errors.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "between: [C1, outside], on: north, at: [1, 2] | contradiction", "between: [C1, outside], on: north, distance: 30 | contradiction",
        "between: [C1, outside], on: north, from: north | wrong-type", "between: [C1, outside], distance: 1 | wrong-type",
        "between: [C1, R9], on: south, distance: 1 | contradiction", "between: [R9, outside], on: south, distance: 1 | contradiction"})
    void aPlaceThatCannotBeIsSaid(String door, String code) {
        InputError error = Shorts.error("rooms:\n" + CORRIDOR.formatted("2") + "- {id: R9}\n- {id: R8, outline: [[0, 0], [1, 0], [1, 1]]}\n"
                + "doors: [{id: D, " + door.replace("C1, R9", "C1, R8") + "}]\n");
        assertEquals(code, error.code(), error.message().en());
    }

    @Test
    void aThingIsNoLongerThanItsWallAndItsBackIsAtIt() {
        String room = "rooms: [{id: R1, rectangle: {at: [0, 0], size: [3, 3]}}]\nequipment: [{id: E, type: wall-bench, room: R1, ";
        assertEquals("contradiction", Shorts.error(room + "against: west, size: [4, 1]}]\n").code());
        assertEquals("contradiction", Shorts.error(room + "against: west, size: [2, 1], rotation: 45}]\n").code());
        assertEquals("wrong-type", Shorts.error(room + "against: west}]\n").code());
        Shorts.same(room + "against: west, size: [2, 1]}]\n", room + "at: [0.5, 1], rotation: 90, size: [2, 1]}]\n");
    }

    @Property(tries = 300)
    void aRowIsTheOutlinesThatAreWrittenByHand(@ForAll long seed) {
        Random random = new Random(seed);
        List<BigDecimal> widths = new ArrayList<>();
        StringBuilder full = new StringBuilder();
        BigDecimal at = BigDecimal.valueOf(random.nextInt(2000), 2);
        BigDecimal wall = BigDecimal.valueOf(5 + random.nextInt(35), 2);
        BigDecimal depth = BigDecimal.valueOf(200 + random.nextInt(600), 2);
        BigDecimal left = BigDecimal.valueOf(random.nextInt(20000) - 10000, 2);
        boolean north = random.nextBoolean();
        BigDecimal near = north ? new BigDecimal("7").add(wall) : new BigDecimal("5").subtract(wall);
        BigDecimal far = north ? near.add(depth) : near.subtract(depth);
        BigDecimal x = left.add(at);
        StringBuilder ids = new StringBuilder();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            BigDecimal width = BigDecimal.valueOf(150 + random.nextInt(900), 2);
            widths.add(width);
            BigDecimal right = x.add(width);
            full.append("- {id: R%d, storey: F1, outline: [[%s, %s], [%s, %s], [%s, %s], [%s, %s]]}%n".formatted(i, x, near.min(far),
                    right, near.min(far),
                    right, near.max(far), x, near.max(far)));
            ids.append(i == 0 ? "" : ", ").append("{id: R").append(i).append('}');
            x = right.add(wall);
        }
        String corridor = "- {id: C1, storey: F1, outline: [[%1$s, 5], [%2$s, 5], [%2$s, 7], [%1$s, 7]]}%n".formatted(left,
                left.add(BigDecimal.valueOf(200)));
        String row = "- row: {along: C1, side: %s, start: %s, wall: %s, depth: %s, widths: %s, rooms: [%s]}%n".formatted(north ? "north"
                : "south", at, wall,
                depth, widths, ids);
        Shorts.same("rooms:\n" + corridor + row, "rooms:\n" + corridor + full);
    }

    @Test
    void oneMistakeOfAWordDoesNotHideTheOthers() {
        assertTrue(Shorts.read("rooms: [{id: R1, like: x, zonne: clean}]\n").errors().size() >= 2);
    }
}
