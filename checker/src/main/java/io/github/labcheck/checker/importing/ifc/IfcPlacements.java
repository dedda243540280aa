package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.ifc.Affine.Xyz;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import io.github.labcheck.checker.importing.step.StepValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Points, directions and placements of a model, in its own unit of length. A placement that refers to itself is cut where it closes. */
final class IfcPlacements {

    private static final int DEEPEST = 64;

    private final StepFile file;
    private final Map<Integer, Affine> known = new HashMap<>();

    IfcPlacements(StepFile file) {
        this.file = file;
    }

    /** Where a product stands: its placement and all that it is relative to. */
    Affine of(StepEntity product) {
        return file.follow(product, 5).map(p -> local(p, new HashSet<>())).orElse(Affine.SAME);
    }

    private Affine local(StepEntity placement, Set<Integer> below) {
        if (!placement.type().equals("IFCLOCALPLACEMENT") || below.size() > DEEPEST || !below.add(placement.number())) {
            return Affine.SAME;
        }
        Affine before = known.get(placement.number());
        if (before == null) {
            Affine outer = file.follow(placement, 0).map(p -> local(p, below)).orElse(Affine.SAME);
            before = outer.after(file.follow(placement, 1).map(this::axes).orElse(Affine.SAME));
            known.put(placement.number(), before);
        }
        return before;
    }

    /** An axis placement of two or three dimensions, or what moves a mapped shape. */
    Affine axes(StepEntity placement) {
        return switch (placement.type()) {
            case "IFCAXIS2PLACEMENT3D" -> Affine.of(point(placement, 0), direction(placement, 1).orElse(Affine.SAME.z()),
                    direction(placement, 2).orElse(Affine.SAME.x()));
            case "IFCAXIS2PLACEMENT2D" -> Affine.of(point(placement, 0), Affine.SAME.z(), direction(placement, 1).orElse(Affine.SAME.x()));
            case "IFCAXIS1PLACEMENT" -> Affine.of(point(placement, 0), direction(placement, 1).orElse(Affine.SAME.z()), Affine.SAME.x());
            case "IFCCARTESIANTRANSFORMATIONOPERATOR3D", "IFCCARTESIANTRANSFORMATIONOPERATOR3DNONUNIFORM",
                 "IFCCARTESIANTRANSFORMATIONOPERATOR2D", "IFCCARTESIANTRANSFORMATIONOPERATOR2DNONUNIFORM" -> operator(placement);
            default -> Affine.SAME;
        };
    }

    private Affine operator(StepEntity operator) {
        boolean flat = operator.type().contains("2D");
        double scale = operator.real(3).orElse(1);
        double scaleY = operator.real(flat ? 4 : 5).orElse(scale);
        double scaleZ = flat ? scale : operator.real(6).orElse(scale);
        Xyz x = direction(operator, 0).orElse(Affine.SAME.x());
        Xyz z = flat ? Affine.SAME.z() : direction(operator, 4).orElse(Affine.SAME.z());
        Affine rigid = Affine.of(point(operator, 2), z, x);
        // A second axis against the one that follows mirrors.
        double mirror = direction(operator, 1).filter(y -> y.dot(rigid.y()) < 0).isPresent() ? -1 : 1;
        return Affine.scaled(rigid.x().times(scale), rigid.y().times(scaleY * mirror), rigid.z().times(scaleZ), rigid.origin());
    }

    /** The point that a parameter refers to; the origin if there is none. */
    Xyz point(StepEntity from, int place) {
        return file.follow(from, place).map(p -> xyz(p.at(0))).orElse(Affine.SAME.origin());
    }

    /** The direction that a parameter refers to. */
    Optional<Xyz> direction(StepEntity from, int place) {
        return file.follow(from, place).map(d -> xyz(d.at(0))).filter(d -> d.length() > 1e-12);
    }

    /** Two or three numbers as a point. */
    static Xyz xyz(StepValue value) {
        double[] c = StepEntity.reals(value);
        return new Xyz(c.length > 0 ? c[0] : 0, c.length > 1 ? c[1] : 0, c.length > 2 ? c[2] : 0);
    }
}
