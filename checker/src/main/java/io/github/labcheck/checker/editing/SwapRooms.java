package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.editing.Places.Point;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.importing.revision.ValueEdit;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.checker.reading.WrittenDesign.ValueText;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two rooms change places: each takes the other's outline, storey and sizes and lies behind the other's doors and windows; what stands
 * in a room goes with it.
 *
 * @param one   what a person calls one of them
 * @param other the other
 */
public record SwapRooms(String one, String other) implements Edit {

    /** Keys of a room that belong to its place. */
    private static final List<String> PLACE = List.of("outline", "storey", "area", "clearWidth", "clearHeight", "columns", "voids");
    /** Sections that belong to the walls, and the keys at which they name rooms. */
    private static final Set<String> WALLS = Set.of("Door", "Window", "Opening", "PassBox");
    private static final List<String> SIDES = List.of("between", "room", "swingsInto");

    @Override
    public TextEdits on(EditableText text) throws EditRefused {
        EntryText a = room(text, one);
        EntryText b = room(text, other);
        if (a == b) {
            throw new EditRefused(Text.of("editing.SwapRooms.two-rooms-one"));
        }
        List<Point> before = Places.outline(a);
        List<Point> after = Places.outline(b);
        TextEdits edits = text.edits();
        for (String key : PLACE) {
            exchange(a, b, key, edits);
        }
        if (edits.isEmpty()) {
            throw new EditRefused(Text.of("editing.SwapRooms.neither-room-says-where"));
        }
        for (SectionText section : text.design().sections()) {
            for (EntryText entry : section.entries()) {
                if (WALLS.contains(section.type().name())) {
                    sides(entry, a.id(), b.id(), edits);
                } else if (!before.isEmpty() && !after.isEmpty()) {
                    goWith(entry, a, before, after, edits);
                    goWith(entry, b, after, before, edits);
                }
            }
        }
        return edits;
    }

    private static EntryText room(EditableText text, String word) throws EditRefused {
        EditableText.Located located = text.entry(word);
        if (!located.section().type().name().equals("Room")) {
            throw new EditRefused(Text.of("editing.SwapRooms.no-room", word));
        }
        return located.entry();
    }

    private static void exchange(EntryText a, EntryText b, String key, TextEdits edits) throws EditRefused {
        Optional<KeyText> one = a.key(key);
        Optional<KeyText> other = b.key(key);
        if (one.isPresent() != other.isPresent()) {
            throw new EditRefused(Text.of("editing.SwapRooms.only-one-rooms-says", key));
        }
        if (one.isPresent()) {
            String first = edits.before().substring(one.get().value().from(), one.get().value().to());
            String second = edits.before().substring(other.get().value().from(), other.get().value().to());
            if (plain(one.get().value()) && plain(other.get().value())) {
                edits.replace(one.get().value().from(), one.get().value().to(), second);
                edits.replace(other.get().value().from(), other.get().value().to(), first);
            } else {
                throw new EditRefused(Text.of("editing.SwapRooms.not-written-one-line", key));
            }
        }
    }

    private static boolean plain(ValueText value) {
        return !value.elsewhere() && !value.anchored() && value.style() != io.github.labcheck.checker.reading.WrittenDesign.Style.BLOCK;
    }

    /** A door of one room becomes one of the other. */
    private static void sides(EntryText entry, String a, String b, TextEdits edits) {
        for (String key : SIDES) {
            entry.key(key).ifPresent(k -> {
                List<ValueText> values = k.value().items().isEmpty() ? List.of(k.value()) : k.value().items();
                values.stream().filter(v -> v.node() instanceof Scalar && !v.elsewhere() && !v.anchored()).forEach(v -> {
                    String id = ((Scalar) v.node()).text().strip();
                    if (id.equals(a) || id.equals(b)) {
                        edits.replace(v.from(), v.to(), ValueEdit.quoted(v.style(), YamlScalar.of(id.equals(a) ? b : a)));
                    }
                });
            });
        }
    }

    private static void goWith(EntryText entry, EntryText room, List<Point> from, List<Point> to, TextEdits edits) throws EditRefused {
        if (Places.text(entry, "room").equals(room.id())) {
            Point start = MoveThing.lowest(from);
            Point end = MoveThing.lowest(to);
            BigDecimal dx = end.x().subtract(start.x());
            BigDecimal dy = end.y().subtract(start.y());
            Places.point(entry, Places.AT, p -> p.by(dx, dy), edits);
        }
    }
}
