package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Cures;
import io.github.labcheck.checker.justify.Cures.By;
import io.github.labcheck.checker.justify.Cures.Cure;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of the violations of the present state, and what of the cost does it; each is in one row. */
final class Remedied extends Chapter {

    Remedied(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        Cures cures = evidence().cures();
        List<Row> rows = new ArrayList<>();
        for (By by : By.values()) {
            if (!cures.by(by).isEmpty()) {
                rows.add(row(name(by), cures.by(by).size()));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(strong(out().say("现状不符合合计", "Violations of the present state"), cures.all().size()));
        }
        out().table(new Text("现状不符合由何消除", "What puts the violations of the present state right"), List.of(out().words("由何消除", "By", 10),
                out().numbers("项数", "Number", 2)), rows);
    }

    private String name(By by) {
        return switch (by) {
            case LINE -> out().say("由某一项费用自己的房间或设备消除", "the rooms or things of one line of the estimate");
            case LINES -> out().say("由几项费用（或连同尚无价格的内容）共同消除", "several lines, or lines and things without a price, together");
            case UNPRICED -> out().say("由尚无价格的内容消除", "things that have no price yet");
            case PLAN -> out().say("由总体布局、门窗、标识、管理或保留的内容消除，没有对应的费用",
                    "layout, doors, labels, management or what is kept, without a cost of its own");
            case DROPPED -> out().say("设计中不再有适用对象", "nothing in the design is subject to the clause any more");
            case REMAINS -> out().say("设计后仍不符合、已豁免或未能判定", "still violated, waived or not judged in the design");
        };
    }

    /** Which violations no single line cures, by number, for the annex. */
    void numbers() {
        FindingNumbers numbers = new FindingNumbers(evidence(), out().language());
        List<Row> rows = new ArrayList<>();
        for (By by : By.values()) {
            List<Cure> cures = evidence().cures().by(by);
            if (by == By.LINE || cures.isEmpty()) {
                continue;
            }
            rows.add(Row.across(name(by)));
            Groups.by(cures, Cure::lines).forEach((lines, together) ->
                    rows.add(row(numbers.ofPresent(together.stream().map(Cure::finding).toList()),
                    lines.isEmpty() ? UNKNOWN : lines.stream().map(l -> in(evidence().estimate().lines().get(l).name()))
                    .collect(Collectors.joining(out().say("；", "; "))))));
        }
        out().table(new Text("不由单独一项费用消除的现状不符合", "Violations of the present state that no single line puts right"),
                List.of(out().words("编号", "No.", 4), out().words("费用内容", "Lines", 8)), rows);
    }
}
