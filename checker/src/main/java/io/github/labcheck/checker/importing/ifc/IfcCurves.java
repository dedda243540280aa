package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.ifc.Affine.Xyz;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import io.github.labcheck.checker.importing.step.StepValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Curves of a model as points in their own coordinates; arcs become chords of at most 3 degrees, so that areas keep within 0.05 %. */
final class IfcCurves {

    static final double STEP = Math.toRadians(3);
    private static final int DEEPEST = 16;

    private final StepFile file;
    private final IfcPlacements placements;
    private final double angle;

    IfcCurves(StepFile file, IfcPlacements placements, IfcUnits units) {
        this.file = file;
        this.placements = placements;
        this.angle = units.angle();
    }

    /** The points of a curve from its begin to its end; none for a curve of a kind that is not read. */
    List<Xyz> points(StepEntity curve) {
        return points(curve, 0);
    }

    private List<Xyz> points(StepEntity curve, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        return switch (curve.type()) {
            case "IFCPOLYLINE", "IFCPOLYLOOP" -> file.followAll(curve, 0).stream().map(p -> IfcPlacements.xyz(p.at(0))).toList();
            case "IFCINDEXEDPOLYCURVE" -> indexed(curve);
            case "IFCCOMPOSITECURVE", "IFC2DCOMPOSITECURVE", "IFCOUTERBOUNDARYCURVE", "IFCBOUNDARYCURVE" -> joined(curve, depth);
            case "IFCTRIMMEDCURVE" -> trimmed(curve, depth);
            case "IFCCIRCLE", "IFCELLIPSE" -> arc(curve, 0, 2 * Math.PI);
            case "IFCLINE" -> line(curve, 0, 1);
            case "IFCBSPLINECURVEWITHKNOTS", "IFCBSPLINECURVE", "IFCRATIONALBSPLINECURVEWITHKNOTS", "IFCBEZIERCURVE" ->
                    file.followAll(curve, 1).stream().map(p -> IfcPlacements.xyz(p.at(0))).toList();
            default -> List.of();
        };
    }

    private List<Xyz> indexed(StepEntity curve) {
        List<Xyz> all = file.follow(curve, 0).map(p -> p.list(0).stream().map(IfcPlacements::xyz).toList()).orElse(List.of());
        List<StepValue> segments = curve.list(1);
        if (segments.isEmpty()) {
            return all;
        }
        List<Xyz> points = new ArrayList<>();
        for (StepValue segment : segments) {
            double[] index = StepEntity.reals(segment);
            List<Xyz> part = new ArrayList<>();
            for (double i : index) {
                if (i >= 1 && i <= all.size()) {
                    part.add(all.get((int) i - 1));
                }
            }
            boolean arc = segment instanceof StepValue.Typed t && t.type().equals("IFCARCINDEX") && part.size() == 3;
            append(points, arc ? through(part.get(0), part.get(1), part.get(2)) : part);
        }
        return points;
    }

    private List<Xyz> joined(StepEntity curve, int depth) {
        List<Xyz> points = new ArrayList<>();
        for (StepEntity segment : file.followAll(curve, 0)) {
            List<Xyz> part = new ArrayList<>(file.follow(segment, 2).map(c -> points(c, depth + 1)).orElse(List.of()));
            if (segment.name(1).equals("F")) {
                Collections.reverse(part);
            }
            append(points, part);
        }
        return points;
    }

    private static void append(List<Xyz> points, List<Xyz> part) {
        boolean meets = !points.isEmpty() && !part.isEmpty() && points.get(points.size() - 1).minus(part.get(0)).length() < 1e-9;
        points.addAll(meets ? part.subList(1, part.size()) : part);
    }

    private List<Xyz> trimmed(StepEntity curve, int depth) {
        Optional<StepEntity> basis = file.follow(curve, 0);
        if (basis.isEmpty()) {
            return List.of();
        }
        boolean forward = !curve.name(3).equals("F");
        boolean round = basis.get().type().equals("IFCCIRCLE") || basis.get().type().equals("IFCELLIPSE");
        OptionalDouble from = parameter(curve.at(1), basis.get(), round);
        OptionalDouble to = parameter(curve.at(2), basis.get(), round);
        if (from.isEmpty() || to.isEmpty()) {
            return points(basis.get(), depth + 1);
        }
        if (!round) {
            return basis.get().type().equals("IFCLINE") ? line(basis.get(), from.getAsDouble(), to.getAsDouble())
                    : points(basis.get(), depth + 1);
        }
        double end = to.getAsDouble();
        while (forward && end <= from.getAsDouble() + 1e-9) {
            end += 2 * Math.PI;
        }
        while (!forward && end >= from.getAsDouble() - 1e-9) {
            end -= 2 * Math.PI;
        }
        return arc(basis.get(), from.getAsDouble(), Math.max(Math.min(end, from.getAsDouble() + 2 * Math.PI),
                from.getAsDouble() - 2 * Math.PI));
    }

