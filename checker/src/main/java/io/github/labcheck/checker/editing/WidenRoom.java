package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.editing.Places.Point;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A room, mostly a corridor, is made wider across its long side: one of its long walls is moved, and with it the rooms behind the wall
 * and the doors in it. A room that is not drawn gets another clear width.
 *
 * @param room what a person calls it
 * @param by   how much, m; less than nothing makes it narrower
 * @param side the side whose wall moves
 */
public record WidenRoom(String room, BigDecimal by, Side side) implements Edit {

    private static final String CLEAR_WIDTH = "clearWidth";
    private static final String AREA = "area";

    /** A side of a plan; with {@code ANY} the one of larger coordinates. */
    public enum Side { ANY, NORTH, SOUTH, EAST, WEST }

    @Override
    public TextEdits on(EditableText text) throws EditRefused {
        EditableText.Located located = text.entry(room);
        EntryText entry = located.entry();
        if (!located.section().type().name().equals("Room")) {
            throw new EditRefused(Text.of("editing.WidenRoom.no-room-use-set", room));
        }
        TextEdits edits = text.edits();
        List<Point> corners = Places.outline(entry);
        if (corners.isEmpty()) {
            if (Places.text(entry, CLEAR_WIDTH).isEmpty()) {
                throw new EditRefused(Text.of("editing.WidenRoom.neither-outline-nor-clear", entry.id()));
            }
            width(entry, edits);
            return edits;
        }
        MovedWall wall = MovedWall.of(corners, by, side);
        for (SectionText section : text.design().sections()) {
            for (EntryText other : section.entries()) {
                if (other == entry) {
                    outline(other, wall.own(), edits);
                } else if (section.type().name().equals("Room") && Places.text(other, "storey").equals(Places.text(entry, "storey"))) {
                    outline(other, wall.behind(Places.outline(other), other.id()), edits);
                } else if (names(other, entry.id())) {
                    Places.point(other, Places.AT, wall::ofOpening, edits);
                }
            }
        }
        if (entry.key(CLEAR_WIDTH).isPresent()) {
            width(entry, edits);
        }
        return edits;
    }

    private void width(EntryText entry, TextEdits edits) throws EditRefused {
        String written = Places.text(entry, CLEAR_WIDTH);
        if (!written.matches("[0-9]+(\\.[0-9]+)?")) {
            throw new EditRefused(Text.of("editing.WidenRoom.clearwidth-not-written-number", entry.id()));
        }
        SetValue.replace(entry.key(CLEAR_WIDTH).orElseThrow(), new BigDecimal(written).add(by).toPlainString(), edits);
    }

    /** Other corners, and the area that goes with them where the file states the one that they had. */
    private static void outline(EntryText entry, MovedWall.Corners corners, TextEdits edits) throws EditRefused {
        List<Point> before = Places.outline(entry);
        List<Point> after = before.stream().map(corners::moved).toList();
        if (before.equals(after)) {
            return;
        }
        Places.outline(entry, corners::moved, edits);
        Optional<BigDecimal> stated = Optional.of(Places.text(entry, AREA)).filter(a -> a.matches("[0-9]+(\\.[0-9]+)?"))
                .map(BigDecimal::new);
        if (stated.isPresent() && entry.key(AREA).isPresent() && stated.get().subtract(MovedWall.area(before)).abs().doubleValue() < 0.1) {
            SetValue.replace(entry.key(AREA).orElseThrow(), stated.get().add(MovedWall.area(after)).subtract(MovedWall.area(before))
                    .stripTrailingZeros().toPlainString(), edits);
        }
    }

    private static boolean names(EntryText entry, String id) {
        return Stream.of("between", "room").flatMap(k -> entry.key(k).stream()).flatMap(k -> Stream.concat(Stream.of(k.value()), k.value()
                .items().stream()))
                .anyMatch(v -> v.node() instanceof io.github.labcheck.checker.reading.YamlNode.Scalar s && s.text().strip().equals(id));
    }
}
