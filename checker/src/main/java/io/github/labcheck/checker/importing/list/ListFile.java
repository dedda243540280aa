package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lists of a file.
 *
 * @param name    name of the file
 * @param tables  its lists
 * @param unknown sheets whose columns are not known
 */
public record ListFile(String name, List<ListTable> tables, List<String> unknown) {

    /**
     * Finds the lists of a file.
     *
     * @param said roles of columns as a person said, by place counted from 0
     * @throws UnreadableDrawing if none is found
     */
    public static ListFile of(List<Sheet> sheets, String name, Schema schema, Map<Integer, String> said) throws UnreadableDrawing {
        TableFinder finder = new TableFinder(schema, said, name);
        List<ListTable> tables = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Sheet sheet : sheets) {
            finder.table(sheet).filter(t -> !t.rows().isEmpty()).ifPresentOrElse(tables::add, () -> unknown.add(sheet.name()));
        }
        if (tables.isEmpty()) {
            String head = sheets.stream().flatMap(s -> s.rows().stream().limit(1)).flatMap(r -> r.cells().stream())
                    .filter(c -> !c.isBlank()).limit(6)
                    .map(c -> c.length() > 30 ? c.substring(0, 30) + "…" : c).collect(Collectors.joining(", "));
            throw new UnreadableDrawing(Text.of("importing.list.ListFile.no-header-list-known", head));
        }
        return new ListFile(name, tables, unknown);
    }
}
