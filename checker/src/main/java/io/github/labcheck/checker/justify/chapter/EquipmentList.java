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
        table(new Text("现有设备", "Equipment that is there"), owned, out().say("现有", "existing"));
    }

    /** Equal things at an equal price are one row. */
    private record Kind(String name, String model, Quote quote) { }

    private void table(Text caption, List<Equipment> equipment, String state) {
        Map<Kind, List<Equipment>> kinds = Groups.by(equipment, e -> new Kind(in(e.name()), e.model(), evidence().quotes().equipment(e).orElse(null)));
        List<Row> rows = new ArrayList<>();
        List<BigDecimal> amounts = new ArrayList<>();
        kinds.entrySet().stream().sorted(Comparator.comparing((Map.Entry<Kind, List<Equipment>> e) -> group(e.getValue().get(0)))
                .thenComparing(e -> e.getKey().name()).thenComparing(e -> e.getKey().model())).forEach(entry -> {
            Quote quote = entry.getKey().quote();
            int pieces = Inventory.pieces(entry.getValue());
            BigDecimal amount = quote == null ? null : Money.times(BigDecimal.valueOf(pieces), quote.price());
            if (amount != null) {
                amounts.add(amount);
            }
            rows.add(row(rows.size() + 1, entry.getKey().name(), entry.getKey().model().isEmpty() ? NONE : entry.getKey().model(), group(entry.getValue().get(0)),
                    pieces, state, quote == null ? NONE : Money.shown(quote.price()), amount == null ? NONE : Money.shown(amount)));
        });
        if (!rows.isEmpty()) {
            rows.add(strong("", out().say("合计", "Total"), "", "", Inventory.pieces(equipment), "", "", Money.shown(Money.sum(amounts))));
        }
        out().table(caption, List.of(out().numbers("序号", "No.", 2), out().words("名称", "Name", 6), out().words("型号", "Model", 3),
                out().words("类别", "Kind", 4), out().numbers("数量", "Number", 2), out().words("状态", "State", 2),
                out().numbers("单价 元", "Price CNY", 4), out().numbers("金额 元", "Sum CNY", 4)), rows);
    }

    private String group(Equipment item) {
        return in(evidence().groups().widest(item.type()));
    }
}
