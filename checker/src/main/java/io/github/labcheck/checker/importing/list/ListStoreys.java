package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.ImportedDrawing.Storey;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.StoreyTitle;
import io.github.labcheck.checker.importing.list.Sheet.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The storeys that room lists name, in the order of their numbers; one without a number lies above those before it. */
final class ListStoreys {

    private static final Pattern ZERO = Pattern.compile("(?i)^(?:level|ebene|floor|l)?\\s*0+\\b.*");
    private static final Pattern PLAIN = Pattern.compile("^(-?\\d{1,2})$");

    private ListStoreys() { }

    static List<Storey> of(List<ListTable> tables, String file) {
        Map<String, Origin> names = new LinkedHashMap<>();
        for (ListTable table : tables) {
            for (Row row : table.rows()) {
                String name = table.text(row, "storey");
                if (!name.isEmpty()) {
                    names.putIfAbsent(name, new Origin(file, Origin.Key.ROW, table.place(row)));
                }
            }
        }
        boolean fromZero = names.keySet().stream().anyMatch(n -> ZERO.matcher(n).matches());
        List<Storey> storeys = new ArrayList<>();
        int last = 0;
        for (var name : names.entrySet()) {
            int level = level(name.getKey(), fromZero, last);
            storeys.add(new Storey(name.getValue(), name.getKey(), Double.NaN, level));
            last = Math.max(last, level);
        }
        storeys.sort(Comparator.comparingInt(Storey::level));
        return storeys;
    }

    private static int level(String name, boolean fromZero, int last) {
        Matcher plain = PLAIN.matcher(name);
        OptionalInt title = StoreyTitle.of(name);
        if (ZERO.matcher(name).matches()) {
            return 1;
        }
        if (title.isPresent() || plain.matches()) {
            int level = title.isPresent() ? title.getAsInt() : Integer.parseInt(plain.group(1));
            return fromZero && level > 0 ? level + 1 : level;
        }
        return last + 1;
    }
}
