package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.checker.justify.inventory.Inventory.Storey;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** 建设规模: rooms and areas by function and by storey; both tables add up to the same area. */
final class Rooms extends Chapter {

    private static final int SHOWN = 8;

    Rooms(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        Inventory inventory = evidence().design().inventory();
        if (inventory.rooms().isEmpty()) {
            out().note("设计文件没有列出房间，建设规模由编制单位补充。", "The design file lists no rooms; the author has to supply the extent.");
            return;
        }
        if (evidence().compared()) {
            out().paragraph("现状中已有、编号、功能和面积都不变的房间计为保留，其余计为新建或改造。",
                    "Rooms that the present state has under the same id, with the same functions and area, are kept; the others are built or refitted.");
        } else if (evidence().scope().kept().isEmpty()) {
            out().paragraph("没有给出现状，全部房间计为新建或改造。", "No present state was given: all rooms count as built or refitted.");
        } else {
            out().paragraph("既有实验室，没有给出新的设计，全部房间计为保留。", "An existing laboratory: all rooms are kept.");
        }
        byFunction(inventory.rooms());
        byStorey(inventory);
        unknown(inventory.rooms());
        Text stated = inventory.field("floorArea");
        if (stated != null) {
            out().paragraph("设计写明总建筑面积 %s；与房间面积合计 %s m² 之差为墙体、结构及未列出的部分。",
                    "The design states a total floor area of %s; the difference to the %s m² of the rooms are walls, structure and what is not listed.",
                    stated, inventory.area());
        }
    }

    private void byFunction(List<Room> rooms) {
        Set<String> built = new HashSet<>();
        evidence().scope().built().forEach(r -> built.add(r.id()));
        List<Row> rows = new ArrayList<>();
        Map<String, List<Room>> groups = new TreeMap<>(Groups.by(rooms, r -> in(evidence().groups().of(first(r)))));
        groups.forEach((group, members) -> {
            rows.add(strong(group, members.size(), Inventory.area(members), built(members, built), ""));
            new TreeMap<>(Groups.by(members, r -> first(r) == null ? "" : in(first(r).label()))).forEach((function, same) ->
                    rows.add(row("　" + function, same.size(), Inventory.area(same), built(same, built),
                            out().ids(same.stream().map(Room::id).toList(), SHOWN))));
        });
        rows.add(strong(out().say("合计", "Total"), rooms.size(), Inventory.area(rooms), built(rooms, built), ""));
        out().table(new Text("房间与面积（按功能）", "Rooms and areas by function"), List.of(out().words("功能", "Function", 5),
                out().numbers("间数", "Rooms", 2), out().numbers("面积 m²", "Area m²", 3), out().numbers("其中新建或改造 m²", "Of these built m²", 3),
                out().words("房间", "Ids", 6)), rows);
    }

    private static Concept first(Room room) {
        return room.functions().isEmpty() ? null : room.functions().get(0);
    }

    private static String built(List<Room> rooms, Set<String> built) {
        return Inventory.area(rooms.stream().filter(r -> built.contains(r.id())).toList()).toPlainString();
    }

    private void byStorey(Inventory inventory) {
        List<Row> rows = new ArrayList<>();
        for (Storey storey : inventory.storeys()) {
            List<Room> own = inventory.rooms().stream().filter(r -> r.storey().equals(storey.id())).toList();
            rows.add(row(storey.id().equals(storey.name()) ? storey.id() : storey.id() + " " + storey.name(), own.size(), Inventory.area(own)));
        }
        Set<String> known = new HashSet<>();
        inventory.storeys().forEach(s -> known.add(s.id()));
        List<Room> nowhere = inventory.rooms().stream().filter(r -> !known.contains(r.storey())).toList();
        if (!nowhere.isEmpty()) {
            rows.add(row(out().say("未写明楼层", "storey not stated"), nowhere.size(), Inventory.area(nowhere)));
        }
        rows.add(strong(out().say("合计", "Total"), inventory.rooms().size(), inventory.area()));
        out().table(new Text("房间与面积（按楼层）", "Rooms and areas by storey"), List.of(out().words("楼层", "Storey", 5),
                out().numbers("间数", "Rooms", 2), out().numbers("面积 m²", "Area m²", 3)), rows);
    }

    private void unknown(List<Room> rooms) {
        List<String> without = rooms.stream().filter(r -> r.area() == null).map(Room::id).toList();
        if (!without.isEmpty()) {
            out().note("%d 间房间没有轮廓也没有写明面积，未计入面积：%s。", "%d rooms have neither an outline nor a stated area and are in no sum: %s.",
                    without.size(), out().ids(without, SHOWN * 2));
        }
    }
}
