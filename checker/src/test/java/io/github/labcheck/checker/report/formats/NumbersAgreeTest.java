package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.MendFirst;
import io.github.labcheck.checker.report.TextReport;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The number of a fault is the same wherever it is told, and so is what is to be mended first. */
class NumbersAgreeTest {

    private static final DesignReport DESIGN = SampleReport.example();

    private static final CheckReport REPORT = new CheckReport("1.0.0", 59, List.of(DESIGN));

    /** Numbers by the beginnings of the findings' ids. */
    private static final Map<String, Integer> NUMBERS = shortened(Fault.numbers(DESIGN.findings()));

    private static Map<String, Integer> shortened(Map<String, Integer> numbers) {
        Map<String, Integer> shortened = new TreeMap<>();
        numbers.forEach((id, number) -> shortened.put(id.substring(0, 8), number));
        assertEquals(numbers.size(), shortened.size());
        return shortened;
    }

    private static String text(String format, Language language) {
        return format.equals("text") ? SampleReport.text(new TextReport(language, false), REPORT)
                : SampleReport.text(SampleReport.reporters(language).get(format), REPORT);
    }

    /** Numbers by ids, as a text has them: a number at a line's beginning, ids behind it until the next one. */
    private static Map<String, Integer> read(String text, String number, String id) {
        Map<String, Integer> read = new TreeMap<>();
        Matcher tokens = Pattern.compile("(?m)^(?<number>" + number + ")\\. |" + id).matcher(text);
        int current = 0;
        while (tokens.find()) {
            if (tokens.group("number") != null) {
                current = Integer.parseInt(tokens.group("number"));
            } else if (NUMBERS.containsKey(tokens.group("id"))) {
                read.put(tokens.group("id"), current);
            }
        }
        return read;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textMarkdownAndPageNumberAlike(Language language) {
        assertTrue(NUMBERS.values().stream().distinct().count() < NUMBERS.size() - 3, "the sample has no fault in several places");
        assertEquals(NUMBERS, read(text("text", language), "\\d+", "\\[(?<id>[0-9a-f]{8})\\]"));
        assertEquals(NUMBERS, read(text("markdown", language), "\\d+", "`(?<id>[0-9a-f]{8})`"));
        Map<String, Integer> page = new TreeMap<>();
        Matcher articles = Pattern.compile("<article[^>]* id=\"d1-f(\\d+)\".*?</article>", Pattern.DOTALL).matcher(text("html", language));
        while (articles.find()) {
            Matcher ids = Pattern.compile("data-finding=\"([0-9a-f]{8})").matcher(articles.group());
            while (ids.find()) {
                page.put(ids.group(1), Integer.parseInt(articles.group(1)));
            }
        }
        assertEquals(NUMBERS, page);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void programsAndSpreadsheetsAreToldTheSameNumbers(Language language) throws IOException {
        Map<String, Integer> json = new TreeMap<>();
        JsonMapper.shared().readTree(text("json", language)).get("designs").get(0).get("findings").forEach(f -> {
            if (f.has("number")) {
                json.put(f.get("id").asString().substring(0, 8), f.get("number").asInt());
            }
        });
        assertEquals(NUMBERS, json);
        Map<String, Integer> csv = new TreeMap<>();
        for (CSVRecord row : ReadBack.rows(SampleReport.bytes(SampleReport.reporters(language).get("csv"), REPORT))) {
            if (!row.get("number").isEmpty()) {
                csv.put(row.get("id").substring(0, 8), Integer.parseInt(row.get("number")));
            }
        }
        assertEquals(NUMBERS, csv);
        assertEquals(NUMBERS, workbook(language));
    }

    /** The numbers of the sheet of findings, which must rise; and as many faults on the sheet of what is to be mended. */
    private static Map<String, Integer> workbook(Language language) throws IOException {
        Map<String, Integer> numbers = new TreeMap<>();
        byte[] bytes = SampleReport.bytes(SampleReport.reporters(language).get("xlsx"), REPORT);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            int before = 0;
            Sheet findings = workbook.getSheet(language == Language.ZH ? "问题清单" : "Findings");
            for (Row row : findings) {
                if (row.getRowNum() > 0 && row.getCell(0) != null) {
                    int number = (int) row.getCell(0).getNumericCellValue();
                    assertTrue(number >= before, "row " + row.getRowNum());
                    before = number;
                    numbers.put(row.getCell(4).getStringCellValue().substring(0, 8), number);
                }
            }
            Sheet faults = workbook.getSheet(language == Language.ZH ? "整改清单" : "To mend");
            assertEquals(new TreeSet<>(numbers.values()).last(), faults.getLastRowNum());
            for (int i = 1; i <= faults.getLastRowNum(); i++) {
                assertEquals(i, (int) faults.getRow(i).getCell(1).getNumericCellValue());
            }
        }
        return numbers;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMarksOnThePlansBearTheNumbersOfTheReport(Language language) {
        Map<String, Integer> marks = new HashMap<>();
        DESIGN.portrait().storeys().forEach(storey -> {
            Matcher found = Pattern.compile("class=\"mark\" data-finding=\"([0-9a-f ]+)\" data-number=\"(\\d+)\"")
                    .matcher(storey.plan().in(language));
            while (found.find()) {
                for (String id : found.group(1).split(" ")) {
                    marks.put(id.substring(0, 8), Integer.parseInt(found.group(2)));
                }
            }
        });
        assertTrue(marks.size() > 10, marks::toString);
        marks.forEach((id, number) -> assertEquals(NUMBERS.get(id), number, id));
        List<Fault> several = Fault.of(DESIGN.findings()).stream().filter(f -> !f.others().isEmpty()).toList();
        several.forEach(f -> f.findings().forEach(o -> assertTrue(marks.containsKey(o.id().substring(0, 8)), "no mark for " + o.subject()
                .id())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachReportForPeopleNamesTheSameThreeThingsToMendFirst(Language language) throws IOException {
        List<Fault> first = MendFirst.of(DESIGN);
        assertEquals(List.of(1, 2, 3), first.stream().map(Fault::number).toList());
        String header = text("text", language).split("\n\n")[0];
        String markdown = text("markdown", language).split("\n## ")[0].replace("\\", "");
        String page = text("html", language).split("<h2")[1];
        byte[] bytes = SampleReport.bytes(SampleReport.reporters(language).get("xlsx"), REPORT);
        String cell;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Row row = workbook.getSheetAt(0).getRow(1);
            cell = row.getCell(row.getLastCellNum() - 1).getStringCellValue();
        }
        for (Fault fault : first) {
            String words = MendFirst.words(fault, language);
            assertTrue(header.contains(fault.number() + ". " + words), header);
            assertTrue(markdown.contains(fault.number() + ". " + words), markdown);
            assertTrue(page.contains("href=\"#d1-f" + fault.number() + "\"") && page.contains(words), page);
            assertTrue(cell.contains(fault.number() + ". " + words), cell);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsViolatedStandsBeforeWhatCouldNotBeJudgedHoweverThinTheDesignIs(Language language) {
        DesignReport thin = SampleReport.hostile();
        CheckReport report = new CheckReport("1.0.0", 59, List.of(thin));
        assertTrue(thin.summary().undetermined() > thin.summary().judged(), "the design is not thin");
        List<String> violated = thin.findings().stream().filter(f -> f.outcome() == Finding.Outcome.VIOLATED)
                .map(f -> f.id().substring(0, 8)).toList();
        List<String> open = new ArrayList<>(thin.findings().stream().filter(f -> f.outcome() == Finding.Outcome.UNDETERMINED)
                .map(f -> f.id().substring(0, 8)).toList());
        for (String text : List.of(SampleReport.text(new TextReport(language, false), report),
                SampleReport.text(SampleReport.reporters(language).get("markdown"), report),
                SampleReport.text(SampleReport.reporters(language).get("html"), report).split("-findings\"")[1])) {
            int last = violated.stream().mapToInt(text::indexOf).max().orElseThrow();
            assertTrue(violated.stream().allMatch(text::contains));
            open.stream().filter(text::contains).forEach(id -> assertTrue(text.indexOf(id) > last, id));
        }
    }
}
