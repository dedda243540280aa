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
            new Demand("storeys", new Text("楼层及标高", "storeys with their levels"),
                    new Text("每层写明名称和楼面标高（Elevation）。", "Give each storey a name and the level of its floor (Elevation)."),
                    List.of(STOREY), Versions.ALL, true, List.of(new Attribute("Name"), new Attribute("Elevation")),
                    keys("Storey", "level", "elevation", "height")),
            new Demand("rooms-on-storeys", new Text("房间所在楼层", "the storey of each room"),
                    new Text("每个房间（IfcSpace）从属于一个楼层。", "Each room (IfcSpace) belongs to a storey."),
                    SPACE, Versions.ALL, true, List.of(new PartOf("IFCRELAGGREGATES", STOREY)), keys("Room", "storey")),
            new Demand("rooms-named", new Text("房间编号和名称", "number and name of each room"),
                    new Text("Name 写编号，LongName 写看得出用途的名称（如：理化实验室、危废间）；走道、楼梯间、电梯井也是房间。",
                            "Name is the number, LongName a name that tells what the room is for (chemistry laboratory, waste store); "
                                    + "corridors, stairs and lift shafts are rooms too."),
                    SPACE, Versions.ALL, true, List.of(new Attribute("Name"), new Attribute("LongName")), keys("Room", "name", "function")),
            new Demand("rooms-area", new Text("房间净面积", "net area of each room"),
                    new Text("导出基本工程量，写明净面积。", "Export base quantities with the net floor area."),
                    SPACE, Versions.ALL, true, List.of(new Property(IfcStatement.NET_AREA)), keys("Room", "area")),
            new Demand("rooms-height", new Text("房间净高", "clear height of each room"),
                    new Text("写明从楼面到吊顶的净高。", "State the height from the floor to the ceiling."),
                    SPACE, Versions.ALL, true, List.of(new Property(IfcStatement.CLEAR_HEIGHT)), keys("Room", "clearHeight")),
            new Demand("doors-size", new Text("门洞宽度和高度", "width and height of doors"),
                    new Text("门放在墙洞（IfcOpeningElement）内，并写明总宽和总高。",
                            "Doors fill openings of walls (IfcOpeningElement) and state their overall width and height."),
                    List.of(DOOR), Versions.ALL, true, List.of(new Attribute("OverallWidth"), new Attribute("OverallHeight")),
                    keys("Door", "openingWidth", "openingHeight")),
            new Demand("doors-clear-width", new Text("门的净宽", "clear width of doors"),
                    new Text("在任一属性集中以 ClearWidth 写明门扇开启后的净宽。",
                            "State the free width with the leaf open as ClearWidth, in any property set."),
                    List.of(DOOR), Versions.ALL, true, List.of(new Property(IfcStatement.CLEAR_WIDTH)), keys("Door", "clearWidth")),
            new Demand("doors-fire-class", new Text("门的防火等级", "fire class of doors"),
                    new Text("写明甲级、乙级、丙级；不是防火门的写“无”。", "State 甲级, 乙级 or 丙级 (A, B, C of GB 12955), or none."),
                    List.of(DOOR), Versions.ALL, true, List.of(new Property(IfcStatement.FIRE_RATING, FIRE_CLASS)),
                    keys("Door", "fireClass")),
            new Demand("doors-self-closing", new Text("门的自动关闭", "closers of doors"),
                    new Text("写明门是否自行关闭。", "State whether the door shuts by itself."),
                    List.of(DOOR), Versions.ALL, true, List.of(new Property(IfcStatement.SELF_CLOSING)), keys("Door", "selfClosing")),
            new Demand("doors-sides", new Text("门两侧的房间", "the rooms on both sides of doors"),
                    new Text("写明门是否通向室外，并导出房间边界（IfcRelSpaceBoundary，IDS 不能要求它）；没有边界时由几何推断。",
                            "State whether the door leads outside, and export space boundaries (IfcRelSpaceBoundary, which IDS cannot ask "
                                    + "for); without them the geometry tells."),
                    List.of(DOOR), Versions.ALL, true, List.of(new Property(IfcStatement.EXTERNAL)), keys("Door", "between", "at")),
            new Demand("doors-operation", new Text("门的开启方式", "how doors open"),
                    new Text("写明开启方式；平开门开向其 y 轴一侧。", "State the operation; a swinging door opens to the side of its y axis."),
                    List.of(DOOR), Versions.NEW, true,
                    List.of(new Attribute("OperationType", ".*(SWING|SLIDING|FOLDING|REVOLVING|ROLLINGUP).*")),
                    keys("Door", "doorType", "swingsInto")),
            new Demand("windows", new Text("窗", "windows"),
                    new Text("窗放在墙洞内，并写明总宽和总高。", "Windows fill openings of walls and state their overall width and height."),
                    List.of("IFCWINDOW"), Versions.ALL, false, List.of(new Attribute("OverallWidth"), new Attribute("OverallHeight")),
                    keys("Window", "room", "exterior", "sillHeight")),
            new Demand("equipment-2x3", new Text("设备和家具（IFC 2x3）", "equipment and furniture (IFC 2x3)"), Texts.EQUIPMENT,
                    List.of("IFCFURNISHINGELEMENT", "IFCFLOWTERMINAL"), Versions.OLD, false, List.of(new Attribute("ObjectType")),
                    Texts.EQUIPMENT_KEYS),
            new Demand("equipment", new Text("设备和家具（IFC 4 起）", "equipment and furniture (from IFC 4)"), Texts.EQUIPMENT,
                    List.of("IFCFURNITURE", "IFCSANITARYTERMINAL", "IFCMEDICALDEVICE", "IFCFIRESUPPRESSIONTERMINAL",
                            "IFCELECTRICAPPLIANCE"), Versions.NEW, false, List.of(new Attribute("ObjectType")), Texts.EQUIPMENT_KEYS),
            new Demand("stairs", new Text("楼梯", "stairs"),
                    new Text("楼梯带有形体，从一层楼面到另一层楼面。", "A stair has a body from floor to floor."),
                    List.of("IFCSTAIR"), Versions.ALL, false, List.of(new Attribute("Name")), keys("Room", "connects")),
            new Demand("lifts", new Text("电梯（IFC 4 起）", "lifts (from IFC 4)"),
                    new Text("电梯的类型为 ELEVATOR。", "A lift is of the kind ELEVATOR."),
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

        static final Text EQUIPMENT = new Text("ObjectType 写看得出类型的名称（如：通风柜、高压灭菌器）。",
                "ObjectType is a name that tells the type (fume hood, autoclave).");
        static final List<Key> EQUIPMENT_KEYS = keys("Equipment", "equipmentType", "room", "at", "size");
    }
}
