package io.github.labcheck.checker.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.list.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or made to harm: each is refused with one sentence, or read, within a bounded time; nothing else happens. */
class HostileDrawingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int PLACES = 200;

    /** Reads bytes as an import does; why they are refused, or an empty text. */
    private static String read(byte[] bytes, String name) {
        try {
            if (Sheets.of(bytes, name).isEmpty()) {
                DrawingFile.read(bytes, name, Imports.CHOICES);
            }
            return "";
        } catch (UnreadableDrawing e) {
            assertTrue(e.text().zh().endsWith("。") && e.text().en().endsWith("."), () -> e.text().zh() + e.text().en());
            assertFalse(e.text().en().contains("\n"), "one sentence");
            return e.text().en();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"space-csg-ifc2x3.ifc", "duplex-level1-r12-outlines-m.dxf", "duplex-level1-2018-utf8-outlines-mm.dxf",
            "duplex-level1-2018-binary-outlines-mm.dxf"})
    void aDrawingThatIsCutOffAnywhereIsNotImported(String name) {
        byte[] whole = Imports.bytes(name);
        assertEquals("", read(whole, name));
        for (int i = 0; i < PLACES; i++) {
            int length = (int) ((whole.length - 24L) * i / PLACES);
            assertFalse(read(Arrays.copyOf(whole, length), name).isEmpty(), () -> name + " cut at " + length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-scene-ifc4x3.ifczip", "rooms-zh-merged.xlsx"})
    void anArchiveThatIsCutOffAnywhereIsRefusedOrRead(String name) {
        byte[] whole = Imports.bytes(name);
        for (int i = 0; i < PLACES; i++) {
            read(Arrays.copyOf(whole, (int) ((long) whole.length * i / PLACES)), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"space-csg-ifc2x3.ifc", "duplex-level1-2018-utf8-outlines-mm.dxf", "duplex-level1-2018-binary-outlines-mm.dxf",
            "rooms-zh-merged.xlsx",
        "rooms-zh-gbk.csv"})
    void aFileWithWrongBytesIsRefusedOrRead(String name) {
        byte[] whole = Imports.bytes(name);
        for (int i = 0; i < PLACES / 4; i++) {
            byte[] wrong = whole.clone();
            for (int j = 0; j < 3; j++) {
                wrong[Math.floorMod(i * 7919 + j * 104729, wrong.length)] = (byte) (i * 31 + j * 97);
            }
            read(wrong, name);
        }
    }

    private static byte[] bomb(String entry, String... before) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : before) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(entry));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] ifczip = bomb("a.ifc");
        byte[] xlsx = bomb("xl/worksheets/sheet1.xml", "[Content_Types].xml");
        byte[] neither = bomb("a.txt");
        assertTimeoutPreemptively(PATIENCE, () -> {
            assertTrue(read(ifczip, "a.ifczip").contains("more than 256 MB"));
            assertTrue(read(xlsx, "a.xlsx").contains("more than 256 MB"));
            assertTrue(read(neither, "a.zip").contains("more than 256 MB"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0\nARC\n8\nDOOR\n10\n%d\n20\n%d\n40\n0.9\n50\n0\n51\n90\n",
        "0\nLWPOLYLINE\n8\nROOM\n90\n3\n70\n1\n10\n%1$d\n20\n%2$d\n10\n%1$d.9\n20\n%2$d\n10\n%1$d\n20\n%2$d.9\n"})
    void moreOfAKindThanAnyPlanHasIsRefusedAtOnce(String entity) {
        StringBuilder dxf = new StringBuilder("0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n6\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n");
        for (int i = 0; i < 40_000; i++) {
            dxf.append(entity.formatted(i % 200, i / 200));
        }
        byte[] bytes = dxf.append("0\nENDSEC\n0\nEOF\n").toString().getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(PATIENCE, () -> assertTrue(read(bytes, "m.dxf").contains("more than 20000"), () -> read(bytes, "m.dxf")));
    }

    @Test
    void blocksThatMultiplyAreRefused() {
        StringBuilder dxf = new StringBuilder("0\nSECTION\n2\nBLOCKS\n");
        for (int i = 0; i < 12; i++) {
            dxf.append("0\nBLOCK\n2\nB").append(i).append("\n10\n0\n20\n0\n").append(("0\nINSERT\n8\n0\n2\nB" + (i + 1) + "\n").repeat(20))
                    .append("0\nENDBLK\n");
        }
        dxf.append("0\nENDSEC\n0\nSECTION\n2\nENTITIES\n0\nINSERT\n8\n0\n2\nB0\n0\nENDSEC\n0\nEOF\n");
        assertTimeoutPreemptively(PATIENCE, () -> assertTrue(read(dxf.toString().getBytes(StandardCharsets.UTF_8), "b.dxf")
                .contains("With its blocks in place")));
    }

    @Test
    void placementsAndShapesThatReferToThemselvesAreCutThere() {
        String ifc =
                "ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n#1=IFCLOCALPLACEMENT(#2,#99);\n#2=IFCLOCALPLACEMENT(#1,$);\n"
                + "#3=IFCSPACE('a',$,'1',$,$,#1,#4,'Office',.ELEMENT.,.INTERNAL.,$);\n#4=IFCPRODUCTDEFINITIONSHAPE($,$,(#5,#98));\n"
                + "#5=IFCSHAPEREPRESENTATION(#97,'Body','MappedRepresentation',(#6,#8));\n#6=IFCMAPPEDITEM(#7,#96);\n#7=IFCREPRESENTATIONMAP(#95,#5);\n"
                + "#8=IFCBOOLEANRESULT(.DIFFERENCE.,#8,#8);\n#9=IFCRELAGGREGATES('r',$,$,$,#3,(#3));\n#10=IFCBUILDINGSTOREY('s',$,$,$,$,#1,$,$,.ELEMENT.,$);\nENDSEC;\nEND-ISO-10303-21;\n";
        assertTimeoutPreemptively(PATIENCE, () -> assertEquals(1, Imports.read(ifc, "c.ifc").rooms().size()));
    }

    @Test
    void oneLineOfManyMegabytesIsNoTrouble() {
        String long20 = "A".repeat(20 << 20);
        assertTimeoutPreemptively(PATIENCE, () -> {
            assertFalse(read(("0\nSECTION\n2\nENTITIES\n0\nTEXT\n1\n" + long20).getBytes(StandardCharsets.UTF_8), "l.dxf").isEmpty());
            assertFalse(read(("a,b\n" + long20).getBytes(StandardCharsets.UTF_8), "l.csv").isEmpty());
            assertFalse(read(("a,b\n1,\"" + "A\n".repeat(10 << 20)).getBytes(StandardCharsets.UTF_8), "q.csv").isEmpty());
            assertFalse(read(("ISO-10303-21;" + long20).getBytes(StandardCharsets.UTF_8), "l.ifc").isEmpty());
        });
    }

    @Test
    void whatIsNoDrawingIsCalledSo() {
        assertTrue(read(new byte[1 << 20], "zero").contains("not known"));
        assertTrue(read("hello".getBytes(StandardCharsets.UTF_8), "hello.dxf").contains("not known"));
        assertTrue(read("AC1027".getBytes(StandardCharsets.UTF_8), "a.dwg").contains("DWG"));
        assertTrue(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "a.xlsx").contains("password"));
        assertTrue(read("0\nSECTION\nxyz\nHEADER\n".getBytes(StandardCharsets.UTF_8), "a.dxf").contains("line 3"));
    }
}
