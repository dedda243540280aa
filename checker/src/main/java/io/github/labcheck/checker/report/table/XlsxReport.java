package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The report as a workbook. Rows leave memory as they are written. */
public final class XlsxReport implements Reporter {

    private static final int ROWS_IN_MEMORY = 100;

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
            POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
            WorkbookDay.write(properties, report);
            properties.getCoreProperties().setTitle(CellValue.forPeople(String.join(" ", names(report)), Language.EN));
            SheetWriter sheets = new SheetWriter(workbook, language);
            sheets.write(Headings.SUMMARY, SheetColumns.designs(language, report.designs()), report.designs());
            sheets.write(Headings.TO_MEND, SheetColumns.faults(language), SheetColumns.FaultRow.of(report));
            sheets.write(Headings.FINDINGS, FindingColumns.forPeople(language), FindingRow.forPeople(report));
            sheets.write(Headings.CLAUSES, SheetColumns.clauses(language), SheetColumns.ClauseRow.of(report));
            for (ListingTable table : ListingTable.of(report, language)) {
                sheets.write(table.name(), table.columns(), table.rows());
            }
            sheets.write(Headings.MISSING, SheetColumns.missing(language), SheetColumns.MissingRow.of(report));
            workbook.write(bytes);
        }
        SameZip.copy(bytes.toByteArray(), out);
    }

    private static List<String> names(CheckReport report) {
        return report.designs().stream().map(DesignReport::name).filter(n -> !n.isEmpty()).toList();
    }
}
