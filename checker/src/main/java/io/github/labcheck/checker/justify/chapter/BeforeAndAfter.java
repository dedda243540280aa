package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** 建设前后对比: areas and equipment of the present state and of the design. */
final class BeforeAndAfter extends Chapter {

    BeforeAndAfter(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        areas();
        equipment();
    }

    private void areas() {
        Map<String, List<Room>> before = rooms(evidence().beforeInventories().stream().flatMap(i -> i.rooms().stream()).toList());
        Map<String, List<Room>> after = rooms(evidence().design().inventory().rooms());
        List<Row> rows = new ArrayList<>();
        for (String group : keys(before, after)) {
            rows.add(areas(group, before.getOrDefault(group, List.of()), after.getOrDefault(group, List.of()), false));
        }
        rows.add(areas(out().say("合计", "Total"), before.values().stream().flatMap(List::stream).toList(),
                after.values().stream().flatMap(List::stream).toList(), true));
        out().table(new Text("建设前后的房间与面积", "Rooms and areas before and after"), List.of(out().words("功能", "Function", 5),
                out().numbers("现状 间", "Rooms before", 3), out().numbers("设计 间", "Rooms after", 3), out().numbers("现状 m²", "m² before", 3),
                out().numbers("设计 m²", "m² after", 3), out().numbers("增减 m²", "Change m²", 3)), rows);
    }

    private Map<String, List<Room>> rooms(List<Room> rooms) {
        return Groups.by(rooms, r -> in(evidence().groups().of(r.functions().isEmpty() ? null : r.functions().get(0))));
    }

    private Row areas(String group, List<Room> before, List<Room> after, boolean total) {
        BigDecimal from = Inventory.area(before);
        BigDecimal to = Inventory.area(after);
        return new Row(row(group, before.size(), after.size(), from, to, signed(to.subtract(from))).cells(), total);
    }

    private static String signed(BigDecimal change) {
        return change.signum() > 0 ? "+" + change : change.toPlainString();
    }

    private void equipment() {
        Map<String, List<Equipment>> before = kinds(evidence().beforeInventories().stream().flatMap(i -> i.equipment().stream()).toList());
        Map<String, List<Equipment>> after = kinds(evidence().design().inventory().equipment());
        List<Row> rows = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (String kind : keys(before, after)) {
            int old = Inventory.pieces(before.getOrDefault(kind, List.of()));
            int now = Inventory.pieces(after.getOrDefault(kind, List.of()));
            from += old;
            to += now;
            rows.add(row(kind, old, now, signed(BigDecimal.valueOf((long) now - old))));
        }
        rows.add(strong(out().say("合计", "Total"), from, to, signed(BigDecimal.valueOf((long) to - from))));
        out().table(new Text("建设前后的设备（台、套）", "Equipment before and after (pieces)"), List.of(out().words("类别", "Kind", 6),
                out().numbers("现状", "Before", 2), out().numbers("设计", "After", 2), out().numbers("增减", "Change", 2)), rows);
    }

    private Map<String, List<Equipment>> kinds(List<Equipment> equipment) {
        return Groups.by(equipment, e -> in(evidence().groups().of(e.type())));
    }

    private static TreeSet<String> keys(Map<String, ?> before, Map<String, ?> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys;
    }
}
