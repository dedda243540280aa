package io.github.labcheck.checker.importing.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of STEP files as exporters write it, and as transmission breaks it. */
class StepFileTest {

    private static final String HEAD = "ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n";
    private static final String TAIL = "ENDSEC;\nEND-ISO-10303-21;\n";

    private static StepFile file(String data) throws UnreadableDrawing {
        return StepFile.read((HEAD + data + TAIL).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String written) throws UnreadableDrawing {
        return file("#1=IFCLABELLED('" + written + "');\n").all("IFCLABELLED").get(0).text(0).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\X2\\67E08BC15BA4\\X0\\|柠证室", "\\X4\\00020BB7\\X0\\野家|𠮷野家", "B\\X\\FCro|Büro", "caf\\S\\i|café",
        "don''t|don't", "a\\\\b|a\\b", "\\X2\\67E0|柠", "C:\\temp|C:\\temp", "走道|走道", "\\PB\\\\S\\1|ą"})
    void anEscapeIsTheLetterThatItStandsFor(String written, String meant) throws UnreadableDrawing {
        assertEquals(meant, text(written));
    }

    @Test
    void aTextInLatin1OrGbkIsReadToo() throws UnreadableDrawing {
        for (String page : List.of("ISO-8859-1", "UTF-8")) {
            byte[] bytes = (HEAD + "#1=IFCLABELLED('Büro für Geräte');\n" + TAIL).getBytes(Charset.forName(page));
            assertEquals("Büro für Geräte", StepFile.read(bytes).all("IFCLABELLED").get(0).text(0).orElse(""), page);
        }
        byte[] gbk = (HEAD + "#1=IFCLABELLED('样品室');\n" + TAIL).getBytes(Charset.forName("GBK"));
        assertEquals("样品室", StepFile.read(gbk).all("IFCLABELLED").get(0).text(0).orElse(""));
    }

    @Test
    void blanksLineEndsAndCommentsStandAnywhere() throws UnreadableDrawing {
        StepFile file =
                file("  #12 = /* a ; b ' */ ifcSpace (\r\n 'a' , $ ,\n* , #7 ,( 1. , -2.5E-1 ) , .ELEMENT. , IFCLABEL ( 'x' ) ) ;\n");
        StepEntity space = file.all("IFCSPACE").get(0);
        assertEquals(12, space.number());
        assertEquals("a", space.text(0).orElse(""));
        assertEquals(StepValue.Absent.ABSENT, space.at(1));
        assertEquals(7, space.reference(3).orElse(-1));
        assertEquals(-0.25, StepEntity.reals(space.at(4))[1]);
        assertEquals("ELEMENT", space.name(5));
        assertEquals("x", space.text(6).orElse(""));
    }

    @Test
    void ofInstancesWithOneNumberTheFirstCounts() throws UnreadableDrawing {
        StepFile file = file("#1=A('first');\n#2=B(#1);\n#1=A('second');\n");
        assertEquals("first", file.follow(file.all("B").get(0), 0).flatMap(e -> e.text(0)).orElse(""));
        assertEquals(1, file.repeated());
    }

    @Test
    void aReferenceToNothingIsEmpty() throws UnreadableDrawing {
        StepFile file = file("#1=A(#99,#4294967297,#99999999999999999999,(#1,#98));\n");
        StepEntity a = file.all("A").get(0);
        assertTrue(file.follow(a, 0).isEmpty());
        assertTrue(file.follow(a, 1).isEmpty(), "a number beyond 32 bits must not wrap around to #1");
        assertTrue(file.follow(a, 2).isEmpty());
        assertEquals(1, file.followAll(a, 3).size());
        assertTrue(a.at(7) == StepValue.Absent.ABSENT && a.text(0).isEmpty() && a.real(0).isEmpty());
    }

    @Test
    void aParameterThatIsLeftOutBetweenCommasIsAbsent() throws UnreadableDrawing {
        StepEntity a = file("#1=A(1,,3);\n").all("A").get(0);
        assertEquals(3.0, a.real(2).orElse(-1));
    }

    @Test
    void nestedBracketsWithoutEndCostNoStack() throws UnreadableDrawing {
        StepFile file = file("#1=A(" + "(".repeat(200_000) + ");\n#2=B('b');\n");
        assertEquals(1, file.all("A").size());
        assertEquals("b", file.all("B").get(0).text(0).orElse(""));
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() throws UnreadableDrawing {
        byte[] whole = (HEAD + "#1=IFCSPACE('a',$,'it''s; #3=',(1.,2.));\n/* note */\n#2=IFCDOOR(#1);\n" + TAIL)
                .getBytes(StandardCharsets.UTF_8);
        StepFile.read(whole);
        int needed = new String(whole, StandardCharsets.UTF_8).lastIndexOf(';');
        for (int length = 0; length < needed; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            int at = length;
            UnreadableDrawing refused = assertThrows(UnreadableDrawing.class, () -> StepFile.read(cut), () -> "cut at " + at);
            assertTrue(refused.text().en().endsWith(".") && refused.text().zh().endsWith("。"));
        }
    }

    @Test
    void anyByteThatIsAnotherCostsAValueOrTheFile() {
        byte[] whole = (HEAD + "#1=IFCSPACE('a',$,$,'it''s',(1.,2.),IFCLABEL('x'),((((#1)))));\n#2=IFCDOOR(#1,.T.,'b');\n" + TAIL)
                .getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < whole.length; at++) {
            for (char other : "'();,#$.*/\\A0 \n".toCharArray()) {
                byte[] changed = whole.clone();
                changed[at] = (byte) other;
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                    try {
                        StepFile file = StepFile.read(changed);
                        file.types().forEach(file::all);
                    } catch (UnreadableDrawing e) {
                        assertTrue(e.text().en().endsWith("."), e.text().en());
                    }
                }, () -> new String(changed, StandardCharsets.UTF_8));
            }
        }
    }
}
