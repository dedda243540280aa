package io.github.labcheck.checker.importing.dxf.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of DXF files as programs write them, and what a reader of the drawing sees. */
class DxfTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value =
            {"%%uKITCHEN|KITCHEN", "%%oA%%o|A", "20%%d|20°", "%%p0.000|±0.000", "%%c20|⌀20", "50%%%|50%", "%%065|A",
        "\\U+5929\\U+5E73|天平", "\\M+5CCEC|天", "a\\P b|a\\P b"})
    void aTextOfOneLineHasItsSignsAndNoFormatting(String written, String seen) {
        assertEquals(List.of(seen), DxfText.lines(written, false));
    }

    private static void seen(String written, String... lines) {
        assertEquals(List.of(lines), DxfText.lines(written, true), written);
    }

    @Test
    void aTextOfSeveralLinesHasThemApartAndNoFormatting() {
        seen("{\\fSimSun|b0|i0;门厅}\\PA101\\P15.59 m\\S2^ ;", "门厅", "A101", "15.59 m2");
        seen("\\A1;{\\H0.7x;\\C1;ROOM}\\~12", "ROOM 12");
        seen("\\pxqc;{\\LA\\lB}", "AB");
        seen("\\S1/2; \\S1#2; \\S1^2;", "1/2 1/2 1/2");
        seen("a\\\\b\\{c\\}", "a\\b{c}");
        seen("x^Jy^Iz", "x", "y z");
    }

    @Test
    void formattingThatDoesNotEndTakesTheRest() {
        seen("{\\fArial;");
        seen("\\Hunfinished");
        seen("tail\\", "tail\\");
    }
}
