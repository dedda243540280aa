package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.dxf.Sheet.Arc;
import io.github.labcheck.checker.importing.dxf.Sheet.Label;
import io.github.labcheck.checker.importing.dxf.Sheet.Stroke;
import io.github.labcheck.checker.importing.dxf.tag.DxfEntity;
import io.github.labcheck.checker.importing.dxf.tag.DxfText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Draws one entity onto a sheet. */
final class Pen {

    /** What has no part in a plan: dimensions, leaders, points, viewports. */
    private static final Set<String> NOTHING = Set.of("DIMENSION", "LEADER", "MULTILEADER", "MLEADER", "POINT", "VIEWPORT", "ATTDEF",
            "TOLERANCE",
            "RAY", "XLINE", "WIPEOUT", "IMAGE", "OLE2FRAME", "SHAPE", "ARC_DIMENSION", "SEQEND", "3DFACE", "LIGHT");
    private static final double LETTER = 0.6;

    private final Sheet sheet;
    private final Frame frame;
    private final String layer;

    Pen(Sheet sheet, Frame frame, String layer) {
        this.sheet = sheet;
        this.frame = frame;
        this.layer = layer;
    }

    /** Draws an entity; false if its type is not known. */
    boolean draw(DxfEntity e) {
        switch (e.type()) {
            case "LINE" -> stroke(e, List.of(new Coordinate(e.real(10, 0), e.real(20, 0)), new Coordinate(e.real(11, 0), e.real(21, 0))),
                    false, frame.moves());
            case "LWPOLYLINE" -> lightweight(e);
            case "POLYLINE" -> old(e);
            case "ARC" -> arc(e);
            case "CIRCLE" -> {
                List<Coordinate> ring = Curves.arc(new Coordinate(e.real(10, 0), e.real(20, 0)), e.real(40, 0), 0, 360);
                stroke(e, ring.subList(0, ring.size() - 1), true, flat(e));
            }
            case "ELLIPSE" -> stroke(e, Curves.ellipse(e), false, frame.moves());
            case "SPLINE" -> stroke(e, Curves.spline(e), (e.whole(70, 0) & 1) != 0, frame.moves());
            case "MLINE" -> stroke(e, mline(e), (e.whole(71, 0) & 2) != 0, frame.moves());
            case "SOLID", "TRACE" -> solid(e);
            case "HATCH" -> Hatches.rings(e).forEach(r -> stroke(e, r, true, flat(e)));
            case "TEXT", "ATTRIB" -> text(e);
            case "MTEXT" -> paragraph(e);
            default -> {
                return NOTHING.contains(e.type());
            }
        }
        return true;
    }

    private AffineTransformation flat(DxfEntity e) {
        return Ocs.of(e).compose(frame.moves());
    }

    private String handle(DxfEntity e) {
        return frame.handle().isEmpty() ? e.handle() : frame.handle();
    }

    private void stroke(DxfEntity e, List<Coordinate> points, boolean closed, AffineTransformation moves) {
        List<Coordinate> moved = new ArrayList<>();
        for (Coordinate c : points) {
            Coordinate m = moves.transform(new Coordinate(c.x, c.y), new Coordinate());
            if (Double.isFinite(m.x) && Double.isFinite(m.y) && Math.abs(m.x) < 1e12 && Math.abs(m.y) < 1e12) {
                moved.add(m);
            }
        }
        boolean loop = moved.size() > 3 && moved.get(0).distance(moved.get(moved.size() - 1)) < 1e-6 * (1 + moved.get(0)
                .distance(moved.get(1)));
        if (moved.size() > 1) {
            sheet.strokes().add(new Stroke(layer, handle(e), loop ? moved.subList(0, moved.size() - 1) : moved, closed || loop,
                    frame.insert()));
        }
    }

    private void lightweight(DxfEntity e) {
        List<Coordinate> corners = new ArrayList<>();
        List<Double> bulges = new ArrayList<>();
        for (int i = 0; i < e.codes().length; i++) {
            double value = e.reals()[i];
            switch (e.codes()[i]) {
                case 10 -> {
                    corners.add(new Coordinate(value, 0));
                    bulges.add(0.0);
                }
                case 20 -> {
                    if (!corners.isEmpty()) {
                        corners.get(corners.size() - 1).y = value;
                    }
                }
                case 42 -> {
                    if (!bulges.isEmpty()) {
                        bulges.set(bulges.size() - 1, Double.isFinite(value) ? value : 0.0);
                    }
                }
                default -> { }
            }
        }
        boolean closed = (e.whole(70, 0) & 1) != 0;
        stroke(e, Curves.polyline(corners, bulges.stream().mapToDouble(Double::doubleValue).toArray(), closed), closed, flat(e));
    }

