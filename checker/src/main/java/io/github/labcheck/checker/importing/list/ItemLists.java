package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.importing.draft.KnownNames;
import io.github.labcheck.checker.importing.draft.Names;
import io.github.labcheck.checker.importing.draft.Names.Meaning;
import io.github.labcheck.checker.importing.list.Sheet.Row;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Equipment, doors, signs, cylinders and stores of lists, in the rooms of a draft. */
public final class ItemLists {

    private final Draft draft;
    private static final Map<String, String> PREFIXES = Map.of("stores", "CB", "signs", "S", "cylinders", "CY");

    private final Names names;
    private final CellValues values;
    private final Map<String, String> rooms = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, List<DraftEntry>> sections;
    private final List<Left> left;
    private final Map<String, Integer> untyped = new TreeMap<>();

    private ItemLists(Draft draft, Names names, CellValues values) {
        this.draft = draft;
        this.names = names;
        this.values = values;
        this.sections = new LinkedHashMap<>();
        draft.sections().forEach((name, entries) -> sections.put(name, new ArrayList<>(entries)));
        this.left = new ArrayList<>(draft.left());
        draft.sections().values().forEach(all -> all.forEach(e -> used.add(e.id())));
        draft.sections().getOrDefault("rooms", List.of()).forEach(r -> {
            rooms.put(KnownNames.whole(r.id().replace("\"", "")), r.id());
            if (r.keys().containsKey("name")) {
                rooms.merge(KnownNames.whole(r.keys().get("name").replace("\"", "")), r.id(), (a, b) -> "");
            }
        });
    }

    /** A draft with what the lists of a file hold. */
    public static Draft join(Draft draft, ListFile lists, Names names, CellValues values) {
        ItemLists all = new ItemLists(draft, names, values);
        lists.tables().stream().filter(t -> t.kind() != ListKind.ROOMS).forEach(all::table);
        all.untyped.forEach((name, count) -> all.left.add(new Left(new Origin(lists.name(), Origin.Key.ROW, ""), name,
                all.unknownType(name, count))));
        lists.unknown().forEach(s -> all.left.add(new Left(new Origin(lists.name(), Origin.Key.ROW, s), s,
                Text.of("importing.list.ItemLists.columns-sheet-not-known"))));
        all.sections.values().removeIf(List::isEmpty);
        List<String> incomplete = new ArrayList<>(draft.incomplete());
        all.sections.forEach((section, entries) -> {
            int before = draft.sections().getOrDefault(section, List.of()).size();
            if (entries.size() > before && !incomplete.contains(section)) {
                incomplete.add(section);
            }
        });
        return new Draft(draft.name(), all.sections, incomplete, draft.notes(), all.left);
    }

    private Text unknownType(String name, int count) {
        List<String> near = names.nearestThing(List.of(name));
        return Text.of("importing.list.ItemLists.them-name-tells-no", count, near.isEmpty() ? Text.same("")
                : Text.of("importing.list.ItemLists.near", Lists.of(near)));
    }

    private void table(ListTable table) {
        for (Row row : table.rows()) {
            if (table.kind() == ListKind.DOORS) {
                door(table, row);
            } else {
                item(table, row);
            }
        }
    }

    private Origin origin(ListTable table, Row row) {
        return new Origin(table.file(), Origin.Key.ROW, table.place(row));
    }

    /** What a thing is called, the most telling first: the gas of a cylinder, the type, the name. */
    private static List<String> words(ListTable table, Row row) {
        Stream<String> gas = table.fields().stream().filter(f -> f.property() != null && f.property().key().equals("gas"))
                .map(f -> row.cell(f.column()));
        return Stream.concat(gas, Stream.of(table.text(row, "item-type"), table.text(row, "item-name", "name"), table.text(row, "category"),
                table.text(row, "description"))).filter(w -> !w.isBlank()).toList();
    }

