package io.github.labcheck.checker.justify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.JustifyRequest;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.MendFirst;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper tells violations in the order and with the numbers of the report. */
class PaperOrderTest {

    @TempDir
    private static Path folder;

    private static DesignReport report;

    private static XWPFDocument document;

    @BeforeAll
    static void write() {
        report = Commands.WORKBENCH.check().check(Commands.WORKBENCH.reader().read(Papers.COUNTY).design(),
                CheckOptions.all(List.of(Commands.WORKBENCH.ontology().profile("guangxi").orElseThrow())));
        document = paper(null);
    }

    private static XWPFDocument paper(String phase) {
        Path file = folder.resolve(phase + ".docx");
        assertEquals(Exit.DONE, Papers.run(new JustifyRequest(Papers.COUNTY, List.of(), null, "request", Language.ZH, null, null,
                List.of(), null, null,
                file, phase)).exit());
        return Papers.read(file);
    }

    private static List<Integer> numbers(String caption) {
        List<Integer> numbers = new ArrayList<>();
        for (XWPFTableRow row : Papers.table(document, caption).getRows()) {
            String first = Papers.cells(row).get(0);
            if (first.matches("\\d+")) {
                numbers.add(Integer.parseInt(first));
            }
        }
        return numbers;
    }

    @Test
    void theRemediesAreRankedAndNumberedAsTheFaultsOfTheReport() {
        List<Fault> faults = Fault.of(report.findings());
        assertEquals(faults.stream().map(Fault::number).toList(), numbers("整改（按严重程度和后果）"));
        List<String> consequences = Papers.table(document, "整改（按严重程度和后果）").getRows().stream().skip(1).map(r -> Papers.cells(r).get(2))
                .toList();
        assertEquals(faults.stream().map(f -> f.leadsTo(Language.ZH)).toList(), consequences);
    }

    @Test
    void everyViolationStandsInTheAnnexUnderTheNumberOfItsFault() {
        List<Integer> expected = Fault.of(report.findings()).stream().flatMap(f -> f.findings().stream().map(o -> f.number())).sorted()
                .toList();
        List<Integer> listed = numbers("不符合项：" + report.name() + "（设计）");
        assertEquals(expected, listed.stream().sorted().toList());
        assertEquals(1, listed.get(0));
    }

    @Test
    void theConclusionNamesTheThreeThingsToMendFirst() {
        String text = Papers.text(document);
        for (Fault fault : MendFirst.of(report)) {
            assertTrue(text.contains(fault.number() + ". " + MendFirst.words(fault, Language.ZH)), fault.headline(Language.ZH));
        }
    }

    @Test
    void aPaperUpToAPhaseSaysWhatWasLeftOutAndListsNothingLater() {
        String scheme = Papers.text(paper("scheme"));
        assertTrue(scheme.contains("按要求没有查：“施工图与建造”阶段的条款"), scheme);
        assertFalse(scheme.contains("GBT27025-2008-5.5.8-a"));
        assertTrue(Papers.text(document).contains("GBT27025-2008-5.5.8-a"));
        assertTrue(new TreeSet<>(report.clauses().stream().map(c -> c.clause().phase().notation()).toList()).size() == 3);
    }
}
