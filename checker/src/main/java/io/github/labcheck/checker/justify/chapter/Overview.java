package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.inventory.AreaKind;
import io.github.labcheck.checker.justify.inventory.Areas;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
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
        inventory.fields().forEach(f -> rows.add(f.property().equals("phase")
                ? row(out().say("建设性质", "Kind of project"), phase(inventory, in(f.value())))
                : row(out().begin(in(f.name())), f.property().equals("fireResistanceGrade") ? grade(in(f.value())) : in(f.value()))));
        rows.add(row(out().say("标准版本日期", "Editions in force on"), evidence().design().report().asOf()));
        evidence().before().forEach(b -> rows.add(row(out().say("现状", "Present state"), b.report().name())));
        out().table(new Text("项目基本情况", "Title block"), List.of(out().words("项目", "Item", 2), out().words("内容", "Content", 5)), rows);
    }

    /** The kind of project in the words of official papers. */
    private String phase(Inventory inventory, String otherwise) {
        return chinese() && inventory.phase().equals("renovation") ? "改建" : otherwise;
    }

    /** A grade of fire resistance as it is written in words. */
    private String grade(String number) {
        return chinese() && number.matches("[1-4]") ? "一二三四".charAt(Integer.parseInt(number) - 1) + "级" : number;
    }

    /** The figures that the other chapters explain. */
    void figures() {
        Summary summary = evidence().design().report().summary();
        Inventory inventory = evidence().design().inventory();
        List<Row> rows = new ArrayList<>();
        rows.add(row(out().say("房间（含走道、楼梯）", "Rooms, corridors and stairs included"), inventory.rooms().size()));
        Areas areas = inventory.areas();
        if (areas.gross() != null) {
            rows.add(row(out().say("总建筑面积，m²", "Total floor area, m²"), areas.gross()));
        }
        rows.add(row(out().say("室内房间净面积合计，m²", "Rooms under a roof, within their walls, m²"), areas.net()));
        rows.add(row(out().say("其中使用面积，m²", "Of these usable, m²"), areas.of(AreaKind.USABLE)));
        if (areas.of(AreaKind.OUTDOOR).signum() > 0) {
            rows.add(row(out().say("室外场地，m²（不计入建筑面积）", "Yards, m², which are no floor area"), areas.of(AreaKind.OUTDOOR)));
        }
        if (areas.perStaff() != null) {
            rows.add(row(out().say("人均建筑面积，m²", "Floor area a head, m²"), areas.perStaff()));
        }
        rows.add(row(out().say("新建或改建的房间，间 / m²", "Rooms built or refitted, number / m²"),
                evidence().scope().built().size() + " / " + area(evidence().scope().built())));
        rows.add(row(out().say("设备，台（套）", "Equipment, pieces"), Inventory.pieces(inventory.equipment())));
        rows.add(row(out().say("其中新购，台（套）", "Of these bought, pieces"), Inventory.pieces(evidence().scope().bought())));
        if (evidence().compared()) {
            rows.add(row(out().say("现状不符合，项", "Violations of the present state"), evidence().present().size()));
        }
        rows.add(row(out().say("设计不符合，项（须整改 / 宜改进 / 供参考）", "Violations of the design (errors / warnings / advice)"),
                summary.errors() + " / " + summary.warnings() + " / " + summary.advice()));
        rows.add(row(out().say("设计符合，项（其中凭声明）", "Met by the design (of these by statement)"),
                summary.met() + summary.metByStatement() + " (" + summary.metByStatement() + ")"));
        if (summary.waived() > 0) {
            rows.add(row(out().say("已豁免的不符合，项（不计为符合）", "Violations that are waived, not counted as met"), summary.waived()));
        }
        rows.add(row(out().say("无法判定，项", "Cannot be judged"), summary.undetermined()));
        rows.add(row(out().say("须由人核查的条款，条", "Clauses left to a person"), summary.manual()));
        rows.add(row(out().say("投资估算，万元", "Estimated cost, 10,000 CNY"), new MoneyWords(evidence(), out()).figure()));
        out().table(new Text("主要数据", "Key figures"), List.of(out().words("指标", "Figure", 4), out().numbers("数值", "Value", 3)), rows);
    }

    /** Gap, basis and cost in a paragraph. */
    void answer() {
        out().paragraph("%s；依据文件 %d 份；%s", "%s; based on %d documents; %s", gap(), evidence().documents().size(),
                new MoneyWords(evidence(), out()).sentence());
    }

    /** How many requirements are failed, and how many of these bind. */
    private String gap() {
        String whose = evidence().compared() ? out().say("现状", "The present state") : out().say("设计", "The design");
        int all = evidence().present().size();
        long heavy = Justification.binding(evidence().present());
        if (all == 0) {
            return evidence().design().report().summary().judged() == 0 ? out().say("没有得出任何判定", "No verdict was reached")
                    : out().say("%s在能够判定的条款中没有不符合项", "%s violates no clause that could be judged", whose);
        }
        return heavy == 0 ? out().say("%s有 %d 项不符合，都不违反强制性条文或“应”的要求",
                "%s has %d violations, none of them of mandatory or \"shall\" clauses", whose, all)
                : out().say("%s有 %d 项不符合，其中 %d 项违反强制性条文或“应”的要求",
                "%s has %d violations, %d of them of mandatory or \"shall\" clauses", whose, all, heavy);
    }
}
