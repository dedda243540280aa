package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.list.Sheet.Row;
import java.util.List;
import java.util.Optional;

/**
 * A list whose columns are known.
 *
 * @param file   name of its file
 * @param sheet  name of its sheet
 * @param kind   what it lists
 * @param fields its columns
 * @param rows   its rows below the header, without empty ones and sums
 */
record ListTable(String file, String sheet, ListKind kind, List<Field> fields, List<Row> rows) {

    /** What people write into a cell that holds nothing. */
    private static final String NOTHING = "(?i)n/?a|[-—–/]+|无|tbd|null";

    /** The text of the first of several roles that a row holds; empty if it holds none. */
    String text(Row row, String... roles) {
        for (String role : roles) {
            Optional<Field> field = field(role);
            if (field.isPresent() && !row.cell(field.get().column()).isEmpty() && !row.cell(field.get().column()).matches(NOTHING)) {
                return row.cell(field.get().column());
            }
        }
        return "";
    }

    /** The column of a role. */
    Optional<Field> field(String role) {
        return fields.stream().filter(f -> f.role().equals(role)).findFirst();
    }

    /** The number of a role in a row, with the unit of its cell or else of its header. */
    Optional<Quantity> number(Row row, String role) {
        return field(role).flatMap(f -> Quantity.of(row.cell(f.column())).map(q -> q.or(f.unit())));
    }

    /** Where a row is, as a design file writes it. */
    String place(Row row) {
        return sheet + " " + row.number();
    }
}
