package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.XY;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Finds a place for the label of each room: within its walls, off what doors sweep, if possible off furniture and flows. */
final class RoomLabels {

    /** Paper between a label and the wall, mm. */
    private static final double PAD = 0.7;

    private static final double STEP = 1.2;
    private static final int MOST_STEPS = 40;

    /** From this ratio of its sides on, a room is long, and its label runs along it. */
    private static final double LONG = 3;

    /** What the next worse way to write a label costs, as a share of its area on furniture. */
    private static final double EACH_LESS = 0.02;

    /** What text that runs upwards costs. */
    private static final double UPRIGHT = 0.3;

    private static final double KEY_SIZE = 1.9;

    private record Placed(LabelText text, Box box, Geometry floor) { }

    private final PlanFrame frame;
    private final Obstacles taken;
    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private final Map<String, Sheet.Room> keyed = new TreeMap<>();

    RoomLabels(PlanFrame frame, Obstacles taken) {
        this.frame = frame;
        this.taken = taken;
    }

    void place(List<Sheet.Room> rooms) {
        rooms.forEach(this::place);
    }

    private void place(Sheet.Room room) {
        Geometry floor = frame.at(room.outline());
        Geometry free = floor.buffer(-PAD);
        Envelope size = floor.getEnvelopeInternal();
        boolean wide = size.getWidth() >= LONG * size.getHeight();
        boolean high = size.getHeight() >= LONG * size.getWidth();
        boolean tall = size.getHeight() > 1.3 * size.getWidth();
        Placed best = free.isEmpty() ? null : search(LabelText.of(room, wide || high, tall), free);
        if (best == null) {
            String letter = letter(keyed.size());
            keyed.put(letter, room);
            LabelText text = new LabelText(List.of(new LabelText.Line(letter, KEY_SIZE, true)), false);
            best = new Placed(text, Box.around(middle(floor), text.width(), text.height()), floor);
        }
        placed.put(room.id(), best);
        taken.hard(best.box().polygon());
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : letter(index / 26 - 1) + (char) ('a' + index % 26);
    }

    /** The best text that fits off everything; else the best that fits off what must be left free. */
    private Placed search(List<LabelText> ways, Geometry free) {
        PreparedGeometry floor = PreparedGeometryFactory.prepare(free);
        Obstacles near = taken.near(free.getEnvelopeInternal());
        XY middle = middle(free);
        Placed fallback = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ways.size(); i++) {
            LabelText way = ways.get(i);
            Box best = best(way, floor, near, middle);
            double cost = best == null ? Double.POSITIVE_INFINITY : i * EACH_LESS + (way.upright() ? UPRIGHT : 0)
                    + Math.min(1, near.covered(best));
            if (cost < least) {
                least = cost;
                fallback = new Placed(way, best, free);
            }
            if (least < i * EACH_LESS) {
                break;
            }
        }
        return fallback;
    }

    private Box best(LabelText way, PreparedGeometry floor, Obstacles near, XY middle) {
        Envelope room = floor.getGeometry().getEnvelopeInternal();
        double spareX = room.getWidth() - way.width();
        double spareY = room.getHeight() - way.height();
        if (spareX < 0 || spareY < 0) {
            return null;
        }
        double reach = Math.hypot(room.getWidth(), room.getHeight());
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        int columns = steps(spareX);
        int rows = steps(spareY);
        for (int i = -1; i < (columns + 1) * (rows + 1); i++) {
            XY centre = i < 0 ? middle : new XY(room.getMinX() + way.width() / 2 + spareX * (i % (columns + 1)) / columns,
                    room.getMinY() + way.height() / 2 + spareY * (i / (columns + 1)) / rows);
            Box box = Box.around(centre, way.width(), way.height());
            double cost = 0.3 * centre.distance(middle) / reach + near.covered(box);
            if (cost < least && covers(floor, box) && near.free(box.grown(0.3))) {
                least = cost;
                best = box;
            }
        }
        return best;
    }

    private static int steps(double spare) {
        return (int) Math.max(1, Math.min(MOST_STEPS, Math.ceil(spare / STEP)));
    }

    private static boolean covers(PreparedGeometry floor, Box box) {
        Geometry whole = floor.getGeometry();
        return whole.isRectangle() ? whole.getEnvelopeInternal().covers(box.envelope()) : floor.covers(box.polygon());
    }

    /** Where most room is. */
    static XY middle(Geometry floor) {
        Polygon largest = Polygons.parts(floor).stream().max(java.util.Comparator.comparingDouble(Geometry::getArea)).orElseThrow();
        if (largest.isRectangle()) {
            return Box.of(largest.getEnvelopeInternal()).centre();
        }
        return Polygons.place(MaximumInscribedCircle.getCenter(largest, 0.5).getCoordinate());
    }

    /** Where the label of a room is; null for a room that is not drawn. */
    Box of(String room) {
        return placed.containsKey(room) ? placed.get(room).box() : null;
    }

    /** Whether a box is within a room that has a label. */
    boolean within(String room, Box box) {
        return placed.get(room).floor().covers(box.polygon());
    }

    /** The rooms that go by a letter, by letter. */
    Map<String, Sheet.Room> keyed() {
        return keyed;
    }

    void draw(SvgWriter svg) {
        placed.forEach((room, label) -> {
            svg.group("class", "room-label", "data-room", room, "text-anchor", "middle", "fill", "#1d1f21", "stroke", "#ffffff",
                    "stroke-width", 0.7,
                    "stroke-linejoin", "round", "paint-order", "stroke");
            label.text().draw(svg, label.box().centre());
            svg.close();
        });
    }
}
