package io.github.labcheck.checker.faults;

import io.github.labcheck.checker.faults.Checked.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes after which a design is as good as before. */
final class HarmlessEdits {

    /**
     * A change that breaks nothing.
     *
     * @param kind   what is changed
     * @param what   this change in a few words
     * @param base   makes the design that it is compared with
     * @param change makes it
     * @param back   gives a finding the ids of before the change
     */
    record Edit(String kind, String what, Consumer<EditedDesign> base, Consumer<EditedDesign> change, UnaryOperator<Mark> back) { }

    private final List<Edit> edits = new ArrayList<>();

    private HarmlessEdits() {
    }

    static List<Edit> all() {
        HarmlessEdits harmless = new HarmlessEdits();
        harmless.doors();
        harmless.names();
        harmless.items();
        harmless.outlines();
        harmless.frames();
        harmless.orders();
        harmless.numbers();
        return List.copyOf(harmless.edits);
    }

    private void add(String kind, String what, Consumer<EditedDesign> change) {
        edits.add(new Edit(kind, what, FaultFamily.NONE, change, m -> m));
    }

    private void doors() {
        for (String door : List.of("D103", "D109", "D115", "D124", "D201", "D206", "D214")) {
            add("门沿墙移动 5 cm / door moved 5 cm along its wall", door + " to the east", d -> d.move(door, 0.05, 0));
        }
        for (String door : List.of("D225a", "D226", "D305", "D313", "D317", "D331", "D342")) {
            add("门沿墙移动 5 cm / door moved 5 cm along its wall", door + " to the west", d -> d.move(door, -0.05, 0));
        }
        for (String door : List.of("D104", "D208", "D307", "DX1")) {
            add("门在墙厚内移动 5 cm / door moved 5 cm within the thickness of its wall", door, d -> d.move(door, 0, 0.05));
        }
        for (String door : List.of("D109", "D206", "D319", "DX2", "DST1-3")) {
            add("锁从内侧可开，门禁火灾时释放 / a lock that opens from inside, access control that releases in a fire", door,
                    d -> d.set(door, "lockable", true).set(door, "opensFromInside", true).set(door, "accessControlled", true)
                            .set(door, "releasesOnFireAlarm", true));
        }
        for (String door : List.of("D102", "D205", "D318", "D340")) {
            add("门加宽 10 cm / door made 10 cm wider", door, d -> d.set(door, "openingWidth", 1.3).set(door, "clearWidth", 1.2));
        }
    }

    private void names() {
        for (String id : List.of("104", "123", "206", "225", "313", "342", "C2", "ST1", "D109", "EQ-0357", "CB001", "FL25")) {
            add("改名 / renamed", id, d -> d.set(id, "name", "改过的名称 " + id));
        }
        for (String room : List.of("206", "319", "332", "341")) {
            add("增加使用人姓名 / the name of a person added", room, d -> d.set(room, "name",
                    EditedDesign.text(d.entry(room), "name") + "（张三、李四）"));
        }
    }

    private void items() {
        String[][] items = {{"EQ-0023", "y"}, {"EQ-0104", "x"}, {"EQ-0110", "y"}, {"EQ-0357", "y"}, {"EQ-0448", "x"}, {"EQ-0494", "y"},
            {"EQ-0542", "y"}, {"EQ-0571", "y"}, {"EQ-0002", "x"}, {"EQ-0625", "x"}, {"EQ-0245", "y"}, {"EQ-0295", "y"}};
        for (String[] item : items) {
            add("设备移动 5 cm / item moved 5 cm", item[0],
                    d -> d.move(item[0], item[1].equals("x") ? 0.05 : 0, item[1].equals("y") ? 0.05 : 0));
        }
        for (String item : List.of("EQ-0357", "EQ-0416", "EQ-0450", "EQ-0488")) {
            add("设备转 180° / item turned by 180 degrees", item, d -> d.set(item, "rotation", 180));
        }
        for (String item : List.of("EQ-0489", "EQ-0553", "EQ-0585")) {
            add("设备转 90° 且长宽互换 / item turned by 90 degrees, its sides exchanged", item, HarmlessEdits.turned(item));
        }
    }

