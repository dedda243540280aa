package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.ifc.Affine.Xyz;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import io.github.labcheck.checker.importing.step.StepValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The faces of bodies that are given by their surface, in the coordinates of the body. */
final class IfcFaces {

    private final StepFile file;
    private final IfcCurves curves;

    IfcFaces(StepFile file, IfcCurves curves) {
        this.file = file;
        this.curves = curves;
    }

    /** A face: its outer loop and its holes. */
    record Face(List<Xyz> outer, List<List<Xyz>> inner) {

        Face moved(Affine by) {
            return new Face(outer.stream().map(by::point).toList(), inner.stream().map(l -> l.stream().map(by::point).toList()).toList());
        }
    }

    /** The faces of an item; none if it is not given by its surface. */
    List<Face> of(StepEntity item) {
        return switch (item.type()) {
            case "IFCFACETEDBREP", "IFCFACETEDBREPWITHVOIDS", "IFCADVANCEDBREP", "IFCADVANCEDBREPWITHVOIDS", "IFCMANIFOLDSOLIDBREP" ->
                    file.follow(item, 0).map(this::shell).orElse(List.of());
            case "IFCSHELLBASEDSURFACEMODEL", "IFCFACEBASEDSURFACEMODEL" -> file.followAll(item, 0).stream().flatMap(s -> shell(s).stream())
                    .toList();
            case "IFCCLOSEDSHELL", "IFCOPENSHELL", "IFCCONNECTEDFACESET" -> shell(item);
            case "IFCTRIANGULATEDFACESET", "IFCTRIANGULATEDIRREGULARNETWORK" -> triangles(item);
            case "IFCPOLYGONALFACESET" -> polygons(item);
            default -> List.of();
        };
    }

    private List<Face> shell(StepEntity shell) {
        List<Face> all = new ArrayList<>();
        for (StepEntity face : file.followAll(shell, 0)) {
            List<Xyz> outer = null;
            List<List<Xyz>> inner = new ArrayList<>();
            for (StepEntity bound : file.followAll(face, 0)) {
                List<Xyz> loop = file.follow(bound, 0).map(this::loop).orElse(List.of());
                if (outer == null || bound.type().equals("IFCFACEOUTERBOUND")) {
                    if (outer != null) {
                        inner.add(outer);
                    }
                    outer = loop;
                } else {
                    inner.add(loop);
                }
            }
            if (outer != null) {
                all.add(new Face(outer, inner));
            }
        }
        return all;
    }

    private List<Xyz> loop(StepEntity loop) {
        if (loop.type().equals("IFCPOLYLOOP")) {
            return curves.points(loop);
        }
        List<Xyz> points = new ArrayList<>();
        for (StepEntity oriented : file.followAll(loop, 0)) {
            List<Xyz> edge = new ArrayList<>(file.follow(oriented, 2).map(this::edge).orElse(List.of()));
            if (oriented.name(3).equals("F")) {
                Collections.reverse(edge);
            }
            points.addAll(edge);
        }
        return points;
    }

    /** The points of an edge: of a straight one its ends, of a curved one the part of the curve between them. */
    private List<Xyz> edge(StepEntity edge) {
        List<Xyz> ends = new ArrayList<>();
        for (int place = 0; place < 2; place++) {
            file.follow(edge, place).flatMap(v -> file.follow(v, 0)).map(p -> IfcPlacements.xyz(p.at(0))).ifPresent(ends::add);
        }
        List<Xyz> curve = file.follow(edge, 2).filter(c -> !c.type().equals("IFCLINE")).map(curves::points).orElse(List.of());
        if (curve.size() < 3 || ends.size() < 2) {
            return ends;
        }
        return between(ends.get(0), ends.get(1), curve, edge.name(3).equals("F"));
    }

    private static List<Xyz> between(Xyz from, Xyz to, List<Xyz> curve, boolean backwards) {
        List<Xyz> way = new ArrayList<>(curve);
        boolean closed = way.get(0).minus(way.get(way.size() - 1)).length() < 1e-6;
        if (backwards) {
            Collections.reverse(way);
        }
        List<Xyz> points = new ArrayList<>(List.of(from));
        if (closed) {
            way.remove(way.size() - 1);
            int start = nearest(way, from);
            int end = nearest(way, to);
            for (int i = (start + 1) % way.size(); i != end && points.size() <= way.size(); i = (i + 1) % way.size()) {
                points.add(way.get(i));
            }
        } else {
            points.addAll(way.subList(1, way.size() - 1));
        }
        points.add(to);
        return points;
    }

    private static int nearest(List<Xyz> points, Xyz to) {
        int best = 0;
        for (int i = 1; i < points.size(); i++) {
            best = points.get(i).minus(to).length() < points.get(best).minus(to).length() ? i : best;
        }
        return best;
    }

    private List<Xyz> coordinates(StepEntity set) {
        return file.follow(set, 0).map(p -> p.list(0).stream().map(IfcPlacements::xyz).toList()).orElse(List.of());
    }

    private List<Face> triangles(StepEntity set) {
        List<Xyz> points = coordinates(set);
        return set.list(3).stream().map(i -> new Face(corners(points, i), List.of())).toList();
    }

    private List<Face> polygons(StepEntity set) {
        List<Xyz> points = coordinates(set);
        return file.followAll(set, 2).stream().map(f -> new Face(corners(points, f.at(0)),
                f.list(1).stream().map(h -> corners(points, h)).toList())).toList();
    }

    private static List<Xyz> corners(List<Xyz> points, StepValue indices) {
        List<Xyz> corners = new ArrayList<>();
        for (double index : StepEntity.reals(indices)) {
            if (index >= 1 && index <= points.size()) {
                corners.add(points.get((int) index - 1));
            }
        }
        return corners;
    }
}
