package io.github.labcheck.checker.report.ask;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.CsvRows;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.checker.report.table.SameZip;
import io.github.labcheck.checker.report.table.WorkbookDay;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What is missing as a workbook for the client: one question a row about one thing, a cell for the answer, lists to choose from, what it
 * is asked for. Columns that nobody sees say to what key of the design the answer belongs. Only the answers can be written.
 */
public final class QuestionsReport implements Reporter {

    /** Heads the first of the hidden columns; by it the workbook is known when it comes back. */
    public static final String MARK = "labcheck-questions";
    /** Columns from the answer to the mark. */
    public static final int FROM_ANSWER_TO_MARK = 4;

    private static final int MOST = 20_000;
    private static final int ANSWER = 3;
    private static final int HEAD = 2;
    private static final int CLAUSES = 4;
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {6, 44, 28, 30, 34, 10, 34, 4, 4, 4, 4, 4};
    private static final List<Text> HEADINGS = List.of(Text.of("report.ask.QuestionsReport.no"),
            Text.of("report.ask.QuestionsReport.question"), Text.of("report.ask.QuestionsReport.what"),
            Text.of("report.ask.QuestionsReport.answer"), Text.of("report.ask.QuestionsReport.what-write"),
                    Text.of("report.ask.QuestionsReport.settle-together"), Text.of("report.ask.QuestionsReport.needed"));

    private final Language language;
    private final Supplier<Schema> schema;

