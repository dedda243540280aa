package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Declared;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import io.github.labcheck.checker.importing.ImportedDrawing.Storey;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.draft.KnownNames;
import io.github.labcheck.checker.importing.list.Sheet.Row;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rooms of lists: joined by number to those of a drawing, whose outlines and areas stay; the rest are rooms without an outline. */
public final class RoomLists {

    private static final String UNPLACED = "(?i).*(未放置|未布置|未封闭|冗余|not placed|not enclosed|redundant|nicht platziert).*";
    private static final String CODE = "[\\p{L}]{0,4}[-. ]?\\d[\\p{L}\\d.\\-/]*";

    private final String file;
    private final CellValues values;
    private final List<Room> rooms;
    private final List<Storey> storeys;
    private final Map<String, Integer> byNumber = new HashMap<>();
    private final Map<String, Integer> byStorey = new HashMap<>();
    private final List<Left> left;
    private final List<Text> notes;
    private final boolean drawn;
    private int joined;

    private RoomLists(ImportedDrawing drawing, String file, CellValues values) {
        this.file = file;
        this.values = values;
        this.rooms = new ArrayList<>(drawing.rooms());
        this.storeys = new ArrayList<>(drawing.storeys());
        this.left = new ArrayList<>(drawing.left());
        this.notes = new ArrayList<>(drawing.notes());
        this.drawn = !drawing.rooms().isEmpty();
        for (int i = 0; i < rooms.size(); i++) {
            byNumber.putIfAbsent(KnownNames.whole(rooms.get(i).number()), i);
        }
        byNumber.remove("");
        for (int i = 0; i < storeys.size(); i++) {
            byStorey.putIfAbsent(KnownNames.whole(storeys.get(i).name()), i);
        }
    }

    /** A drawing with the rooms of the room lists of a file; an empty drawing is filled by them. */
    public static ImportedDrawing join(ImportedDrawing drawing, ListFile lists, CellValues values) {
        RoomLists all = new RoomLists(drawing, lists.name(), values);
        List<ListTable> tables = lists.tables().stream().filter(t -> t.kind() == ListKind.ROOMS).toList();
        if (tables.isEmpty()) {
            return drawing;
        }
        if (!all.drawn) {
            all.storeys.addAll(ListStoreys.of(tables, lists.name()));
            for (int i = 0; i < all.storeys.size(); i++) {
                all.byStorey.putIfAbsent(KnownNames.whole(all.storeys.get(i).name()), i);
            }
        }
        tables.forEach(all::table);
        if (all.drawn) {
            all.notes.add(Text.of("importing.list.RoomLists.rooms-list-were-joined", all.joined));
        }
        return new ImportedDrawing(drawing.name(), all.storeys, all.rooms, drawing.shafts(), drawing.doors(), drawing.openings(),
                drawing.windows(),
                drawing.items(), drawing.columns(), all.left, all.notes);
    }

    private void table(ListTable table) {
        boolean codes = table.field("number").isEmpty() && table.field("room-number").isEmpty() && table.field("description").isPresent()
                && table.rows().stream().filter(r -> table.text(r, "name").matches(CODE)).count() * 2 > table.rows().size();
        Map<String, Integer> seen = new HashMap<>();
        String storey = "";
        for (Row row : table.rows()) {
            String written = table.text(row, "storey");
            storey = written.isEmpty() ? storey : written;
            String number = codes ? table.text(row, "name") : table.text(row, "room-number", "number");
            String name = codes ? table.text(row, "description") : table.text(row, "room-name", "name", "room");
            if (codes && !number.matches(CODE)) {
                name = number;
                number = "";
            }
            if (number.isEmpty() && name.isEmpty()) {
                continue;
            }
            Origin origin = new Origin(file, Origin.Key.ROW, table.place(row));
            String shown = (number + " " + name).strip();
            Integer before = number.isEmpty() ? null : seen.putIfAbsent(KnownNames.whole(number), row.number());
            if (row.cells().stream().anyMatch(c -> c.matches(UNPLACED))) {
                left.add(new Left(origin, shown, Text.of("importing.list.RoomLists.list-says-not-placed")));
            } else if (before != null) {
                left.add(new Left(origin, shown, Text.of("importing.list.RoomLists.number-row-first-was", before)));
            } else {
                row(table, row, new Listed(origin, number, name, storey));
            }
        }
    }

    private record Listed(Origin origin, String number, String name, String storey) { }

    private void row(ListTable table, Row row, Listed listed) {
        Map<String, String> said = new LinkedHashMap<>();
        table.number(row, "clear-height").map(Quantity::length).filter(h -> h > 0)
                .ifPresent(h -> said.put("clearHeight", values.number(h)));
        table.fields().stream().filter(f -> f.property() != null)
                .forEach(f -> values.value(f, row.cell(f.column())).ifPresent(v -> said.put(f.property().key(), v)));
        List<String> words = Stream.of(listed.name(), table.text(row, "category"), table.text(row, "description")).filter(w -> !w.isBlank())
                .toList();
        Integer place = byNumber.get(KnownNames.whole(listed.number()));
        if (drawn && place != null) {
            Room room = rooms.get(place);
            List<String> all = Stream.concat(words.stream(), room.words().stream()).distinct().toList();
            Map<String, String> keys = new LinkedHashMap<>(room.said());
            said.forEach(keys::putIfAbsent);
            rooms.set(place, new Room(room.origin(), room.number(), room.name().isEmpty() ? listed.name() : room.name(), all,
                    room.storey(), room.area(),
                    room.bottom(), room.top(), room.area().isEmpty() && room.declaredArea() == null ? declared(table, row)
                    : room.declaredArea(), keys, room.through()));
            joined++;
            return;
        }
        if (drawn) {
            left.add(new Left(listed.origin(), (listed.number() + " " + listed.name()).strip(),
                    Text.of("importing.list.RoomLists.no-room-drawing-number")));
            return;
        }
        rooms.add(new Room(listed.origin(), listed.number(), listed.name(), words.stream().skip(1).toList(),
                byStorey.getOrDefault(KnownNames.whole(listed.storey()), -1),
                Flat.FACTORY.createPolygon(), Double.NaN, Double.NaN, declared(table, row), said));
    }

    private static Declared declared(ListTable table, Row row) {
        for (String role : List.of("net-area", "area", "gross-area")) {
            Optional<Quantity> area = table.number(row, role).filter(q -> q.area() > 0);
            if (area.isPresent()) {
                String where = role.equals("net-area") ? "Net: " : role.equals("area") ? "Area: " : "Gross: ";
                return new Declared(area.get().area(), where + table.field(role).map(Field::header).orElse(""));
            }
        }
        return null;
    }
}
