package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.reading.Value.Coordinates;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads points, sizes and outlines. */
final class ShapeReader {

    private static final int MICROMETRES = 6;
    private static final long WIDEST = 1_000_000_000;

    private final Schema schema;
    private final NumberReader numbers;
    private final Bounds bounds;
    private final ErrorLog log;
    private long comparisonsLeft;

    ShapeReader(Schema schema, NumberReader numbers, Bounds bounds, ErrorLog log) {
        this.schema = schema;
        this.numbers = numbers;
        this.bounds = bounds;
        this.log = log;
        this.comparisonsLeft = bounds.of(Bound.OUTLINE_COMPARISONS);
    }

    /** The shape; empty, and reported, if it is none. */
    Optional<Value> read(YamlNode node, DesignProperty property) {
        if (property.range() != Range.Shape.OUTLINE) {
            return pair(node, property, Measure.of(property, schema)).map(c -> c);
        }
        if (!(node instanceof Sequence sequence) || sequence.items().stream().noneMatch(Sequence.class::isInstance)) {
            return wrong(node, property);
        }
        if (sequence.items().size() > bounds.of(Bound.OUTLINE_POINTS)) {
            log.beyond(Bound.OUTLINE_POINTS, bounds, node.position(),
                    Text.of("reading.ShapeReader.outline-more-than-points", bounds.of(Bound.OUTLINE_POINTS)));
            return Optional.empty();
        }
        List<Coordinates> points = new ArrayList<>();
        Measure measure = Measure.of(property, schema);
        for (YamlNode item : sequence.items()) {
            pair(item, property, measure).ifPresent(points::add);
        }
        return points.size() < sequence.items().size() ? Optional.empty() : outline(node.position(), points);
    }

    private Optional<Coordinates> pair(YamlNode node, DesignProperty property, Measure measure) {
        if (!(node instanceof Sequence sequence) || sequence.items().size() != 2
                || !sequence.items().stream().allMatch(Scalar.class::isInstance)) {
            return wrong(node, property);
        }
        Optional<BigDecimal> first = numbers.read((Scalar) sequence.items().get(0), measure);
        Optional<BigDecimal> second = numbers.read((Scalar) sequence.items().get(1), measure);
        return first.isEmpty() || second.isEmpty() ? Optional.empty()
                : Optional.of(new Coordinates(List.of(first.get(), second.get())));
    }

    private <T> Optional<T> wrong(YamlNode node, DesignProperty property) {
        boolean explained = node instanceof YamlNode.Refused || node instanceof Scalar s && FullWidth.explains(s, log);
        if (!explained) {
            Text expected = Expected.of(property, schema);
            log.add("wrong-type", node.position(),
                    Text.of("reading.ShapeReader.must", new Text(property.label().zh(), property.key()), expected));
        }
        return Optional.empty();
    }

    private Optional<Value> outline(Position position, List<Coordinates> points) {
        List<Coordinates> corners = withoutRepeats(points);
        long[] x = micrometres(corners, 0);
        long[] y = micrometres(corners, 1);
        if (tooWide(position, x) || tooWide(position, y)) {
            return Optional.empty();
        }
        OutlineCheck check = new OutlineCheck(x, y, comparisonsLeft);
        if (check.flat()) {
            log.add("degenerate-outline", position, Text.of("reading.ShapeReader.outline-no-area-takes"));
            return Optional.empty();
        }
        Optional<OutlineCheck.Crossing> crossing = check.crossing();
        comparisonsLeft = Math.max(0, check.comparisonsLeft());
        crossing.ifPresent(c -> crosses(position, corners, c));
        if (check.comparisonsLeft() < 0) {
            log.beyond(Bound.OUTLINE_COMPARISONS, bounds, position, Text.of("reading.ShapeReader.outlines-too-many-points"));
            return Optional.empty();
        }
        return crossing.isPresent() ? Optional.empty() : Optional.of(new Value.Outline(corners));
    }

    /** Without points that repeat the one before, the last one repeating the first included. */
    private static List<Coordinates> withoutRepeats(List<Coordinates> points) {
        List<Coordinates> corners = new ArrayList<>();
        for (Coordinates point : points) {
            if (corners.isEmpty() || !same(corners.get(corners.size() - 1), point)) {
                corners.add(point);
            }
        }
        if (corners.size() > 1 && same(corners.get(0), corners.get(corners.size() - 1))) {
            corners.remove(corners.size() - 1);
        }
        return corners;
    }

    private static boolean same(Coordinates a, Coordinates b) {
        return rounded(a.numbers().get(0)).compareTo(rounded(b.numbers().get(0))) == 0
                && rounded(a.numbers().get(1)).compareTo(rounded(b.numbers().get(1))) == 0;
    }

    private static BigDecimal rounded(BigDecimal metres) {
        return metres.setScale(MICROMETRES, RoundingMode.HALF_UP);
    }

    private static long[] micrometres(List<Coordinates> corners, int axis) {
        return corners.stream().mapToLong(c -> rounded(c.numbers().get(axis)).unscaledValue().longValueExact()).toArray();
    }

    private boolean tooWide(Position position, long[] values) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        if (high - low < WIDEST) {
            return false;
        }
        log.addOnce("wide", "implausible-value", position, Text.of("reading.ShapeReader.outline-more-than-1000"),
                null);
        return true;
    }

    private void crosses(Position position, List<Coordinates> corners, OutlineCheck.Crossing crossing) {
        String first = edge(corners, crossing.first());
        String second = edge(corners, crossing.second());
        log.add("self-crossing-outline", position,
                Text.of("reading.ShapeReader.outline-crosses-itself-edge", crossing.first() + 1, first, crossing.second() + 1, second));
    }

    private static String edge(List<Coordinates> corners, int index) {
        return point(corners.get(index)) + "–" + point(corners.get((index + 1) % corners.size()));
    }

    private static String point(Coordinates corner) {
        return corner.numbers().stream().map(n -> n.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
