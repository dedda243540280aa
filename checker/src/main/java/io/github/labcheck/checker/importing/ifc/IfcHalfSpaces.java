package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ifc.Affine.Xyz;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Cuts bodies by planes: upright ones cut the plan, others only what is above. */
final class IfcHalfSpaces {

    /** Far beyond any building, m. */
    private static final double FAR = 1e5;

    private final StepFile file;
    private final IfcPlacements placements;
    private final IfcCurves curves;

    IfcHalfSpaces(StepFile file, IfcPlacements placements, IfcCurves curves) {
        this.file = file;
        this.placements = placements;
        this.curves = curves;
    }

    /** What is left of a body when the half space is taken from it. */
    Body cut(Body body, StepEntity half, Affine where) {
        Optional<Affine> plane = file.follow(half, 0).filter(s -> s.type().equals("IFCPLANE"))
                .flatMap(s -> file.follow(s, 0)).map(placements::axes).map(where::after);
        if (plane.isEmpty()) {
            return body;
        }
        // The material is on the side away from the normal where the agreement flag is true.
        Xyz into = plane.get().z().unit(Affine.SAME.z()).times(half.name(1).equals("F") ? 1 : -1);
        if (Math.abs(into.z()) > 0.01) {
            return body;
        }
        Xyz at = plane.get().origin();
        Xyz along = new Xyz(-into.y(), into.x(), 0).unit(Affine.SAME.x());
        Geometry side = IfcProfiles.ring(List.of(at.plus(along.times(FAR)), at.plus(along.times(-FAR)),
                at.plus(along.times(-FAR)).plus(into.times(FAR)), at.plus(along.times(FAR)).plus(into.times(FAR))));
        Geometry taken = bounded(half, where).map(b -> Flat.shared(side, b)).orElse(side);
        return new Body(Flat.minus(body.area(), taken), body.bottom(), body.top());
    }

    private Optional<Geometry> bounded(StepEntity half, Affine where) {
        if (!half.type().equals("IFCPOLYGONALBOUNDEDHALFSPACE")) {
            return Optional.empty();
        }
        Affine position = where.after(file.follow(half, 2).map(placements::axes).orElse(Affine.SAME));
        return file.follow(half, 3).map(c -> IfcProfiles.ring(curves.points(c).stream().map(position::point).toList()));
    }
}
