package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.PriceList.Quote;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 设备清单: what is bought and what is there, with model, number and price. */
final class EquipmentList extends Chapter {

    private static final String NONE = "—";

    EquipmentList(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        List<Equipment> bought = evidence().scope().bought();
        List<Equipment> owned = evidence().scope().owned();
        if (bought.isEmpty() && owned.isEmpty()) {
            out().note("设计文件没有列出设备，设备清单由编制单位补充。", "The design file lists no equipment; the author has to supply the list.");
            return;
        }
        out().paragraph("设备共 %d 台（套）：新购 %d，现有 %d。%s单价取自价格文件；价格文件没有的，取设计文件写明的金额；都没有的记“%s”，不计入合计。",
                "Equipment: %d pieces, of which %d are bought and %d are there. %sUnit prices are those of the price file, or else those that the design states; "
                        + "without either there is a \"%s\", which is in no sum.",
                Inventory.pieces(bought) + Inventory.pieces(owned), Inventory.pieces(bought), Inventory.pieces(owned), evidence().compared()
                        ? out().say("设计未写状态的设备，现状中没有其编号的计为新购。", "Where the design states no state, equipment that the present state does not list counts as bought. ") : "", NONE);
        if (bought.isEmpty()) {
            out().paragraph("没有新购设备。", "Nothing is bought.");
        }
        table(new Text("新购设备", "Equipment to be bought"), bought, out().say("新购", "new"));
        if (!evidence().compared()) {
            groups(owned); // otherwise the comparison of before and after has them
        }
    }

    /** The groups of the equipment that is there; the annex lists each kind. */
    private void groups(List<Equipment> owned) {
        List<Row> rows = new ArrayList<>();
        byGroup(owned).forEach((group, equipment) -> rows.add(row(group, Inventory.pieces(equipment), out().say("现有", "existing"))));
        if (!rows.isEmpty()) {
            rows.add(strong(out().say("合计", "Total"), Inventory.pieces(owned), ""));
        }
        out().table(new Text("现有设备（逐项见附件）", "Equipment that is there (the annex lists it)"), List.of(out().words("类别", "Kind", 6),
                out().numbers("数量", "Number", 2), out().words("状态", "State", 2)), rows);
    }

    /** Every kind of equipment that is there, for the annex. */
    void owned() {
        table(new Text("现有设备", "Equipment that is there"), evidence().scope().owned(), out().say("现有", "existing"));
    }

    /** Equal things at an equal price are one row. */
    private record Kind(String name, String model, Quote quote) { }

    private void table(Text caption, List<Equipment> equipment, String state) {
        List<Row> rows = new ArrayList<>();
        byGroup(equipment).forEach((group, members) -> {
            List<Row> kinds = kinds(members, state, rows.stream().filter(r -> !r.strong()).count());
            rows.add(strong("", group, "", Inventory.pieces(members), "", "", sum(members)));
            rows.addAll(kinds);
        });
        if (!rows.isEmpty()) {
            rows.add(strong("", out().say("合计", "Total"), "", Inventory.pieces(equipment), "", "", sum(equipment)));
        }
        out().table(caption, List.of(out().numbers("序号", "No.", 2), out().words("名称", "Name", 7), out().words("型号", "Model", 4),
                out().numbers("数量", "Number", 2), out().words("状态", "State", 2), out().numbers("单价 元", "Price CNY", 4),
                out().numbers("金额 元", "Sum CNY", 5)), rows);
    }

    private List<Row> kinds(List<Equipment> equipment, String state, long before) {
        List<Row> rows = new ArrayList<>();
        byKind(equipment).entrySet().stream().sorted(Comparator.comparing((Map.Entry<Kind, List<Equipment>> e) -> e.getKey().name())
                .thenComparing(e -> e.getKey().model())).forEach(entry -> {
            Quote quote = entry.getKey().quote();
            int pieces = Inventory.pieces(entry.getValue());
            rows.add(row(before + rows.size() + 1, entry.getKey().name(), entry.getKey().model().isEmpty() ? NONE : entry.getKey().model(), pieces, state,
                    quote == null ? NONE : Money.shown(quote.price()), quote == null ? NONE : Money.shown(amount(quote, pieces))));
        });
        return rows;
    }

    private Map<Kind, List<Equipment>> byKind(List<Equipment> equipment) {
        return Groups.by(equipment, e -> new Kind(in(e.name()), e.model(), evidence().quotes().equipment(e).orElse(null)));
    }

    private static BigDecimal amount(Quote quote, int pieces) {
        return Money.times(BigDecimal.valueOf(pieces), quote.price());
    }

    /** What things cost; nothing if none has a price. */
    private String sum(List<Equipment> equipment) {
        List<BigDecimal> amounts = byKind(equipment).entrySet().stream().filter(e -> e.getKey().quote() != null)
                .map(e -> amount(e.getKey().quote(), Inventory.pieces(e.getValue()))).toList();
        return amounts.isEmpty() ? NONE : Money.shown(Money.sum(amounts));
    }

    private Map<String, List<Equipment>> byGroup(List<Equipment> equipment) {
        Map<String, List<Equipment>> groups = new TreeMap<>(Groups.othersLast());
        groups.putAll(Groups.by(equipment, this::group));
        return groups;
    }

    private String group(Equipment item) {
        return out().begin(in(evidence().groups().of(item.type())));
    }
}
