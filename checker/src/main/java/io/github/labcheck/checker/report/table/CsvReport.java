package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.report.CsvRows;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The findings for spreadsheets and programs: a finding a row, fixed values as the JSON report writes them, messages in one
 * language. Begins with a byte order mark, without which Excel does not read Chinese.
 */
public final class CsvReport implements Reporter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Language language;

    /** A table whose messages are in one language. */
    public CsvReport(Language language) {
        this.language = language;
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        List<Column<FindingRow>> columns = FindingColumns.forPrograms(language);
        write(out, BYTE_ORDER_MARK + CsvRows.of(columns.stream().map(Column::key).toList()));
        for (FindingRow row : FindingRow.of(report)) {
            write(out, CsvRows.cells(columns.stream().map(c -> cell(c.value().apply(row))).toList()));
        }
    }

    private static void write(OutputStream out, String row) throws IOException {
        out.write(row.getBytes(StandardCharsets.UTF_8));
    }

    /** A number stays one, also where it is negative. */
    private String cell(Object value) {
        String text = CellValue.forPrograms(value, language);
        return value instanceof Number ? text : CsvRows.text(text);
    }
}
