package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.editing.EditableText.Located;
import io.github.labcheck.checker.editing.Places.Point;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A thing, or a room with what stands in it, is moved.
 *
 * @param thing what a person calls it
 * @param by    whether the numbers are how far it goes, rather than where to
 * @param x     m
 * @param y     m
 */
public record MoveThing(String thing, boolean by, BigDecimal x, BigDecimal y) implements Edit {

    @Override
    public TextEdits on(EditableText text) throws EditRefused {
        Located located = text.entry(thing);
        EntryText entry = located.entry();
        TextEdits edits = text.edits();
        List<Point> corners = Places.outline(entry);
        Optional<Point> at = corners.isEmpty() ? Places.point(entry, Places.AT) : Optional.empty();
        if (corners.isEmpty() && at.isEmpty()) {
            throw new EditRefused(Text.of("editing.MoveThing.no-place-outline-file", entry.id()));
        }
        Point from = at.orElseGet(() -> lowest(corners));
        BigDecimal dx = by ? x : x.subtract(from.x());
        BigDecimal dy = by ? y : y.subtract(from.y());
        if (corners.isEmpty()) {
            Places.point(entry, Places.AT, p -> p.by(dx, dy), edits);
        } else {
            room(text, entry, dx, dy, edits);
        }
        if (edits.isEmpty()) {
            throw new EditRefused(Text.of("editing.MoveThing.there-already", entry.id()));
        }
        return edits;
    }

    static Point lowest(List<Point> corners) {
        return new Point(corners.stream().map(Point::x).min(BigDecimal::compareTo).orElseThrow(),
                corners.stream().map(Point::y).min(BigDecimal::compareTo).orElseThrow());
    }

    /** A room, and everything that is said to be in it. */
    static void room(EditableText text, EntryText room, BigDecimal dx, BigDecimal dy, TextEdits edits) throws EditRefused {
        Places.outline(room, p -> p.by(dx, dy), edits);
        for (SectionText section : text.design().sections()) {
            for (EntryText entry : section.entries()) {
                if (Places.text(entry, "room").equals(room.id())) {
                    Places.point(entry, Places.AT, p -> p.by(dx, dy), edits);
                }
            }
        }
    }
}
