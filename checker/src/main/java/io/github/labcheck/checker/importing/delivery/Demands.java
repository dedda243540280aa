package io.github.labcheck.checker.importing.delivery;

import io.github.labcheck.checker.importing.delivery.Demand.Key;
import io.github.labcheck.checker.importing.delivery.Demand.Versions;
import io.github.labcheck.checker.importing.delivery.Facet.Attribute;
import io.github.labcheck.checker.importing.delivery.Facet.Kind;
import io.github.labcheck.checker.importing.delivery.Facet.PartOf;
import io.github.labcheck.checker.importing.delivery.Facet.Property;
import io.github.labcheck.checker.importing.ifc.IfcStatement;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of a model, from the whole to its parts: what the importer reads, and nothing else. */
final class Demands {

    /** Values of FireRating that tell a fire class, or that there is none. */
    static final String FIRE_CLASS = ".*[甲乙丙]级.*|.*FM[甲乙丙ABC].*|无|非防火门?|普通门?|none|not fire-rated";

    private static final String STOREY = "IFCBUILDINGSTOREY";
    private static final String DOOR = "IFCDOOR";
    private static final List<String> SPACE = List.of("IFCSPACE");

    static final List<Demand> ALL = List.of(
            new Demand("storeys", Text.of("importing.delivery.Demands.storeys-their-levels"),
                    Text.of("importing.delivery.Demands.give-each-storey-name"),
                    List.of(STOREY), Versions.ALL, true, List.of(new Attribute("Name"), new Attribute("Elevation")),
                    keys("Storey", "level", "elevation", "height")),
            new Demand("rooms-on-storeys", Text.of("importing.delivery.Demands.storey-each-room"),
                    Text.of("importing.delivery.Demands.each-room-ifcspace-belongs"),
                    SPACE, Versions.ALL, true, List.of(new PartOf("IFCRELAGGREGATES", STOREY)), keys("Room", "storey")),
            new Demand("rooms-named", Text.of("importing.delivery.Demands.number-name-each-room"),
                    Text.of("importing.delivery.Demands.name-number-longname-name"),
                    SPACE, Versions.ALL, true, List.of(new Attribute("Name"), new Attribute("LongName")), keys("Room", "name", "function")),
            new Demand("rooms-area", Text.of("importing.delivery.Demands.net-area-each-room"),
                    Text.of("importing.delivery.Demands.export-base-quantities-net"),
                    SPACE, Versions.ALL, true, List.of(new Property(IfcStatement.NET_AREA)), keys("Room", "area")),
            new Demand("rooms-height", Text.of("importing.delivery.Demands.clear-height-each-room"),
                    Text.of("importing.delivery.Demands.state-height-from-floor"),
                    SPACE, Versions.ALL, true, List.of(new Property(IfcStatement.CLEAR_HEIGHT)), keys("Room", "clearHeight")),
            new Demand("doors-size", Text.of("importing.delivery.Demands.width-height-doors"),
                    Text.of("importing.delivery.Demands.doors-fill-openings-walls"),
                    List.of(DOOR), Versions.ALL, true, List.of(new Attribute("OverallWidth"), new Attribute("OverallHeight")),
                    keys("Door", "openingWidth", "openingHeight")),
            new Demand("doors-clear-width", Text.of("importing.delivery.Demands.clear-width-doors"),
                    Text.of("importing.delivery.Demands.state-free-width-leaf"),
                    List.of(DOOR), Versions.ALL, true, List.of(new Property(IfcStatement.CLEAR_WIDTH)), keys("Door", "clearWidth")),
            new Demand("doors-fire-class", Text.of("importing.delivery.Demands.fire-class-doors"),
                    Text.of("importing.delivery.Demands.state-b-c-gb"),
                    List.of(DOOR), Versions.ALL, true, List.of(new Property(IfcStatement.FIRE_RATING, FIRE_CLASS)),
                    keys("Door", "fireClass")),
            new Demand("doors-self-closing", Text.of("importing.delivery.Demands.closers-doors"),
                    Text.of("importing.delivery.Demands.state-whether-door-shuts"),
                    List.of(DOOR), Versions.ALL, true, List.of(new Property(IfcStatement.SELF_CLOSING)), keys("Door", "selfClosing")),
            new Demand("doors-sides", Text.of("importing.delivery.Demands.rooms-both-sides-doors"),
                    Text.of("importing.delivery.Demands.state-whether-door-leads"),
                    List.of(DOOR), Versions.ALL, true, List.of(new Property(IfcStatement.EXTERNAL)), keys("Door", "between", "at")),
            new Demand("doors-operation", Text.of("importing.delivery.Demands.how-doors-open"),
                    Text.of("importing.delivery.Demands.state-operation-swinging-door"),
                    List.of(DOOR), Versions.NEW, true,
                    List.of(new Attribute("OperationType", ".*(SWING|SLIDING|FOLDING|REVOLVING|ROLLINGUP).*")),
                    keys("Door", "doorType", "swingsInto")),
            new Demand("windows", Text.of("importing.delivery.Demands.windows"),
                    Text.of("importing.delivery.Demands.windows-fill-openings-walls"),
                    List.of("IFCWINDOW"), Versions.ALL, false, List.of(new Attribute("OverallWidth"), new Attribute("OverallHeight")),
                    keys("Window", "room", "exterior", "sillHeight")),
            new Demand("equipment-2x3", Text.of("importing.delivery.Demands.equipment-furniture-ifc-2x3"), Texts.EQUIPMENT,
                    List.of("IFCFURNISHINGELEMENT", "IFCFLOWTERMINAL"), Versions.OLD, false, List.of(new Attribute("ObjectType")),
                    Texts.EQUIPMENT_KEYS),
            new Demand("equipment", Text.of("importing.delivery.Demands.equipment-furniture-from-ifc"), Texts.EQUIPMENT,
                    List.of("IFCFURNITURE", "IFCSANITARYTERMINAL", "IFCMEDICALDEVICE", "IFCFIRESUPPRESSIONTERMINAL",
                            "IFCELECTRICAPPLIANCE"), Versions.NEW, false, List.of(new Attribute("ObjectType")), Texts.EQUIPMENT_KEYS),
            new Demand("stairs", Text.of("importing.delivery.Demands.stairs"),
                    Text.of("importing.delivery.Demands.stair-body-from-floor"),
                    List.of("IFCSTAIR"), Versions.ALL, false, List.of(new Attribute("Name")), keys("Room", "connects")),
            new Demand("lifts", Text.of("importing.delivery.Demands.lifts-from-ifc-4"),
                    Text.of("importing.delivery.Demands.lift-kind-elevator"),
                    List.of("IFCTRANSPORTELEMENT"), Versions.NEW, false, List.of(new Kind(List.of("IFCTRANSPORTELEMENT"), "ELEVATOR")),
                    keys("Room", "connects")));

    /** What counts as well but cannot be asked for in IDS: that rooms have a body or a footprint. */
    static final List<Key> SHAPES = keys("Room", "outline");

    private Demands() { }

    private static List<Key> keys(String of, String... properties) {
        return Stream.of(properties).map(p -> new Key(of, p)).toList();
    }

    /** What several demands have in common. */
    private static final class Texts {

        static final Text EQUIPMENT = Text.of("importing.delivery.Demands.objecttype-name-tells-type");
        static final List<Key> EQUIPMENT_KEYS = keys("Equipment", "equipmentType", "room", "at", "size");
    }
}