    /** Where a trim cuts: an angle of a circle, a length of a line; from the number, otherwise from the point. */
    private OptionalDouble parameter(StepValue trim, StepEntity basis, boolean round) {
        for (StepValue value : StepEntity.list(trim)) {
            if (!(value instanceof StepValue.Reference) && StepEntity.real(value).isPresent()) {
                double number = StepEntity.real(value).getAsDouble();
                return OptionalDouble.of(round ? number * angle : number);
            }
        }
        return file.followAll(trim).stream().map(p -> IfcPlacements.xyz(p.at(0))).mapToDouble(p -> place(p, basis, round)).findFirst();
    }

    private double place(Xyz point, StepEntity basis, boolean round) {
        if (round) {
            Affine axes = file.follow(basis, 0).map(placements::axes).orElse(Affine.SAME);
            Xyz v = point.minus(axes.origin());
            double second = basis.type().equals("IFCELLIPSE") ? basis.real(2).orElse(1) : 1;
            double first = basis.type().equals("IFCELLIPSE") ? basis.real(1).orElse(1) : 1;
            return Math.atan2(v.dot(axes.y()) / second, v.dot(axes.x()) / first);
        }
        Xyz way = along(basis);
        return point.minus(placements.point(basis, 0)).dot(way) / Math.max(way.dot(way), 1e-12);
    }

    private Xyz along(StepEntity line) {
        Optional<StepEntity> vector = file.follow(line, 1);
        double length = vector.map(v -> v.real(1).orElse(1)).orElse(1.0);
        return vector.flatMap(v -> placements.direction(v, 0)).map(d -> d.unit(Affine.SAME.x())).orElse(Affine.SAME.x()).times(length);
    }

    private List<Xyz> line(StepEntity line, double from, double to) {
        Xyz start = placements.point(line, 0);
        Xyz way = along(line);
        return List.of(start.plus(way.times(from)), start.plus(way.times(to)));
    }

    private List<Xyz> arc(StepEntity conic, double from, double to) {
        Affine axes = file.follow(conic, 0).map(placements::axes).orElse(Affine.SAME);
        double a = conic.real(1).orElse(0);
        double b = conic.type().equals("IFCELLIPSE") ? conic.real(2).orElse(a) : a;
        return arc(axes, a, b, from, to);
    }

    /** Points on an ellipse about the origin of a placement. */
    static List<Xyz> arc(Affine axes, double a, double b, double from, double to) {
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(to - from) / STEP - 1e-9));
        List<Xyz> points = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            double t = from + (to - from) * i / pieces;
            points.add(axes.point(new Xyz(a * Math.cos(t), b * Math.sin(t), 0)));
        }
        return points;
    }

    /** The arc through three points; a straight line where they are on one. */
    static List<Xyz> through(Xyz a, Xyz b, Xyz c) {
        double d = 2 * (a.x() * (b.y() - c.y()) + b.x() * (c.y() - a.y()) + c.x() * (a.y() - b.y()));
        if (Math.abs(d) < 1e-12) {
            return List.of(a, b, c);
        }
        double a2 = a.x() * a.x() + a.y() * a.y();
        double b2 = b.x() * b.x() + b.y() * b.y();
        double c2 = c.x() * c.x() + c.y() * c.y();
        Xyz centre = new Xyz((a2 * (b.y() - c.y()) + b2 * (c.y() - a.y()) + c2 * (a.y() - b.y())) / d,
                (a2 * (c.x() - b.x()) + b2 * (a.x() - c.x()) + c2 * (b.x() - a.x())) / d, a.z());
        double radius = a.minus(centre).length();
        double from = Math.atan2(a.y() - centre.y(), a.x() - centre.x());
        double to = Math.atan2(c.y() - centre.y(), c.x() - centre.x());
        boolean left = (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0;
        while (left && to < from) {
            to += 2 * Math.PI;
        }
        while (!left && to > from) {
            to -= 2 * Math.PI;
        }
        return arc(new Affine(Affine.SAME.x(), Affine.SAME.y(), Affine.SAME.z(), centre), radius, radius, from, to);
    }
}
