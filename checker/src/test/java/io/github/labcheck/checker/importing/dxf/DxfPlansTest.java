package io.github.labcheck.checker.importing.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Door;
import io.github.labcheck.checker.importing.ImportedDrawing.DoorForm;
import io.github.labcheck.checker.importing.ImportedDrawing.Item;
import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.draft.Draft;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small plans with one feature each: what the feature means is known by hand. */
class DxfPlansTest {

    private static final String ROOM = "ROOM";
    private static final String NAME = "ROOM-NAME";
    private static final String DOOR = "DOOR";

    private static ImportedDrawing read(Drawn drawn) {
        return Imports.read(drawn.bytes(), "plan.dxf");
    }

    /** Two rooms of 6 × 5 with a wall of 0.2 between. */
    private static Drawn rooms() {
        return new Drawn().box(ROOM, 0, 0, 6, 5).box(ROOM, 6.2, 0, 6, 5).text(NAME, 1, 2, 0.3, "天平室").text(NAME, 1, 1.5, 0.3, "101")
                .text(NAME, 8, 2, 0.3, "办公室").text(NAME, 8, 1.5, 0.3, "102");
    }

    private static Door only(ImportedDrawing drawing) {
        assertEquals(1, drawing.doors().size());
        return drawing.doors().get(0);
    }

    private static void near(double x, double y, org.locationtech.jts.geom.Coordinate at) {
        assertTrue(Math.hypot(x - at.x, y - at.y) < 0.002, () -> at + " is not " + x + ", " + y);
    }

    @Test
    void anArcInAnOutlineIsPartOfTheArea() {
        ImportedDrawing drawing = read(new Drawn().ring(ROOM, new double[] {0, 0, 0}, new double[] {4, 0, 1}, new double[] {4, 2, 0},
                new double[] {0, 2, 0}).text(NAME, 1, 1, 0.3, "前室"));
        assertEquals(8 + Math.PI / 2, drawing.rooms().get(0).area().getArea(), 0.01,
                "a bulge of 1 is a half circle to the right of the way, outwards here");
        ImportedDrawing inwards = read(new Drawn().ring(ROOM, new double[] {0, 0, 0}, new double[] {4, 0, -1}, new double[] {4, 2, 0},
                new double[] {0, 2, 0}).text(NAME, 1, 1, 0.3, "前室"));
        assertEquals(8 - Math.PI / 2, inwards.rooms().get(0).area().getArea(), 0.01);
    }

    @Test
    void aRoomInARoomIsCutOut() {
        ImportedDrawing drawing = read(new Drawn().box(ROOM, 0, 0, 10, 10).box(ROOM, 4, 4, 2, 2).text(NAME, 1, 1, 0.3, "大厅")
                .text(NAME, 4.5, 5, 0.3, "管井"));
        assertEquals(List.of(96.0, 4.0), drawing.rooms().stream().map(r -> r.area().getArea()).toList());
    }

    @Test
    void aHoleInAHatchIsNoRoom() {
        Object[] hatch = {5, "A1", 10, 0, 20, 0, 30, 0, 2, "SOLID", 70, 1, 71, 0, 91, 2,
            92, 3, 72, 0, 73, 1, 93, 4, 10, 0, 20, 0, 10, 9, 20, 0, 10, 9, 20, 6, 10, 0, 20, 6, 97, 0,
            92, 18, 72, 0, 73, 1, 93, 4, 10, 4, 20, 2, 10, 5, 20, 2, 10, 5, 20, 3, 10, 4, 20, 3, 97, 0, 75, 0, 76, 1, 98, 0};
        ImportedDrawing drawing = read(new Drawn().add("HATCH", ROOM, hatch).text(NAME, 1, 1, 0.3, "办公室"));
        assertEquals(List.of(53.0), drawing.rooms().stream().map(r -> r.area().getArea()).toList());
        assertTrue(drawing.left().stream().anyMatch(l -> l.why().en().contains("taken for a hole")));
    }

    @Test
    void anOutlineAroundAllRoomsIsNone() {
        ImportedDrawing drawing = read(rooms().box(ROOM, -1, -1, 15, 8));
        assertEquals(2, drawing.rooms().size());
        assertTrue(drawing.left().stream().anyMatch(l -> l.why().en().contains("around 2 rooms")));
    }

    @Test
    void anOutlineThatIsDrawnTwiceCountsOnce() {
        assertEquals(2, read(rooms().box(ROOM, 0, 0, 6, 5)).rooms().size());
    }

