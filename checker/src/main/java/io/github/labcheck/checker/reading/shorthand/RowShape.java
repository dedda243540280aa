package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.checker.reading.shorthand.Rows.Cell;
import io.github.labcheck.checker.reading.shorthand.Rows.Row;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rectangles of the rooms of a row: along a side of a room, a wall away from it and from each other. */
final class RowShape {

    /** What a wall is thick where nothing is said, m. */
    static final BigDecimal WALL = new BigDecimal("0.2");

    private final Lengths lengths;
    private final Faults faults;
    private final Map<Row, Frame> frames = new IdentityHashMap<>();

    RowShape(Lengths lengths, Faults faults) {
        this.lengths = lengths;
        this.faults = faults;
    }

    /**
     * What a row says, understood.
     *
     * @param from  the end where it begins
     * @param start its distance from there
     * @param right whether all of it could be read
     */
    private record Frame(Compass side, Compass from, BigDecimal start, BigDecimal wall, List<BigDecimal> widths, List<BigDecimal> depths,
            boolean right) { }

    /** The room at a place of a row along another room; empty, and reported, if it cannot stand there. */
    Optional<Ring> ring(Cell cell, Ring along, String id) {
        Row row = cell.row();
        Frame frame = frames.get(row);
        if (frame == null) {
            frame = frame(row);
            frames.put(row, frame);
        }
        if (!frame.right()) {
            return Optional.empty();
        }
        BigDecimal behind = frame.start();
        for (int i = 0; i < cell.number(); i++) {
            behind = behind.add(frame.widths().get(i)).add(frame.wall());
        }
        BigDecimal width = frame.widths().get(cell.number());
        boolean up = !frame.from().upper();
        BigDecimal low = up ? along.end(frame.from()).add(behind) : along.end(frame.from()).subtract(behind).subtract(width);
        BigDecimal high = low.add(width);
        Compass far = frame.from().opposite();
        BigDecimal end = along.end(far);
        if (up ? low.compareTo(end) >= 0 : high.compareTo(end) <= 0) {
            faults.contradiction(row.key().position(),
                    Text.of("reading.shorthand.RowShape.row-longer-than-stands", words(row, Word.ALONG), Faults.shown(id)));
            return Optional.empty();
        }
        BigDecimal face = along.end(frame.side());
        BigDecimal depth = frame.depths().get(cell.number());
        BigDecimal near = frame.side().upper() ? face.add(frame.wall()) : face.subtract(frame.wall());
        BigDecimal other = frame.side().upper() ? near.add(depth) : near.subtract(depth);
        return Optional.of(frame.side().horizontal() ? Ring.rectangle(low, near.min(other), high, near.max(other))
                : Ring.rectangle(near.min(other), low, near.max(other), high));
    }

    private static String words(Row row, Word word) {
        return row.values().get(word) instanceof Scalar scalar ? Faults.shown(scalar.text()) : "";
    }

    private Frame frame(Row row) {
        Optional<Compass> side = Compass.of(row.values().get(Word.SIDE));
        if (side.isEmpty()) {
            faults.side(row.values().getOrDefault(Word.SIDE, row.key()), Word.SIDE);
        }
        Compass low = side.map(Compass::low).orElse(Compass.WEST);
        YamlNode begin = row.values().get(Word.FROM);
        Optional<Compass> from = begin == null ? Optional.of(low) : Compass.of(begin).filter(f -> side.isEmpty() || f.ends(side.get()));
        if (from.isEmpty() && side.isPresent()) {
            faults.end(begin, side.get(), false);
        }
        int count = row.rooms().size();
        Optional<List<BigDecimal>> widths = many(row, Word.WIDTHS, count);
        Optional<List<BigDecimal>> depths = many(row, Word.DEPTH, count);
        Optional<BigDecimal> start = lengths.length(row.values().get(Word.START), Word.START, BigDecimal.ZERO);
        Optional<BigDecimal> wall = lengths.length(row.values().get(Word.WALL), Word.WALL, WALL);
        boolean right = Stream.of(side, from, widths, depths, start, wall).allMatch(Optional::isPresent);
        return new Frame(side.orElse(null), from.orElse(null), start.orElse(null), wall.orElse(null), widths.orElse(null),
                depths.orElse(null), right);
    }

    /** One length for each room; a single one stands for all. */
    private Optional<List<BigDecimal>> many(Row row, Word word, int count) {
        YamlNode node = row.values().get(word);
        if (node instanceof Sequence list) {
            List<BigDecimal> all = new ArrayList<>();
            list.items().forEach(i -> lengths.extent(i, word).ifPresent(all::add));
            if (list.items().size() != count) {
                faults.contradiction(list.position(),
                        Text.of("reading.shorthand.RowShape.row-rooms-but", count, new Text(word.zh(), word.key()), list.items().size()));
                return Optional.empty();
            }
            return Optional.of(all).filter(a -> a.size() == count);
        }
        if (node == null) {
            faults.form(row.key(), Text.of("reading.shorthand.RowShape.row-lacks", word.key()));
            return Optional.empty();
        }
        Optional<BigDecimal> same = lengths.extent(node, word);
        return same.map(s -> Collections.nCopies(count, s));
    }
}