    private static Consumer<EditedDesign> turned(String item) {
        return d -> {
            JsonNode size = d.entry(item).path("size");
            if (size.size() == 2) {
                d.set(item, "size", List.of(size.get(1).doubleValue(), size.get(0).doubleValue())).set(item, "rotation", 90);
            }
        };
    }

    private void outlines() {
        for (String room : List.of("127", "222", "225", "327", "331", "341")) {
            add("房间加深 20 cm，面积照改 / room 20 cm deeper, its area with it", room, d -> {
                double[] b = d.box(room);
                boolean south = b[1] == 0;
                d.rectangle(room, b[0], south ? b[1] - 0.2 : b[1], b[2], south ? b[3] : b[3] + 0.2);
                if (d.entry(room).has("depth")) {
                    d.set(room, "depth", EditedDesign.round(b[3] - b[1] + 0.2));
                }
                d.set(room, "area", EditedDesign.round((b[2] - b[0]) * (b[3] - b[1] + 0.2)));
                d.entries("windows").stream().filter(w -> EditedDesign.text(w, "room").equals(room))
                        .forEach(w -> d.move(EditedDesign.text(w, "id"), 0, south ? -0.2 : 0.2));
            });
        }
        for (String corridor : List.of("C1", "C2", "C3")) {
            add("轮廓从另一角起、反向 / outline from another corner, the other way round", corridor, d -> reverse(d, corridor));
        }
        for (String room : List.of("104", "225", "307", "ST2")) {
            add("轮廓从另一角起、反向 / outline from another corner, the other way round", room, d -> reverse(d, room));
            add("轮廓边上多一个点 / one more point on an edge of the outline", room, d -> {
                double[] b = d.box(room);
                JsonNode area = d.entry(room).get("area");
                d.outline(room, b[0], b[1], (b[0] + b[2]) / 2, b[1], b[2], b[1], b[2], b[3], b[0], b[3]).set(room, "area", area);
            });
        }
    }

    private static void reverse(EditedDesign d, String room) {
        List<JsonNode> points = new ArrayList<>();
        d.entry(room).get("outline").forEach(points::add);
        Collections.reverse(points);
        Collections.rotate(points, 1);
        ArrayNode outline = (ArrayNode) d.entry(room).get("outline");
        outline.removeAll();
        points.forEach(outline::add);
    }

    private void frames() {
        for (int degrees : new int[] {90, 180, 270}) {
            add("整楼旋转 / the whole building turned", degrees + "°", d -> Frame.turn(degrees).apply(d));
        }
        for (double degrees : new double[] {30, 12.5, 45}) {
            edits.add(new Edit("整楼旋转 / the whole building turned", degrees + "°", Frame::stateRotation,
                    d -> Frame.turn(degrees).apply(d), m -> m));
        }
        for (double[] by : new double[][] {{100, 0}, {-33.3, 12.7}, {5000, 8000}}) {
            add("整楼平移 / the whole building moved", by[0] + ", " + by[1] + " m", d -> Frame.shift(by[0], by[1]).apply(d));
        }
        add("整楼镜像 / the whole building mirrored", "x", d -> Frame.mirror(65.8).apply(d));
    }

    private void orders() {
        for (String section : List.of("rooms", "doors", "equipment", "flows", "stores", "windows", "storeys", "signs")) {
            for (int seed = 1; seed <= 2; seed++) {
                int order = seed;
                add("条目换序 / entries in another order", section + ", " + seed, d -> {
                    List<ObjectNode> entries = new ArrayList<>(d.entries(section));
                    Collections.shuffle(entries, new Random(order));
                    ((ArrayNode) d.tree().get(section)).removeAll().addAll(entries);
                });
            }
        }
    }

    private void numbers() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("rooms", "R-");
        prefixes.put("doors", "门");
        prefixes.put("equipment", "Z");
        prefixes.put("flows", "F ");
        prefixes.put("storeys", "层");
        prefixes.forEach((section, prefix) -> edits.add(new Edit("编号一律改写 / ids renamed throughout", section + ", " + prefix,
                FaultFamily.NONE, d -> Renaming.prefix(d, section, prefix), m -> new Mark(m.clause(), strip(m.subject(), prefix),
                        strip(m.related(), prefix), m.violated(), m.error()))));
    }

    private static String strip(String id, String prefix) {
        return id != null && id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }
}