    /** The door of the block is shut along x from its base point and opens along y. */
    @ParameterizedTest
    @CsvSource({"6.1, 2, 1, 1, 90, 6.1, 2.45, -1, 0", "6.1, 2, 1, -1, 90, 6.1, 2.45, 1, 0", "2, -0.1, 1, 1, 0, 2.45, -0.1, 0, 1",
            "2, -0.1, -1, 1, 0, 1.55, -0.1, 0, 1",
        "2, -0.1, 1, 1, 180, 1.55, -0.1, 0, -1"})
    void aDoorBlockStandsWhereItIsPutTurnedAndMirrored(double x, double y, double sx, double sy, double turned, double atX, double atY,
    double swingX, double swingY) {
        Door door = only(read(rooms().doorBlock("D1").insert(DOOR, "D1", x, y, sx, sy, turned)));
        near(atX, atY, door.at());
        near(swingX, swingY, door.swing());
        assertEquals(0.9, door.openingWidth(), 0.001);
        assertEquals(DoorForm.SIDE_HUNG, door.form());
    }

    @Test
    void aBlockInABlockIsScaledByBoth() {
        Drawn drawn = rooms().doorBlock("LEAF").block("INNER", 1, 0).insert("0", "LEAF", 1, 0, 0.5, 0.5, 0).end()
                .insert(DOOR, "INNER", 6.1, 2, 2, 2, 90);
        Door door = only(read(drawn));
        near(6.1, 2.45, door.at());
        assertEquals(0.9, door.openingWidth(), 0.001);
    }

    @Test
    void anExtrusionDownwardsMirrors() {
        Door door = only(read(rooms().doorBlock("D1").add("INSERT", DOOR, 2, "D1", 10, -2, 20, -0.1, 210, 0, 220, 0, 230, -1)));
        near(1.55, -0.1, door.at());
        near(0, 1, door.swing());
    }

    @Test
    void twoLeavesThatMeetAreOneDoor() {
        Door door = only(read(rooms().doorBlock("D1").insert(DOOR, "D1", 1, -0.1, 1, 1, 0).insert(DOOR, "D1", 2.8, -0.1, -1, 1, 0)));
        assertEquals(1.8, door.openingWidth(), 0.001);
        near(1.9, -0.1, door.at());
        near(0, 1, door.swing());
    }

    @Test
    void leavesToBothSidesSwingBothWays() {
        Door door = only(read(rooms().doorBlock("D1").insert(DOOR, "D1", 1, -0.1, 1, 1, 0).insert(DOOR, "D1", 1, -0.1, 1, -1, 0)));
        assertEquals(DoorForm.DOUBLE_ACTION, door.form());
    }

    @Test
    void aSlidingDoorIsAsWideAsItsBlock() {
        Door door = only(read(rooms().block("推拉门1500", 0, 0).line("0", 0, 0, 1.5, 0).line("0", 0, 0.05, 1.5, 0.05).end()
                .insert("0", "推拉门1500", 6.1, 1, 1, 1, 90)));
        assertEquals(DoorForm.SLIDING, door.form());
        assertEquals(1.5, door.openingWidth(), 0.001);
        near(6.075, 1.75, door.at());
    }

    @Test
    void anArcOfABathIsNoDoor() {
        assertTrue(read(rooms().block("BATH", 0, 0).add("ARC", "0", 10, 0, 20, 0, 40, 0.6, 50, 0, 51, 90).end()
                .insert("FIXTURES", "BATH", 2, 2, 1, 1, 0)).doors().isEmpty());
    }

    @Test
    void theTypeBesideADoorTellsItsFireClass() {
        Draft draft = Imports.draft(read(rooms().doorBlock("D1").insert(DOOR, "D1", 6.1, 2, 1, 1, 90)
                .text("DOOR-TEXT", 6.3, 2.4, 0.2, "FM乙0921")));
        assertEquals("class-b", Imports.section(draft, "doors").get(0).keys().get("fireClass"));
        assertEquals("[\"101\", \"102\"]", Imports.section(draft, "doors").get(0).keys().get("between"));
    }

