package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The report as a workbook. Rows leave memory as they are written. */
public final class XlsxReport implements Reporter {

    private static final int ROWS_IN_MEMORY = 100;

    /** The day of a workbook without a checked design. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private final Language language;

    /** A workbook in one language. */
    public XlsxReport(Language language) {
        this.language = language;
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // what is always in that mode, Java itself cannot read
            properties(workbook.getXSSFWorkbook().getProperties(), report);
            SheetWriter sheets = new SheetWriter(workbook, language);
            sheets.write(Headings.SUMMARY, SheetColumns.designs(), report.designs());
            sheets.write(Headings.FINDINGS, FindingColumns.in(language), FindingRow.folded(report));
            sheets.write(Headings.CLAUSES, SheetColumns.clauses(language), SheetColumns.ClauseRow.of(report));
            for (ListingTable table : ListingTable.of(report, language)) {
                sheets.write(table.name(), table.columns(), table.rows());
            }
            sheets.write(Headings.MISSING, SheetColumns.missing(language), SheetColumns.MissingRow.of(report));
            workbook.write(bytes);
        }
        SameZip.copy(bytes.toByteArray(), out);
    }

    /** The workbook is of the latest day that a design was checked for, not of the day on which the program ran. */
    private static void properties(POIXMLProperties properties, CheckReport report) {
        LocalDate day = report.designs().stream().map(DesignReport::asOf).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(NO_DAY);
        Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.getCoreProperties().setCreated(Optional.of(date));
        properties.getCoreProperties().setModified(Optional.of(date));
        properties.getCoreProperties().setCreator("labcheck");
        List<String> names = report.designs().stream().map(DesignReport::name).filter(n -> !n.isEmpty()).toList();
        properties.getCoreProperties().setTitle(CellValue.forPeople(String.join(" ", names), Language.EN));
    }
}
