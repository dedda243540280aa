package io.github.labcheck.checker.importing.dxf;

import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.dxf.tag.DxfFile;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.PlanOperation;
import io.github.labcheck.checker.operation.PlanRequest;
import io.github.labcheck.ontology.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayReadBackTest {

    /** A corridor too narrow and a narrow door; the laboratory is on the right of the origin and above it. */
    private static final String DESIGN = """
            labcheck: 1
            project: {id: p, name: 某实验室, date: 2017-11-01}
            storeys: [{id: F1, name: 一层, level: 1}]
            rooms:
              - {id: C1, name: 走道, function: corridor, loadedSides: 2, clearWidth: 1.5, storey: F1,
                 outline: [[100, 50], [120, 50], [120, 51.5], [100, 51.5]]}
              - {id: R1, name: 理化室, function: serology, storey: F1, outline: [[100, 51.7], [120, 51.7], [120, 58], [100, 58]]}
            doors:
              - {id: D1, between: [C1, R1], at: [110, 51.6], openingWidth: 0.8, swingsInto: R1}
            """;

    /** Reads all layers, those of an overlay too. */
    private static final ImportChoices ALL = new ImportChoices(null, new ImportChoices.Roles() {
        @Override
        public DrawingRole layer(String name) {
            return DrawingRole.UNKNOWN;
        }

        @Override
        public DrawingRole block(String name) {
            return DrawingRole.UNKNOWN;
        }

        @Override
        public boolean said(String layer) {
            return true;
        }
    }, w -> false);

    @TempDir
    private Path folder;

    private String overlay(String unit, boolean findings) {
        Ran ran = Commands.run(new PlanOperation(Commands.WORKBENCH,
                new PlanRequest(file(folder, "d.yaml", DESIGN), null, null, Language.ZH, findings,
                List.of(), PlanRequest.ALL, null, "dxf", unit, true)));
        assertEquals(Exit.DONE, ran.exit(), ran::err);
        return ran.out();
    }

    private static Sheet sheet(String dxf) throws UnreadableDrawing {
        return DxfReader.sheet(DxfFile.read(dxf.getBytes(StandardCharsets.US_ASCII)), ALL);
    }

    @ParameterizedTest
    @CsvSource({",1000,4", "mm,1000,4", "m,1,6", "cm,100,5"})
    void theMarkOfADoorLiesOnTheDoorInTheUnitOfTheDrawing(String unit, double units, String code) throws UnreadableDrawing {
        String dxf = overlay(unit, true);
        assertEquals(code, DxfFile.read(dxf.getBytes(StandardCharsets.US_ASCII)).variable("$INSUNITS").strip());
        Sheet sheet = sheet(dxf);
        assertTrue(sheet.labels().stream().anyMatch(l -> l.layer().equals("LABCHECK-NUMBERS")
                && Math.abs(l.at().x - 110 * units) < 0.5 * units
                && Math.abs(l.at().y - 51.6 * units) < 0.5 * units), () -> sheet.labels().toString());
        List<Sheet.Stroke> circles = sheet.strokes().stream().filter(s -> s.layer().equals("LABCHECK-MARKS")).toList();
        assertEquals(sheet.labels().stream().filter(l -> l.layer().equals("LABCHECK-NUMBERS")).count(), circles.size());
    }

    @Test
    void theTextsSayInChineseWhatIsWrongAndTheFileIsAscii() throws UnreadableDrawing {
        String dxf = overlay("mm", true);
        assertTrue(dxf.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127));
        assertTrue(dxf.lines().allMatch(l -> l.length() <= 250));
        String texts = sheet(dxf).labels().stream().filter(l -> l.layer().equals("LABCHECK-TEXTS")).flatMap(l -> l.lines().stream())
                .collect(Collectors.joining());
        assertTrue(texts.startsWith("labcheck 某实验室 一层1. ") && texts.contains("走道的净宽为 1.5 m"), texts);
    }

    @Test
    void noNumberLiesOnAnother() throws UnreadableDrawing {
        String narrowToo = DESIGN.replace("openingWidth: 0.8", "openingWidth: 0.8, clearWidth: 0.6, exit: true");
        Ran ran = Commands.run(new PlanOperation(Commands.WORKBENCH, new PlanRequest(file(folder, "two.yaml", narrowToo), null, null,
                Language.ZH, true, List.of(), PlanRequest.ALL, null, "dxf", "m", true)));
        List<Sheet.Label> numbers = sheet(ran.out()).labels().stream().filter(l -> l.layer().equals("LABCHECK-NUMBERS")).toList();
        assertTrue(numbers.stream().filter(n -> Math.abs(n.at().y - 51.6) < 0.5).count() >= 2, () -> "two at the door: " + numbers);
        for (Sheet.Label one : numbers) {
            assertTrue(numbers.stream().allMatch(other -> other == one || other.at().distance(one.at()) > 0.59), () -> one + " " + numbers);
        }
    }

    @Test
    void everyHandleIsThereOnceAndBelowTheSeed() {
        List<String> lines = overlay("mm", true).lines().toList();
        List<String> handles = new java.util.ArrayList<>();
        for (int i = 2; i + 1 < lines.size(); i += 2) {
            if (lines.get(i).equals("5") && !lines.get(i - 1).equals("$HANDSEED")) {
                handles.add(lines.get(i + 1));
            }
        }
        assertEquals(handles.size(), handles.stream().distinct().count());
        int seed = Integer.parseInt(lines.get(lines.indexOf("$HANDSEED") + 2), 16);
        assertTrue(handles.size() > 30 && handles.stream().allMatch(h -> Integer.parseInt(h, 16) < seed));
    }

    @Test
    void withoutFindingsThereIsNothingButTheTitle() throws UnreadableDrawing {
        Sheet sheet = sheet(overlay("mm", false));
        assertEquals(0, sheet.strokes().size());
        assertEquals(List.of("labcheck 某实验室 一层"), sheet.labels().stream().flatMap(l -> l.lines().stream()).toList());
    }

    @Test
    void anOverlayThatWasCopiedIntoTheDrawingChangesNoRoom() throws UnreadableDrawing {
        String overlay = overlay("m", true);
        String entities = overlay.substring(overlay.indexOf("ENTITIES\n") + 9, overlay.indexOf("0\nENDSEC", overlay.indexOf("ENTITIES\n")));
        String drawing = "0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n6\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n"
                + "0\nLWPOLYLINE\n5\nFFF0\n8\nROOM\n90\n4\n70\n1\n10\n100\n20\n50\n10\n120\n20\n50\n10\n120\n20\n51.5\n10\n100\n20\n51.5\n%s0\nENDSEC\n0\nEOF\n";
        ImportedDrawing alone = DxfReader.read(drawing.formatted("").getBytes(StandardCharsets.US_ASCII), "a.dxf", ROOMS);
        ImportedDrawing both = DxfReader.read(drawing.formatted(entities.replace("%", "%%")).getBytes(StandardCharsets.US_ASCII), "a.dxf",
                ROOMS);
        assertEquals(1, both.rooms().size());
        assertEquals(alone.rooms(), both.rooms());
        assertTrue(both.left().stream().anyMatch(l -> l.why().en().startsWith("a layer of labcheck's own")));
    }

    private static final ImportChoices ROOMS = new ImportChoices(null, new ImportChoices.Roles() {
        @Override
        public DrawingRole layer(String name) {
            return name.equals("ROOM") ? DrawingRole.ROOM_OUTLINE : DrawingRole.UNKNOWN;
        }

        @Override
        public DrawingRole block(String name) {
            return DrawingRole.UNKNOWN;
        }

        @Override
        public boolean said(String layer) {
            return false;
        }
    }, w -> false);
}
