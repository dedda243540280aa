package io.github.labcheck.checker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Fact;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.Questions.Question;
import io.github.labcheck.ontology.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Made-up open verdicts: which facts are asked for first, and with which others. */
class QuestionOrderTest {

    private static final DesignReport SMALL = report();

    private final List<Finding> findings = new ArrayList<>();

    private static DesignReport report() {
        Reading reading = Commands.WORKBENCH.reader().read("a.yaml", SmallDesigns.corridor("1.5").getBytes(StandardCharsets.UTF_8));
        return Commands.WORKBENCH.check().check(reading.design(),
                CheckOptions.all(List.of(Commands.WORKBENCH.ontology().profile("guangxi").orElseThrow())));
    }

    private static Fact fact(String key) {
        return new Fact("Building", Text.same("building"), key, key, Text.same(key), Text.same(key + "?"), false);
    }

    private static final Fact FUNCTION = new Fact("Room", Text.same("room"), "function", "function", Text.same("function"),
            Text.same("what for?"), true);

    private Finding template() {
        return SMALL.findings().stream().filter(f -> f.outcome() == Outcome.UNDETERMINED).findFirst().orElseThrow();
    }

    /** Some verdicts on a thing that wait for facts. */
    private void on(String thing, int verdicts, Lacking... missing) {
        Finding t = template();
        Finding.Thing subject = new Finding.Thing(thing, "Room", t.subject().typeLabel(), null, null, t.subject().called(), "urn:" + thing);
        for (int i = 0; i < verdicts; i++) {
            findings.add(new Finding("f" + findings.size(), t.clause(), Outcome.UNDETERMINED, t.severity(), subject, null, t.property(),
                    null,
                    t.required(), List.of(missing), t.location(), null, t.message(), t.remedy(), List.of(), List.of(), List.of(), null));
        }
    }

    private void waiting(int verdicts, String... keys) {
        on("B", verdicts, Stream.of(keys).map(k -> new Lacking("building", "urn:building", fact(k))).toArray(Lacking[]::new));
    }

    private Questions questions() {
        return questions(findings);
    }

    private static Questions questions(List<Finding> findings) {
        return Questions.of(findings);
    }

    private static List<String> told(Questions questions) {
        return questions.questions().stream().map(q -> String.join("+", q.data().stream().map(MissingData::key).toList()) + " "
                + q.settles()).toList();
    }

    @Test
    void twoFactsThatHoldBackMuchTogetherComeBeforeOneThatHoldsBackLittle() {
        waiting(337, "use", "height");
        waiting(24, "staff");
        assertEquals(List.of("height+use 337", "staff 24"), told(questions()));
    }

    @Test
    void aFactThatSettlesMuchByItselfComesFirstAndThenWhatItUnlocks() {
        waiting(300, "use");
        waiting(40, "use", "height");
        waiting(100, "staff");
        assertEquals(List.of("use 300", "staff 100", "height 40"), told(questions()));
    }

    @Test
    void threeAreAskedTogetherAndFourOneAfterTheOther() {
        waiting(90, "a", "b", "c");
        assertEquals(List.of("a+b+c 90"), told(questions()));
        findings.clear();
        waiting(90, "a", "b", "c", "d");
        waiting(5, "d", "e", "f", "g");
        assertEquals(List.of("d 0", "a+b+c 90", "e+f+g 5"), told(questions()));
    }

    @Test
    void everyVerdictIsSettledOnceHoweverTheFactsAreMixed() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            String[] keys = random.ints(1 + random.nextInt(6), 0, 14).distinct().mapToObj(k -> "k" + k).toArray(String[]::new);
            waiting(1 + random.nextInt(30), keys);
        }
        Questions questions = questions();
        assertEquals(findings.size(), questions.questions().stream().mapToInt(Question::settles).sum());
        assertEquals(14, questions.data().stream().map(MissingData::key).distinct().count());
        assertEquals(questions.data().size(), questions.data().stream().map(MissingData::key).distinct().count());
    }

    @Test
    void theOrderOfTheFindingsDoesNotMatter() {
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            waiting(1 + random.nextInt(3), random.ints(1 + random.nextInt(4), 0, 9).distinct().mapToObj(k -> "k" + k)
                    .toArray(String[]::new));
        }
        List<String> first = told(questions());
        for (int seed = 0; seed < 5; seed++) {
            List<Finding> shuffled = new ArrayList<>(findings);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(first, told(questions(shuffled)));
        }
    }

    @Test
    void aThingOfWhichNobodySaysWhatItIsComesFirstWithAllThatWaitsForThat() {
        on("R1", 5, new Lacking("R1", "urn:R1", FUNCTION));
        on("R1", 7, new Lacking("R1", "urn:R1", FUNCTION), new Lacking("R1", "urn:R1", fact("level")));
        on("R2", 20, new Lacking("R2", "urn:R2", FUNCTION));
        on("R1", 3, new Lacking("R1", "urn:R1", fact("level")));
        Questions questions = questions();
        assertEquals(List.of("R2 20", "R1 12"), questions.unclear().stream().map(u -> u.thing().id() + " " + u.clauses()).toList());
        assertEquals(List.of("level 3"), told(questions));
    }

    @Test
    void whatOthersWaitForIsNotAskedAgain() {
        on("R1", 5, new Lacking("R1", "urn:R1", FUNCTION));
        on("D1", 4, new Lacking("R1", "urn:R1", FUNCTION), new Lacking("building", "urn:building", fact("use")));
        Questions questions = questions();
        assertEquals(List.of("use 4"), told(questions));
        assertEquals(1, questions.unclear().size());
        assertTrue(questions.unclear().get(0).data().places().contains("R1"));
    }
}
