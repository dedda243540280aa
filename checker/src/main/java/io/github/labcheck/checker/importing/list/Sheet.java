package io.github.labcheck.checker.importing.list;

import java.util.List;

/**
 * A sheet of a list.
 *
 * @param name its name; that of the file for a CSV
 * @param rows its rows that are not empty
 */
public record Sheet(String name, List<Row> rows) {

    /** More cells than any list has. */
    static final int MOST_CELLS = 4_000_000;

    /**
     * A row.
     *
     * @param number its number, counted from 1
     * @param cells  its cells as texts, merged ones filled in
     */
    public record Row(int number, List<String> cells) {

        /** The text of a cell without blanks around it; empty if there is none. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean empty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
