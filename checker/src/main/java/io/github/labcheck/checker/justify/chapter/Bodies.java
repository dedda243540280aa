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
        rows.add(strong(cells(out().say("现状合计", "All of them"), before, values.stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        rows.add(row(cells(out().say("合并后（设计）", "As designed"), List.of(evidence().design()),
                TenThousands.alone(evidence().value(evidence().design().inventory().equipment())))));
        out().table(new Text("合并机构对照", "The bodies that come together"),
                List.of(out().words("机构", "Body", 6), out().numbers("房间", "Rooms", 2), out().numbers("净面积 m²", "Area m²", 3),
                out().numbers("人数", "Staff", 2), out().numbers("设备 台（套）", "Pieces", 3), out().numbers("设备价值 万元", "Value CNY 10,000", 4), out()
                .numbers("检测专业", "Disciplines", 2),
                out().numbers("不符合", "Violations", 2)), rows);
        out().note("检测项目和资质许可：各机构的项目数、资质证书及合并后的处理，由编制单位填写：＿＿＿＿＿＿",
                "Test items and licences of each body, and what becomes of them, are for the author: ________");
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
