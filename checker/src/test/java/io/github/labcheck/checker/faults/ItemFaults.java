package io.github.labcheck.checker.faults;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Equipment and stores that are missing or in the wrong room. */
final class ItemFaults {

    private ItemFaults() {
    }

    static List<FaultFamily> families() {
        return List.of(hoodGone(), eyewashGone(), eyewashFar(), extinguisherFar(), together());
    }

    /** Equipment of a kind in a room. */
    private static Predicate<ObjectNode> of(String type, String room) {
        return e -> EditedDesign.text(e, "type").endsWith(type) && EditedDesign.text(e, "room").equals(room);
    }

    private static FaultFamily hoodGone() {
        FaultFamily family = new FaultFamily("hood-gone", "有有害气体的实验室没有通风柜", "A laboratory with harmful fumes has no fume hood",
                "JGJ91-93-5.3.1");
        for (String room : List.of("113", "201", "202", "203", "206", "223", "224", "227")) {
            family.add(room, "its hoods are taken out", d -> d.removeWhere(of("fume-hood", room)));
        }
        return family;
    }

    private static FaultFamily eyewashGone() {
        FaultFamily family = new FaultFamily("eyewash-gone", "二级生物安全实验室工作区没有洗眼器（取消或放到别的房间）",
                "The work area of a BSL-2 laboratory has no eyewash (taken out or put in another room)", "GB19489-2008-6.2.4-a")
                .with("GB50346-2011-6.2.5-a", "it asks for the same, also beside the room");
        for (String room : List.of("304", "307", "313")) {
            family.add(room, "taken out", d -> d.removeWhere(of("eyewash", room)));
        }
        for (String[] move : new String[][] {{"304", "305"}, {"307", "C3"}, {"313", "309"}}) {
            family.add(move[0], "put in " + move[1], d -> d.entries("equipment").stream().filter(of("eyewash", move[0]))
                    .forEach(e -> d.set(EditedDesign.text(e, "id"), "room", move[1]).forget(EditedDesign.text(e, "id"), "at")));
        }
        return family;
    }

    private static FaultFamily eyewashFar() {
        FaultFamily family = new FaultFamily("eyewash-far", "使用腐蚀性、毒性物质的房间离洗眼器超过 15 m",
                "A room with corrosive or toxic substances is more than 15 m from an eyewash", "HG20571-2014-eyewash", "GBT38144-15m")
                .with("JGJ91-93-5.3.2", "it asks for an eyewash in the room or the corridor").with("JGJ91-93-7.2.shower",
                        "likewise").with("GBZ1-2010-6.1.7", "likewise");
        for (String room : List.of("113", "201", "203", "206", "209", "210")) {
            family.add(room, "its eyewash and those within 20 m along the corridor are taken out", d -> {
                double x = (d.box(room)[0] + d.box(room)[2]) / 2;
                String storey = EditedDesign.text(d.entry(room), "storey");
                d.removeWhere(e -> EditedDesign.text(e, "type").endsWith("eyewash") && e.path("at").size() == 2
                        && Math.abs(e.get("at").get(0).doubleValue() - x) < 20
                        && EditedDesign.text(d.entry(EditedDesign.text(e, "room")), "storey").equals(storey));
            });
        }
        return family;
    }

    private static FaultFamily extinguisherFar() {
        FaultFamily family = new FaultFamily("extinguisher-far", "存放、使用易燃液体的实验室离灭火器过远",
                "A laboratory with flammable liquids is too far from an extinguisher", "GB50140-2005-5.2.2-severe",
                        "GB50140-2005-5.2.2-medium",
                "GB50140-2005-5.2.1-severe", "GB50140-2005-5.2.1-medium");
        for (String room : List.of("113", "201", "206", "209", "210", "223", "224", "227", "226")) {
            family.add(room, "its extinguisher and those within 12 m are taken out", d -> {
                double x = (d.box(room)[0] + d.box(room)[2]) / 2;
                String storey = EditedDesign.text(d.entry(room), "storey");
                d.removeWhere(e -> EditedDesign.text(e, "type").equals("fire-extinguisher") && e.path("at").size() == 2
                        && Math.abs(e.get("at").get(0).doubleValue() - x) < 12
                        && EditedDesign.text(d.entry(EditedDesign.text(e, "room")), "storey").equals(storey));
            });
        }
        return family;
    }

    private static FaultFamily together() {
        FaultFamily family = new FaultFamily("stores-together", "不相容的物品放进同一房间", "Goods that must be kept apart are put in one room",
                "GB17914-2013-table", "COMPAT-table-01", "COMPAT-table-02", "GB17914-2013-4.2.2.5-b", "GB15603-2022-5.9-1",
                        "MATRIX-flammable-liquid-oxidizing-gas")
                .with("CylReg-empty", "the other room does not keep empty cylinders apart")
                .with("DRAWING-item-place", "cylinders of the store are said to be in the room where it was");
        together(family, "CB046", "133");
        together(family, "CB048", "132");
        together(family, "CB072", "117");
        together(family, "CB074", "114");
        together(family, "CB049", "132");
        together(family, "CB072", "133");
        return family;
    }

    private static void together(FaultFamily family, String store, String room) {
        family.add(new Fault(store + ": put in " + room, List.of(store, room, "CB048", "CB049", "CB046", "CB074", "CB072", "CB001",
                "CB005"),
                d -> d.set(store, "room", room)));
    }
}
