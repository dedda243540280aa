package io.github.labcheck.checker.importing.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where a question stands that is written into a design. */
class QuestionEditsTest {

    private static final Schema SCHEMA = Commands.WORKBENCH.ontology().schema();

    private static String asked(String text, String type, String id, String key) {
        QuestionEdits questions = new QuestionEdits(WrittenDesign.of(text.getBytes(StandardCharsets.UTF_8), SCHEMA));
        DesignClass asked = SCHEMA.designClass(type);
        questions.ask(asked, id, asked.property(key).orElseThrow(), "so?");
        return questions.edits().after();
    }

    @Test
    void underAnEntryInBracesThatBeginsItsLineUnderTheBrace() {
        assertEquals("labcheck: 1\nrooms:\n  - {id: R1,\n     name: x}\n    #? R1 area:   # so?\n",
                asked("labcheck: 1\nrooms:\n  - {id: R1,\n     name: x}\n", "Room", "R1", "area"));
        assertEquals("labcheck: 1\nrooms: [\n  {id: R1}\n  #? R1 area:   # so?\n]\n",
                asked("labcheck: 1\nrooms: [\n  {id: R1}\n]\n", "Room", "R1", "area"));
    }

    @Test
    void underOneBehindAKeyOrAnotherEntryAStepFartherInThanTheLine() {
        assertEquals("labcheck: 1\nbuilding: {use: public}\n  #? building heightClass:   # so?\n",
                asked("labcheck: 1\nbuilding: {use: public}\n", "Building", "", "heightClass"));
        assertEquals("labcheck: 1\r\ndoors: [{id: D1}, {id: D2}]\r\n  #? D2 clearWidth:   # so?\r\n",
                asked("labcheck: 1\r\ndoors: [{id: D1}, {id: D2}]\r\n", "Door", "D2", "clearWidth"));
    }
}
