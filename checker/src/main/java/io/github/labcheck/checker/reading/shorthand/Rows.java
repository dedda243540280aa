package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a file: which rooms stand in which, and what they share. */
final class Rows {

    /** The class whose entries stand in rows. */
    static final String ROOM = "Room";

    private final Faults faults;
    private final Map<String, Cell> cells = new LinkedHashMap<>();

    Rows(Faults faults) {
        this.faults = faults;
    }

    /**
     * A row.
     *
     * @param key    where it is written
     * @param values what it says
     * @param rooms  ids of its rooms, null for a gap
     */
    record Row(Scalar key, Map<Word, YamlNode> values, List<String> rooms) { }

    /** The place of a room in a row. */
    record Cell(Row row, int number) { }

    /** Where a room stands, if in a row. */
    Optional<Cell> cell(String room) {
        return Optional.ofNullable(cells.get(room));
    }

    /** The rooms with those that stand in rows in their places; rooms named by their ids stay where they are. */
    List<Draft> flat(List<Draft> entries) {
        Map<String, Draft> named = new HashMap<>();
        entries.forEach(e -> e.id().ifPresent(id -> named.putIfAbsent(id, e)));
        List<Draft> flat = new ArrayList<>();
        for (Draft entry : entries) {
            Optional<Pair> row = entry.take(Word.ROW);
            if (row.isEmpty()) {
                flat.add(entry);
            } else {
                row(entry, row.get(), named, flat);
            }
        }
        return flat;
    }

    private void row(Draft shared, Pair pair, Map<String, Draft> named, List<Draft> flat) {
        if (!(pair.value() instanceof Mapping mapping)) {
            faults.form(pair.value(), "“排列”应为块，如 {along: C1, side: north, depth: 6.6, widths: [3.3, 6.6], rooms: [R1, R2]}",
                    "A row is a block such as {along: C1, side: north, depth: 6.6, widths: [3.3, 6.6], rooms: [R1, R2]}");
            return;
        }
        Map<Word, YamlNode> values = words(mapping, Word.ofRow(), faults);
        List<String> ids = new ArrayList<>();
        Row row = new Row(pair.key(), values, ids);
        if (!(values.get(Word.ROOMS) instanceof Sequence rooms)) {
            faults.form(values.getOrDefault(Word.ROOMS, mapping), "“排列”要有“rooms”：各房间的编号或整项", "A row has rooms: ids or entries");
            return;
        }
        for (YamlNode item : rooms.items()) {
            room(shared, item, named, flat).ifPresentOrElse(id -> {
                Cell before = cells.putIfAbsent(id, new Cell(row, ids.size()));
                if (before != null) {
                    faults.contradiction(item.position(), "房间“%s”已排在第 %d 行的一排里".formatted(Faults.shown(id), before.row().key().position()
                            .line()),
                            "The room %s stands in the row of line %d already".formatted(Faults.shown(id), before.row().key().position()
                            .line()));
                }
                ids.add(id);
            }, () -> ids.add(null));
        }
    }

    /** The id of a room of a row; empty for a gap. */
    private Optional<String> room(Draft shared, YamlNode item, Map<String, Draft> named, List<Draft> flat) {
        Draft room = null;
        if (item instanceof Mapping mapping) {
            room = new Draft(shared.names(), mapping);
            flat.add(room);
        } else if (item instanceof Scalar scalar && !scalar.isNull()) {
            room = named.get(scalar.text().strip());
            if (room == null) {
                faults.unknown("unknown-reference", item.position(), scalar.text(), named.keySet(),
                        "“排列”中的房间“%s”不在文件中".formatted(Faults.shown(scalar.text())),
                        "The row names the room \"%s\", which is not in the file".formatted(Faults.shown(scalar.text())));
            }
        } else if (!(item instanceof Scalar)) {
            faults.form(item, "“rooms”的每一项应为房间的编号或整项", "Each item of rooms is the id of a room or an entry");
        }
        if (room != null) {
            room.complete(shared.pairs(), new Origin(Origin.Kind.ROW, "", room.position()));
        }
        return Optional.ofNullable(room).flatMap(Draft::id);
    }

    /** What a block says at some words; others are reported. */
    static Map<Word, YamlNode> words(Mapping mapping, List<Word> known, Faults faults) {
        Map<Word, YamlNode> values = new HashMap<>();
        for (Pair pair : mapping.pairs()) {
            String text = pair.key().text();
            Optional<Word> word = Word.among(known, text);
            if (word.isEmpty()) {
                faults.unknown("unknown-key", pair.key().position(), text, Word.names(known), "“%s”不能写在这里".formatted(Faults.shown(text)),
                        "\"%s\" is no key here".formatted(Faults.shown(text)));
            } else if (values.putIfAbsent(word.get(), pair.value()) != null && !pair.merged()) {
                faults.contradiction(pair.key().position(), "“%s”重复".formatted(Faults.shown(text)),
                        "%s stands twice".formatted(Faults.shown(text)));
            }
        }
        return values;
    }
}