    @Test
    void instrumentsHaveTheirPlaceSizeAndRotation() {
        Drawn drawn = rooms().block("通风柜", 0, 0).box("0", 0, 0, 1.5, 0.8).end().block("X-17", 0, 0).box("0", 0, 0, 1, 1).end()
                .insert("EQPM", "通风柜", 2, 2, 1, 1, 90).insert("EQPM", "X-17", 4, 4, 1, 1, 0).insert("EQPM", "X-17", 4, 2, 1, 1, 0);
        ImportedDrawing drawing = read(drawn);
        Item hood = drawing.items().get(0);
        near(1.6, 2.75, hood.at());
        assertEquals(1.5, hood.width(), 0.001);
        assertEquals(0.8, hood.depth(), 0.001);
        assertEquals(90, hood.rotation(), 0.01);
        Draft draft = Imports.draft(drawing);
        assertEquals("fume-hood", Imports.section(draft, "equipment").get(0).keys().get("type"));
        assertTrue(draft.left().stream().anyMatch(l -> l.name().equals("X-17") && l.why().en().startsWith("2 of them")),
                "what is not known is named, not guessed");
    }

    @Test
    void columnsStandInTheirRooms() {
        Draft draft = Imports.draft(read(rooms().box("柱", 3, 3, 0.4, 0.4).box("柱", 6, 3, 0.2, 0.4)));
        assertEquals("[[[3, 3], [3.4, 3], [3.4, 3.4], [3, 3.4]]]", Imports.entry(draft, "rooms", "101").keys().get("columns"));
        assertTrue(!Imports.entry(draft, "rooms", "102").keys().containsKey("columns"), "one in the wall is in no room");
    }

    @Test
    void linesOfAWindowAreOneWindow() {
        ImportedDrawing drawing = read(rooms().line("WINDOW", 2, -0.2, 3.5, -0.2).line("WINDOW", 2, -0.1, 3.5, -0.1)
                .line("WINDOW", 2, 0, 3.5, 0));
        assertEquals(1, drawing.windows().size());
        assertEquals(1.5, drawing.windows().get(0).width(), 0.01);
        near(2.75, -0.1, drawing.windows().get(0).at());
        assertEquals("true", Imports.section(Imports.draft(drawing), "windows").get(0).keys().get("exterior"));
    }

    @Test
    void aLayerThatIsOffIsNotReadAndSaidSo() {
        ImportedDrawing drawing = read(rooms().layer("ROOM-OLD", 0, -7).layer("ROOM-FROZEN", 1, 7).box("ROOM-OLD", 20, 0, 3, 3)
                .box("ROOM-FROZEN", 20, 0, 3, 3));
        assertEquals(2, drawing.rooms().size());
        assertEquals(List.of("ROOM-FROZEN", "ROOM-OLD"), drawing.left().stream().filter(l -> l.why().en().contains("frozen or off"))
                .map(l -> l.name()).toList());
    }

    @Test
    void aBlockThatHoldsItselfIsDrawnOnce() {
        ImportedDrawing drawing = read(rooms().block("A", 0, 0).box("0", 0, 0, 1, 1).insert("0", "B", 0, 0, 1, 1, 0).end().block("B", 0, 0)
                .insert("0", "A", 0, 0, 1, 1, 0).end()
                .insert("EQPM", "A", 2, 2, 1, 1, 0).insert("EQPM", "MISSING", 2, 2, 1, 1, 0));
        assertEquals(2, drawing.rooms().size());
        assertTrue(drawing.left().stream().anyMatch(l -> l.name().equals("A") && l.why().en().contains("holds itself")));
        assertTrue(drawing.left().stream().anyMatch(l -> l.name().equals("MISSING")));
    }

    @Test
    void aStampOfAttributesNamesARoom() {
        Drawn drawn = new Drawn().box(ROOM, 0, 0, 6, 5).block("STAMP", 0, 0).end().add("INSERT", "0", 66, 1, 2, "STAMP", 10, 1, 20, 1)
                .add("ATTRIB", "0", 10, 1, 20, 3, 40, 0.2, 2, "NAME", 1, "样品室")
                .add("ATTRIB", "0", 10, 1, 20, 1, 40, 0.2, 2, "NUMBER", 1, "R-12").add("SEQEND", "0");
        ImportedDrawing drawing = read(drawn);
        assertEquals("样品室", drawing.rooms().get(0).name());
        assertEquals("R-12", drawing.rooms().get(0).number());
    }

    @Test
    void textsInTheCodePageOfTheFileAndAsCodesAreRead() {
        String shown = "天平室";
        assertEquals(shown, read(rooms()).rooms().get(0).name());
        assertEquals(shown, Imports.read(rooms().bytes(Charset.forName("GBK")), "gbk.dxf").rooms().get(0).name());
        Drawn codes = new Drawn().box(ROOM, 0, 0, 6, 5).text(NAME, 1, 1, 0.3, "\\U+5929\\U+5E73\\U+5BA4%%d %%u20%%d");
        assertEquals("天平室° 20°", read(codes).rooms().get(0).name());
    }

