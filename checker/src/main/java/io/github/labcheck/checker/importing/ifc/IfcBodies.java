package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ifc.Affine.Xyz;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * What the shapes of products cover of the plan. Goes by the items of a shape, not by the word that describes it: exporters call an
 * extrusion a CSG body.
 */
final class IfcBodies {

    private static final int DEEPEST = 24;
    /** Curves that are drawn instead of a body. */
    private static final List<String> SHAPES = List.of("Body", "FootPrint", "Facetation", "Profile", "SurveyPoints", "Box");

    private final StepFile file;
    private final IfcPlacements placements;
    private final IfcCurves curves;
    private final IfcProfiles profiles;
    private final IfcFaces faces;
    private final double metre;
    private final boolean exact;

    /**
     * Bodies of a model.
     *
     * @param exact whether outlines are wanted; otherwise the convex hull of a shape stands for it, which is enough for the size of a thing
     */
    IfcBodies(StepFile file, IfcPlacements placements, IfcUnits units, boolean exact) {
        this.exact = exact;
        this.file = file;
        this.placements = placements;
        this.curves = new IfcCurves(file, placements, units);
        this.profiles = new IfcProfiles(file, placements, curves);
        this.faces = new IfcFaces(file, curves);
        this.metre = units.length();
    }

    /** The body of a product; of several representations the first that covers anything, bodies before footprints before boxes. */
    Body of(StepEntity product) {
        Affine where = placements.of(product).times(metre);
        List<StepEntity> representations = file.follow(product, 6).map(s -> file.followAll(s, 2)).orElse(List.of());
        return representations.stream().sorted(Comparator.comparingInt(IfcBodies::rank))
                .map(r -> items(r, where, 0)).filter(b -> !b.empty()).findFirst().orElse(Body.NONE);
    }

    private static int rank(StepEntity representation) {
        int rank = representation.text(1).map(SHAPES::indexOf).orElse(0);
        return rank < 0 ? SHAPES.size() - 1 : rank;
    }

    private Body items(StepEntity representation, Affine where, int depth) {
        List<StepEntity> items = file.followAll(representation, 3);
        List<Body> bodies = new ArrayList<>();
        List<StepEntity> lines = new ArrayList<>();
        for (StepEntity item : items) {
            Body body = item(item, where, depth);
            bodies.add(body);
            if (body.empty()) {
                lines.add(item);
            }
        }
        Body united = Body.union(bodies);
        return united.empty() ? footprint(lines, where) : united;
    }

    private Body item(StepEntity item, Affine where, int depth) {
        if (depth > DEEPEST) {
            return Body.NONE;
        }
        return switch (item.type()) {
            case "IFCEXTRUDEDAREASOLID", "IFCEXTRUDEDAREASOLIDTAPERED" -> extruded(item, where);
            case "IFCMAPPEDITEM" -> mapped(item, where, depth);
            case "IFCBOOLEANCLIPPINGRESULT", "IFCBOOLEANRESULT" -> combined(item, where, depth);
            case "IFCCSGSOLID" -> file.follow(item, 0).map(t -> item(t, where, depth + 1)).orElse(Body.NONE);
            case "IFCBOUNDINGBOX" -> box(item, where, placements.point(item, 0), 1);
            case "IFCBLOCK" -> box(item, where.after(axes(item, 0)), Affine.SAME.origin(), 1);
            case "IFCRIGHTCIRCULARCYLINDER" -> prism(IfcProfiles.ring(IfcCurves.arc(Affine.SAME, item.real(2).orElse(0),
                    item.real(2).orElse(0), 0, 2 * Math.PI)), where.after(axes(item, 0)), new Xyz(0, 0, item.real(1).orElse(0)));
            default -> ofFaces(faces.of(item), where);
        };
    }

    private Affine axes(StepEntity item, int place) {
        return file.follow(item, place).map(placements::axes).orElse(Affine.SAME);
    }

    private Body extruded(StepEntity item, Affine where) {
        Geometry profile = file.follow(item, 0).map(profiles::area).orElseGet(Flat.FACTORY::createPolygon);
        Xyz way = placements.direction(item, 2).orElse(Affine.SAME.z()).unit(Affine.SAME.z()).times(item.real(3).orElse(0));
        return prism(profile, where.after(axes(item, 1)), way);
    }

    private Body box(StepEntity item, Affine where, Xyz corner, int first) {
        double x = item.real(first).orElse(0);
        double y = item.real(first + 1).orElse(0);
        Geometry base = IfcProfiles.ring(List.of(corner, corner.plus(new Xyz(x, 0, 0)), corner.plus(new Xyz(x, y, 0)),
                corner.plus(new Xyz(0, y, 0))));
        return prism(base, new Affine(where.x(), where.y(), where.z(), where.point(new Xyz(0, 0, corner.z()))),
                new Xyz(0, 0, item.real(first + 2).orElse(0)));
    }

