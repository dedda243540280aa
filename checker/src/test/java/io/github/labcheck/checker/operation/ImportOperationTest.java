package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command from a drawing to a design that is checked. */
class ImportOperationTest {

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        return Files.write(folder.resolve(name), Imports.bytes(name));
    }

    private static Commands.Ran run(ImportRequest request) {
        return Commands.run(new ImportOperation(Commands.WORKBENCH, request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"large-building-ifc2x3.ifczip", "sample-scene-ifc4x3.ifczip", "space-arc-ifc4.ifc", "space-no-shape-ifc2x3.ifc",
        "duplex-level1-r12-outlines-m.dxf", "duplex-level1-2000-gbk-walls-mm.dxf", "duplex-level1-2018-binary-outlines-mm.dxf",
                "room-schedule-revit.csv", "rooms-zh-gbk.csv", "rooms-zh-merged.xlsx"})
    void whatIsImportedIsADesignWithoutInputErrorsAndWithoutFindings(String name) throws IOException {
        for (Language language : Language.values()) {
            Path design = folder.resolve(language + ".yaml");
            Commands.Ran imported = run(ImportRequest.of(List.of(file(name)), design, language));
            assertEquals(Exit.DONE, imported.exit(), imported.err());
            Commands.Ran checked = Commands.check(Commands.of(design));
            assertTrue(checked.exit() == Exit.DONE || checked.exit() == Exit.NOTHING_CHECKED, () -> name + "\n" + checked.out()
                    + checked.err());
        }
    }

    /** The house has narrow hallways, and its spaces overlap where the stair passes the upper storey. */
    @ParameterizedTest
    @ValueSource(strings = {"duplex-ifc2x3.ifczip", "duplex-ifc4.ifczip"})
    void theFindingsOfTheDuplexAreTrueOfIt(String name) throws IOException {
        Path design = folder.resolve("duplex.yaml");
        assertEquals(Exit.DONE, run(ImportRequest.of(List.of(file(name)), design, Language.EN)).exit());
        Commands.Ran checked = Commands.check(Commands.of(design));
        assertEquals(Exit.FINDINGS, checked.exit(), checked.err());
        assertTrue(checked.out().contains("Errors: 6 (2 faults)") && checked.out()
                .contains("The clear width of A201 Hallway (corridor) is 0.951 m")
                && checked.out().contains("overlaps A105 Stair by 0.153"), checked.out());
    }

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        for (String name : List.of("duplex-ifc2x3.ifczip", "duplex-level1-2000-gbk-walls-mm.dxf", "rooms-zh-merged.xlsx")) {
            Path drawing = file(name);
            assertEquals(run(ImportRequest.of(List.of(drawing), null, Language.ZH)).out(),
                    run(ImportRequest.of(List.of(drawing), null, Language.ZH)).out());
        }
    }

    @Test
    void anImportSaysWhatItTookAndWhatItLeftAndWhy() throws IOException {
        Commands.Ran ran = run(ImportRequest.of(List.of(file("large-building-ifc2x3.ifczip")), null, Language.EN));
        assertTrue(ran.err().contains("taken: rooms 8"), ran.err());
        assertTrue(ran.err().contains("and 4 more: one of its sides is in no room of the drawing"), ran.err());
        assertTrue(ran.out().startsWith("labcheck: 1\n"));
    }

    @Test
    void ifOneFileIsRefusedNothingIsWritten() throws IOException {
        Path design = folder.resolve("design.yaml");
        Commands.Ran ran = run(ImportRequest.of(List.of(file("duplex-level1-r12-outlines-m.dxf"), file("broken-cut-off.ifc")), design,
                Language.EN));
        assertEquals(Exit.UNREADABLE, ran.exit());
        assertFalse(Files.exists(design));
        assertTrue(ran.err().contains("broken-cut-off.ifc"));
    }

    @Test
    void aDrawingAndAListAreOneDesign() throws IOException {
        Commands.Ran ran = run(ImportRequest.of(List.of(file("duplex-level1-2018-utf8-outlines-mm.dxf"), file("rooms-zh-gbk.csv")), null,
                Language.EN));
        assertTrue(ran.err().contains("10 rooms of the list were joined"), ran.err());
        assertTrue(ran.out().contains("clearHeight: 2.58") && ran.out().contains("outline:"), ran.out());
    }

    @Test
    void whatAMappingNamesIsTaken() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), "unit: cm\nlayers:\n  建-房间-轮廓: none\nnames:\n  厨房: pantry\n");
        String name = "duplex-level1-2000-cif-outlines-cm-says-mm.dxf";
        Path drawing = file(name);
        Commands.Ran ran = run(new ImportRequest(List.of(drawing), null, null, null, mapping, Map.of(), false, Language.EN));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.out().contains("function: pantry"), ran.out());
        assertTrue(ran.err().contains("share one region"), "without outlines the walls count");
        assertEquals(Exit.DONE, run(new ImportRequest(List.of(drawing), null, null, LengthUnit.CENTIMETRE, null, Map.of(), false,
                Language.EN)).exit());
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "names:\n  厨房: kitchn\n");
        Commands.Ran refused = run(new ImportRequest(List.of(drawing), null, null, null, wrong, Map.of(), false, Language.EN));
        assertEquals(Exit.UNREADABLE, refused.exit());
        assertTrue(refused.err().contains("kitchn") && refused.err().contains("wrong.yaml:2"), refused.err());
    }

    @Test
    void aListIsAMappingToBeEdited() throws IOException {
        Commands.Ran ran = run(new ImportRequest(List.of(file("duplex-level1-2000-gbk-walls-mm.dxf")), null, null, null, null, Map.of(),
                true, Language.EN));
        assertTrue(ran.out().contains("  WALL: wall  # 92 line") && ran.out().contains("  \"$DorLib2D$00000001\": door  # 2") && ran.out()
                .contains("  门厅: entrance-hall  # 2"), ran.out());
    }

    @Test
    void findingsNameTheirSubjectInTheDrawing() throws IOException {
        Path design = folder.resolve("duplex.yaml");
        run(ImportRequest.of(List.of(file("duplex-ifc2x3.ifczip")), design, Language.EN));
        String json = Commands.check(Commands.of(design).withFormats(List.of("json"), null)).out();
        String source = "\"source\": {\\s*\"file\": \"duplex-ifc2x3.ifczip\",\\s*\"globalId\": \"0BTBFw6f90Nfh9rP1dlXri\"\\s*}";
        assertTrue(Pattern.compile("\"subject\": \\{\\s*\"id\": \"A201\",[^{}]*" + source.replace("{", "\\{")).matcher(json).find(),
                json.substring(0, 2000));
        String sarif = Commands.check(Commands.of(design).withFormats(List.of("sarif"), null)).out();
        assertTrue(Pattern.compile("\"properties\": \\{\\s*" + source.replace("{", "\\{")).matcher(sarif).find(), sarif.substring(0, 2000));
    }
}
