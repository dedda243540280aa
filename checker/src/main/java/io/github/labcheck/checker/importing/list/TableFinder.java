package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.list.Sheet.Row;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the header of a sheet, and with it what its columns hold. What stands above it is a title. */
final class TableFinder {

    private static final int DEEPEST_HEADER = 30;
    private static final String SUM = "(?i)^\\s*(小计|合计|总计|共计|总和|汇总|grand total|total|subtotal|sub-total|sum|summe|gesamt)\\b?.*";

    private final ListWords words;
    private final Map<Integer, String> said;
    private final String file;

    /**
     * A finder.
     *
     * @param said roles of columns as a person said, by place
     */
    TableFinder(Schema schema, Map<Integer, String> said, String file) {
        this.words = new ListWords(schema);
        this.said = said;
        this.file = file;
    }

    /** The list of a sheet; empty if it has no header whose words are known. */
    Optional<ListTable> table(Sheet sheet) {
        int header = -1;
        int best = 1;
        for (int i = 0; i < Math.min(DEEPEST_HEADER, sheet.rows().size()); i++) {
            int known = roles(sheet.rows().get(i)).size();
            if (known > best) {
                best = known;
                header = i;
            }
        }
        if (header < 0 && said.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> roles = header < 0 ? new TreeMap<>() : columns(sheet.rows().get(header));
        roles.putAll(said);
        List<String> titles = new ArrayList<>(List.of(sheet.name()));
        sheet.rows().subList(0, Math.max(0, header)).forEach(r -> titles.addAll(r.cells()));
        titles.add(file);
        int first = header;
        return ListKind.of(new HashSet<>(roles.values()), titles.stream().flatMap(t -> words.kind(t).stream()).findFirst())
                .map(kind -> new ListTable(file, sheet.name(), kind,
                fields(first < 0 ? null : sheet.rows().get(first), kind), body(sheet.rows().subList(first + 1, sheet.rows().size()))));
    }

    private Set<String> roles(Row row) {
        Set<String> roles = new HashSet<>(columns(row).values());
        roles.remove("");
        return roles;
    }

    private Map<Integer, String> columns(Row row) {
        Map<Integer, String> columns = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String role = words.role(row.cell(i));
            if (!role.isEmpty()) {
                columns.put(i, role);
            }
        }
        return columns;
    }

    private List<Field> fields(Row header, ListKind kind) {
        Map<Integer, Field> fields = new TreeMap<>();
        for (int i = 0; header != null && i < header.cells().size(); i++) {
            Field field = header.cell(i).isEmpty() ? null : words.field(i, header.cell(i), kind);
            if (field != null) {
                fields.put(i, field);
            }
        }
        said.forEach((column, role) -> fields.put(column, new Field(column, header == null ? "" : header.cell(column), role, null, "")));
        Map<String, Integer> seen = new HashMap<>();
        fields.values().removeIf(f -> !f.role().isEmpty() && seen.putIfAbsent(f.role(), f.column()) != null);
        return List.copyOf(fields.values());
    }

    /** Rows that are neither sums nor numbered columns. */
    private static List<Row> body(List<Row> rows) {
        return rows.stream().filter(r -> r.cells().stream().noneMatch(c -> c.matches(SUM))).toList();
    }
}
