package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Rooms as the regions that are left between walls once the doors are shut. A region with one name is a room; one with several names is
 * open between them, and none of them gets an outline.
 */
final class WallRooms {

    /** Points nearer than this are one, m. */
    private static final double GRID = 0.0001;
    /** Lines that end this near to another meet it, m. */
    private static final double REACH = 0.01;
    private static final double SMALLEST = 0.8;
    private static final int MOST = 400_000;

    private final String file;
    private final List<LineSegment> walls;
    private final List<Hole> doors;

    WallRooms(String file, List<LineSegment> walls, List<Hole> doors) {
        this.file = file;
        this.walls = walls;
        this.doors = doors;
    }

    /** The rooms that words name. */
    Regions rooms(List<RoomLabel> labels) throws UnreadableDrawing {
        List<Region> rooms = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        List<RoomLabel> open = new ArrayList<>(labels.stream().filter(RoomLabel::known).toList());
        for (Polygon face : faces()) {
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(face);
            List<RoomLabel> inside = labels.stream().filter(l -> face.getEnvelopeInternal().contains(l.at())
                    && prepared.intersects(Flat.FACTORY.createPoint(l.at()))).toList();
            List<RoomLabel> known = inside.stream().filter(RoomLabel::known).filter(l -> !l.name().isEmpty()).toList();
            open.removeAll(known);
            if (known.size() == 1) {
                rooms.add(new Region(known.get(0).handle(), face, known.get(0)));
            } else if (known.size() > 1) {
                String names = known.stream().map(RoomLabel::shown).collect(Collectors.joining("、"));
                String size = String.format(Locale.ROOT, "%.1f m2", face.getArea());
                known.forEach(l -> rooms.add(new Region(l.handle(), Flat.FACTORY.createPolygon(), l)));
                left.add(new Left(new Origin(file, Origin.Key.HANDLE, known.get(0).handle()), names,
                        Text.of("importing.dxf.WallRooms.share-one-region-without", size)));
            }
        }
        for (RoomLabel label : open) {
            if (!label.name().isEmpty()) {
                rooms.add(new Region(label.handle(), Flat.FACTORY.createPolygon(), label));
                left.add(new Left(new Origin(file, Origin.Key.HANDLE, label.handle()), label.shown(),
                        Text.of("importing.dxf.WallRooms.walls-around-do-not")));
            }
        }
        return new Regions(rooms, left, List.of());
    }

    /** The regions between the walls, from the lower left. */
    private List<Polygon> faces() throws UnreadableDrawing {
        bounded(walls.size());
        List<SegmentString> lines = new ArrayList<>();
        for (LineSegment wall : walls) {
            double reach = wall.getLength() > 5 * REACH ? REACH / wall.getLength() : 0;
            lines.add(new NodedSegmentString(new Coordinate[] {wall.pointAlong(-reach), wall.pointAlong(1 + reach)}, null));
        }
        for (Hole door : doors) {
            List<Coordinate> shut = new ArrayList<>(door.shut());
            if (shut.size() > 2) {
                shut.add(shut.get(0));
            }
            lines.add(new NodedSegmentString(shut.toArray(Coordinate[]::new), null));
        }
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(1 / GRID));
        noder.computeNodes(lines);
        Collection<?> noded = noder.getNodedSubstrings();
        Polygonizer polygonizer = new Polygonizer();
        noded.stream().map(s -> ((SegmentString) s).getCoordinates()).map(c -> pieces(c)).flatMap(List::stream).distinct()
                .forEach(polygonizer::add);
        List<Polygon> faces = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            if (((Geometry) polygon).getArea() >= SMALLEST) {
                faces.add((Polygon) ((Geometry) polygon).norm()); // the polygonizer begins its rings anywhere
            }
        }
        faces.sort((a, b) -> a.getEnvelopeInternal().compareTo(b.getEnvelopeInternal()));
        return faces;
    }

    /** Refuses more walls than a plan has. */
    static void bounded(long count) throws UnreadableDrawing {
        if (count > MOST) {
            throw new UnreadableDrawing(Text.of("importing.dxf.WallRooms.walls-more-than-lines", MOST));
        }
    }

    /** Straight pieces, each in one direction only, so that lines that lie on each other count once. */
    private static List<LineString> pieces(Coordinate[] line) {
        List<LineString> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < line.length; i++) {
            if (!line[i].equals2D(line[i + 1])) {
                boolean turned = line[i].compareTo(line[i + 1]) > 0;
                pieces.add(Flat.FACTORY.createLineString(turned ? new Coordinate[] {line[i + 1], line[i]}
                        : new Coordinate[] {line[i], line[i + 1]}));
            }
        }
        return pieces;
    }
}
