package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.dxf.Sheet.Stroke;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Rooms that are drawn as closed outlines, with the words inside. */
final class OutlineRooms {

    private static final double SMALLEST = 0.3;
    private static final double SMALLEST_GUESSED = 1.5;
    private static final double LARGEST = 20_000;
    private static final int FEWEST = 3;

    private final Sheet sheet;
    private final String file;
    private final ImportChoices choices;
    private final List<RoomLabel> labels;
    private final STRtree byPlace = new STRtree();

    OutlineRooms(Sheet sheet, String file, ImportChoices choices, List<RoomLabel> labels) {
        this.sheet = sheet;
        this.file = file;
        this.choices = choices;
        this.labels = labels;
        labels.forEach(l -> byPlace.insert(new org.locationtech.jts.geom.Envelope(l.at()), l));
    }

    /** A closed outline. */
    private record Ring(String layer, String handle, Geometry area, int place) { }

    /** The rooms; none where no layer holds outlines of rooms. */
    Regions rooms() {
        List<Ring> said = rings(true);
        List<Ring> rings = said.isEmpty() ? guessed() : said;
        rings.sort(Comparator.comparingDouble((Ring r) -> r.area().getArea()));
        List<Ring> kept = new ArrayList<>();
        for (Ring ring : rings) {
            if (kept.stream().noneMatch(k -> same(k.area(), ring.area()))) {
                kept.add(ring);
            }
        }
        List<Left> left = new ArrayList<>();
        Map<Integer, Region> rooms = new TreeMap<>();
        Set<RoomLabel> used = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            Ring ring = kept.get(i);
            List<Geometry> inside = kept.subList(0, i).stream().map(Ring::area)
                    .filter(a -> ring.area().getEnvelopeInternal().covers(a.getEnvelopeInternal())
                    && Flat.shared(ring.area(), a).getArea() > 0.9 * a.getArea()).toList();
            Geometry own = inside.isEmpty() ? ring.area() : Flat.minus(ring.area(), Flat.union(inside));
            List<RoomLabel> words = in(own);
            if (inside.size() > 1 && words.isEmpty()) {
                left.add(new Left(new Origin(file, Origin.Key.HANDLE, ring.handle()), ring.layer(),
                        Text.of("importing.dxf.OutlineRooms.outline-around-rooms-without", inside.size())));
                continue;
            }
            if (words.isEmpty() && hole(ring, kept.subList(i + 1, kept.size()))) {
                left.add(new Left(new Origin(file, Origin.Key.HANDLE, ring.handle()), ring.layer(),
                        Text.of("importing.dxf.OutlineRooms.inner-outline-hatch-block")));
                continue;
            }
            used.addAll(words);
            rooms.put(ring.place(), new Region(ring.handle(), own, best(words)));
        }
        if (!rooms.isEmpty()) {
            labels.stream().filter(l -> l.known() && !used.contains(l))
                    .forEach(l -> left.add(new Left(new Origin(file, Origin.Key.HANDLE, l.handle()),
                    l.shown(), Text.of("importing.dxf.OutlineRooms.looks-like-name-room"))));
        }
        return new Regions(List.copyOf(rooms.values()), left, List.of());
    }

    /** Whether it lies in a larger outline that the same hatch draws: there, nothing is hatched. */
    private static boolean hole(Ring ring, List<Ring> larger) {
        return !ring.handle().isEmpty() && larger.stream().anyMatch(o -> o.handle().equals(ring.handle())
                && o.area().getEnvelopeInternal().covers(ring.area().getEnvelopeInternal()) && o.area().covers(ring.area()));
    }

    private static boolean same(Geometry one, Geometry other) {
        return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                && Math.abs(one.getArea() - other.getArea()) < 0.02 * other.getArea()
                && Flat.shared(one, other).getArea() > 0.98 * other.getArea();
    }

    private List<Ring> rings(boolean onRoomLayers) {
        List<Ring> rings = new ArrayList<>();
        for (Stroke stroke : sheet.strokes()) {
            DrawingRole role = choices.roles().layer(stroke.layer());
            if (stroke.closed() && stroke.points().size() > 2 && role == (onRoomLayers ? DrawingRole.ROOM_OUTLINE : DrawingRole.UNKNOWN)) {
                Geometry area = Flat.area(stroke.points());
                if (area.getArea() >= (onRoomLayers ? SMALLEST : SMALLEST_GUESSED) && area.getArea() <= LARGEST) {
                    rings.add(new Ring(stroke.layer(), stroke.handle(), area, rings.size()));
                }
            }
        }
        return rings;
    }

    /** Where no layer is known to hold outlines: one on which most of them hold one name of a room each, and most names are in them. */
    private List<Ring> guessed() {
        long names = labels.stream().filter(RoomLabel::known).count();
        Map<String, List<Ring>> byLayer = new TreeMap<>();
        rings(false).forEach(r -> byLayer.computeIfAbsent(r.layer(), l -> new ArrayList<>()).add(r));
        for (List<Ring> rings : byLayer.values()) {
            long named = rings.stream().filter(r -> in(r.area()).stream().filter(RoomLabel::known).count() == 1).count();
            if (named >= FEWEST && named * 10 >= rings.size() * 6L && named * 10 >= names * 6) {
                return new ArrayList<>(rings);
            }
        }
        return new ArrayList<>();
    }

    private List<RoomLabel> in(Geometry area) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(area);
        List<RoomLabel> found = new ArrayList<>();
        byPlace.query(area.getEnvelopeInternal(), l -> {
            if (prepared.intersects(Flat.FACTORY.createPoint(((RoomLabel) l).at()))) {
                found.add((RoomLabel) l);
            }
        });
        found.sort(Comparator.comparing(RoomLabel::known).reversed().thenComparing(l -> l.name().isEmpty())
                .thenComparing(Comparator.comparingDouble(RoomLabel::height).reversed()).thenComparing(l -> -l.at().y)
                .thenComparing(l -> l.at().x));
        return found;
    }

    /** The words of a room: the first that are known, with a number and an area that stand apart from them. */
    private static RoomLabel best(List<RoomLabel> words) {
        if (words.isEmpty()) {
            return null;
        }
        RoomLabel first = words.get(0);
        String number = words.stream().map(RoomLabel::number).filter(n -> !n.isEmpty()).findFirst().orElse("");
        double area = words.stream().mapToDouble(RoomLabel::area).filter(a -> a > 0).findFirst().orElse(Double.NaN);
        return new RoomLabel(first.layer(), first.handle(), first.name(), first.number().isEmpty() ? number : first.number(),
                Double.isNaN(first.area()) ? area : first.area(), first.at(), first.height(), first.known());
    }
}
