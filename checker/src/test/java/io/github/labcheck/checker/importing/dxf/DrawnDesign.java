package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.Flat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Draws a design file as an architect does: storeys side by side with titles, outlines, names and numbers, doors as leaf and arc. */
public final class DrawnDesign {

    private static final double APART = 120;

    private final Map<String, Object> design;
    private final List<String> storeys = new ArrayList<>();
    private final Map<String, List<Coordinate>> outlines = new TreeMap<>();
    private final Map<String, String> storeyOf = new TreeMap<>();
    private final Map<String, List<String>> connects = new TreeMap<>();
    private final Set<String> doors = new TreeSet<>();
    private final List<LineSegment> holes = new ArrayList<>();

    private DrawnDesign(Map<String, Object> design) {
        this.design = design;
        list("storeys").forEach(s -> storeys.add(s.get("id").toString()));
        for (Map<String, Object> room : list("rooms")) {
            if (room.get("outline") instanceof List<?> outline) {
                String id = room.get("id").toString();
                outlines.put(id, outline.stream().map(p -> coordinate(p)).toList());
                storeyOf.put(id, room.get("storey").toString());
                if (room.get("connects") instanceof List<?> all && all.size() > 1) {
                    connects.put(id, all.stream().map(Object::toString).toList());
                }
            }
        }
    }

