package io.github.labcheck.checker.report;

import static io.github.labcheck.checker.operation.SmallDesigns.corridor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextReportTest {

    static DesignReport design(String yaml) {
        Reading reading = Commands.WORKBENCH.reader().read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.errors());
        return Commands.WORKBENCH.check().check(reading.design(),
                CheckOptions.all(List.of(Commands.WORKBENCH.ontology().profile("guangxi").orElseThrow())));
    }

    private static String text(String yaml, Language language, boolean colour) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextReport(language, colour).write(new CheckReport("1", 1, List.of(design(yaml))), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFindingNamesPlaceMeasureClauseRemedyAndSource() {
        String text = text(corridor("1.5"), Language.EN, false);
        for (String part : List.of("The clear width of C1 Corridor is 1.5 m; at least 1.6 m is required", "a.yaml:4:66",
                "JGJ91-93-4.1.5b", "JGJ 91-93 clause 4.1.5; shall; standard; second-hand, text not seen")) {
            assertTrue(text.contains(part), part + " in\n" + text);
        }
    }

    @Test
    void theMarkStandsBelowTheKey() {
        List<String> lines = text(corridor("1.5"), Language.EN, false).lines().toList();
        int caret = lines.indexOf(lines.stream().filter(l -> l.strip().equals("│" + " ".repeat(66) + "^")).findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", lines))));
        assertEquals(lines.get(caret - 1).indexOf("clearWidth"), lines.get(caret).indexOf('^'));
    }

    @Test
    void theEnglishReportHasNoChineseWords() {
        String text = text(corridor("1.5"), Language.EN, false);
        List<String> chinese = text.lines().filter(l -> Pattern.compile("\\p{IsHan}").matcher(l).find()).toList();
        assertEquals(List.of(), chinese);
    }

    @Test
    void littleJudgedIsSaidFirst() {
        String text = text(corridor("1.5"), Language.ZH, false);
        assertTrue(text.indexOf("注意：只判定了") < text.indexOf("错误："), text);
        assertTrue(text.contains("本程序没有检查"));
    }

    @Test
    void colourIsForTerminalsOnly() {
        assertTrue(text(corridor("1.5"), Language.ZH, true).contains("\u001B["));
        assertFalse(text(corridor("1.5"), Language.ZH, false).contains("\u001B"));
    }

    @Test
    void namesCannotChangeHowTheReportLooks() {
        String text = text(corridor("1.5").replace("Corridor", "\"a\\u202Eb\\u200Bc\""), Language.ZH, false);
        assertTrue(text.contains("a<U+202E>b<U+200B>c"), text);
        assertFalse(text.contains("\u202E"));
    }

    @Test
    void eachMissingFactIsAskedForOnceAndEveryOpenVerdictWaitsForOneThatIsAsked() {
        DesignReport design = design(corridor("1.5"));
        Questions questions = Questions.of(design);
        List<MissingData> data = questions.data();
        assertEquals(data.size(), data.stream().map(MissingData::fact).distinct().count());
        assertEquals(data, MissingData.of(design));
        int settled = questions.questions().stream().mapToInt(Questions.Question::settles).sum();
        assertTrue(settled > 0 && settled <= design.summary().undetermined(), settled + " of " + design.summary().undetermined());
        List<Finding> waiting = design.findings().stream().filter(f -> f.outcome() == Finding.Outcome.UNDETERMINED)
                .filter(f -> f.missing().stream().noneMatch(l -> data.stream().anyMatch(d -> d.fact().equals(l.fact())))).toList();
        assertEquals(List.of(), waiting.stream().map(f -> f.clause().id()).toList(), "every verdict waits for something that is asked");
    }

    @Test
    void oneFactIsOneFaultWithAllItsClauses() {
        Finding code = design(corridor("1.5")).findings().stream()
                .filter(f -> f.clause().id().equals(SmallDesigns.CORRIDOR)).findFirst().orElseThrow();
        Clause practice = Commands.WORKBENCH.ontology().clause("CORRIDOR-practice").orElseThrow();
        Finding same = new Finding("other", practice, code.outcome(), Severity.ADVICE, code.subject(), null, code.property(),
                code.measured(), code.required(), List.of(), code.location(), code.fact(), code.message(), code.remedy(), List.of(),
                List.of(), List.of(), null);
        Finding elsewhere = new Finding("third", practice, code.outcome(), Severity.ADVICE,
                new Finding.Thing("C2", "Room", code.subject().typeLabel(), "corridor", null, code.subject().called(), null), null,
                code.property(),
                code.measured(), code.required(), List.of(), code.location(), code.fact(), code.message(), code.remedy(), List.of(),
                List.of(), List.of(), null);
        List<Fault> faults = Fault.of(List.of(code, same, elsewhere));
        assertEquals(List.of(List.of(code, same), List.of(elsewhere)), faults.stream().map(Fault::findings).toList());
    }

    @Test
    void theHeadingOfASeverityHasTheNumberOfTheHeader() {
        Path design = Path.of("../examples/designs/county-veterinary-lab.yaml");
        String text = Commands.check(CheckRequest.of(List.of(design), Language.EN)).out();
        Matcher header = Pattern.compile("errors (\\d+), warnings (\\d+), advice (\\d+)").matcher(text);
        assertTrue(header.find(), text);
        int i = 1;
        for (String severity : List.of("Errors", "Warnings", "Advice")) {
            assertTrue(text.contains("\n" + severity + ": " + header.group(i++) + " ("), severity);
        }
    }
}
