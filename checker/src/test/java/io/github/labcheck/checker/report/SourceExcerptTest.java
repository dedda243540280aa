package io.github.labcheck.checker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.reading.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {

    private static SourceExcerpt at(String line, int column) {
        return SourceExcerpt.of(List.of(line), new Position(1, column));
    }

    @Test
    void chineseCharactersTakeTwoColumns() {
        assertEquals(4, at("房间: x", 3).caret());
        assertEquals(1, at("a房", 2).caret());
    }

    @Test
    void aTabBecomesBlanks() {
        assertEquals(new SourceExcerpt("    x", 4), at("\tx", 2));
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsOneColumnOfThePosition() {
        assertEquals(2, at("\uD842\uDFB7x", 2).caret());
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "a".repeat(200) + "X" + "b".repeat(200);
        SourceExcerpt excerpt = at(line, 201);
        assertTrue(excerpt.line().startsWith("…") && excerpt.line().endsWith("…"));
        assertEquals('X', excerpt.line().charAt(excerpt.caret()));
        assertTrue(VisibleText.width(excerpt.line()) <= 98);
    }

    @Test
    void aPlaceOutsideTheFileShowsNothing() {
        assertEquals("", SourceExcerpt.of(List.of("a"), new Position(2, 1)).line());
        assertEquals(1, at("a", 99).caret());
    }

    @Test
    void invisibleCharactersAreMadeVisible() {
        assertEquals("a<U+0007>b<U+2066>", VisibleText.of("a\u0007b\u2066"));
        assertEquals("走道 é", VisibleText.of("走道 é"));
    }
}
