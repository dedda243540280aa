package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;

/** 项目概况: what the project is, and the answer in short. */
final class Overview extends Chapter {

    Overview(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        out().heading(2, "基本情况", "Title block");
        project();
        out().heading(2, "主要数据", "Key figures");
        figures();
        answer();
    }

    /** The title block. */
    void project() {
        Inventory inventory = evidence().design().inventory();
        List<Row> rows = new ArrayList<>();
        rows.add(row(out().say("项目名称", "Project"), evidence().design().report().name()));
        inventory.fields().forEach(f -> rows.add(row(out().begin(in(f.name())), in(f.value()))));
        rows.add(row(out().say("设计文件", "Design file"), evidence().design().report().file()));
        rows.add(row(out().say("核查日（据此选取标准版本）", "Day of the check, which selects the editions"),
                evidence().design().report().asOf()));
        evidence().before().forEach(b -> rows.add(row(out().say("现状文件", "Present state"), b.report().name() + " (" + b.report().file() + ")")));
        out().paragraph("下表各项摘自设计文件的标题栏；未列出的项目设计文件没有写明。",
                "The table quotes the title block of the design file; what is not listed the file does not state.");
        out().table(new Text("项目基本情况", "Title block"), List.of(out().words("项目", "Item", 2), out().words("内容", "Content", 5)), rows);
    }

    /** The figures that the other chapters explain. */
    void figures() {
        Summary summary = evidence().design().report().summary();
        Inventory inventory = evidence().design().inventory();
        List<Row> rows = new ArrayList<>();
        rows.add(row(out().say("房间（含走道、楼梯）", "Rooms, corridors and stairs included"), inventory.rooms().size()));
        rows.add(row(out().say("房间面积合计，m²", "Area of the rooms, m²"), area(inventory.rooms())));
        rows.add(row(out().say("其中新建或改造，间 / m²", "Of these built or refitted, rooms / m²"),
                evidence().scope().built().size() + " / " + area(evidence().scope().built())));
        rows.add(row(out().say("设备，台（套）", "Equipment, pieces"), Inventory.pieces(inventory.equipment())));
        rows.add(row(out().say("其中新购，台（套）", "Of these bought, pieces"), Inventory.pieces(evidence().scope().bought())));
        if (evidence().compared()) {
            rows.add(row(out().say("现状不符合，项", "Violations of the present state"), evidence().present().size()));
        }
        rows.add(row(out().say("设计不符合，项（错误 / 警告 / 建议）", "Violations of the design (errors / warnings / advice)"),
                summary.errors() + " / " + summary.warnings() + " / " + summary.advice()));
        rows.add(row(out().say("设计符合，项（其中凭声明）", "Met by the design (of these by statement)"),
                summary.met() + summary.metByStatement() + " (" + summary.metByStatement() + ")"));
        if (summary.waived() > 0) {
            rows.add(row(out().say("已豁免的不符合，项（不计为符合）", "Violations that are waived, not counted as met"), summary.waived()));
        }
        rows.add(row(out().say("无法判定，项", "Cannot be judged"), summary.undetermined()));
        rows.add(row(out().say("须由人核查的条款，条", "Clauses left to a person"), summary.manual()));
        rows.add(row(out().say("投资估算总额，元", "Estimated cost, CNY"), evidence().prices() == null
                ? out().say("未给出价格文件，没有估算", "no price file was given, so there is no estimate") : Money.shown(evidence().estimate().total())));
        out().table(new Text("主要数据", "Key figures"), List.of(out().words("指标", "Figure", 4), out().numbers("数值", "Value", 3)), rows);
    }

    /** Gap, basis and cost in a paragraph. */
    void answer() {
        long heavy = evidence().present().stream().filter(f -> f.severity() == Severity.ERROR).count();
        String gap = evidence().compared()
                ? out().say("现状有 %d 项不符合，其中 %d 项属强制性条文或“应”的要求；", "The present state has %d violations, %d of them of mandatory or \"shall\" clauses; ",
                        evidence().present().size(), heavy)
                : out().say("所核查的设计有 %d 项不符合，其中 %d 项属强制性条文或“应”的要求；", "The design has %d violations, %d of them of mandatory or \"shall\" clauses; ",
                        evidence().present().size(), heavy);
        String basis = out().say("依据 %1$d 份文件的 %2$d 条条款核查；", "checked against %2$d clauses of %1$d documents; ",
                evidence().design().report().documents().size(), evidence().design().report().clauses().size());
        String cost = evidence().prices() == null ? out().say("未给出价格，不作投资估算。", "no prices were given, so no cost is estimated.")
                : out().say("投资估算 %s 元%s。", "the estimate is CNY %s%s.", Money.shown(evidence().estimate().total()),
                        evidence().estimate().unpriced().isEmpty() ? "" : out().say("，另有 %d 项没有价格、未计入", ", without %d items that have no price",
                                evidence().estimate().unpriced().size()));
        out().paragraph("%s%s%s", "%s%s%s", gap, basis, cost);
    }
}
