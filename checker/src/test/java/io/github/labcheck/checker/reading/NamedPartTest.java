package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedPartTest {

    private static final List<NamedPart> PARTS = NamedPart.of(List.of("# pass-at-limit: 正好 1.6 m", "# Exactly", "a: 1", "---",
            "# fail-below: 1.59 m", "b: 2", "--- ", "# 没有名字：无", "c: 3"));

    @Test
    void eachPartHasTheNameInItsFirstComment() {
        assertEquals(List.of("pass-at-limit", "fail-below", ""), PARTS.stream().map(NamedPart::name).toList());
        assertEquals(List.of("pass", "fail", ""), PARTS.stream().map(NamedPart::kind).toList());
    }

    @Test
    void aPartIsTheTextBetweenTheMarks() {
        assertEquals("# fail-below: 1.59 m\nb: 2\n", PARTS.get(1).text());
    }

    @Test
    void aLineInPlaceHasItsNumberInTheFile() {
        assertEquals(List.of("", "", "", "", "# fail-below: 1.59 m", "b: 2"), PARTS.get(1).inPlace());
        assertEquals(List.of(1, 5, 8), PARTS.stream().map(NamedPart::line).toList());
    }

    @Test
    void aFileWithoutAMarkIsOnePart() {
        assertEquals(List.of(new NamedPart("", 1, List.of("a: 1"))), NamedPart.of(List.of("a: 1")));
    }
}
