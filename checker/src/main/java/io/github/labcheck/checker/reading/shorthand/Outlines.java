package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.checker.reading.shorthand.Lengths.XY;
import io.github.labcheck.checker.reading.shorthand.Rows.Cell;
import io.github.labcheck.checker.reading.shorthand.Rows.Row;
import io.github.labcheck.ontology.Text;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The outlines of rooms: those that are written, of rectangles, and of rows along other rooms. */
final class Outlines {

    private static final String OUTLINE = "outline";
    private static final String STOREY = "storey";

    private final Sections sections;
    private final Lengths lengths;
    private final RowShape shapes;
    private final Faults faults;
    private final Map<String, Ring> rings = new HashMap<>();
    private final Map<String, Pair> rectangles = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    Outlines(Sections sections, Lengths lengths, Faults faults) {
        this.sections = sections;
        this.lengths = lengths;
        this.faults = faults;
        this.shapes = new RowShape(lengths, faults);
    }

    /** Gives each room of a row, and each rectangle, its outline. */
    void write(List<Draft> rooms) {
        for (Draft room : rooms) {
            room.take(Word.RECTANGLE).ifPresent(pair -> {
                if (room.id().isPresent()) {
                    rectangles.putIfAbsent(room.id().get(), pair);
                } else {
                    rectangle(pair).ifPresent(ring -> put(room, pair.key(), ring));
                }
            });
        }
        for (Draft room : rooms) {
            Optional<String> id = room.id();
            Optional<Scalar> key = id.flatMap(this::computed);
            if (key.isPresent()) {
                faults.within(room, () -> outline(room, id.get(), key.get()));
            }
        }
    }

    private void outline(Draft room, String id, Scalar key) {
        if (!contradicted(room, id)) {
            ring(id, key).ifPresent(ring -> put(room, key, ring));
            sections.rows().cell(id).ifPresent(cell -> storey(room, cell.row()));
        }
    }

    /** The key that an outline is computed from. */
    private Optional<Scalar> computed(String id) {
        return Optional.ofNullable(rectangles.get(id)).map(Pair::key).or(() -> sections.rows().cell(id).map(c -> c.row().key()));
    }

    private boolean contradicted(Draft room, String id) {
        Optional<Pair> written = room.at(OUTLINE);
        boolean row = sections.rows().cell(id).isPresent();
        boolean rectangle = rectangles.containsKey(id);
        if (written.isPresent()) {
            faults.contradiction(written.get().key().position(),
                    Text.of("reading.shorthand.Outlines.outline-from-cannot-another", Faults.shown(id), row
                            ? Text.of("reading.shorthand.Outlines.row") : Text.of("reading.shorthand.Outlines.rectangle")));
        } else if (row && rectangle) {
            faults.contradiction(rectangles.get(id).key().position(),
                    Text.of("reading.shorthand.Outlines.stands-row-rectangle-well", Faults.shown(id)));
        }
        return written.isPresent() || row && rectangle;
    }

    private static void put(Draft room, Scalar key, Ring ring) {
        Position at = key.position();
        List<YamlNode> corners = ring.corners().stream().map(c -> (YamlNode) Lengths.point(c.x(), c.y(), at)).toList();
        room.put(new Scalar(OUTLINE, false, at), new Sequence(corners, at), new Origin(Origin.Kind.ROW, key.text(), room.position()));
    }

    /** A room of a row is on the storey of the room that the row is along, unless it says another. */
    private void storey(Draft room, Row first) {
        Set<Row> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Row row = first;
        while (row != null && seen.add(row)) {
            Optional<String> along = Optional.ofNullable(row.values().get(Word.ALONG)).filter(Scalar.class::isInstance)
                    .map(n -> ((Scalar) n).text().strip());
            Optional<Pair> storey = along.flatMap(id -> sections.find(Rows.ROOM, id)).flatMap(d -> d.at(STOREY));
            storey.ifPresent(pair -> room.complete(List.of(pair), new Origin(Origin.Kind.ROW, "", room.position())));
            row = storey.isPresent() ? null : along.flatMap(sections.rows()::cell).map(Cell::row).orElse(null);
        }
    }

    /**
     * The outline of a room; empty if it has none, or none that can be computed.
     *
     * @param asked what asks for it
     */
    Optional<Ring> ring(String id, Scalar asked) {
        if (open.contains(id)) {
            String way = Faults.shown(String.join(" ← ", open) + " ← " + id);
            faults.circle(asked.position(), Text.of("reading.shorthand.Outlines.rows-hang-each-other", way));
            return Optional.empty();
        }
        if (tried.add(id)) {
            open.push(id);
            sections.find(Rows.ROOM, id).flatMap(room -> compute(room, id)).ifPresent(ring -> rings.put(id, ring));
            open.pop();
        }
        return Optional.ofNullable(rings.get(id));
    }

    private Optional<Ring> compute(Draft room, String id) {
        Optional<Pair> written = room.at(OUTLINE);
        if (written.isPresent()) {
            return lengths.corners(written.get().value()).map(Ring::new);
        }
        if (rectangles.containsKey(id)) {
            return rectangle(rectangles.get(id));
        }
        Optional<Cell> cell = sections.rows().cell(id);
        return cell.isEmpty() ? Optional.empty() : along(cell.get().row())
                .flatMap(along -> shapes.ring(cell.get(), along, id));
    }

    private Optional<Ring> along(Row row) {
        if (!(row.values().get(Word.ALONG) instanceof Scalar along)) {
            faults.form(row.key(), Text.of("reading.shorthand.Outlines.row-says-room-along"));
            return Optional.empty();
        }
        String id = along.text().strip();
        if (sections.find(Rows.ROOM, id).isEmpty()) {
            List<String> ids = sections.of(sections.type(Rows.ROOM)).stream().flatMap(d -> d.id().stream()).toList();
            faults.unknown("unknown-reference", along.position(), id, ids,
                    Text.of("reading.shorthand.Outlines.row-along-not-file", Faults.shown(id)));
            return Optional.empty();
        }
        boolean circle = open.contains(id);
        Optional<Ring> ring = ring(id, along);
        if (ring.isEmpty() && !circle && computed(id).isEmpty()) {
            faults.contradiction(along.position(), Text.of("reading.shorthand.Outlines.no-outline-row-could", Faults.shown(id)));
        }
        return ring;
    }

    private Optional<Ring> rectangle(Pair pair) {
        if (!(pair.value() instanceof Mapping mapping)) {
            faults.form(pair.value(), Text.of("reading.shorthand.Outlines.rectangle-block-such-0"));
            return Optional.empty();
        }
        Map<Word, YamlNode> values = Rows.words(mapping, List.of(Word.AT, Word.SIZE), faults);
        Optional<XY> at = lengths.pair(values.getOrDefault(Word.AT, mapping));
        Optional<XY> size = lengths.pair(values.getOrDefault(Word.SIZE, mapping)).filter(s -> s.x().signum() > 0 && s.y().signum() > 0);
        if (at.isEmpty() || size.isEmpty()) {
            faults.form(values.getOrDefault(at.isEmpty() ? Word.AT : Word.SIZE, mapping),
                    Text.of("reading.shorthand.Outlines.rectangle-x-y-size"));
            return Optional.empty();
        }
        return Optional.of(Ring.rectangle(at.get().x(), at.get().y(), at.get().x().add(size.get().x()), at.get().y().add(size.get().y())));
    }
}
