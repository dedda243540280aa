package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.Entry.Field;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/**
 * Looks whether what is drawn has sizes that a building can have: the area of an outline, the height of a storey, how far a
 * thing is from its room. Whoever draws in centimetres or millimetres without their unit is told so once, and not by
 * the faults that follow.
 */
final class DrawnSizes {

    private static final String CODE = "implausible-value";

    /** What is farther than this from its room was meant in another unit, if that leads into the room, m. */
    private static final double FAR = 100;

    /** A door or window is so far from the floor of its room at most, m. */
    private static final double WALL = 1;

    private final Schema schema;
    private final ErrorLog log;
    private final List<Unit> smaller;
    private final DesignProperty area;
    private final DesignProperty height;

    DrawnSizes(Schema schema, ErrorLog log) {
        this.schema = schema;
        this.log = log;
        smaller = Stream.of("cm", "mm").flatMap(symbol -> schema.unit(symbol).stream()).toList();
        area = schema.named("area");
        height = schema.named("height");
    }

    /** The rectangle around an outline, m. */
    private record Around(double left, double bottom, double right, double top) {

        static Around of(Value.Outline outline) {
            double[] x = outline.corners().stream().mapToDouble(c -> number(c, 0)).sorted().toArray();
            double[] y = outline.corners().stream().mapToDouble(c -> number(c, 1)).sorted().toArray();
            return new Around(x[0], y[0], x[x.length - 1], y[y.length - 1]);
        }

        /** Whether neither coordinate is that of a place in or near it: a slip in one of the two is no other unit. */
        boolean apart(double x, double y) {
            return (x < left - WALL || x > right + WALL) && (y < bottom - WALL || y > top + WALL);
        }

        boolean within(double x, double y, double margin) {
            return x >= left - margin && x <= right + margin && y >= bottom - margin && y <= top + margin;
        }
    }

    void check(List<Section> sections) {
        Map<String, Around> rooms = new HashMap<>();
        entries(sections).forEach(entry -> field(entry, "outline").ifPresent(field -> outline(field)
                .filter(outline -> plausible(field, outline))
                .ifPresent(outline -> entry.id().ifPresent(id -> rooms.put(id, Around.of(outline))))));
        entries(sections).forEach(entry -> place(entry, rooms));
        storeys(sections);
    }

    private static Stream<Entry> entries(List<Section> sections) {
        return sections.stream().flatMap(section -> section.entries().stream());
    }

    private static Optional<Field> field(Entry entry, String name) {
        return entry.field(Schema.NS + name);
    }

    private static Optional<Value.Outline> outline(Field field) {
        return field.values().stream().findFirst().filter(Value.Outline.class::isInstance).map(Value.Outline.class::cast);
    }

    private static double number(Value.Coordinates coordinates, int axis) {
        return coordinates.numbers().get(axis).doubleValue();
    }

    private boolean plausible(Field field, Value.Outline outline) {
        double held = area(outline);
        if (!(held > area.high())) {
            return true;
        }
        String far = outline.corners().stream().flatMap(c -> c.numbers().stream()).max(Comparator.comparing(BigDecimal::abs))
                .map(n -> unit(u -> held / u / u <= area.high() && held / u / u >= 1).map(u -> plain(n) + " " + u.symbol()).orElse(null))
                .orElse(null);
        String low = plain(BigDecimal.valueOf(area.low()));
        String high = plain(BigDecimal.valueOf(area.high()));
        log.addOnce("area", CODE, field.position(),
                Text.of("reading.DrawnSizes.outline-holds-m2-room", "%.0f".formatted(held), low, high), far);
        return false;
    }

    /** Area within an outline, m²; from its first corner, so that coordinates of a national grid lose nothing. */
    private static double area(Value.Outline outline) {
        List<Value.Coordinates> corners = outline.corners();
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            Value.Coordinates from = corners.get(i);
            Value.Coordinates to = corners.get((i + 1) % corners.size());
            twice += (number(from, 0) - number(corners.get(0), 0)) * (number(to, 1) - number(corners.get(0), 1))
                    - (number(to, 0) - number(corners.get(0), 0)) * (number(from, 1) - number(corners.get(0), 1));
        }
        return Math.abs(twice) / 2;
    }

    /** A thing that lies far from its room, and in it if its place is read in another unit. */
    private void place(Entry entry, Map<String, Around> rooms) {
        List<Around> own = Stream.of("room", "between").flatMap(key -> field(entry, key).stream()).flatMap(f -> f.values().stream())
                .filter(Value.ToEntry.class::isInstance).map(v -> rooms.get(((Value.ToEntry) v).id())).filter(room -> room != null)
                .toList();
        Optional<Field> at = field(entry, "at").filter(f -> !own.isEmpty() && f.values().get(0) instanceof Value.Coordinates);
        if (at.isEmpty()) {
            return;
        }
        Value.Coordinates place = (Value.Coordinates) at.get().values().get(0);
        double x = number(place, 0);
        double y = number(place, 1);
        if (own.stream().anyMatch(room -> room.within(x, y, FAR) || !room.apart(x, y))) {
            return;
        }
        unit(u -> own.stream().anyMatch(room -> room.within(x / u, y / u, WALL)))
                .ifPresent(u -> log.addOnce("at", CODE, at.get().position(),
                Text.of("reading.DrawnSizes.place-more-than-m", plain(place.numbers().get(0)), plain(place.numbers().get(1)),
                        "%.0f".formatted(FAR)),
                place.numbers().stream().map(n -> plain(n) + " " + u.symbol()).reduce((a, b) -> a + ", " + b).orElseThrow()));
    }

    /** Storeys that lie farther above each other than a storey can be high. */
    private void storeys(List<Section> sections) {
        Map<Integer, Field> elevations = new TreeMap<>();
        sections.stream().filter(s -> s.type().name().equals("Storey")).flatMap(s -> s.entries().stream()).forEach(storey ->
                storey.literal(Schema.NS + "level").map(Integer::parseInt).ifPresent(level -> field(storey, "elevation")
                        .ifPresent(elevation -> elevations.putIfAbsent(level > 0 ? level - 1 : level, elevation))));
        Integer below = null;
        for (int level : elevations.keySet()) {
            if (below != null) {
                rise(elevations.get(below), elevations.get(level), level - below);
            }
            below = level;
        }
    }

    private void rise(Field lower, Field upper, int levels) {
        double rise = (metres(upper).doubleValue() - metres(lower).doubleValue()) / levels;
        if (!(rise > height.high())) {
            return;
        }
        String meant = unit(u -> rise / u >= height.low() && rise / u <= height.high()).map(u -> plain(metres(upper)) + " " + u.symbol())
                .orElse(null);
        String most = plain(BigDecimal.valueOf(height.high()));
        log.addOnce("rise", CODE, upper.position(),
                Text.of("reading.DrawnSizes.elevation-m-m-storey", plain(metres(upper)), "%.1f".formatted(rise), most), meant);
    }

    private static BigDecimal metres(Field elevation) {
        return new BigDecimal(((Value.Literal) elevation.values().get(0)).lexical());
    }

    /** The first smaller unit that fits, by how many of it make a metre. */
    private Optional<Unit> unit(DoublePredicate fits) {
        double metre = schema.unit("m").map(Unit::divisor).orElse(1.0);
        return smaller.stream().filter(u -> fits.test(u.divisor() / metre)).findFirst();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
