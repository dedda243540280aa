package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The coordinates that a text writes, in metres, and others in their place. */
final class Places {

    static final String OUTLINE = "outline";
    static final String AT = "at";

    private Places() {
    }

    /** A point as it is written, m. */
    record Point(BigDecimal x, BigDecimal y) {

        Point by(BigDecimal dx, BigDecimal dy) {
            return new Point(x.add(dx), y.add(dy));
        }

        private String yaml() {
            return "[" + x.toPlainString() + ", " + y.toPlainString() + "]";
        }
    }

    /** The point at a key of an entry; empty if the entry has no such key. */
    static Optional<Point> point(EntryText entry, String key) throws EditRefused {
        Optional<KeyText> written = entry.key(key);
        return written.isEmpty() ? Optional.empty() : Optional.of(point(written.get().value().node(), entry, key));
    }

    /** The corners of an entry; empty if it writes none itself. */
    static List<Point> outline(EntryText entry) throws EditRefused {
        List<Point> corners = new ArrayList<>();
        Optional<KeyText> written = entry.key(OUTLINE);
        if (written.isPresent() && written.get().value().node() instanceof Sequence list) {
            for (YamlNode corner : list.items()) {
                corners.add(point(corner, entry, OUTLINE));
            }
        }
        return corners;
    }

    private static Point point(YamlNode node, EntryText entry, String key) throws EditRefused {
        try {
            if (node instanceof Sequence list && list.items().size() == 2) {
                return new Point(number(list.items().get(0)), number(list.items().get(1)));
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new EditRefused(Text.of("editing.Places.not-written-numbers-metres", entry.id(), key));
    }

    private static BigDecimal number(YamlNode node) {
        return new BigDecimal(((Scalar) node).text().strip());
    }

    /** Writes other corners in the place of those of an entry, as few of them as differ. */
    static void outline(EntryText entry, UnaryOperator<Point> moved, TextEdits edits) throws EditRefused {
        List<Point> corners = outline(entry);
        if (!corners.isEmpty()) {
            SetValue.replace(entry.key(OUTLINE).orElseThrow(), corners.stream().map(moved).map(Point::yaml).collect(Collectors
                    .joining(", ", "[", "]")), edits);
        }
    }

    /** Writes another point at a key of an entry. */
    static void point(EntryText entry, String key, UnaryOperator<Point> moved, TextEdits edits) throws EditRefused {
        Optional<Point> point = point(entry, key);
        if (point.isPresent()) {
            SetValue.replace(entry.key(key).orElseThrow(), moved.apply(point.get()).yaml(), edits);
        }
    }

    /** What an entry says at a key, as text; empty if it is no text. */
    static String text(EntryText entry, String key) {
        return entry.value(key).filter(Scalar.class::isInstance).map(n -> ((Scalar) n).text().strip()).orElse("");
    }
}
