package io.github.labcheck.checker.importing.ifc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models of others: rooms, areas, doors and neighbours as other programs measured them. */
class IfcDrawingsTest {

    private static final Map<String, Double> A = Map.of("101", 15.59, "102", 27.66, "103", 12.95, "104", 3.16, "105", 3.80, "201", 6.89,
            "202", 22.04, "203", 22.04, "204", 4.73, "205", 1.42);

    @ParameterizedTest
    @ValueSource(strings = {"duplex-ifc2x3.ifczip", "duplex-ifc4.ifczip"})
    void theDuplexHasItsTwentyOneSpacesWithTheirAreas(String name) {
        ImportedDrawing drawing = Imports.drawing(name);
        assertEquals(21, drawing.rooms().size());
        assertEquals(4, drawing.storeys().size());
        assertEquals(14, drawing.doors().size());
        assertEquals(24, drawing.windows().size());
        A.forEach((number, area) -> {
            assertEquals(area, Imports.room(drawing, "A" + number).area().getArea(), 0.01, "A" + number);
            double b = number.equals("204") ? 4.75 : number.equals("205") ? 1.40 : area;
            assertEquals(b, Imports.room(drawing, "B" + number).area().getArea(), 0.01, "B" + number);
        });
        assertEquals(135.15, Imports.room(drawing, "R301").area().getArea(), 0.01);
        assertEquals(240.60, drawing.rooms().stream().filter(r -> !r.number().equals("R301")).mapToDouble(r -> r.area().getArea()).sum(),
                0.03);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplex-ifc2x3.ifczip", "duplex-ifc4.ifczip"})
    void theDuplexIsDraftedWithoutItsRoof(String name) {
        Draft draft = Imports.draft(Imports.drawing(name));
        assertEquals(20, Imports.section(draft, "rooms").size());
        assertTrue(draft.left().stream().anyMatch(l -> l.name().equals("R301 Roof")));
        assertEquals(List.of("F1", "F2"), Imports.section(draft, "storeys").stream().map(DraftEntry::id).toList());
        assertEquals("3.1", Imports.entry(draft, "storeys", "F2").keys().get("elevation"));
        assertEquals("2.9", Imports.entry(draft, "storeys", "F2").keys().get("height"), "up to the roof");
        for (String stair : List.of("A105", "B105")) {
            assertEquals("stair", Imports.entry(draft, "rooms", stair).keys().get("function"), stair);
            assertEquals("[F1, F2]", Imports.entry(draft, "rooms", stair).keys().get("connects"), stair);
        }
    }

    /** Checked against the relations of the IFC 2x3 file, which names the spaces on both sides of a door. */
    @ParameterizedTest
    @ValueSource(strings = {"duplex-ifc2x3.ifczip", "duplex-ifc4.ifczip"})
    void theDoorsOfTheDuplexJoinTheRoomsThatTheModelNames(String name) {
        Draft draft = Imports.draft(Imports.drawing(name));
        List<Set<String>> pairs = Imports.section(draft, "doors").stream().map(IfcDrawingsTest::pair)
                .sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
        assertEquals("[[A101, A104], [A101, outside], [A102, outside], [A201, A202], [A201, A203], [A201, A204], [A204, A205], "
                + "[B101, B104], [B101, outside], [B102, outside], [B201, B202], [B201, B203], [B201, B204], [B204, B205]]",
                pairs.toString());
        assertTrue(Imports.section(draft, "doors").stream().noneMatch(d -> d.keys().containsKey("exit")), "a person says what is an exit");
        assertTrue(Imports.section(draft, "doors").stream().noneMatch(d -> d.keys().containsKey("clearWidth")), "no clear width is stated");
    }

    private static Set<String> pair(DraftEntry door) {
        return Arrays.stream(door.keys().get("between").replaceAll("[\\[\\]\"]", "").split(", "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theWidthOfADoorIsThatOfTheHole() {
        Draft draft = Imports.draft(Imports.drawing("duplex-ifc2x3.ifczip"));
        List<String> widths = Imports.section(draft, "doors").stream().map(d -> d.keys().get("openingWidth")).sorted().toList();
        assertEquals(List.of("0.762", "0.762", "0.762", "0.762", "0.813", "0.813", "0.864", "0.864", "0.864", "0.864", "0.864", "0.864",
                "1.25", "1.25"), widths);
    }

    @Test
    void roomsWithoutAWallBetweenAreOpenToEachOther() {
        Draft draft = Imports.draft(Imports.drawing("duplex-ifc4.ifczip"));
        List<String> open = Imports.section(draft, "openings").stream().map(IfcDrawingsTest::pair).map(Object::toString).sorted().toList();
        assertEquals(List.of("[A101, A102]", "[A101, A103]", "[A101, A105]", "[A102, A103]", "[A105, A201]", "[B101, B102]",
                "[B101, B103]", "[B101, B105]", "[B102, B103]", "[B105, B201]"), open);
        String stair = Imports.section(draft, "openings").stream().filter(o -> pair(o).toString().equals("[A101, A105]")).findFirst()
                .orElseThrow()
                .keys().get("clearWidth");
        assertEquals("3.75", stair, "of an edge around a corner only the straight part can be walked through at once");
    }

    @Test
    void theLargeBuildingIsReadInMillimetres() {
        ImportedDrawing drawing = Imports.drawing("large-building-ifc2x3.ifczip");
        assertEquals(8, drawing.rooms().size());
        assertEquals(18, drawing.doors().size());
        assertEquals(42, drawing.windows().size());
        assertEquals(299.48, drawing.rooms().stream().mapToDouble(r -> r.area().getArea()).sum(), 0.01);
        for (Room room : drawing.rooms()) {
            assertEquals(room.area().getArea(), room.declaredArea().value(), 0.01, room.number());
            assertEquals("NetFloorArea", room.declaredArea().where());
        }
        assertEquals(16, drawing.doors().stream().filter(d -> Math.abs(d.openingWidth() - 0.915) < 0.001
                && Math.abs(d.openingHeight() - 2.134) < 0.001).count());
        assertEquals(2, drawing.doors().stream().filter(d -> Math.abs(d.openingWidth() - 1.550) < 0.001
                && Math.abs(d.openingHeight() - 2.025) < 0.001).count());
    }

    @Test
    void doorsIntoRoomsThatNobodyDrewAreNamedNotTaken() {
        Draft draft = Imports.draft(Imports.drawing("large-building-ifc2x3.ifczip"));
        long left = draft.left().stream().filter(l -> l.why().en().contains("in no room of the drawing")).count();
        assertEquals(18, left + Imports.section(draft, "doors").size());
        assertTrue(draft.incomplete().contains("doors"));
        assertEquals(1, Imports.section(draft, "storeys").size(), "level 2 has no rooms");
    }

    @Test
    void theSampleSceneHasTwoRoomsAndNoDoors() {
        ImportedDrawing drawing = Imports.drawing("sample-scene-ifc4x3.ifczip");
        assertEquals(2, drawing.rooms().size());
        assertEquals(18.50, drawing.rooms().get(0).area().getArea(), 0.01);
        assertEquals(6.08, drawing.rooms().get(1).area().getArea(), 0.01);
        assertTrue(drawing.doors().isEmpty());
        Draft draft = Imports.draft(drawing);
        assertEquals("0", Imports.section(draft, "storeys").get(0).keys().get("elevation"));
        assertFalse(draft.sections().containsKey("doors"), "a section of which the model shows nothing is left out, not empty");
    }

    @ParameterizedTest
    @CsvSource({"space-arc-ifc4.ifc, 0.785, 0.001", "space-doubled-point-ifc4.ifc, 1.00, 0.001", "space-csg-ifc2x3.ifc, 1.50, 0.001"})
    void aSingleSpaceHasItsArea(String name, double area, double off) {
        ImportedDrawing drawing = Imports.drawing(name);
        assertEquals(1, drawing.rooms().size());
        assertEquals(area, drawing.rooms().get(0).area().getArea(), off);
    }

    @Test
    void aSpaceWithoutShapeIsTakenAndSaysSo() {
        Draft draft = Imports.draft(Imports.drawing("space-no-shape-ifc2x3.ifc"));
        DraftEntry room = Imports.section(draft, "rooms").get(0);
        assertEquals("My Wall", room.keys().get("name"));
        assertTrue(room.decisions().stream().anyMatch(d -> d.en().contains("does not show its outline")));
    }

    @Test
    void halfAModelIsNotImported() {
        assertTrue(Imports.refusal(Imports.bytes("broken-cut-off.ifc"), "broken.ifc").contains("ends inside the text"));
    }
}
