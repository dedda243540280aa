package io.github.labcheck.checker.importing.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** What is drawn on a sheet, with blocks resolved: in the unit of the drawing, or in metres once it is {@link #scaled}. */
final class Sheet {

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    /** Entities by layer, type and block that were not drawn: why, and how many. */
    private final Map<String, Integer> unread = new TreeMap<>();

    /**
     * A line of straight pieces; curves come as many.
     *
     * @param layer  its layer
     * @param handle its handle, or that of the insert that it is drawn by
     * @param points its corners
     * @param closed whether it closes
     * @param insert place of the innermost insert that draws it; -1 if it stands by itself
     */
    record Stroke(String layer, String handle, List<Coordinate> points, boolean closed, int insert) { }

    /**
     * An arc of a circle.
     *
     * @param from where it begins
     * @param to   where it ends
     */
    record Arc(String layer, String handle, Coordinate centre, double radius, Coordinate from, Coordinate to, int insert) { }

    /**
     * A text of one or more lines.
     *
     * @param lines  its lines
     * @param at     the middle of what it covers, estimated
     * @param height height of its letters
     * @param insert place of the insert whose attribute it is; -1 if it stands by itself
     */
    record Label(String layer, String handle, List<String> lines, Coordinate at, double height, int insert) { }

    /**
     * An insert of a block.
     *
     * @param block   name of the block
     * @param at      where its base point is
     * @param along   image of the x axis of the block, of length 1
     * @param box     what its strokes cover, in directions of the block: along and across; null if it draws nothing
     * @param words   values of its attributes by tag
     * @param parent  place of the insert that it is part of; -1 if it stands by itself
     */
    record Placed(String layer, String handle, String block, Coordinate at, Coordinate along, Envelope box, Map<String, String> words,
            int parent) {

        /** The middle of what it covers; the base point where it draws nothing. */
        Coordinate middle() {
            if (box == null) {
                return at;
            }
            Coordinate c = box.centre();
            return new Coordinate(along.x * c.x - along.y * c.y, along.y * c.x + along.x * c.y);
        }
    }

    List<Stroke> strokes() {
        return strokes;
    }

    List<Arc> arcs() {
        return arcs;
    }

    List<Label> labels() {
        return labels;
    }

    List<Placed> placed() {
        return placed;
    }

    Map<String, Integer> unread() {
        return unread;
    }

    void unread(String what) {
        unread.merge(what, 1, Integer::sum);
    }

    /** The insert that stands by itself and draws what an insert draws. */
    int outermost(int insert) {
        int at = insert;
        while (at >= 0 && placed.get(at).parent() >= 0) {
            at = placed.get(at).parent();
        }
        return at;
    }

    /** The same sheet in another unit. */
    Sheet scaled(double factor) {
        Sheet sheet = new Sheet();
        strokes.forEach(s -> sheet.strokes.add(new Stroke(s.layer, s.handle, s.points.stream().map(c -> times(c, factor)).toList(),
                s.closed, s.insert)));
        arcs.forEach(a -> sheet.arcs.add(new Arc(a.layer, a.handle, times(a.centre, factor), a.radius * factor, times(a.from, factor),
                times(a.to, factor), a.insert)));
        labels.forEach(l -> sheet.labels.add(new Label(l.layer, l.handle, l.lines, times(l.at, factor), l.height * factor, l.insert)));
        placed.forEach(p -> sheet.placed.add(new Placed(p.layer, p.handle, p.block, times(p.at, factor), p.along, p.box == null ? null
                : new Envelope(p.box.getMinX() * factor, p.box.getMaxX() * factor, p.box.getMinY() * factor, p.box.getMaxY() * factor),
                p.words, p.parent)));
        sheet.unread.putAll(unread);
        return sheet;
    }

    private static Coordinate times(Coordinate c, double factor) {
        return new Coordinate(c.x * factor, c.y * factor);
    }
}
