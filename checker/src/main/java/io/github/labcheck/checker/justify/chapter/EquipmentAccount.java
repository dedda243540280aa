package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 设备台账: what is kept, left behind and bought by classes of value, and for each large instrument the sheet on which it is argued. */
final class EquipmentAccount extends Chapter {

    /** Lower limits of the classes of value, yuan a piece, as reviews of instruments use them. */
    private static final List<BigDecimal> CLASSES = List.of(new BigDecimal("2000000"), new BigDecimal("500000"), new BigDecimal("100000"),
            BigDecimal.ZERO);

    /** From here on an instrument is argued on a sheet of its own, yuan. */
    private static final BigDecimal LARGE = new BigDecimal("500000");

    EquipmentAccount(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        List<Equipment> kept = evidence().scope().owned();
        List<Equipment> left = left();
        List<Equipment> bought = evidence().scope().bought();
        List<Row> rows = new ArrayList<>();
        Map<List<Equipment>, List<BigDecimal>> shown = new IdentityHashMap<>();
        List.of(kept, left, bought).forEach(all -> shown.put(all, TenThousands.rows(IntStream.range(0, CLASSES.size())
                .mapToObj(i -> value(all.stream().filter(e -> classOf(e) == i).toList())).toList())));
        for (int i = 0; i <= CLASSES.size(); i++) {
            int at = i;
            List<Object> cells = new ArrayList<>(List.of(name(i)));
            for (List<Equipment> all : List.of(kept, left, bought)) {
                List<Equipment> own = all.stream().filter(e -> classOf(e) == at).toList();
                cells.addAll(List.of(Inventory.pieces(own), i == CLASSES.size() ? UNKNOWN : Money.shown(shown.get(all).get(i))));
            }
            if (kept.stream().anyMatch(e -> classOf(e) == at) || left.stream().anyMatch(e -> classOf(e) == at) || bought.stream()
                    .anyMatch(e -> classOf(e) == at)) {
                rows.add(row(cells.toArray()));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(strong(out().say(Text.of("justify.chapter.EquipmentAccount.total")), Inventory.pieces(kept),
                    Money.shown(TenThousands.alone(value(kept))), Inventory.pieces(left),
                    Money.shown(TenThousands.alone(value(left))),
                    Inventory.pieces(bought), Money.shown(TenThousands.alone(value(bought)))));
        }
        out().table(Text.of("justify.chapter.EquipmentAccount.equipment-value-piece"),
                List.of(out().words(Text.of("justify.chapter.EquipmentAccount.value-piece"), 5),
                        out().numbers(Text.of("justify.chapter.EquipmentAccount.kept"), 2),
                out().numbers(Text.of("justify.chapter.EquipmentAccount.value-cny-10-000"), 4),
                        out().numbers(Text.of("justify.chapter.EquipmentAccount.left"), 2),
                        out().numbers(Text.of("justify.chapter.EquipmentAccount.value-cny-10-000"), 4), out()
                .numbers(Text.of("justify.chapter.EquipmentAccount.bought"), 2),
                out().numbers(Text.of("justify.chapter.EquipmentAccount.value-cny-10-000"), 4)), rows);
        reasons(left);
    }

    /** Why things of the present state are not taken over. */
    private void reasons(List<Equipment> left) {
        List<Row> rows = left.stream().map(e -> row(e.id(), in(e.name()), e.quantity(), e.book().scrap() == null ? blank() : e.book()
                .scrap())).toList();
        out().table(Text.of("justify.chapter.EquipmentAccount.equipment-not-taken-over"),
                List.of(out().words(Text.of("justify.chapter.EquipmentAccount.id"), 3),
                        out().words(Text.of("justify.chapter.EquipmentAccount.name"), 5),
                        out().numbers(Text.of("justify.chapter.EquipmentAccount.number"), 2),
                out().words(Text.of("justify.chapter.EquipmentAccount.reason"), 6)), rows);
    }

    private List<Equipment> left() {
        Set<String> ids = new HashSet<>();
        evidence().design().inventory().equipment().forEach(e -> ids.add(e.id()));
        return evidence().beforeInventories().stream().flatMap(i -> i.equipment().stream()).filter(e -> !ids.contains(e.id())).toList();
    }

    private int classOf(Equipment item) {
        BigDecimal piece = piece(item);
        for (int i = 0; piece != null && i < CLASSES.size(); i++) {
            if (piece.compareTo(CLASSES.get(i)) >= 0) {
                return i;
            }
        }
        return CLASSES.size();
    }

    private BigDecimal value(List<Equipment> all) {
        return evidence().value(all);
    }

    private BigDecimal piece(Equipment item) {
        return evidence().piece(item).orElse(null);
    }

    /** What is written on. */
    private String blank() {
        return out().say(Text.of("words.blank"));
    }

    private String name(int at) {
        return switch (at) {
            case 0 -> out().say(Text.of("justify.chapter.EquipmentAccount.from-2-000-000"));
            case 1 -> out().say(Text.of("justify.chapter.EquipmentAccount.500-000-2-000"));
            case 2 -> out().say(Text.of("justify.chapter.EquipmentAccount.100-000-500-000"));
            case 3 -> out().say(Text.of("justify.chapter.EquipmentAccount.below-100-000"));
            default -> out().say(Text.of("justify.chapter.EquipmentAccount.no-price"));
        };
    }

    /** The instruments that are argued one by one. */
    boolean large() {
        return evidence().scope().bought().stream().anyMatch(this::large);
    }

    private boolean large(Equipment item) {
        return piece(item) != null && piece(item).compareTo(LARGE) >= 0;
    }

    /** A sheet for each large instrument that is bought, with what the design and the account know and blanks for the rest. */
    void sheets() {
        out().paragraph(Text.of("justify.chapter.EquipmentAccount.each-instrument-bought-500"));
        for (Equipment item : evidence().scope().bought().stream().filter(this::large).toList()) {
            List<Row> rows = new ArrayList<>();
            rows.add(row(out().say(Text.of("justify.chapter.EquipmentAccount.number-price")), item.quantity() + " × "
                    + Money.shown(piece(item)) + out()
                    .say(Text.of("justify.chapter.EquipmentAccount.cny"))));
            rows.add(row(out().say(Text.of("justify.chapter.EquipmentAccount.need-tests-standards-workload")), blank()));
            rows.add(row(out().say(Text.of("justify.chapter.EquipmentAccount.equipment-kind-there")), same(item)));
            rows.add(row(out().say(Text.of("justify.chapter.EquipmentAccount.place")), place(item)));
            rows.add(row(out().say(Text.of("justify.chapter.EquipmentAccount.conditions-power-gas-exhaust")), conditions(item)));
            rows.add(row(out().say(Text.of("justify.chapter.EquipmentAccount.expected-hours-use-sharing")),
                    (item.book().hours() == null ? blank() : item.book().hours().toPlainString()) + " h / "
                    + (item.book().outside() == null ? blank() : item.book().outside().toPlainString()) + " h"));
            out().table(Text.of("justify.chapter.EquipmentAccount.argument", item.name(), item.id()),
                    List.of(out().words(Text.of("justify.chapter.EquipmentAccount.item"), 5),
                            out().words(Text.of("justify.chapter.EquipmentAccount.argument-in-sheets"), 11)), rows);
        }
        experts();
    }

    private String same(Equipment item) {
        List<Equipment> all = evidence().compared() ? evidence().beforeInventories().stream().flatMap(i -> i.equipment().stream()).toList()
                : evidence().scope().owned();
        List<Equipment> same = all.stream().filter(e -> item.type() != null && e.type() != null && e.type().is(item.type().iri())).toList();
        return same.isEmpty() ? out().say(Text.of("justify.chapter.EquipmentAccount.none"))
                : same.stream().map(e -> in(e.name()) + " " + e.id()
                + (e.book().acquired() == null ? "" : out().say(Text.of("justify.chapter.EquipmentAccount.acquired")) + e.book().acquired())
                + (e.book().hours() == null ? out().say(Text.of("justify.chapter.EquipmentAccount.hours-year")) + blank()
                        : out().say(Text.of("justify.chapter.EquipmentAccount.hours-year"))
                + e.book().hours().toPlainString())
                + (e.book().outside() == null ? "" : out().say(Text.of("justify.chapter.EquipmentAccount.these-others"))
                        + e.book().outside().toPlainString()))
                .collect(Collectors.joining(out().say(Text.of("words.semicolon"))));
    }

    private String place(Equipment item) {
        return evidence().design().inventory().rooms().stream().filter(r -> r.id().equals(item.room())).findFirst()
                .map(r -> r.id() + " " + in(r.name())
                        + (r.area() == null ? "" : out().say(Text.of("words.pause")) + r.area() + " m²")).orElse(blank());
    }

    /** What the check of the design says of the thing itself. */
    private String conditions(Equipment item) {
        List<Finding> own = evidence().design().report().findings().stream()
                .filter(f -> f.subject().type().equals("Equipment") && f.subject().id().equals(item.id())).toList();
        return own.isEmpty() ? out().say(Text.of("justify.chapter.EquipmentAccount.nothing-violated-nothing-open"))
                : own.stream().map(f -> in(f.message())).distinct().collect(Collectors.joining(out().say(Text.of("words.semicolon"))));
    }

    /** The form on which experts sign. */
    private void experts() {
        List<Row> rows = new ArrayList<>();
        for (String item : List.of(out().say(Text.of("justify.chapter.EquipmentAccount.there-need")),
                out().say(Text.of("justify.chapter.EquipmentAccount.does-duplicate-what-there")), out()
                .say(Text.of("justify.chapter.EquipmentAccount.use-sharing")),
                out().say(Text.of("justify.chapter.EquipmentAccount.conditions-place")),
                        out().say(Text.of("justify.chapter.EquipmentAccount.price-configuration")), out()
                .say(Text.of("justify.chapter.EquipmentAccount.conclusion")))) {
            rows.add(row(item, "", "", ""));
        }
        out().signed(Text.of("justify.chapter.EquipmentAccount.opinion-experts"),
                List.of(out().words(Text.of("justify.chapter.EquipmentAccount.matter"), 5),
                        out().words(Text.of("justify.chapter.EquipmentAccount.opinion"), 8),
                        out().words(Text.of("justify.chapter.EquipmentAccount.signature"), 3),
                out().words(Text.of("justify.chapter.EquipmentAccount.date"), 3)), rows);
    }
}