    /** A flat area drawn along a way: upright ones keep their outline, others are seen from above. */
    private Body prism(Geometry area, Affine where, Xyz way) {
        if (area.isEmpty()) {
            return Body.NONE;
        }
        Xyz drawn = where.vector(way);
        boolean level = Math.abs(where.x().z()) + Math.abs(where.y().z()) < 1e-6 * where.x().length();
        boolean upright = Math.hypot(drawn.x(), drawn.y()) < 1e-6 * Math.max(1, drawn.length());
        if (level && upright) {
            double base = where.origin().z();
            return new Body(Flat.areal(valid(IfcProfiles.moved(area, where))), Math.min(base, base + drawn.z()),
                    Math.max(base, base + drawn.z()));
        }
        List<List<Xyz>> sides = new ArrayList<>();
        for (Polygon part : Flat.polygons(area)) {
            Coordinate[] ring = part.getExteriorRing().getCoordinates();
            List<Xyz> bottom = new ArrayList<>();
            List<Xyz> top = new ArrayList<>();
            for (Coordinate c : ring) {
                Xyz point = where.point(new Xyz(c.x, c.y, 0));
                bottom.add(point);
                top.add(point.plus(drawn));
            }
            sides.add(bottom);
            sides.add(top);
            for (int i = 0; i + 1 < ring.length; i++) {
                sides.add(List.of(bottom.get(i), bottom.get(i + 1), top.get(i + 1), top.get(i)));
            }
        }
        return seen(sides.stream().map(s -> new IfcFaces.Face(s, List.of())).toList());
    }

    private static Geometry valid(Geometry area) {
        return area.isValid() ? area : GeometryFixer.fix(area);
    }

    private Body mapped(StepEntity item, Affine where, int depth) {
        Optional<StepEntity> source = file.follow(item, 0);
        if (source.isEmpty()) {
            return Body.NONE;
        }
        Affine target = where.after(axes(item, 1)).after(axes(source.get(), 0));
        return file.follow(source.get(), 1).map(r -> items(r, target, depth + 1)).orElse(Body.NONE);
    }

    /** A difference takes from the plan only what is cut away over the whole height: a sloped roof leaves the floor as it is. */
    private Body combined(StepEntity item, Affine where, int depth) {
        Body first = file.follow(item, 1).map(o -> item(o, where, depth + 1)).orElse(Body.NONE);
        Optional<StepEntity> other = file.follow(item, 2);
        if (first.empty() || other.isEmpty()) {
            return first;
        }
        if (other.get().type().contains("HALFSPACE")) {
            return new IfcHalfSpaces(file, placements, curves).cut(first, other.get(), where);
        }
        Body second = item(other.get(), where, depth + 1);
        return switch (item.name(0)) {
            case "UNION" -> Body.union(List.of(first, second));
            case "INTERSECTION" -> second.empty() ? first : new Body(Flat.shared(first.area(), second.area()),
                    Math.max(first.bottom(), second.bottom()), Math.min(first.top(), second.top()));
            default -> second.empty() || second.bottom() > first.bottom() + 0.01 || second.top() < first.bottom() + 1
                    ? first : new Body(Flat.minus(first.area(), second.area()), first.bottom(), first.top());
        };
    }

    private Body ofFaces(List<IfcFaces.Face> local, Affine where) {
        return local.isEmpty() ? Body.NONE : seen(local.stream().map(f -> f.moved(where)).toList());
    }

    /** What faces cover when they are seen from above. */
    private Body seen(List<IfcFaces.Face> faces) {
        if (!exact) {
            return hull(faces);
        }
        List<Geometry> areas = new ArrayList<>();
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (IfcFaces.Face face : faces) {
            for (Xyz point : face.outer()) {
                bottom = Math.min(bottom, point.z());
                top = Math.max(top, point.z());
            }
            Geometry area = IfcProfiles.ring(face.outer());
            if (area.getArea() > 1e-9) {
                areas.add(face.inner().isEmpty() ? area : Flat.minus(area,
                        Flat.union(face.inner().stream().map(IfcProfiles::ring).toList())));
            }
        }
        return areas.isEmpty() ? Body.NONE : new Body(Flat.union(areas), bottom, top);
    }

    private static Body hull(List<IfcFaces.Face> faces) {
        List<Xyz> points = faces.stream().flatMap(f -> f.outer().stream()).toList();
        Coordinate[] flat = points.stream().map(p -> new Coordinate(p.x(), p.y())).toArray(Coordinate[]::new);
        Geometry hull = new ConvexHull(flat, Flat.FACTORY).getConvexHull();
        return hull.getArea() < 1e-9 ? Body.NONE : new Body(hull, points.stream().mapToDouble(Xyz::z).min().getAsDouble(),
                points.stream().mapToDouble(Xyz::z).max().getAsDouble());
    }

    /** What closed curves enclose; a curve within another cuts a hole. */
    private Body footprint(List<StepEntity> items, Affine where) {
        List<Geometry> areas = new ArrayList<>();
        for (StepEntity item : items) {
            for (StepEntity curve : curvesOf(item)) {
                Geometry area = IfcProfiles.ring(curves.points(curve).stream().map(where::point).toList());
                if (!area.isEmpty()) {
                    areas.add(area);
                }
            }
        }
        areas.sort(Comparator.comparingDouble(Geometry::getArea).reversed());
        Geometry all = Flat.FACTORY.createPolygon();
        for (Geometry area : areas) {
            boolean hole = all.contains(area);
            all = hole ? Flat.minus(all, area) : Flat.union(List.of(all, area));
        }
        return all.isEmpty() ? Body.NONE : new Body(all, where.origin().z(), where.origin().z());
    }

    private List<StepEntity> curvesOf(StepEntity item) {
        return switch (item.type()) {
            case "IFCGEOMETRICCURVESET", "IFCGEOMETRICSET" -> file.followAll(item, 0);
            case "IFCANNOTATIONFILLAREA" -> {
                List<StepEntity> all = new ArrayList<>(file.followAll(item, 0));
                all.addAll(file.followAll(item, 1));
                yield all;
            }
            default -> List.of(item);
        };
    }
}
