package io.github.labcheck.checker.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a table for spreadsheets and programs: RFC 4180. */
public final class CsvRows {

    /** What a spreadsheet takes for the beginning of a formula, as keyboards write it and full-width. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvRows() {
    }

    /** A row of texts, with its end of line. */
    public static String of(List<String> texts) {
        return cells(texts.stream().map(CsvRows::text).toList());
    }

    /** A row of cells that are written already, with its end of line. */
    public static String cells(List<String> cells) {
        return cells.stream().collect(Collectors.joining(",")) + "\r\n";
    }

    /** A text as a cell: quoted where needed; what would be taken for a formula is kept text by a leading apostrophe. */
    public static String text(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return Stream.of(",", "\"", "\n", "\r").anyMatch(safe::contains) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Whether a spreadsheet may take a text for a formula. */
    public static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
