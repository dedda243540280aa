package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ifc.Affine.Xyz;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/** Cross-sections of extrusions as flat areas in their own coordinates. */
final class IfcProfiles {

    private static final int DEEPEST = 8;

    private final StepFile file;
    private final IfcPlacements placements;
    private final IfcCurves curves;

    IfcProfiles(StepFile file, IfcPlacements placements, IfcCurves curves) {
        this.file = file;
        this.placements = placements;
        this.curves = curves;
    }

    /** The area of a profile; empty for one of a kind that is not read. */
    Geometry area(StepEntity profile) {
        return area(profile, 0);
    }

    private Geometry area(StepEntity profile, int depth) {
        if (depth > DEEPEST) {
            return Flat.FACTORY.createPolygon();
        }
        return switch (profile.type()) {
            case "IFCARBITRARYCLOSEDPROFILEDEF" -> curve(profile, 2);
            case "IFCARBITRARYPROFILEDEFWITHVOIDS" -> Flat.minus(curve(profile, 2),
                    Flat.union(file.followAll(profile, 3).stream().map(c -> ring(curves.points(c))).toList()));
            case "IFCCOMPOSITEPROFILEDEF" -> Flat.union(file.followAll(profile, 2).stream().map(p -> area(p, depth + 1)).toList());
            case "IFCDERIVEDPROFILEDEF", "IFCMIRROREDPROFILEDEF" -> derived(profile, depth);
            default -> placed(profile, parametric(profile));
        };
    }

    private Geometry curve(StepEntity profile, int place) {
        return file.follow(profile, place).map(c -> ring(curves.points(c))).orElseGet(Flat.FACTORY::createPolygon);
    }

    private Geometry derived(StepEntity profile, int depth) {
        Geometry parent = file.follow(profile, 2).map(p -> area(p, depth + 1)).orElseGet(Flat.FACTORY::createPolygon);
        return file.follow(profile, 3).map(placements::axes).map(a -> moved(parent, a)).orElse(parent);
    }

    private Geometry placed(StepEntity profile, Geometry area) {
        return file.follow(profile, 2).map(placements::axes).map(a -> moved(area, a)).orElse(area);
    }

    private static Geometry parametric(StepEntity profile) {
        double first = profile.real(3).orElse(0);
        double second = profile.real(4).orElse(first);
        return switch (profile.type()) {
            case "IFCRECTANGLEPROFILEDEF", "IFCROUNDEDRECTANGLEPROFILEDEF", "IFCRECTANGLEHOLLOWPROFILEDEF",
                 "IFCISHAPEPROFILEDEF", "IFCUSHAPEPROFILEDEF" -> box(first, second);
            case "IFCCIRCLEPROFILEDEF", "IFCCIRCLEHOLLOWPROFILEDEF" -> round(first, first);
            case "IFCELLIPSEPROFILEDEF" -> round(first, second);
            case "IFCTRAPEZIUMPROFILEDEF" -> trapezium(first, second, profile.real(5).orElse(0), profile.real(6).orElse(0));
            case "IFCLSHAPEPROFILEDEF" -> angle(first, second, profile.real(5).orElse(0));
            case "IFCTSHAPEPROFILEDEF" -> tee(first, second, profile.real(5).orElse(0), profile.real(6).orElse(0));
            default -> Flat.FACTORY.createPolygon();
        };
    }

    private static Geometry box(double x, double y) {
        return ring(List.of(at(-x / 2, -y / 2), at(x / 2, -y / 2), at(x / 2, y / 2), at(-x / 2, y / 2)));
    }

    private static Geometry round(double a, double b) {
        return ring(IfcCurves.arc(Affine.SAME, a, b, 0, 2 * Math.PI));
    }

    private static Geometry trapezium(double bottom, double top, double y, double offset) {
        double left = -bottom / 2 + offset;
        return ring(List.of(at(-bottom / 2, -y / 2), at(bottom / 2, -y / 2), at(left + top, y / 2), at(left, y / 2)));
    }

    private static Geometry angle(double depth, double width, double thickness) {
        return ring(List.of(at(-width / 2, -depth / 2), at(width / 2, -depth / 2), at(width / 2, -depth / 2 + thickness),
                at(-width / 2 + thickness, -depth / 2 + thickness), at(-width / 2 + thickness, depth / 2), at(-width / 2, depth / 2)));
    }

    private static Geometry tee(double depth, double width, double web, double flange) {
        double neck = depth / 2 - flange;
        return ring(List.of(at(-web / 2, -depth / 2), at(web / 2, -depth / 2), at(web / 2, neck), at(width / 2, neck),
                at(width / 2, depth / 2),
                at(-width / 2, depth / 2), at(-width / 2, neck), at(-web / 2, neck)));
    }

    private static Xyz at(double x, double y) {
        return new Xyz(x, y, 0);
    }

    static Geometry ring(List<Xyz> points) {
        return Flat.area(points.stream().map(p -> new Coordinate(p.x(), p.y())).toList());
    }

    /** An area moved within its plane or, seen from above, out of it. */
    static Geometry moved(Geometry area, Affine by) {
        Geometry copy = area.copy();
        copy.apply((CoordinateFilter) c -> {
            Xyz image = by.point(new Xyz(c.x, c.y, 0));
            c.setX(image.x());
            c.setY(image.y());
        });
        copy.geometryChanged();
        return copy;
    }
}
