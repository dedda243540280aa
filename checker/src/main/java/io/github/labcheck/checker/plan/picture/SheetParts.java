package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;

/**
 * The parts of a storey that is too large for one page. It is cut where the fewest rooms are cut; a room that is cut all the
 * same, such as a long corridor, is on each of the parts. Parts show no flows, which make no sense in pieces.
 */
public final class SheetParts {

    /** Rooms that one page can name legibly. */
    private static final int MOST = 60;

    /** Half of a thin wall, m: a cut between two rooms runs in the wall. */
    private static final double WALL = 0.1;

    /** What reaches less far into a part than this stays out of it, m². */
    private static final double SLIVER = 0.5;

    /** Share of the rooms that a part has at least. */
    private static final double LEAST = 0.3;

    private final Sheet sheet;
    private final List<Envelope> parts = new ArrayList<>();

    private SheetParts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The sheet itself, or its parts. */
    public static List<Sheet> of(Sheet sheet) {
        if (sheet.rooms().size() <= MOST) {
            return List.of(sheet);
        }
        SheetParts cut = new SheetParts(sheet);
        Envelope whole = new Envelope();
        sheet.rooms().forEach(r -> whole.expandToInclude(r.outline().getEnvelopeInternal()));
        whole.expandBy(1);
        cut.divide(whole, sheet.rooms().stream().map(r -> r.outline().getEnvelopeInternal()).toList());
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < cut.parts.size(); i++) {
            sheets.add(part(sheet, cut.parts.get(i), i + 1, cut.parts.size()));
        }
        return sheets.stream().filter(s -> !s.rooms().isEmpty()).toList();
    }

    private void divide(Envelope box, List<Envelope> rooms) {
        if (rooms.size() <= MOST) {
            parts.add(box);
            return;
        }
        boolean wide = box.getWidth() >= box.getHeight();
        double at = cut(rooms, wide ? Envelope::getMinX : Envelope::getMinY, wide ? Envelope::getMaxX : Envelope::getMaxY);
        Envelope first = wide ? new Envelope(box.getMinX(), at, box.getMinY(), box.getMaxY())
                : new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), at);
        Envelope second = wide ? new Envelope(at, box.getMaxX(), box.getMinY(), box.getMaxY())
                : new Envelope(box.getMinX(), box.getMaxX(), at, box.getMaxY());
        List<Envelope> before = rooms.stream().filter(r -> middle(r, wide) < at).toList();
        List<Envelope> after = rooms.stream().filter(r -> middle(r, wide) >= at).toList();
        if (before.isEmpty() || after.isEmpty()) { // all on one spot
            parts.add(box);
            return;
        }
        divide(first, before);
        divide(second, after);
    }

    /** Where the fewest rooms are cut, near the middle one. */
    private static double cut(List<Envelope> rooms, ToDoubleFunction<Envelope> low, ToDoubleFunction<Envelope> high) {
        double[] middles = rooms.stream().mapToDouble(r -> (low.applyAsDouble(r) + high.applyAsDouble(r)) / 2).sorted().toArray();
        double from = middles[(int) (middles.length * LEAST)];
        double to = middles[(int) (middles.length * (1 - LEAST))];
        double middle = middles[middles.length / 2];
        return rooms.stream().map(r -> high.applyAsDouble(r) + WALL).filter(at -> at > from && at < to).distinct()
                .min(Comparator.comparingLong((Double at) -> rooms.stream()
                .filter(r -> low.applyAsDouble(r) < at - WALL && high.applyAsDouble(r) > at + WALL).count())
                        .thenComparing(at -> Math.abs(at - middle)).thenComparing(Comparator.naturalOrder())).orElse(middle);
    }

    /** What is in a box; numbered among the parts. */
    static Sheet part(Sheet sheet, Envelope box, int number, int parts) {
        Sheet.Title t = sheet.title();
        Sheet.Title title = new Sheet.Title(t.project(), t.storey() + " " + number + "/" + parts, t.drawing(), t.revision(),
                t.date(), t.owner(),
                t.designer(), t.location());
        List<Sheet.Room> rooms = sheet.rooms().stream().flatMap(r -> within(r, box).stream()).toList();
        List<String> shown = rooms.stream().map(Sheet.Room::id).toList();
        List<Sheet.Mark> marks = sheet.marks().stream().filter(m -> shown.contains(m.room()) || m.places().stream()
                .anyMatch(p -> in(box, p)))
                .map(m -> new Sheet.Mark(m.number(), m.findings(), m.error(), m.text(), m.places().stream().filter(p -> in(box, p))
                .toList(),
                        shown.contains(m.room()) ? m.room() : "", List.of())).toList();
        return new Sheet(sheet.language(), sheet.key() + "-" + number, title, sheet.north(), rooms, number == 1 ? sheet.undrawn()
                : List.of(),
                number == 1 ? sheet.unplaced() : List.of(), sheet.doors().stream().filter(d -> in(box, d.at())).toList(),
                sheet.windows().stream().filter(w -> in(box, w.at())).toList(), sheet.items().stream()
                .filter(i -> in(box, middle(i.corners()))).toList(),
                sheet.points().stream().filter(p -> in(box, p.at())).toList(), List.of(), marks, number == 1 ? sheet.elsewhere() : 0);
    }

    private static List<Sheet.Room> within(Sheet.Room room, Envelope box) {
        if (box.contains(room.outline().getEnvelopeInternal())) {
            return List.of(room);
        }
        return Polygons.parts(room.outline().intersection(Polygons.FACTORY.toGeometry(box))).stream().filter(p -> p.getArea() > SLIVER)
                .map(p -> new Sheet.Room(room.id(), room.name(), room.kind(), room.zone(), room.zoneLabel(), room.area(), p)).toList();
    }

    private static boolean in(Envelope box, XY place) {
        return place.x() >= box.getMinX() && place.x() < box.getMaxX() && place.y() >= box.getMinY() && place.y() < box.getMaxY();
    }

    private static double middle(Envelope room, boolean wide) {
        return wide ? (room.getMinX() + room.getMaxX()) / 2 : (room.getMinY() + room.getMaxY()) / 2;
    }

    private static XY middle(List<XY> corners) {
        return new XY(corners.stream().mapToDouble(XY::x).average().orElse(0), corners.stream().mapToDouble(XY::y).average().orElse(0));
    }
}
