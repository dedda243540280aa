package io.github.labcheck.checker.importing.ifc;

import java.util.List;

/**
 * What a model may state of a room or door in a property or a quantity. The importer takes a statement from whatever set it stands in,
 * under any of its names, the first that is there; whoever asks for a model asks for the first name in the sets of the standard.
 */
public enum IfcStatement {

    /** Area of a room within its walls; gross ones are told, not taken. */
    NET_AREA("IFCAREAMEASURE", List.of("Qto_SpaceBaseQuantities", "BaseQuantities"), "NetFloorArea", "NetPlannedArea", "GrossFloorArea",
            "GrossPlannedArea", "Area"),
    /** Height from the floor to the ceiling. */
    CLEAR_HEIGHT("IFCLENGTHMEASURE", List.of("Qto_SpaceBaseQuantities", "BaseQuantities"), "FinishCeilingHeight", "ClearHeight",
            "NetHeight"),
    /** What a room is for, besides its name. */
    CATEGORY("IFCLABEL", List.of(), "Category", "OccupancyType", "Room Usage", "Function"),
    /** Number of a door. */
    DOOR_NUMBER("IFCLABEL", List.of(), "Mark", "Number", "门编号", "编号"),
    /** Clear width of a door with its leaf open. No set of the standard has it. */
    CLEAR_WIDTH("IFCLENGTHMEASURE", List.of(), "ClearWidth", "净宽", "通行净宽"),
    /** Fire class of a door. */
    FIRE_RATING("IFCLABEL", List.of("Pset_DoorCommon"), "FireRating", "防火等级", "耐火极限"),
    /** Whether a door shuts by itself. */
    SELF_CLOSING("IFCBOOLEAN", List.of("Pset_DoorCommon"), "SelfClosing"),
    /** Whether a door is marked as a fire exit. */
    FIRE_EXIT("IFCBOOLEAN", List.of("Pset_DoorCommon"), "FireExit"),
    /** Whether a door leads outside. */
    EXTERNAL("IFCBOOLEAN", List.of("Pset_DoorCommon"), "IsExternal");

    private final String dataType;
    private final List<String> sets;
    private final List<String> names;

    IfcStatement(String dataType, List<String> sets, String... names) {
        this.dataType = dataType;
        this.sets = sets;
        this.names = List.of(names);
    }

    /** Type of its value in the schemas, in capitals. */
    public String dataType() {
        return dataType;
    }

    /** Property sets of the standard that hold it in one of the schemas; none if it may stand in any. */
    public List<String> sets() {
        return sets;
    }

    /** The name that the standard has for it. */
    public String asked() {
        return names.get(0);
    }

    /** All names that are understood, the first that is there counts. */
    String[] names() {
        return names.toArray(String[]::new);
    }
}
