package io.github.labcheck.checker.importing.answer;

import io.github.labcheck.checker.importing.list.Sheet;
import io.github.labcheck.checker.importing.list.Sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One answered question.
 *
 * @param cell   where the answer stands, such as {@code Questions!D4}
 * @param design id of the design that it is about
 * @param type   local name of the class of what it is about; empty for a section
 * @param id     of what it is about; empty for a section
 * @param key    the key, or the section
 * @param answer what was written; empty if nothing was
 */
public record AnswerRow(String cell, String design, String type, String id, String key, String answer) {

    /** Heads the first of the hidden columns, and stands in every row of them. */
    private static final String MARK = "labcheck-questions";
    private static final int FROM_ANSWER_TO_MARK = 4;

    /** Whether sheets are those of a workbook of questions. */
    public static boolean are(List<Sheet> sheets) {
        return sheets.stream().anyMatch(s -> head(s).isPresent());
    }

    /** All rows with a question. */
    public static List<AnswerRow> of(List<Sheet> sheets) {
        List<AnswerRow> answers = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Row head = head(sheet).orElse(null);
            if (head == null) {
                continue;
            }
            int mark = mark(head);
            for (Row row : sheet.rows()) {
                if (row.number() > head.number() && cell(row, mark).equals(MARK)) {
                    int column = mark - FROM_ANSWER_TO_MARK;
                    answers.add(new AnswerRow(sheet.name() + "!" + letter(column) + row.number(), cell(row, mark + 1),
                            cell(row, mark + 2), cell(row, mark + 3),
                            cell(row, mark + 4), cell(row, column)));
                }
            }
        }
        return answers;
    }

    private static Optional<Row> head(Sheet sheet) {
        return sheet.rows().stream().filter(r -> mark(r) >= FROM_ANSWER_TO_MARK).findFirst();
    }

    private static int mark(Row row) {
        return IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i).strip().equals(MARK)).findFirst().orElse(-1);
    }

    private static String cell(Row row, int column) {
        return column >= 0 && column < row.cells().size() ? row.cells().get(column).strip() : "";
    }

    private static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
