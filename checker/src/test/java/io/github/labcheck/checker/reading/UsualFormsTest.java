package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualFormsTest {

    private static Design room(String field) {
        return Designs.design(Designs.HEAD + "rooms:\n- id: R1\n  " + field + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "area: 1 200 | area: 1200", "area: 1,200 | area: 1200", "area: '1,000' | area: 1000",
        "area: 30 ㎡ | area: 30", "area: 30 平方米 | area: 30", "area: 30 M2 | area: 30", "area: 30 m² | area: 30",
        "clearHeight: 2 800 mm | clearHeight: 2.8", "clearHeight: 2,800 mm | clearHeight: 2.8",
        "clearHeight: 2.8 米 | clearHeight: 2.8", "clearHeight: 2800毫米 | clearHeight: 2.8", "clearHeight: ２.８ | clearHeight: 2.8",
        "clearWidth: １.５ | clearWidth: 1.5", "clearWidth: 1．5 | clearWidth: 1.5",
        "clearHeight: 3 M | clearHeight: 3", "temperature: [18, 26 ℃] | temperature: [18, 26]", "temperature: 20 ℃ | temperature: 20",
        "biosafetyLevel: 二级 | biosafetyLevel: 2", "biosafetyLevel: 2级 | biosafetyLevel: 2", "relativeHumidity: 45％ | relativeHumidity: 45",
        "pressure: -10 帕 | pressure: -10",
        "zone: Public | zone: public", "function: Sample Reception | function: sample-reception",
        "function: ＩＣＰ－ＭＳ室 | function: icp-ms-room",
        "function: icpms室 | function: icp-ms-room", "enclosed: TRUE | enclosed: true", "enclosed: ' 是 ' | enclosed: true"})
    void oneValueIsWrittenInSeveralWays(String usual, String plain) {
        assertTrue(room(usual).graph().isIsomorphicWith(room(plain).graph()), usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,500", "1,20", "1 20", "12,3456", "1,200,30", "1 200,300", "1,200 parsecs", "2.8 米米"})
    void whatIsNoUsualWayIsNoNumber(String written) {
        assertFalse(Designs.read(Designs.HEAD + "rooms:\n- id: R1\n  area: " + written + "\n").errors().isEmpty(), written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2,8 | 2.8", "0,500 | 0.500", "1_000 | 1000", "1,200,30 | ", "1,200 parsecs | "})
    void aNumberIsNeverSuggestedTenTimesTooLarge(String written, String suggested) {
        assertEquals(suggested, Designs.read(Designs.HEAD + "rooms:\n- id: R1\n  clearHeight: '" + written + "'\n").errors().get(0)
                .suggestion());
    }

    @ParameterizedTest
    @CsvSource({"一级, 1", "九级, 9", "3级, 3", "级, 级", "十二级, 十二级"})
    void gradesHaveOneDigit(String written, String expected) {
        assertEquals(expected, AmountText.grade(written));
    }
}
