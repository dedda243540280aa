package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of a model. A model that names none is taken in metres and radians, as the standard has it.
 *
 * @param length  metres in one unit of length
 * @param area    square metres in one unit of area
 * @param angle   radians in one unit of angle
 */
record IfcUnits(double length, double area, double angle) {

    private static final Map<String, Double> PREFIXES = Map.of("EXA", 1e18, "KILO", 1e3, "HECTO", 1e2, "DECA", 10.0, "DECI", 0.1,
            "CENTI", 0.01, "MILLI", 0.001, "MICRO", 1e-6, "NANO", 1e-9);

    static IfcUnits of(StepFile file) {
        Optional<StepEntity> assignment = file.all("IFCPROJECT").stream().flatMap(p -> file.follow(p, 8).stream()).findFirst()
                .or(() -> file.all("IFCUNITASSIGNMENT").stream().findFirst());
        double length = 1;
        double area = Double.NaN;
        double angle = 1;
        for (StepEntity unit : assignment.map(a -> file.followAll(a, 0)).orElseGet(List::of)) {
            switch (unit.name(1)) {
                case "LENGTHUNIT" -> length = factor(file, unit, 1, 0);
                case "AREAUNIT" -> area = factor(file, unit, 2, 0);
                case "PLANEANGLEUNIT" -> angle = factor(file, unit, 1, 0);
                default -> { }
            }
        }
        return new IfcUnits(length, Double.isNaN(area) ? length * length : area, angle);
    }

    /** How many SI units one unit is; the prefix of an area counts twice. */
    private static double factor(StepFile file, StepEntity unit, int power, int depth) {
        if (unit.type().equals("IFCSIUNIT")) {
            return Math.pow(PREFIXES.getOrDefault(unit.name(2), 1.0), power);
        }
        if (unit.type().equals("IFCCONVERSIONBASEDUNIT") || unit.type().equals("IFCCONVERSIONBASEDUNITWITHOFFSET")) {
            Optional<StepEntity> measure = file.follow(unit, 3);
            if (measure.isPresent() && depth < 4) {
                double base = file.follow(measure.get(), 1).map(u -> factor(file, u, power, depth + 1)).orElse(1.0);
                double value = measure.get().real(0).orElse(1) * base;
                return value > 0 ? value : 1;
            }
        }
        return 1;
    }
}
