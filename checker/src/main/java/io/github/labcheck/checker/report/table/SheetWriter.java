package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.report.CsvRows;
import io.github.labcheck.ontology.Language;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes tables as sheets: a heading that stays in sight and filters, numbers as numbers, text as text. */
final class SheetWriter {

    private static final int ROWS = 1_048_576;
    private static final int CHARACTERS = 32_767;
    private static final int CHARACTER_WIDTH = 256;

    private final Workbook workbook;
    private final Language language;
    private final CellStyle heading;
    private final CellStyle plain;
    private final CellStyle quoted;
    private final CellStyle day;

    SheetWriter(Workbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        heading = style();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        plain = style();
        quoted = style();
        quoted.setQuotePrefixed(true);
        day = style();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    private CellStyle style() {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    <R> void write(Headings name, List<Column<R>> columns, List<R> rows) {
        Sheet sheet = workbook.createSheet(name.text().in(language));
        Row top = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            text(top.createCell(i), CellValue.forPeople(columns.get(i).heading(), language), heading);
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER_WIDTH);
        }
        int written = Math.min(rows.size(), ROWS - 2);
        for (int i = 0; i < written; i++) {
            Row row = sheet.createRow(i + 1);
            for (int j = 0; j < columns.size(); j++) {
                cell(row, j, columns.get(j).value().apply(rows.get(i)));
            }
        }
        if (written < rows.size()) {
            text(sheet.createRow(written + 1).createCell(0), Headings.CUT.text().in(language), plain);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, written, 0, columns.size() - 1));
    }

    private void cell(Row row, int column, Object value) {
        if (value == null || value.equals("")) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(plain);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            String words = CellValue.forPeople(value, language);
            text(cell, words, CsvRows.isFormula(words) ? quoted : plain);
        }
    }

    /** Text is never taken for a formula, also not when somebody edits the cell. */
    private static void text(Cell cell, String words, CellStyle style) {
        cell.setCellValue(words.length() <= CHARACTERS ? words : words.substring(0, CHARACTERS - 1) + "…");
        cell.setCellStyle(style);
    }
}