    private void item(ListTable table, Row row) {
        List<String> words = words(table, row);
        if (words.isEmpty()) {
            return;
        }
        Meaning meaning = meaning(table.kind(), words);
        if (meaning == null) {
            untyped.merge(words.get(0), 1, Integer::sum);
            return;
        }
        if (meaning.section().isEmpty()) {
            return;
        }
        String room = table.text(row, "room-number", "room", "room-name");
        String id = rooms.getOrDefault(KnownNames.whole(room), "");
        if (meaning.section().equals("signs") && id.isEmpty()) {
            left.add(new Left(origin(table, row), words.get(0),
                    Text.of("importing.list.ItemLists.where-sign-hangs-not")));
            return;
        }
        List<DraftEntry> section = sections.computeIfAbsent(meaning.section(), s -> new ArrayList<>());
        String number = table.text(row, "item-number", "number");
        DraftEntry entry = DraftEntry.of(origin(table, row),
                fresh(number.isEmpty() ? prefix(meaning.section()) + (section.size() + 1) : number), !number.isEmpty())
                .with("name", name(table, row)).with(meaning.section().equals("cylinders") ? "gas" : "type", meaning.value());
        entry.with(meaning.section().equals("signs") ? "on" : "room", id);
        if (id.isEmpty() && !room.isEmpty()) {
            entry.decide(Text.of("importing.list.ItemLists.room-list-says-there", room));
        }
        table.number(row, "quantity").filter(q -> q.value() > 1 && q.value() == Math.rint(q.value())).ifPresent(q -> entry.with(
                meaning.section().equals("equipment") ? "quantity" : "", meaning.section().equals("equipment") ? values.number(q.value())
                : ""));
        generic(table, row, entry);
        section.add(entry);
    }

    private String name(ListTable table, Row row) {
        String name = table.text(row, "item-name", "name");
        return name.isEmpty() ? "" : YamlScalar.of(name);
    }

    private Meaning meaning(ListKind kind, List<String> words) {
        return switch (kind) {
            case SIGNS -> words.stream().flatMap(w -> values.concept("SignType", w).stream()).findFirst().map(v -> new Meaning("signs", v))
                    .orElse(null);
            case CYLINDERS -> words.stream().flatMap(w -> values.concept("Gas", w).stream()).findFirst()
                    .map(v -> new Meaning("cylinders", v)).orElse(null);
            default -> names.item(words).orElse(null);
        };
    }

    private static String prefix(String section) {
        return PREFIXES.getOrDefault(section, "EQ");
    }

    private String fresh(String wanted) {
        String id = wanted;
        for (int i = 2; !used.add(YamlScalar.of(id)); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private void generic(ListTable table, Row row, DraftEntry entry) {
        table.fields().stream().filter(f -> f.property() != null && !entry.keys().containsKey(f.property().key()))
                .forEach(f -> values.value(f, row.cell(f.column())).ifPresent(v -> entry.with(f.property().key(), v)));
    }

    /** A door of the drawing gets what the list says of it; another one needs the rooms on both its sides. */
    private void door(ListTable table, Row row) {
        String number = table.text(row, "door-number", "number");
        List<DraftEntry> doors = sections.computeIfAbsent("doors", s -> new ArrayList<>());
        DraftEntry drawn = doors.stream().filter(d -> d.id().equals(YamlScalar.of(number))).findFirst().orElse(null);
        if (drawn != null) {
            generic(table, row, drawn);
            return;
        }
        String from = rooms.getOrDefault(KnownNames.whole(table.text(row, "from-room")), "");
        String to = rooms.getOrDefault(KnownNames.whole(table.text(row, "to-room")), "");
        if (from.isEmpty() || to.isEmpty()) {
            left.add(new Left(origin(table, row), number, Text.of("importing.list.ItemLists.no-door-drawing-number")));
        } else {
            DraftEntry entry = DraftEntry.of(origin(table, row), fresh(number.isEmpty() ? "D" + (doors.size() + 1) : number),
                    !number.isEmpty())
                    .with("between", "[" + from + ", " + to + "]");
            table.number(row, "opening-width").map(Quantity::length).ifPresent(w -> entry.withLength("openingWidth", w));
            generic(table, row, entry);
            doors.add(entry);
        }
    }
}
