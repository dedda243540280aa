package io.github.labcheck.checker.importing.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.ontology.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as offices write them. */
class ListsTest {

    private static final Schema SCHEMA = Commands.WORKBENCH.ontology().schema();
    private static final CellValues VALUES = new CellValues(SCHEMA);

    private static ListFile file(byte[] bytes, String name, Map<Integer, String> said) throws UnreadableDrawing {
        return ListFile.of(Sheets.of(bytes, name).orElseThrow().all(), name, SCHEMA, said);
    }

    private static ListFile csv(String text) throws UnreadableDrawing {
        return file(text.getBytes(StandardCharsets.UTF_8), "list.csv", Map.of());
    }

    private static ImportedDrawing rooms(ListFile list) {
        return RoomLists.join(ImportedDrawing.empty(), list, VALUES);
    }

    private static Draft draft(ListFile... lists) {
        ImportedDrawing drawing = ImportedDrawing.empty();
        for (ListFile list : lists) {
            drawing = RoomLists.join(drawing, list, VALUES);
        }
        Draft draft = Imports.draft(drawing);
        for (ListFile list : lists) {
            draft = ItemLists.join(draft, list, Imports.NAMES, VALUES);
        }
        return draft;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rooms-zh-gbk.csv", "rooms-zh-merged.xlsx"})
    void theChineseRoomListHasTwentyOneRoomsOnThreeStoreys(String name) throws UnreadableDrawing {
        ImportedDrawing drawing = rooms(file(Imports.bytes(name), name, Map.of()));
        assertEquals(21, drawing.rooms().size());
        assertEquals(List.of("一层", "二层", "屋顶层"), drawing.storeys().stream().map(s -> s.name()).toList());
        assertEquals(375.75, drawing.rooms().stream().mapToDouble(r -> r.declaredArea().value()).sum(), 0.05,
                "the sum of the list is that of unrounded areas");
        assertEquals(27.66, Imports.room(drawing, "A102").declaredArea().value(), "written in full-width digits");
        assertEquals(135.15, Imports.room(drawing, "R301").declaredArea().value(), "with its unit in the cell");
        assertEquals("2.58", Imports.room(drawing, "B205").said().get("clearHeight"), "2,580 under a header in mm");
        assertEquals(1, Imports.room(drawing, "B205").storey(), "the storey stands in the first row of its group only");
        assertTrue(drawing.left().stream().anyMatch(l -> l.name().equals("B101 门厅") && l.why().en().contains("row 10")));
        assertTrue(drawing.left().stream().anyMatch(l -> l.name().equals("预留实验室") && l.why().en().contains("not placed")));
    }

    @Test
    void theScheduleOfRevitHasTwentyTwoRoomsOnThreeStoreys() throws UnreadableDrawing {
        ImportedDrawing drawing = rooms(file(Imports.bytes("room-schedule-revit.csv"), "room-schedule-revit.csv", Map.of()));
        assertEquals(22, drawing.rooms().size());
        assertEquals(List.of(1, 3, 8), drawing.storeys().stream().map(s -> s.level()).toList(), "level 0 is the ground floor");
        assertEquals(9, Imports.room(drawing, "45").declaredArea().value());
        assertEquals("Bedroom", Imports.room(drawing, "45").name());
        assertEquals(List.of("storeys", "rooms"), Imports.draft(drawing).incomplete(), "levels between those of the list are not known");
    }

    @Test
    void aWorkbookOfSeveralSheetsGivesRoomsAndThingsInThem() throws IOException, UnreadableDrawing {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet contact = book.createSheet("Contact");
            row(contact, 0, "Email", "Company");
            XSSFSheet space = book.createSheet("Space");
            row(space, 0, "Name", "Category", "FloorName", "Description", "UsableHeight", "NetArea");
            row(space, 1, "A101", "x", "Level 1", "Foyer", "0", "17.936");
            row(space, 2, "A102", "x", "Level 1", "Office", "2.8", "3.9980000000000002");
            row(space, 3, "Site", "Site", "Site", "n/a", "0", "0");
            XSSFSheet component = book.createSheet("Component");
            row(component, 0, "Name", "TypeName", "Space", "Description");
            row(component, 1, "Sink-1", "Fume hood", "A102", "n/a");
            row(component, 2, "Thing-1", "Whatsit", "A101", "n/a");
            Draft draft = draft(file(bytes(book), "cobie.xlsx", Map.of()));
            assertEquals("3.998", Imports.entry(draft, "rooms", "A102").keys().get("area"));
            assertEquals("2.8", Imports.entry(draft, "rooms", "A102").keys().get("clearHeight"));
            assertFalse(Imports.entry(draft, "rooms", "A101").keys().containsKey("clearHeight"), "0 is not known");
            assertEquals(2, Imports.section(draft, "rooms").size(), "the site is no room");
            DraftEntry hood = Imports.section(draft, "equipment").get(0);
            assertEquals("fume-hood", hood.keys().get("type"));
            assertEquals("A102", hood.keys().get("room"));
            assertTrue(draft.incomplete().contains("equipment"), "a list shows what is there, not that nothing else is");
            assertTrue(draft.left().stream().anyMatch(l -> l.name().equals("Whatsit")));
            assertTrue(draft.left().stream().anyMatch(l -> l.name().equals("Contact")));
        }
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            (sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number)).createCell(i).setCellValue(cells[i]);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    @Test
    void mergedCellsCountForAllTheirRows() throws IOException, UnreadableDrawing {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("设备清单");
            row(sheet, 0, "仪器设备一览表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            row(sheet, 1, "设备名称", "设备编号", "所在房间", "数量");
            row(sheet, 2, "高压灭菌锅", "EQ-1", "101", "2");
            row(sheet, 3, "通风橱", "EQ-2", "", "1");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
            Draft draft = draft(csv("房间编号,房间名称,面积(㎡)\n101,天平室,12\n"), file(bytes(book), "eq.xlsx", Map.of()));
            assertEquals("autoclave", Imports.entry(draft, "equipment", "EQ-1").keys().get("type"));
            assertEquals("2", Imports.entry(draft, "equipment", "EQ-1").keys().get("quantity"));
            assertEquals("\"101\"", Imports.entry(draft, "equipment", "EQ-2").keys().get("room"));
            assertEquals("设备清单 4", Imports.entry(draft, "equipment", "EQ-2").origin().value());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9 m²|9", "135.15㎡|135.15", "２７．６６|27.66", "1,200 SF|111.484", "12,5|12.5",
            "3.9980000000000002|3.998", "1 234|", "—|", "Not Placed|", "abc|"})
    void anAreaIsReadAsItIsWritten(String cell, Double area) throws UnreadableDrawing {
        Room room = rooms(csv("Room Number;Room Name;Area\n1;Lab;" + cell + "\n")).rooms().stream().findFirst().orElse(null);
        Double read = room == null || room.declaredArea() == null ? null : room.declaredArea().value();
        assertEquals(area == null ? Double.NaN : area, read == null ? Double.NaN : read, 0.001);
    }

