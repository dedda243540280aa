package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The storeys of a model and what is on each. */
final class IfcStructure {

    private static final int DEEPEST = 32;
    /** A thing stands on a storey whose floor is at most this much above its lowest point, m. */
    private static final double SUNK = 0.5;

    private final List<Level> levels;
    private final Map<Integer, Integer> parents;

    /** A storey and the level of its floor in metres. */
    record Level(StepEntity storey, double elevation) { }

    private IfcStructure(List<Level> levels, Map<Integer, Integer> parents) {
        this.levels = levels;
        this.parents = parents;
    }

    static IfcStructure of(StepFile file, IfcUnits units, IfcPlacements placements) {
        List<Level> levels = new ArrayList<>();
        for (StepEntity storey : file.all("IFCBUILDINGSTOREY")) {
            double placed = placements.of(storey).origin().z() * units.length();
            double stated = storey.real(9).orElse(Double.NaN) * units.length();
            levels.add(new Level(storey, Double.isNaN(stated) ? placed : stated));
        }
        levels.sort(Comparator.comparingDouble(Level::elevation).thenComparing(l -> l.storey().number()));
        Map<Integer, Integer> parents = new HashMap<>();
        for (String relation : List.of("IFCRELAGGREGATES", "IFCRELNESTS")) {
            file.all(relation).forEach(r -> r.references(5).forEach(child -> r.reference(4).ifPresent(p -> parents.put(child, p))));
        }
        file.all("IFCRELCONTAINEDINSPATIALSTRUCTURE")
                .forEach(r -> r.references(4).forEach(child -> r.reference(5).ifPresent(p -> parents.put(child, p))));
        return new IfcStructure(levels, parents);
    }

    List<Level> levels() {
        return levels;
    }

    /** Place of the storey that a product is on: the one that holds it, otherwise the one whose floor is below it; -1 without storeys. */
    int storey(StepEntity product, double bottom) {
        Integer at = product.number();
        for (int step = 0; step < DEEPEST && at != null; step++) {
            for (int i = 0; i < levels.size(); i++) {
                if (levels.get(i).storey().number() == at) {
                    return i;
                }
            }
            at = parents.get(at);
        }
        return at(bottom);
    }

    /** Place of the storey whose floor is nearest below a level. */
    int at(double level) {
        int found = levels.isEmpty() ? -1 : 0;
        for (int i = 0; i < levels.size(); i++) {
            if (!Double.isNaN(level) && levels.get(i).elevation() <= level + SUNK) {
                found = i;
            }
        }
        return found;
    }
}
