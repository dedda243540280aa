package io.github.labcheck.checker.importing.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.DrawingFile;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Door;
import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings of others and of one floor in several forms: ten rooms and six doors whose places are known. */
class DxfDrawingsTest {

    private static final String CM = "duplex-level1-2000-cif-outlines-cm-says-mm.dxf";

    /** What is known of a room: number, area, a point in it. */
    private record Truth(String number, String zh, double area) { }

    private static List<Truth> rooms() {
        return truth().filter(l -> l.matches("[AB].*")).map(l -> l.split(",")).map(c -> new Truth(c[0], c[2], Double.parseDouble(c[3])))
                .toList();
    }

    private static List<double[]> doors() {
        return truth().filter(l -> l.matches("# -?\\d.*")).map(l -> Arrays.stream(l.substring(2).split(","))
                .mapToDouble(Double::parseDouble).toArray()).toList();
    }

    private static java.util.stream.Stream<String> truth() {
        return new String(Imports.bytes("duplex-level1-truth.csv"), StandardCharsets.UTF_8).lines();
    }

    private static ImportedDrawing read(String name, LengthUnit unit) throws UnreadableDrawing {
        return DrawingFile.read(Imports.bytes(name), name, new ImportChoices(unit, Imports.CHOICES.roles(), Imports.CHOICES.roomName()));
    }

    private static void compare(ImportedDrawing drawing, boolean zh) {
        assertEquals(10, drawing.rooms().size());
        for (Truth room : rooms()) {
            ImportedDrawing.Room found = Imports.room(drawing, room.number());
            assertEquals(room.area(), found.area().getArea(), Math.max(0.01, 0.001 * room.area()), room.number());
            if (zh) {
                assertEquals(room.zh(), found.name());
            }
        }
        List<double[]> doors = doors();
        assertEquals(doors.size(), drawing.doors().size());
        for (double[] door : doors) {
            Door found = drawing.doors().stream().filter(d -> Math.hypot(d.at().x - door[0], d.at().y - door[1]) < 0.01).findFirst()
                    .orElseThrow(() -> new AssertionError("no door at " + Arrays.toString(door)));
            assertEquals(door[2], found.openingWidth(), 0.002);
        }
    }

    @ParameterizedTest
    @CsvSource({"duplex-level1-r12-outlines-m.dxf, false", "duplex-level1-2018-utf8-outlines-mm.dxf, true",
            "duplex-level1-2018-binary-outlines-mm.dxf, true"})
    void oneFloorInThreeFormsHasTheSameTenRoomsAndSixDoors(String name, boolean zh) throws UnreadableDrawing {
        compare(read(name, null), zh);
    }

    @Test
    void aHeaderThatNamesAnotherUnitThanTheDoorsShowIsAskedAbout() throws UnreadableDrawing {
        String why = Imports.refusal(Imports.bytes(CM), CM);
        assertTrue(why.contains("says mm") && why.contains("--unit cm") && !why.contains("--unit in"), why);
        compare(read(CM, LengthUnit.CENTIMETRE), true);
    }

    @Test
    void ofWallsWithoutOutlinesOnlyClosedRegionsWithOneNameAreMeasured() throws UnreadableDrawing {
        ImportedDrawing drawing = read("duplex-level1-2000-gbk-walls-mm.dxf", null);
        assertEquals(10, drawing.rooms().size());
        for (Truth room : rooms()) {
            ImportedDrawing.Room found = Imports.room(drawing, room.number());
            assertEquals(room.zh(), found.name(), "in the characters of its code page");
            boolean closed = room.number().endsWith("104");
            assertEquals(closed, !found.area().isEmpty(), room.number());
            if (closed) {
                assertEquals(room.area(), found.area().getArea(), 0.01);
            }
        }
        List<String> open = drawing.left().stream().filter(l -> l.why().en().contains("open to each other")).map(l -> l.name()).toList();
        assertEquals(List.of("A101 门厅、A102 起居室、A103 厨房、A105 楼梯间", "B101 门厅、B102 起居室、B103 厨房、B105 楼梯间"), open);
        assertEquals(6, drawing.doors().size());
        assertTrue(drawing.doors().stream().anyMatch(d -> d.name().equals("M0820") && Math.abs(d.openingWidth() - 0.762) < 0.001
                && Math.abs(d.thickness() - 0.124) < 0.001));
    }

    @Test
    void aDoorIntoARoomWithoutOutlineLeadsNowhereAndNotOutside() throws UnreadableDrawing {
        Draft draft = Imports.draft(read("duplex-level1-2000-gbk-walls-mm.dxf", null));
        assertTrue(Imports.section(draft, "doors").isEmpty());
        assertEquals(6, draft.left().stream().filter(l -> l.why().en().contains("in no room of the drawing")).count());
    }

    @Test
    void theDoorsOfTheFloorJoinTheRoomsOfTheModelThatItWasDrawnFrom() throws UnreadableDrawing {
        Draft draft = Imports.draft(read("duplex-level1-2018-utf8-outlines-mm.dxf", null));
        List<String> pairs = new ArrayList<>();
        for (DraftEntry door : Imports.section(draft, "doors")) {
            pairs.add(Arrays.stream(door.keys().get("between").replaceAll("[\\[\\]]", "").split(", ")).sorted().toList().toString());
        }
        assertEquals(List.of("[A101, A104]", "[A101, outside]", "[A102, outside]", "[B101, B104]", "[B101, outside]", "[B102, outside]"),
                pairs.stream().sorted().toList());
        assertEquals(8, Imports.section(draft, "openings").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ezdxf-bin-dxf-r12.dxf", "ezdxf-bin-dxf-r13.dxf", "ezdxf-bin-dxf-r2000.dxf", "ezdxf-poli-all210-r12.dxf",
            "ezdxf-r12-with-trash-beyond-eof.dxf"})
    void aDrawingWithoutRoomsIsRefusedWithAReason(String name) {
        try {
            read(name, LengthUnit.METRE);
            throw new AssertionError(name + " has no rooms");
        } catch (UnreadableDrawing e) {
            assertTrue(e.text().en().startsWith("No rooms were found"), e.text().en());
            assertTrue(e.text().zh().startsWith("图中没有找到房间"), e.text().zh());
        }
    }
}
