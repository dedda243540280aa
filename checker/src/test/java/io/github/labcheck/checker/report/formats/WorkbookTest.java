package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.report.MissingData;
import io.github.labcheck.checker.report.table.XlsxReport;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final CheckReport REPORT = SampleReport.report();

    /** Place of the design with the hostile names. */
    private static final int HOSTILE = 2;

    private static final XSSFWorkbook ENGLISH = workbook(Language.EN);

    private static XSSFWorkbook workbook(Language language) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(SampleReport.bytes(new XlsxReport(language), REPORT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(s -> names.add(s.getSheetName()));
        return names;
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading + " in " + sheet.getSheetName());
    }

    private static Row row(Sheet sheet, String heading, String value) {
        int column = column(sheet, heading);
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(value)) {
                return row;
            }
        }
        throw new AssertionError("no row " + value + " in " + sheet.getSheetName());
    }

    private static Cell cell(String sheet, String heading, String value, String wanted) {
        Sheet table = ENGLISH.getSheet(sheet);
        return row(table, heading, value).getCell(column(table, wanted));
    }

    @Test
    void theSheetsAreNamedInTheLanguageOfTheReport() {
        assertEquals(List.of("Summary", "To mend", "Findings", "Clauses", "Rooms", "Equipment", "Missing data"), sheets(ENGLISH));
        assertEquals(List.of("概况", "整改清单", "问题清单", "条款", "房间", "设备", "缺少的数据"), sheets(workbook(Language.ZH)));
    }

    @Test
    void headingsStayInSightAndFilter() {
        for (Sheet sheet : ENGLISH) {
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow(), sheet.getSheetName());
            String filter = ((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef();
            assertTrue(filter.startsWith("A1:") && filter.endsWith(Integer.toString(sheet.getLastRowNum() + 1)), filter);
        }
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() {
        assertEquals(1.4, cell("Findings", "Id", "6cdb71588f33a990", "Measured").getNumericCellValue());
        assertEquals(1.6, cell("Findings", "Id", "6cdb71588f33a990", "Required").getNumericCellValue());
        assertEquals("m", cell("Findings", "Id", "6cdb71588f33a990", "Unit").getStringCellValue());
        assertEquals(2017, cell("Summary", "Design", "county-veterinary-lab", "Date").getLocalDateTimeCellValue().getYear());
    }

    @Test
    void roomsHaveTheKeysThatDesignsUseAndTheNumberOfFindingsOnThem() {
        assertEquals(1.4, cell("Rooms", "Name", "走道", "clear width m").getNumericCellValue());
        assertEquals("corridor", cell("Rooms", "Name", "走道", "function").getStringCellValue());
        assertTrue(cell("Rooms", "Name", "走道", "Violated").getNumericCellValue() >= 3);
        assertEquals(-10, cell("Rooms", "Id", "=1+1", "static pressure Pa").getNumericCellValue());
    }

    @Test
    void equipmentHasTheFieldsOfItsLabel() {
        assertEquals("XD-2015-013", cell("Equipment", "Id", "EQ-022", "label: unique id").getStringCellValue());
    }

    @Test
    void whatIsMissingIsListedWithWhatItSettles() {
        MissingData first = MissingData.of(REPORT.designs().get(HOSTILE)).get(0);
        assertEquals(first.key(), cell("Missing data", "Design", "hostile", "Key").getStringCellValue());
        assertEquals(first.places().size(), cell("Missing data", "Design", "hostile", "Number of places").getNumericCellValue());
        assertEquals(first.alone(), cell("Missing data", "Design", "hostile", "Settles alone").getNumericCellValue());
    }

    @Test
    void aFileThatCouldNotBeReadHasItsErrorsAndNoCounts() {
        assertNull(cell("Summary", "File", "broken.yaml", "Errors"));
        assertTrue(cell("Summary", "File", "broken.yaml", "Input errors").getNumericCellValue() > 0);
        assertEquals("input error", cell("Findings", "File", "broken.yaml", "Verdict").getStringCellValue());
    }

    @Test
    void everyClauseOfTheLedgerIsThere() {
        int clauses = REPORT.designs().stream().mapToInt(d -> d.clauses().size()).sum();
        assertEquals(clauses, ENGLISH.getSheet("Clauses").getLastRowNum());
        assertNotNull(row(ENGLISH.getSheet("Clauses"), "Judged", "Manual").getCell(column(ENGLISH.getSheet("Clauses"), "Reason")));
    }

    @Test
    void nothingInTheFileTellsWhenItWasWritten() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SampleReport.bytes(new XlsxReport(Language.EN), REPORT)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
            }
        }
        assertEquals("2017-11-01", ENGLISH.getProperties().getCoreProperties().getCreated().toInstant().toString().substring(0, 10));
    }

    @Test
    void theSummarySaysWhatALaboratoryIs(@TempDir Path folder) throws IOException {
        Path book = folder.resolve("lab.xlsx");
        Commands.check(Commands.of(Path.of("../examples/designs/regional-pcr-lab.yaml")).withFormats(List.of("xlsx"), book));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            Sheet summary = workbook.getSheet("Summary");
            assertEquals("regional", summary.getRow(1).getCell(column(summary, "Tier")).getStringCellValue());
            assertEquals(22, summary.getRow(1).getCell(column(summary, "Staff")).getNumericCellValue());
            assertEquals(837.4, summary.getRow(1).getCell(column(summary, "Floor area m²")).getNumericCellValue());
        }
    }
}