    /** The design in a file. */
    @SuppressWarnings("unchecked")
    public static DrawnDesign of(Path file) {
        return new DrawnDesign(new YAMLMapper().readValue(file.toFile(), Map.class));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> list(String section) {
        return (List<Map<String, Object>>) design.getOrDefault(section, List.of());
    }

    private static Coordinate coordinate(Object point) {
        List<?> c = (List<?>) point;
        return new Coordinate(((Number) c.get(0)).doubleValue(), ((Number) c.get(1)).doubleValue());
    }

    public Set<String> storeys() {
        return new TreeSet<>(storeys);
    }

    /** Areas of the outlines by room, m2. */
    public Map<String, Double> areas() {
        Map<String, Double> areas = new TreeMap<>();
        outlines.forEach((id, ring) -> areas.put(id, Flat.area(ring).getArea()));
        return areas;
    }

    /** Doors that were drawn: the rooms on their sides, the width, and the room that they swing into. */
    public Set<String> doors() {
        return doors;
    }

    /** Storeys that stairs and lifts join. */
    public Map<String, String> connects() {
        Map<String, String> all = new TreeMap<>();
        connects.forEach((id, s) -> all.put(id, "[" + String.join(", ", s) + "]"));
        return all;
    }

    /** Two names in one order. */
    public static String pair(List<String> names) {
        return String.join("|", new TreeSet<>(names));
    }

    /** The drawing, rooms as closed outlines. */
    public byte[] dxf() {
        return dxf(false);
    }

    /** The drawing without outlines: the faces of the walls as lines, with a hole and its jambs at each door. */
    public byte[] dxfOfWalls() {
        return dxf(true);
    }

    private byte[] dxf(boolean walls) {
        Drawn drawn = new Drawn();
        for (Map<String, Object> room : list("rooms")) {
            String id = room.get("id").toString();
            if (outlines.containsKey(id)) {
                for (String storey : connects.getOrDefault(id, List.of(storeyOf.get(id)))) {
                    room(drawn, id, room.getOrDefault("name", "").toString(), storeys.indexOf(storey) * APART, !walls);
                }
            }
        }
        for (int i = 0; i < storeys.size(); i++) {
            int level = ((Number) list("storeys").get(i).get("level")).intValue();
            drawn.text("TITLE", i * APART + 10, -4, 0.8, (level < 0 ? "地下" : "") + Math.abs(level) + "层平面图");
        }
        list("doors").forEach(d -> door(drawn, d));
        if (walls) {
            storeys.forEach(s -> walls(drawn, s));
        }
        return drawn.bytes();
    }

    private void walls(Drawn drawn, String storey) {
        double right = storeys.indexOf(storey) * APART;
        List<Geometry> faces = new ArrayList<>();
        List<Geometry> rooms = new ArrayList<>();
        outlines.forEach((id, ring) -> {
            if (connects.getOrDefault(id, List.of(storeyOf.get(id))).contains(storey)) {
                rooms.add(AffineTransformation.translationInstance(right, 0).transform(Flat.area(ring)));
            }
        });
        Geometry built = Flat.union(rooms);
        List<Geometry> gaps = new ArrayList<>();
        for (LineSegment hole : holes) {
            if (hole.p0.x >= right - 20 && hole.p0.x < right + APART - 20) {
                gaps.add(Flat.FACTORY.createLineString(new Coordinate[] {hole.p0, hole.p1}).buffer(0.3, 1, 2));
                for (Coordinate end : List.of(hole.p0, hole.p1)) {
                    Coordinate along = Leaf.unit(hole.p0, hole.p1);
                    faces.add(Flat.FACTORY.createLineString(new Coordinate[] {new Coordinate(end.x - along.y * 0.3, end.y + along.x * 0.3),
                        new Coordinate(end.x + along.y * 0.3, end.y - along.x * 0.3)}).difference(built));
                }
            }
        }
        Geometry cut = Flat.union(gaps);
        rooms.forEach(r -> faces.add(r.getBoundary().difference(cut)));
        for (Geometry face : faces) {
            for (int i = 0; i < face.getNumGeometries(); i++) {
                Coordinate[] line = face.getGeometryN(i).getCoordinates();
                for (int j = 0; j + 1 < line.length; j++) {
                    drawn.line("WALL", line[j].x, line[j].y, line[j + 1].x, line[j + 1].y);
                }
            }
        }
    }

    private void room(Drawn drawn, String id, String name, double right, boolean outline) {
        List<Coordinate> ring = outlines.get(id);
        if (outline) {
            drawn.ring("ROOM", ring.stream().map(c -> new double[] {c.x + right, c.y}).toArray(double[][]::new));
        }
        Point inside = Flat.area(ring).getInteriorPoint();
        drawn.text("ROOM-NAME", inside.getX() + right - 0.1, inside.getY(), 0.1, name);
        drawn.text("ROOM-NAME", inside.getX() + right - 0.1, inside.getY() - 0.15, 0.1, id);
    }

    /** Leaf and arc in the hole, opening to the side into which it swings; of a door without a swing nothing is known. */
    private void door(Drawn drawn, Map<String, Object> door) {
        List<String> between = ((List<?>) door.get("between")).stream().map(Object::toString).toList();
        String into = door.getOrDefault("swingsInto", "").toString();
        String room = between.stream().filter(outlines::containsKey).findFirst().orElse("");
        if (!(door.get("at") instanceof List<?> at) || room.isEmpty() || into.isEmpty()
                || !(door.get("openingWidth") instanceof Number width)
                || between.stream().anyMatch(b -> !b.equals("outside") && !outlines.containsKey(b))) {
            return;
        }
        String own = between.stream().filter(b -> !b.equals("outside") && !connects.containsKey(b)).findFirst().orElse(room);
        double right = storeys.indexOf(storeyOf.get(own)) * APART;
        Coordinate middle = coordinate(at);
        LineSegment wall = wall(outlines.get(room), middle);
        Coordinate along = Leaf.unit(wall.p0, wall.p1);
        Coordinate foot = wall.closestPoint(middle);
        boolean towards = into.equals(room);
        double side = (foot.x - middle.x) * -along.y + (foot.y - middle.y) * along.x;
        double turn = (side > 0) == towards ? 1 : -1;
        double w = width.doubleValue();
        double x = middle.x + right - along.x * w / 2;
        double y = middle.y - along.y * w / 2;
        double angle = Math.toDegrees(Math.atan2(along.y, along.x));
        holes.add(new LineSegment(x, y, x + along.x * w, y + along.y * w));
        drawn.line("DOOR", x, y, x - along.y * turn * w, y + along.x * turn * w);
        drawn.add("ARC", "DOOR", 10, x, 20, y, 40, w, 50, turn > 0 ? angle : angle - 90, 51, turn > 0 ? angle + 90 : angle);
        doors.add(pair(between) + " " + (w == Math.rint(w) ? String.valueOf((long) w) : String.valueOf(w)) + " " + into);
    }

    private static LineSegment wall(List<Coordinate> ring, Coordinate at) {
        LineSegment best = null;
        for (int i = 0; i < ring.size(); i++) {
            LineSegment side = new LineSegment(ring.get(i), ring.get((i + 1) % ring.size()));
            if (best == null || side.distance(at) < best.distance(at)) {
                best = side;
            }
        }
        return best;
    }
}
