package io.github.labcheck.checker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of a design about the fire protection of its building. */
class FireProtectionQuestionTest {

    private static List<String> asked(String building) {
        String design = "labcheck: 1\nproject: {id: a, date: 2024-05-01}\nbuilding: {" + building + "}\nstoreys:\n  - {id: F1, level: 1}\n";
        Reading reading = Commands.WORKBENCH.reader().read("a.yaml", design.getBytes(StandardCharsets.UTF_8));
        return Questions.of(Commands.WORKBENCH.check().check(reading.design(),
                        CheckOptions.all(List.of(Commands.WORKBENCH.ontology().profile("guangxi").orElseThrow())))).data().stream()
                .filter(d -> d.fact().owner().equals("FireProtection") || d.key().equals("fire")).map(MissingData::key).toList();
    }

    @Test
    void aDesignThatSaysNothingOfItIsAskedOneQuestion() {
        assertEquals(List.of("fire"), asked("use: teaching, heightClass: high-rise"));
    }

    @Test
    void aDesignThatSaysSomethingOfItIsAskedForTheRest() {
        List<String> asked = asked("use: teaching, heightClass: high-rise, fire: {accessRoad: true}");
        assertTrue(asked.contains("ladderGround") && !asked.contains("fire") && !asked.contains("accessRoad"), asked::toString);
    }
}
