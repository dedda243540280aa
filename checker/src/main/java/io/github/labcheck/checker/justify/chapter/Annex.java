package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.ClauseLinks;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.inventory.Inventory.Storey;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;

/** 附件: the evidence clause by clause, all findings, the list that people sign, and the plans. */
final class Annex extends Chapter {

    private final Pictures pictures;

    Annex(Justification evidence, PaperBuilder out, Pictures pictures) {
        super(evidence, out);
        this.pictures = pictures;
    }

    @Override
    void write() {
        out().heading(2, "逐条核查结果", "Results clause by clause");
        clauses();
        out().heading(2, "不符合项明细", "All violations");
        findings(evidence().design(), out().say("设计", "design"));
        evidence().before().forEach(b -> findings(b, out().say("现状", "present state")));
        if (evidence().compared()) {
            out().heading(2, "现状与设计逐条对照", "Present state and design, clause by clause");
            new Necessity(evidence(), out()).all();
        }
        if (!evidence().estimate().lines(Part.EQUIPMENT).isEmpty()) {
            out().heading(2, "设备购置费逐行", "Lines of the equipment");
            new Costs(evidence(), out()).equipmentLines();
        }
        if (!evidence().scope().owned().isEmpty()) {
            out().heading(2, "现有设备清单", "Equipment that is there");
            new EquipmentList(evidence(), out()).owned();
        }
        out().heading(2, "人工核查与声明确认签字表", "Clauses to be checked or confirmed by a person, with signature");
        signOff();
        if (pictures.wide()) {
            out().add(new Block.PageBreak(true));
        }
        out().heading(2, "附图", "Plans");
        plans();
    }

    private void clauses() {
        List<Row> rows = new ArrayList<>();
        categories().forEach((category, clauses) -> {
            List<ClauseResult> judged = clauses.stream().filter(c -> c.status() != Status.MANUAL && !c.notApplicable()).toList();
            if (!judged.isEmpty()) {
                rows.add(strong(in(category.label()), "", "", "", "", "", ""));
            }
            judged.forEach(c -> rows.add(row(c.clause().id(), in(c.clause().title()), findings().source(c.clause()), c.met(), c.violated(),
                    c.undetermined(), c.waived())));
        });
        out().paragraph("只列有适用对象的条款；数字为判定数。", "Clauses without a subject are left out; the numbers are verdicts.");
        out().table(new Text("逐条核查结果", "Results clause by clause"), List.of(out().words("条款", "Clause", 6), out().words("要求", "Required", 9),
                out().words("出处", "Source", 6), out().numbers("符合", "Met", 2), out().numbers("不符合", "Violated", 2),
                out().numbers("未判定", "Open", 2), out().numbers("豁免", "Waived", 2)), rows);
    }

    private void findings(Survey survey, String which) {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : survey.violations()) {
            rows.add(row("#" + ClauseLinks.shortId(finding), finding.clause().id(), in(finding.message()),
                    finding.remedy() == null ? "" : in(finding.remedy()), survey.report().file() + ":" + finding.location().line(),
                    findings().provenance(finding.clause())));
        }
        if (rows.isEmpty()) {
            out().paragraph("%s（%s）没有不符合项。", "%s (%s): no violation.", which, survey.report().name());
        }
        out().table(new Text("不符合项：" + survey.report().name() + "（" + which + "）", "Violations: " + survey.report().name() + " (" + which + ")"),
                List.of(out().words("编号", "Id", 3), out().words("条款", "Clause", 4), out().words("不符合", "Violation", 7), out().words("整改", "Remedy", 6),
                        out().words("位置", "Place", 4), out().words("依据与约束", "Source", 6)), rows);
    }

    /** Everything that a person answers for, with room for a name and a day. */
    private void signOff() {
        List<Row> rows = new ArrayList<>();
        for (ClauseResult c : evidence().design().report().clauses()) {
            boolean stated = c.status() == Status.ASSISTED && !c.notApplicable();
            if (c.status() == Status.MANUAL || stated) {
                rows.add(row(rows.size() + 1, c.clause().id(), in(c.clause().title()),
                        stated ? out().say("凭设计文件的声明，须确认", "stated by the design file, to be confirmed") : in(c.reason()), "", "", ""));
            }
        }
        if (rows.isEmpty()) {
            out().paragraph("没有须由人核查的条款。", "There is no clause for a person to check.");
        }
        out().table(new Text("核查签字表", "To be signed"), List.of(out().numbers("序号", "No.", 2), out().words("条款", "Clause", 6),
                out().words("要求", "Required", 8), out().words("核查原因", "Why", 5), out().words("核查结论", "Result", 4), out().words("核查人", "Checked by", 3),
                out().words("日期", "Date", 3)), rows);
    }

    private void plans() {
        List<Storey> storeys = evidence().design().inventory().storeys();
        if (storeys.isEmpty()) {
            out().note("设计文件没有列出楼层，附图由编制单位补充。", "The design file lists no storeys; the author has to supply the plans.");
        }
        for (Storey storey : storeys) {
            Text name = storey.id().equals(storey.name()) ? Text.same(storey.id()) : Text.same(storey.id() + " " + storey.name());
            out().picture(new Text(name.zh() + " 平面图", "Plan of " + name.en()),
                    new Text(name.zh() + " 平面图：房间、墙、门、设备、流线、安全出口和不符合项的位置",
                            "Plan of " + name.en() + ": rooms, walls, doors, equipment, flows, safety exits and where violations are"),
                    pictures.of(storey), pictures.absent(name));
        }
    }
}
