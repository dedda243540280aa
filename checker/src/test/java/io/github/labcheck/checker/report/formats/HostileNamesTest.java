package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names come from whoever writes the design; no format lets them be more than text. */
class HostileNamesTest {

    private static final CheckReport REPORT = new CheckReport("1.0.0", 59, List.of(SampleReport.hostile()));

    private static byte[] bytes(String format) {
        return SampleReport.bytes(SampleReport.reporters(Language.ZH).get(format), REPORT);
    }

    private static String text(String format) {
        return SampleReport.text(SampleReport.reporters(Language.ZH).get(format), REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "junit", "markdown", "sarif", "ttl"})
    void whatHidesOrTurnsTextAroundIsMadeVisible(String format) {
        String text = text(format);
        assertTrue(text.chars().allMatch(c -> c == '\n' || c == '\r' || c == '\uFEFF' || c >= ' ' && c != 0x7F && c != 0x85
                && c != 0x202E && c != 0xFFFE), format);
        assertTrue(text.contains("U+202E") && text.contains("U+FFFE"), format);
        assertFalse(text.substring(1).contains("\uFEFF"), format);
    }

    @Test
    void noCellOfTheTableIsAFormula() throws Exception {
        int seen = 0;
        for (CSVRecord row : ReadBack.rows(bytes("csv"))) {
            for (String cell : row) {
                boolean number = cell.matches("-?[0-9.]+");
                assertTrue(number || cell.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) < 0, cell);
                seen += cell.startsWith("'") ? 1 : 0;
            }
        }
        assertTrue(seen > 6, "names and ids that begin like a formula");
    }

    @Test
    void noCellOfTheWorkbookIsAFormulaOrTooLong() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("xlsx")))) {
            int quoted = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertTrue(cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.NUMERIC, cell::toString);
                        boolean formula = cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("(?s)[=+@-].*");
                        assertEquals(formula, cell.getCellStyle().getQuotePrefixed(), cell::toString);
                        quoted += formula ? 1 : 0;
                    }
                }
            }
            assertTrue(quoted > 6, "names and ids that begin like a formula");
        }
    }

    @Test
    void markdownHasNoTagLinkOrMention() {
        String markdown = text("markdown");
        assertFalse(Pattern.compile("[^\\\\]<script").matcher(markdown).find(), "tag");
        assertFalse(Pattern.compile("[^\\\\]\\]\\(").matcher(markdown).find(), "link");
        assertFalse(markdown.contains("://example.com"), "address");
        assertFalse(markdown.contains("@all"), "mention");
    }

    @Test
    void sarifMessagesHaveNeitherLinksNorPlacesForArguments() {
        String sarif = text("sarif");
        assertFalse(sarif.contains("](http"), "link");
        assertTrue(sarif.contains("{{0}}"), "place for an argument");
        assertTrue(sarif.contains("\"uri\": \"dir%20name/ho%2Cst%3Bile%3D%23%3F%01.yaml\""), "address of the file");
    }

    @Test
    void longNamesAreThereInFull() {
        String name = SampleReport.HOSTILE.get(SampleReport.HOSTILE.size() - 1);
        for (String format : List.of("csv", "junit", "markdown", "sarif", "ttl")) {
            assertTrue(text(format).contains(name), format);
        }
    }
}
