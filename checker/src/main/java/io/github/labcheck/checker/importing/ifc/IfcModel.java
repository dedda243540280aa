package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;

/**
 * A model under reading: its text and what every part of the reading asks for.
 *
 * @param name    name of the file
 * @param bodies  outlines of what bounds rooms
 * @param sizes   sizes of things
 */
record IfcModel(StepFile file, String name, IfcUnits units, IfcPlacements placements, IfcBodies bodies, IfcBodies sizes,
        IfcProperties properties,
                IfcStructure structure) {

    static IfcModel of(StepFile file, String name) {
        IfcUnits units = IfcUnits.of(file);
        IfcPlacements placements = new IfcPlacements(file);
        return new IfcModel(file, name, units, placements, new IfcBodies(file, placements, units, true),
                new IfcBodies(file, placements, units, false), new IfcProperties(file), IfcStructure.of(file, units, placements));
    }

    /** Where a product comes from: its GlobalId. */
    Origin origin(StepEntity product) {
        return new Origin(name, Origin.Key.GLOBAL_ID, product.text(0).orElse("#" + product.number()));
    }

    /** Where a product stands, in metres. */
    Affine placement(StepEntity product) {
        return placements.of(product).times(units.length());
    }
}