    /** A polyline of R12 with its vertices; frames of curves and meshes are left out. */
    private void old(DxfEntity e) {
        int flags = e.whole(70, 0);
        if ((flags & (16 | 64)) != 0) {
            return;
        }
        List<DxfEntity> vertices = e.parts().stream().filter(v -> (v.whole(70, 0) & 16) == 0).toList();
        List<Coordinate> corners = vertices.stream().map(v -> new Coordinate(v.real(10, 0), v.real(20, 0))).toList();
        double[] bulges = vertices.stream().mapToDouble(v -> v.real(42, 0)).toArray();
        boolean closed = (flags & 1) != 0;
        stroke(e, Curves.polyline(corners, bulges, closed), closed, (flags & 8) != 0 ? frame.moves() : flat(e));
    }

    private void arc(DxfEntity e) {
        Coordinate centre = new Coordinate(e.real(10, 0), e.real(20, 0));
        double radius = e.real(40, 0);
        double from = e.real(50, 0);
        double to = e.real(51, 360);
        AffineTransformation moves = flat(e);
        stroke(e, Curves.arc(centre, radius, from, to), false, moves);
        Coordinate c = moves.transform(centre, new Coordinate());
        Coordinate a = moves.transform(Curves.on(centre, radius, from), new Coordinate());
        Coordinate b = moves.transform(Curves.on(centre, radius, to), new Coordinate());
        if (Math.abs(c.distance(a) - c.distance(b)) <= 0.01 * c.distance(a)) {
            sheet.arcs().add(new Arc(layer, handle(e), c, c.distance(a), a, b, frame.insert()));
        }
    }

    private static List<Coordinate> mline(DxfEntity e) {
        double[] x = e.all(11);
        double[] y = e.all(21);
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < Math.min(x.length, y.length); i++) {
            points.add(new Coordinate(x[i], y[i]));
        }
        return points;
    }

    /** A filled triangle or quadrangle; its third and fourth corner are written crosswise. */
    private void solid(DxfEntity e) {
        List<Coordinate> points = new ArrayList<>();
        for (int corner : new int[] {10, 11, 13, 12}) {
            if (e.has(corner)) {
                points.add(new Coordinate(e.real(corner, 0), e.real(corner + 10, 0)));
            }
        }
        stroke(e, points, true, flat(e));
    }

    private void text(DxfEntity e) {
        List<String> lines = DxfText.lines(e.text(1), e.text(1).contains("{\\"));
        boolean aligned = (e.whole(72, 0) != 0 || e.whole(73, 0) != 0) && e.has(11);
        double height = e.real(40, 1);
        double width = lines.stream().mapToDouble(l -> width(l) * height).max().orElse(0);
        double shift = aligned ? e.whole(72, 0) == 2 ? -width / 2 : 0 : width / 2;
        double rise = aligned && e.whole(73, 0) != 0 ? 0 : height / 2;
        label(e, lines, new Coordinate(e.real(aligned ? 11 : 10, 0), e.real(aligned ? 21 : 20, 0)), shift, rise,
                Math.toRadians(e.real(50, 0)), height, flat(e));
    }

    private void paragraph(DxfEntity e) {
        List<String> lines = DxfText.lines(e.joined(3, 1), true);
        double height = e.real(40, 1);
        double width = lines.stream().mapToDouble(l -> width(l) * height).max().orElse(0);
        double depth = lines.size() * height * 1.6;
        int corner = Math.max(1, Math.min(9, e.whole(71, 1))) - 1;
        double angle = e.has(11) ? Math.atan2(e.real(21, 0), e.real(11, 1)) : Math.toRadians(e.real(50, 0));
        label(e, lines, new Coordinate(e.real(10, 0), e.real(20, 0)), (1 - corner % 3) * width / 2, (corner / 3 - 1) * depth / 2, angle,
                height, frame.moves());
    }

    /** Width of a line in letter heights; letters of Chinese are as wide as high. */
    static double width(String line) {
        return line.codePoints().mapToDouble(c -> c > 0x2E80 ? 1 : LETTER).sum();
    }

    private void label(DxfEntity e, List<String> lines, Coordinate at, double right, double up, double angle, double height,
            AffineTransformation moves) {
        if (lines.isEmpty()) {
            return;
        }
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        Coordinate middle = new Coordinate(at.x + right * c - up * s, at.y + right * s + up * c);
        Coordinate moved = moves.transform(middle, new Coordinate());
        Coordinate above = moves.transform(new Coordinate(middle.x - height * s, middle.y + height * c), new Coordinate());
        sheet.labels().add(new Label(layer, handle(e), lines, moved, above.distance(moved), frame.insert()));
    }
}
