package io.github.labcheck.checker.importing.mapping;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.importing.draft.Names.Meaning;
import java.util.Map;

/**
 * A mapping: what a person says that names mean.
 *
 * @param unit   unit of the drawing; null if it is not said
 * @param layers what layers hold
 * @param blocks what blocks draw, where that is a part of the building or nothing
 * @param things what blocks and things are
 * @param rooms  what rooms are for, by name, category or zone
 */
public record ImportMapping(LengthUnit unit, Map<String, DrawingRole> layers, Map<String, DrawingRole> blocks, Map<String, Meaning> things,
                            Map<String, Meaning> rooms) {

    /** Nothing is said. */
    public static final ImportMapping NONE = new ImportMapping(null, Map.of(), Map.of(), Map.of(), Map.of());
}
