package io.github.labcheck.checker.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.ontology.Language;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of texts that nobody has finished yet. The cursor stands at {@code ^}. */
class TokensTest {

    private static String begun(String text) {
        String lines = text.replace("\\n", "\n");
        return Tokens.begun(lines.replace("^", ""), lines.indexOf('^'))
                .map(t -> (t.key() ? "key" : "value") + " " + String.join("/", t.frame().path()) + " of " + t.of() + ": " + t.text())
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "roo^                                                  ~ key  of null: roo",
        "rooms:\\n  - id: R1\\n    fun^                        ~ key rooms of null: fun",
        "rooms:\\n  - id: R1\\n    function: off^              ~ value rooms of function: off",
        "rooms:\\n  - {id: R1, fun^                            ~ key rooms of null: fun",
        "rooms:\\n  - {id: R1, function: ^}                    ~ value rooms of function: ",
        "rooms:\\n  - {id: R1, function: [office, ^            ~ value rooms of function: ",
        "rooms:\\n  - {id: R1, finishes: {floor: ^\\n  - {id: R2} ~ value rooms/finishes of floor: ",
        "rooms:\\n  - {id: R1, \\n  - {id: R2, na^             ~ key rooms of null: na",
        "rooms:\\n- id: R1\\n  between:\\n  - ^                 ~ value rooms of between: ",
        "rooms:\\n  - ^                                        ~ value  of rooms: ",
        "项目:\\n  编号: p\\n  阶^                             ~ key 项目 of null: 阶",
        "rooms: [{id: R1}] # fu^                               ~ nothing",
        "rooms:\\n  - id: 'R1\\n    name: ^                    ~ value rooms of name: ",
        "{labcheck: 1, rooms: [{id: R1, fu^}]}                 ~ key rooms of null: fu",
        "rooms:\\n  - id: R1\\n    name: |\\n      a text\\n    fu^ ~ key rooms of null: fu",
        "a: &x {b: ^                                           ~ value a of b: "})
    void aCursorIsSomewhereEvenInHalfALine(String text, String where) {
        assertEquals(where.strip(), begun(text.stripTrailing()).strip());
    }

    @Test
    void everyCutOfADesignIsReadWithoutAFault() {
        String text = "labcheck: 1\r\nproject: {id: p, name: \"a \\\" b\", date: 2017-11-01}\r\nrooms:\r\n  - {id: R1, 名称: '𠮷 ''x'''}\r\n"
                + "  - id: R2 # c\r\n    outline: [[0, 0], [1, 0]]\r\n    name: |\r\n      x\r\n\t- y: [}{]\r\n";
        Meaning meaning = new Meaning(Commands.WORKBENCH.ontology().schema());
        Random random = new Random(7);
        for (int cut = 0; cut <= text.length(); cut++) {
            int on = Math.min(text.length(), cut + random.nextInt(9));
            String part = text.substring(0, cut) + (random.nextBoolean() ? "" : text.substring(on));
            int at = Math.min(cut, part.length());
            Tokens.begun(part, at);
            new Ids(meaning, part).at(at);
            Completions.at(meaning, Language.ZH, part, at);
            new Places(part).position(at);
        }
    }

    @Test
    void whatIsNestedWithoutEndAndWhatIsLongTakesNoTime() {
        Meaning meaning = new Meaning(Commands.WORKBENCH.ontology().schema());
        assertTrue(new Ids(meaning, "rooms: " + "{a: ".repeat(100_000)).all().isEmpty());
        assertTrue(new Ids(meaning, "[".repeat(300_000)).all().isEmpty());
        assertTrue(new Ids(meaning, "- ".repeat(300_000)).all().isEmpty());
        String rooms = IntStream.range(0, 20_000).mapToObj(i -> "  - {id: R" + i + ", name: 房间}\n")
                .collect(Collectors.joining("", "rooms:\n", ""));
        assertEquals(20_000, new Ids(meaning, rooms).all().size());
    }

    @Test
    void anIdIsFoundWhereItIsGivenAndNamedAndNowhereElse() {
        String text = "rooms:\n  - {id: R1, name: R1}\n  - id: C1\ndoors:\n  - {id: D1, between: [R1, C1], swingsInto: \"R1\"}\n"
                + "defaults:\n  rooms:\n    - {when: {id: [R1]}, clearHeight: 3}\nequipment: [{id: E1, room: R1}] # R1\n";
        Ids ids = new Ids(new Meaning(Commands.WORKBENCH.ontology().schema()), text);
        List<String> lines = ids.places("R1").stream().map(t -> t.of() + ":" + text.substring(t.from(), t.to())).toList();
        assertEquals(List.of("id:R1", "between:R1", "swingsInto:\"R1\"", "id:R1", "room:R1"), lines);
        assertEquals("R1", ids.of("R1").orElseThrow().name());
        assertFalse(ids.of("R9").isPresent());
    }
}