    @Test
    void storeysSideBySideAreLaidOverEachOther() {
        Drawn drawn = new Drawn();
        for (int i = 0; i < 2; i++) {
            double x = i * 40;
            drawn.box(ROOM, x, 0, 6, 5).box(ROOM, x + 6.2, 0, 3, 5).text(NAME, x + 1, 2, 0.3, i == 0 ? "样品室" : "办公室")
                    .text(NAME, x + 7, 2, 0.3, "楼梯间").text("TITLE", x + 2, -3, 0.8, i == 0 ? "一层平面图" : "二层平面图 1:100");
        }
        drawn.box(ROOM, 36, 0, 3.8, 5).text(NAME, 37, 2, 0.3, "会议室");
        Draft draft = Imports.draft(read(drawn));
        assertEquals(List.of("F1", "F2"), Imports.section(draft, "storeys").stream().map(s -> s.id()).toList());
        assertEquals(4, Imports.section(draft, "rooms").size(), "the stair is one");
        List<String> stairs = Imports.section(draft, "rooms").stream().filter(r -> "stair".equals(r.keys().get("function")))
                .map(r -> r.keys().get("outline")).toList();
        assertEquals(1, stairs.size());
        assertEquals("[[6.2, 0], [9.2, 0], [9.2, 5], [6.2, 5]]", stairs.get(0),
                "the stair of the second storey stands on that of the first, though a room lies left of it");
        assertTrue(Imports.section(draft, "rooms").stream().anyMatch(r -> "[F1, F2]".equals(r.keys().get("connects"))));
        assertTrue(draft.notes().stream().anyMatch(n -> n.en().contains("stairs and lifts of the same name")));
    }

    @Test
    void regionsBetweenWallsAreRoomsWithTheirDoorsShut() {
        Drawn drawn = new Drawn().box("WALL", -0.2, -0.2, 9.4, 5.4).line("WALL", 0, 0, 6, 0).line("WALL", 0, 0, 0, 5)
                .line("WALL", 0, 5, 6, 5)
                .line("WALL", 6, 0, 6, 2).line("WALL", 6, 2.9, 6, 5).line("WALL", 6.2, 0, 6.2, 2).line("WALL", 6.2, 2.9, 6.2, 5)
                .line("WALL", 6, 2, 6.2, 2).line("WALL", 6, 2.9, 6.2, 2.9)
                .line("WALL", 6.2, 0, 9, 0).line("WALL", 9, 0, 9, 5).line("WALL", 6.2, 5, 8.995, 5).doorBlock("D1")
                .insert(DOOR, "D1", 6.1, 2, 1, 1, 90)
                .text("TEXT", 1, 2, 0.3, "天平室").text("TEXT", 7, 2, 0.3, "办公室").text("TEXT", 7, 4, 0.2, "空调插座");
        ImportedDrawing drawing = read(drawn);
        assertEquals(2, drawing.rooms().size());
        assertEquals(30, drawing.rooms().get(0).area().getArea(), 0.005);
        assertEquals(14, drawing.rooms().get(1).area().getArea(), 0.03, "lines that miss each other by 5 mm meet");
        assertEquals(0.2, only(drawing).thickness(), 0.001);
        assertEquals("[R1, R2]", Imports.section(Imports.draft(drawing), "doors").get(0).keys().get("between"));
    }

    @ParameterizedTest
    @CsvSource({"4, 1000", "5, 100", "6, 1", "1, 39.37007874", "'', 1000", "0, 1000", "'', 1"})
    void theUnitIsThatOfTheHeaderOrOfTheDoors(String code, double scale) {
        double s = scale;
        Drawn drawn = new Drawn().units(code).box(ROOM, 0, 0, 6 * s, 5 * s).text(NAME, s, s, 0.3 * s, "天平室").block("D1", 0, 0)
                .line("0", 0, 0, 0, 0.9 * s)
                .add("ARC", "0", 10, 0, 20, 0, 40, 0.9 * s, 50, 0, 51, 90).end().insert(DOOR, "D1", s, -0.1 * s, 1, 1, 0);
        ImportedDrawing drawing = read(drawn);
        assertEquals(30, drawing.rooms().get(0).area().getArea(), 0.01);
        assertEquals(0.9, only(drawing).openingWidth(), 0.001);
    }
}
