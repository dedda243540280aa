package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 合并机构对照: the bodies that come together, each and all of them, beside what they become. */
final class Bodies extends Chapter {

    Bodies(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        List<Survey> before = evidence().before();
        List<Row> rows = new ArrayList<>();
        List<BigDecimal> values = TenThousands.rows(before.stream().map(b -> evidence().value(b.inventory().equipment())).toList());
        for (int i = 0; i < before.size(); i++) {
            rows.add(row(cells(before.get(i).report().name(), List.of(before.get(i)), values.get(i))));
        }
        rows.add(strong(cells(out().say(Text.of("justify.chapter.Bodies.all-them")), before,
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        rows.add(row(cells(out().say(Text.of("justify.chapter.Bodies.designed")), List.of(evidence().design()),
                TenThousands.alone(evidence().value(evidence().design().inventory().equipment())))));
        out().table(Text.of("justify.chapter.Bodies.bodies-come-together"),
                List.of(out().words(Text.of("justify.chapter.Bodies.body"), 6), out().numbers(Text.of("justify.chapter.Bodies.rooms"), 2),
                        out().numbers(Text.of("justify.chapter.Bodies.area-m2"), 3),
                out().numbers(Text.of("justify.chapter.Bodies.staff"), 2), out().numbers(Text.of("justify.chapter.Bodies.pieces"), 3),
                        out().numbers(Text.of("justify.chapter.Bodies.value-cny-10-000"), 4), out()
                .numbers(Text.of("justify.chapter.Bodies.disciplines"), 2),
                out().numbers(Text.of("justify.chapter.Bodies.violations"), 2)), rows);
        out().note(Text.of("justify.chapter.Bodies.test-items-licences-each"));
    }

    private Object[] cells(String name, List<Survey> bodies, BigDecimal value) {
        List<Inventory> all = bodies.stream().map(Survey::inventory).toList();
        List<Equipment> equipment = all.stream().flatMap(i -> i.equipment().stream()).toList();
        boolean staff = all.stream().allMatch(i -> i.areas().staff() != null);
        long disciplines = all.stream().flatMap(i -> i.disciplines().stream()).distinct().count();
        return new Object[] {name, all.stream().mapToInt(i -> i.rooms().size()).sum(), all.stream().map(i -> i.areas().net())
                .reduce(BigDecimal.ZERO, BigDecimal::add),
            staff ? all.stream().mapToInt(i -> i.areas().staff()).sum() : UNKNOWN, Inventory.pieces(equipment),
            Money.shown(value), disciplines == 0 ? UNKNOWN : disciplines, bodies.stream().mapToInt(b -> b.violations().size())
            .sum()};
    }
}
