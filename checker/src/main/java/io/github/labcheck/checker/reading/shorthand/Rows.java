package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Text;
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
            faults.form(pair.value(), Text.of("reading.shorthand.Rows.row-block-such-along"));
            return;
        }
        Map<Word, YamlNode> values = words(mapping, Word.ofRow(), faults);
        List<String> ids = new ArrayList<>();
        Row row = new Row(pair.key(), values, ids);
        if (!(values.get(Word.ROOMS) instanceof Sequence rooms)) {
            faults.form(values.getOrDefault(Word.ROOMS, mapping), Text.of("reading.shorthand.Rows.row-rooms-ids-entries"));
            return;
        }
        for (YamlNode item : rooms.items()) {
            room(shared, item, named, flat).ifPresentOrElse(id -> {
                Cell before = cells.putIfAbsent(id, new Cell(row, ids.size()));
                if (before != null) {
                    faults.contradiction(item.position(),
                            Text.of("reading.shorthand.Rows.room-stands-row-line", Faults.shown(id), before.row().key().position().line()));
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
                        Text.of("reading.shorthand.Rows.row-names-room-not", Faults.shown(scalar.text())));
            }
        } else if (!(item instanceof Scalar)) {
            faults.form(item, Text.of("reading.shorthand.Rows.each-item-rooms-id"));
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
                faults.unknown("unknown-key", pair.key().position(), text, Word.names(known),
                        Text.of("reading.shorthand.Rows.no-key-here", Faults.shown(text)));
            } else if (values.putIfAbsent(word.get(), pair.value()) != null && !pair.merged()) {
                faults.contradiction(pair.key().position(), Text.of("reading.shorthand.Rows.stands-twice", Faults.shown(text)));
            }
        }
        return values;
    }
}