    /** Questions with one language first; both are there. */
    public QuestionsReport(Language language, Supplier<Schema> schema) {
        this.language = language;
        this.schema = schema;
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        List<AskedRow> rows = report.designs().stream().flatMap(d -> AskedRow.of(d, schema.get(), language).stream()).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookDay.write(workbook.getProperties(), report);
            sheet(workbook, report, rows);
            workbook.write(bytes);
        }
        SameZip.copy(bytes.toByteArray(), out);
    }

    private void sheet(XSSFWorkbook workbook, CheckReport report, List<AskedRow> rows) {
        XSSFSheet sheet = workbook.createSheet(Text.of("report.ask.QuestionsReport.questions").in(language));
        Styles styles = new Styles(workbook);
        String names = report.designs().stream().map(DesignReport::name).filter(n -> !n.isEmpty()).collect(Collectors.joining(" · "));
        styles.text(sheet.createRow(0), 0, names, styles.heading);
        styles.text(sheet.createRow(1), 0, Answerable.both(guide(rows.size()), language), styles.plain);
        sheet.getRow(1).setHeightInPoints(64);
        for (int i = 0; i < HEAD; i++) {
            sheet.addMergedRegion(new CellRangeAddress(i, i, 0, HEADINGS.size() - 1));
        }
        Row head = sheet.createRow(HEAD);
        for (int i = 0; i < WIDTHS.length; i++) {
            String hidden = i < HEADINGS.size() ? "" : List.of(MARK, "design", "class", "id", "key").get(i - HEADINGS.size());
            styles.text(head, i, i < HEADINGS.size() ? Answerable.both(HEADINGS.get(i), language) : hidden, styles.heading);
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
            sheet.setColumnHidden(i, i >= HEADINGS.size());
        }
        int written = Math.min(rows.size(), MOST);
        for (int i = 0; i < written; i++) {
            row(sheet.createRow(HEAD + 1 + i), i + 1, rows.get(i), styles);
        }
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, HEAD + written, 0, HEADINGS.size() - 1));
        options(workbook, sheet, rows.subList(0, written));
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private static Text guide(int count) {
        boolean cut = count > MOST;
        return Text.of("report.ask.QuestionsReport.fill-column-answer-only", cut
                ? Text.of("report.ask.QuestionsReport.only-first-questions-listed", MOST) : Text.same(""));
    }

    private void row(Row row, int number, AskedRow asked, Styles styles) {
        row.createCell(0).setCellValue(number);
        row.getCell(0).setCellStyle(styles.plain);
        styles.text(row, 1, Answerable.both(asked.fact().question(), language), styles.plain);
        styles.text(row, 2, asked.shown(), styles.plain);
        row.createCell(ANSWER).setCellStyle(asked.answer().number() ? styles.number : styles.answer);
        styles.text(row, 4, asked.answer().hint(language), styles.plain);
        if (asked.settles() > 0) {
            row.createCell(5).setCellValue(asked.settles());
            row.getCell(5).setCellStyle(styles.plain);
        }
        List<String> clauses = asked.clauses();
        String more = clauses.size() > CLAUSES ? " … (" + clauses.size() + ")" : "";
        styles.text(row, 6, String.join("; ", clauses.subList(0, Math.min(CLAUSES, clauses.size()))) + more, styles.plain);
        List<String> hidden = List.of(MARK, asked.design(), asked.fact().owner(), asked.id(), asked.fact().key());
        for (int i = 0; i < hidden.size(); i++) {
            styles.text(row, HEADINGS.size() + i, hidden.get(i), styles.plain);
        }
    }

    /** Lists to choose from stand in a sheet that nobody sees: a cell holds no long one. */
    private static void options(XSSFWorkbook workbook, XSSFSheet sheet, List<AskedRow> rows) {
        Map<List<String>, List<Integer>> places = new LinkedHashMap<>();
        Map<List<String>, Boolean> several = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Answerable answer = rows.get(i).answer();
            if (!answer.options().isEmpty()) {
                places.computeIfAbsent(answer.options(), o -> new ArrayList<>()).add(HEAD + 1 + i);
                several.merge(answer.options(), answer.several(), Boolean::logicalOr);
            }
        }
        if (places.isEmpty()) {
            return;
        }
        XSSFSheet lists = workbook.createSheet("options");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int column = 0;
        for (var entry : places.entrySet()) {
            List<String> options = entry.getKey();
            for (int i = 0; i < options.size(); i++) {
                Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
                row.createCell(column).setCellValue(options.get(i));
            }
            String letter = CellReference.convertNumToColString(column++);
            CellRangeAddressList cells = new CellRangeAddressList();
            ranges(entry.getValue()).forEach(r -> cells.addCellRangeAddress(r[0], ANSWER, r[1], ANSWER));
            DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(
                    "options!$" + letter + "$1:$" + letter + "$" + options.size()), cells);
            validation.setErrorStyle(several.get(options) ? DataValidation.ErrorStyle.INFO : DataValidation.ErrorStyle.STOP);
            validation.setShowErrorBox(true);
            validation.setSuppressDropDownArrow(true);
            sheet.addValidationData(validation);
        }
        workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
    }

    /** Rows that follow each other as first and last. */
    private static List<int[]> ranges(List<Integer> rows) {
        List<int[]> ranges = new ArrayList<>();
        for (int row : rows) {
            int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last[1] == row - 1) {
                last[1] = row;
            } else {
                ranges.add(new int[] {row, row});
            }
        }
        return ranges;
    }

    /** How cells look; an answer can be written and is text, so that no program makes a day out of it. */
    private static final class Styles {

        private static final int CHARACTERS = 32_000;

        private final XSSFCellStyle heading;
        private final XSSFCellStyle plain;
        private final XSSFCellStyle quoted;
        private final XSSFCellStyle answer;
        private final XSSFCellStyle number;

        Styles(XSSFWorkbook workbook) {
            plain = style(workbook);
            heading = style(workbook);
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            quoted = style(workbook);
            quoted.setQuotePrefixed(true);
            number = style(workbook);
            number.setLocked(false);
            number.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            number.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            answer = workbook.createCellStyle();
            answer.cloneStyleFrom(number);
            answer.setDataFormat(workbook.createDataFormat().getFormat("@"));
        }

        private static XSSFCellStyle style(XSSFWorkbook workbook) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            return style;
        }

        /** Text, never taken for a formula. */
        void text(Row row, int column, String words, XSSFCellStyle style) {
            String visible = words.lines().map(VisibleText::of).collect(Collectors.joining("\n"));
            row.createCell(column).setCellValue(visible.length() <= CHARACTERS ? visible : visible.substring(0, CHARACTERS));
            row.getCell(column).setCellStyle(style == plain && CsvRows.isFormula(visible) ? quoted : style);
        }
    }
}
