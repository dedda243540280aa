package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.FormatRules;
import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.checker.reading.shorthand.Lengths.XY;
import io.github.labcheck.checker.reading.shorthand.Ring.Wall;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places by wall and distance: of doors, windows and openings in a wall, of things with their backs at one. */
final class Placing {

    /** Two rooms share a wall where their edges are so far apart at most, m. */
    private static final BigDecimal THICKEST = new BigDecimal("0.4");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final List<Word> WORDS = List.of(Word.ON, Word.AGAINST, Word.FROM, Word.DISTANCE, Word.GAP, Word.WALL);
    private static final Map<Compass, String> BACK_AT =
            Map.of(Compass.NORTH, "0", Compass.WEST, "90", Compass.SOUTH, "180", Compass.EAST, "270");

    private final Outlines outlines;
    private final Lengths lengths;
    private final Faults faults;

    Placing(Outlines outlines, Lengths lengths, Faults faults) {
        this.outlines = outlines;
        this.lengths = lengths;
        this.faults = faults;
    }

    /** Gives an entry its place, if it says it by a wall. */
    void write(Draft draft) {
        Map<Word, Pair> said = new EnumMap<>(Word.class);
        WORDS.forEach(word -> draft.take(word).ifPresent(pair -> said.put(word, pair)));
        if (said.isEmpty()) {
            return;
        }
        Pair wall = said.containsKey(Word.ON) ? said.get(Word.ON) : said.get(Word.AGAINST);
        if (wall == null || said.containsKey(Word.ON) && said.containsKey(Word.AGAINST)) {
            Pair any = said.values().iterator().next();
            faults.form(any.key(), Text.of("reading.shorthand.Placing.say-wall-opening-against"));
            return;
        }
        if (draft.at("at").isPresent()) {
            faults.contradiction(wall.key().position(), Text.of("reading.shorthand.Placing.coordinates-cannot-well", wall.key().text()));
            return;
        }
        Optional<Compass> side = Compass.of(wall.value());
        if (side.isEmpty()) {
            faults.side(wall.value(), said.containsKey(Word.ON) ? Word.ON : Word.AGAINST);
        } else if (said.containsKey(Word.ON)) {
            opening(draft, said, wall, side.get());
        } else {
            thing(draft, said, wall, side.get());
        }
    }

    /** The rooms that an entry names: of a door those on its sides, of anything else its own. */
    private static List<Scalar> rooms(Draft draft) {
        return draft.at("between").or(() -> draft.at("room")).map(p -> Selection.scalars(p.value())).orElse(List.of());
    }

    private static boolean outside(Scalar scalar) {
        return FormatRules.isOutside(scalar.text().strip());
    }

    /** The outline of the room whose wall is meant; empty, and reported, if it has none. */
    private Optional<Ring> host(Draft draft, Pair wall) {
        Optional<Scalar> room = rooms(draft).stream().filter(s -> !outside(s)).findFirst();
        if (room.isEmpty()) {
            faults.form(wall.key(), Text.of("reading.shorthand.Placing.no-room-given-whose"));
            return Optional.empty();
        }
        Optional<Ring> ring = outlines.ring(room.get().text().strip(), room.get());
        if (ring.isEmpty()) {
            faults.contradiction(wall.key().position(),
                    Text.of("reading.shorthand.Placing.no-outline-so-nothing", Faults.shown(room.get().text())));
        }
        return ring;
    }

    /** The place along a wall: the distance from an end to a point that is some way behind it. */
    private Optional<BigDecimal> along(Map<Word, Pair> said, Compass side, Ring ring, BigDecimal behind) {
        Pair from = said.get(Word.FROM);
        Pair distance = said.get(Word.DISTANCE);
        boolean middle = from != null && from.value() instanceof Scalar s
                && (s.text().strip().equals("middle") || s.text().strip().equals("中间"));
        Optional<Compass> end = from == null ? Optional.of(side.low()) : Compass.of(from.value()).filter(f -> f.ends(side));
        if (end.isEmpty() && !middle) {
            faults.end(from.value(), side, true);
            return Optional.empty();
        }
        if (middle && distance != null) {
            faults.contradiction(distance.key().position(), Text.of("reading.shorthand.Placing.where-from-middle-there"));
            return Optional.empty();
        }
        BigDecimal low = ring.end(side.low());
        BigDecimal high = ring.end(side.low().opposite());
        if (middle) {
            return Optional.of(low.add(high).divide(TWO));
        }
        return length(said, Word.DISTANCE, BigDecimal.ZERO)
                .map(d -> end.get().upper() ? high.subtract(d).subtract(behind) : low.add(d).add(behind));
    }

    private Optional<BigDecimal> length(Map<Word, Pair> said, Word word, BigDecimal otherwise) {
        return lengths.length(said.containsKey(word) ? said.get(word).value() : null, word, otherwise);
    }

