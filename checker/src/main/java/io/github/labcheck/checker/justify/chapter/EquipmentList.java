package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Estimate;
import io.github.labcheck.checker.justify.estimate.Estimate.Line;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.PriceList.Quote;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.paper.Block.Column;
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
    private static final Text BOUGHT = Text.of("justify.chapter.EquipmentList.equipment-bought");

    /** Kinds of things that a table of the body holds; a longer list goes into the annex. */
    private static final int ROWS = 40;

    /** Place of the column of models, where anything has one. */
    private static final int MODEL = 2;

    /** From here on a thing is listed in the body in any case, yuan apiece. */
    private static final BigDecimal LARGE = new BigDecimal("100000");

    private final TenThousands amounts;

    EquipmentList(Justification evidence, PaperBuilder out) {
        super(evidence, out);
        amounts = TenThousands.of(evidence.estimate());
    }

    @Override
    void write() {
        List<Equipment> bought = evidence().scope().bought();
        List<Equipment> owned = evidence().scope().owned();
        if (bought.isEmpty() && owned.isEmpty()) {
            out().note(Text.of("justify.chapter.EquipmentList.design-lists-no-equipment"));
            return;
        }
        out().paragraph(Text.of("justify.chapter.EquipmentList.equipment-pieces-bought-there", Inventory.pieces(bought)
                + Inventory.pieces(owned), Inventory.pieces(bought), Inventory.pieces(owned), evidence().compared()
                ? out().say(Text.of("justify.chapter.EquipmentList.equipment-present-state-does")) : "", NONE));
        if (bought.isEmpty()) {
            out().paragraph(Text.of("justify.chapter.EquipmentList.nothing-bought"));
        }
        if (longList()) {
            out().paragraph(Text.of("justify.chapter.EquipmentList.what-costs-100-000"));
            table(Text.of("justify.chapter.EquipmentList.equipment-bought-100-000"), bought.stream()
                    .filter(e -> evidence().quotes().equipment(e).filter(q -> q.price().compareTo(LARGE) >= 0).isPresent()).toList(), true);
        } else {
            table(BOUGHT, bought, true);
        }
        if (!evidence().compared()) {
            groups(owned); // otherwise the comparison of before and after has them
        }
    }

    /** The groups of the equipment that is there; the annex lists each kind. */
    private void groups(List<Equipment> owned) {
        List<Row> rows = new ArrayList<>();
        byGroup(owned).forEach((group, equipment) -> rows.add(row(group, Inventory.pieces(equipment),
                out().say(Text.of("justify.chapter.EquipmentList.existing")))));
        if (!rows.isEmpty()) {
            rows.add(strong(out().say(Text.of("justify.chapter.EquipmentList.total")), Inventory.pieces(owned), ""));
        }
        out().table(Text.of("justify.chapter.EquipmentList.equipment-there-annex-lists"),
                List.of(out().words(Text.of("justify.chapter.EquipmentList.kind"), 6),
                out().numbers(Text.of("justify.chapter.EquipmentList.number"), 2),
                        out().words(Text.of("justify.chapter.EquipmentList.state"), 2)), rows);
    }

    /** Every kind of equipment that is there, for the annex. */
    void owned() {
        table(Text.of("justify.chapter.EquipmentList.equipment-there"), evidence().scope().owned(), false);
    }

    /** Whether what is bought is too much for the body. */
    boolean longList() {
        return byKind(evidence().scope().bought()).size() > ROWS;
    }

    /** Every kind of equipment that is bought, for the annex. */
    void bought() {
        table(BOUGHT, evidence().scope().bought(), true);
    }

    /** Equal things at an equal price are one row. */
    private record Kind(String name, String model, Quote quote) { }

    private void table(Text caption, List<Equipment> equipment, boolean bought) {
        boolean models = equipment.stream().anyMatch(e -> !e.model().isEmpty());
        List<Row> rows = new ArrayList<>();
        byGroup(equipment).forEach((group, members) -> {
            List<Row> kinds = kinds(members, models, rows.stream().filter(r -> !r.strong()).count());
            rows.add(sum(group, members, models));
            rows.addAll(kinds);
        });
        if (!rows.isEmpty()) {
            rows.add(sum(out().say(Text.of("justify.chapter.EquipmentList.total")), equipment, models));
        }
        List<Column> columns = new ArrayList<>(List.of(out().numbers(Text.of("justify.chapter.EquipmentList.no"), 2),
                out().words(Text.of("justify.chapter.EquipmentList.name"), 7),
                out().numbers(Text.of("justify.chapter.EquipmentList.number"), 2),
                        out().numbers(Text.of("justify.chapter.EquipmentList.price-cny"), 4),
                bought ? out().numbers(Text.of("justify.chapter.EquipmentList.sum-cny-10-000"), 4)
                        : out().numbers(Text.of("justify.chapter.EquipmentList.sum-cny"), 4)));
        if (models) {
            columns.add(MODEL, out().words(Text.of("justify.chapter.EquipmentList.model"), 4));
        }
        out().table(caption, columns, rows);
    }

    private Row sum(String name, List<Equipment> members, boolean models) {
        List<Object> cells = new ArrayList<>(List.of("", name, Inventory.pieces(members), "", sum(members)));
        if (models) {
            cells.add(MODEL, "");
        }
        return strong(cells.toArray());
    }

    private List<Row> kinds(List<Equipment> equipment, boolean models, long before) {
        List<Row> rows = new ArrayList<>();
        byKind(equipment).entrySet().stream().sorted(Comparator.comparing((Map.Entry<Kind, List<Equipment>> e) -> e.getKey().name())
                .thenComparing(e -> e.getKey().model())).forEach(entry -> {
            Quote quote = entry.getKey().quote();
            List<Object> cells = new ArrayList<>(List.of(before + rows.size() + 1, entry.getKey().name(),
                    Inventory.pieces(entry.getValue()), quote == null ? NONE : Money.shown(quote.price()),
                    quote == null ? NONE : sum(entry.getValue())));
            if (models) {
                cells.add(MODEL, entry.getKey().model().isEmpty() ? NONE : entry.getKey().model());
            }
            rows.add(row(cells.toArray()));
        });
        return rows;
    }

    private Map<Kind, List<Equipment>> byKind(List<Equipment> equipment) {
        return Groups.by(equipment, e -> new Kind(in(e.name()), e.model(), evidence().quotes().equipment(e).orElse(null)));
    }

    /** What things cost: in ten thousands, as in the estimate, what is bought, in yuan what is there; nothing if none has a price. */
    private String sum(List<Equipment> equipment) {
        List<String> things = equipment.stream().map(e -> Estimate.thing("Equipment", e.id())).toList();
        List<Line> all = evidence().estimate().lines();
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).things().stream().anyMatch(things::contains)) {
                lines.add(i);
            }
        }
        if (!lines.isEmpty()) {
            return Money.shown(amounts.sum(lines));
        }
        List<BigDecimal> amounts = equipment.stream().flatMap(e -> evidence().quotes().equipment(e)
                .map(q -> Money.times(BigDecimal.valueOf(e.quantity()), q.price())).stream()).toList();
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
