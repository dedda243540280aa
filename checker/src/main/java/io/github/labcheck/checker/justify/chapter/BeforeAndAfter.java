package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** 建设前后对比: equipment of the present state and of the design. The areas stand with the rooms. */
final class BeforeAndAfter extends Chapter {

    BeforeAndAfter(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    /** By kind. */
    @Override
    void write() {
        table(Text.of("justify.chapter.BeforeAndAfter.equipment-before-after-pieces"), false);
    }

    /** By kind and type, for the annex. */
    void types() {
        table(Text.of("justify.chapter.BeforeAndAfter.equipment-before-after-type"), true);
    }

    private void table(Text caption, boolean types) {
        List<Equipment> before = evidence().beforeInventories().stream().flatMap(i -> i.equipment().stream()).toList();
        List<Equipment> after = evidence().design().inventory().equipment();
        List<Row> rows = new ArrayList<>();
        each(before, after, this::kind, (kind, old, now) -> {
            rows.add(types ? strong(cells(kind, old, now)) : row(cells(kind, old, now)));
            if (types) {
                each(old, now, this::type, (type, few, more) -> rows.add(row(cells(out().say(Text.of("words.indent")) + type, few, more))));
            }
        });
        if (!rows.isEmpty()) {
            rows.add(strong(cells(out().say(Text.of("justify.chapter.BeforeAndAfter.total")), before, after)));
        }
        out().table(caption, List.of(out().words(Text.of("justify.chapter.BeforeAndAfter.kind"), 6),
                out().numbers(Text.of("justify.chapter.BeforeAndAfter.before"), 2),
                out().numbers(Text.of("justify.chapter.BeforeAndAfter.after"), 2),
                out().numbers(Text.of("justify.chapter.BeforeAndAfter.these-new"), 2),
                        out().numbers(Text.of("justify.chapter.BeforeAndAfter.change"), 2)), rows);
    }

    /** What is done with the present and the designed equipment of one name. */
    private interface Pair {
        void of(String name, List<Equipment> before, List<Equipment> after);
    }

    private static void each(List<Equipment> before, List<Equipment> after, Function<Equipment, String> name, Pair pair) {
        Map<String, List<Equipment>> old = Groups.by(before, name);
        Map<String, List<Equipment>> now = Groups.by(after, name);
        TreeSet<String> names = new TreeSet<>(Groups.othersLast());
        names.addAll(old.keySet());
        names.addAll(now.keySet());
        names.forEach(n -> pair.of(n, old.getOrDefault(n, List.of()), now.getOrDefault(n, List.of())));
    }

    private Object[] cells(String name, List<Equipment> before, List<Equipment> after) {
        int old = Inventory.pieces(before);
        int now = Inventory.pieces(after);
        return new Object[] {name, old, now, Inventory.pieces(after.stream().filter(evidence().scope().bought()::contains).toList()),
            signed(BigDecimal.valueOf((long) now - old))};
    }

    private String kind(Equipment item) {
        return out().begin(in(evidence().groups().of(item.type())));
    }

    private String type(Equipment item) {
        return item.type() == null ? out().say(Text.of("justify.chapter.BeforeAndAfter.type-not-stated")) : in(item.type().label());
    }
}