    private void opening(Draft draft, Map<Word, Pair> said, Pair wall, Compass side) {
        Optional<Ring> host = host(draft, wall);
        Optional<BigDecimal> along = host.flatMap(ring -> along(said, side, ring, BigDecimal.ZERO));
        Optional<BigDecimal> thickness = length(said, Word.WALL, RowShape.WALL);
        if (along.isEmpty() || thickness.isEmpty()) {
            return;
        }
        List<Wall> walls = host.get().walls(side).stream().filter(w -> w.holds(along.get())).toList();
        if (walls.isEmpty()) {
            beyond(wall, host.get(), side, along.get());
            return;
        }
        Optional<Scalar> other = rooms(draft).stream().filter(s -> !outside(s)).skip(1).findFirst();
        Optional<Ring> beside = other.flatMap(o -> outlines.ring(o.text().strip(), o));
        BigDecimal half = thickness.get().divide(TWO);
        if (beside.isEmpty()) {
            put(draft, wall, side, along.get(), side.upper() ? walls.get(0).at().add(half) : walls.get(0).at().subtract(half));
            return;
        }
        Optional<BigDecimal> across = shared(walls, beside.get().walls(side.opposite()), side, along.get());
        if (across.isEmpty()) {
            faults.contradiction(wall.key().position(),
                    Text.of("reading.shorthand.Placing.behind-wall-there-no", new Text(side.zh(), side.key()),
                    Faults.shown(other.get().text())));
        } else {
            put(draft, wall, side, along.get(), across.get());
        }
    }

    /** The middle between two walls that are one. */
    private static Optional<BigDecimal> shared(List<Wall> own, List<Wall> others, Compass side, BigDecimal along) {
        BigDecimal best = null;
        BigDecimal middle = null;
        for (Wall a : own) {
            for (Wall b : others) {
                BigDecimal gap = side.upper() ? b.at().subtract(a.at()) : a.at().subtract(b.at());
                if (b.holds(along) && gap.signum() >= 0 && gap.compareTo(THICKEST) <= 0 && (best == null || gap.compareTo(best) < 0)) {
                    best = gap;
                    middle = a.at().add(b.at()).divide(TWO);
                }
            }
        }
        return Optional.ofNullable(middle);
    }

    private void thing(Draft draft, Map<Word, Pair> said, Pair wall, Compass side) {
        Optional<XY> size = draft.at("size").flatMap(p -> lengths.pair(p.value()));
        if (size.isEmpty()) {
            faults.form(wall.key(), Text.of("reading.shorthand.Placing.thing-wall-size-width"));
            return;
        }
        BigDecimal half = size.get().x().divide(TWO);
        Optional<Ring> host = host(draft, wall);
        Optional<BigDecimal> along = host.flatMap(ring -> along(said, side, ring, half));
        Optional<BigDecimal> gap = length(said, Word.GAP, BigDecimal.ZERO);
        if (along.isEmpty() || gap.isEmpty()) {
            return;
        }
        Optional<Wall> held = host.get().walls(side).stream()
                .filter(w -> w.holds(along.get().subtract(half)) && w.holds(along.get().add(half))).findFirst();
        if (held.isEmpty()) {
            beyond(wall, host.get(), side, along.get());
            return;
        }
        BigDecimal back = gap.get().add(size.get().y().divide(TWO));
        Optional<Scalar> turned = draft.scalar("rotation");
        Optional<BigDecimal> stated = turned.flatMap(lengths::number);
        if (stated.isPresent() && stated.get().compareTo(new BigDecimal(BACK_AT.get(side))) != 0) {
            faults.contradiction(turned.get().position(),
                    Text.of("reading.shorthand.Placing.back-wall-rotation", new Text(side.zh(), side.key()), BACK_AT.get(side)));
            return;
        }
        put(draft, wall, side, along.get(), side.upper() ? held.get().at().subtract(back) : held.get().at().add(back));
        draft.put(new Scalar("rotation", false, wall.key().position()), new Scalar(BACK_AT.get(side), false, wall.key().position()),
                new Origin(Origin.Kind.PLACED, side.key(), draft.position()));
    }

    private void beyond(Pair wall, Ring ring, Compass side, BigDecimal along) {
        String low = Lengths.scalar(ring.end(side.low()), wall.key().position()).text();
        String high = Lengths.scalar(ring.end(side.low().opposite()), wall.key().position()).text();
        String axis = side.horizontal() ? "x" : "y";
        String at = Lengths.scalar(along, wall.key().position()).text();
        faults.contradiction(wall.key().position(),
                Text.of("reading.shorthand.Placing.does-not-fit-m", axis, at, new Text(side.zh(), side.key()), low, high));
    }

    private static void put(Draft draft, Pair wall, Compass side, BigDecimal along, BigDecimal across) {
        Sequence at = side.horizontal() ? Lengths.point(along, across, wall.key().position())
                : Lengths.point(across, along, wall.key().position());
        draft.put(new Scalar("at", false, wall.key().position()), at,
                new Origin(Origin.Kind.PLACED, side.key(), draft.position()));
    }
}