    @Test
    void keysOfTheDesignFileAreColumnsToo() throws UnreadableDrawing {
        Room room = rooms(csv("房间编号,房间名称,使用人数,通风,生物安全防护水平,功能\n1,甲室,3,机械通风,2,天平室\n")).rooms().get(0);
        assertTrue(room.said().toString().contains("function=balance-room"), room.said().toString());
    }

    @Test
    void doorsOfAListNeedTheRoomsOnTheirSides() throws UnreadableDrawing {
        Draft draft = draft(csv("Room Number,Room Name,Area\n1,Lab,9\n2,Office,9\n"),
                csv("Door Number,From Room,To Room,Opening Width (mm)\nD1,1,2,1000\nD2,1,,900\n"));
        assertEquals(List.of("D1"), Imports.section(draft, "doors").stream().map(DraftEntry::id).toList());
        assertEquals("1", Imports.entry(draft, "doors", "D1").keys().get("openingWidth"));
        assertTrue(draft.left().stream().anyMatch(l -> l.name().equals("D2")));
        assertTrue(draft.incomplete().contains("doors"));
    }

    @Test
    void cylindersHaveTheirGasAndSignsTheirPlace() throws UnreadableDrawing {
        ListFile rooms = csv("Room Number,Room Name,Area\n1,Gas cylinder room,9\n");
        ListFile cylinders = file("名称,气体,所在房间\n钢瓶1,氢气,1\n钢瓶2,未知气,1\n".getBytes(StandardCharsets.UTF_8), "气瓶清单.csv", Map.of());
        ListFile signs = file("Name,Room\nbiohazard,1\nbiohazard,99\n".getBytes(StandardCharsets.UTF_8), "signs.csv", Map.of());
        Draft draft = draft(rooms, cylinders, signs);
        assertEquals(List.of("hydrogen"), Imports.section(draft, "cylinders").stream().map(c -> c.keys().get("gas")).toList());
        assertEquals("\"1\"", Imports.section(draft, "cylinders").get(0).keys().get("room"));
        assertEquals(List.of("\"1\""), Imports.section(draft, "signs").stream().map(c -> c.keys().get("on")).toList(),
                "one whose place is not known is named, not hung anywhere");
        assertTrue(draft.incomplete().containsAll(List.of("cylinders", "signs")));
    }

    @Test
    void aListJoinedToADrawingChangesNoAreaAndNoOutline() throws UnreadableDrawing {
        ImportedDrawing drawing = Imports.drawing("duplex-level1-2018-utf8-outlines-mm.dxf");
        ImportedDrawing joined = RoomLists.join(drawing, csv("房间编号,房间名称,使用面积\nA101,门厅,17.94\nZ999,暗室,5\n"), VALUES);
        assertEquals(10, joined.rooms().size());
        assertEquals(15.591, Imports.room(joined, "A101").area().getArea(), 0.01);
        assertTrue(joined.left().stream().anyMatch(l -> l.name().equals("Z999 暗室")));
    }

    @Test
    void aHeaderThatIsNotKnownIsAskedForAndThenBelieved() throws UnreadableDrawing {
        String text = "foo,bar,baz\n101,Lab,12\n102,Office,13\n";
        UnreadableDrawing refused = assertThrows(UnreadableDrawing.class, () -> csv(text));
        assertTrue(refused.text().en().contains("--columns") && refused.text().en().contains("foo, bar, baz"));
        ListFile list = file(text.getBytes(StandardCharsets.UTF_8), "list.csv", Map.of(0, "room-number", 1, "room-name", 2, "net-area"));
        assertEquals(12, Imports.room(rooms(list), "101").declaredArea().value());
    }
}
