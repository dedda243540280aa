package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.PaperBuilder;

/** The chapters of a funding request. */
final class RequestForm extends Chapter {

    private final Pictures pictures;

    RequestForm(Justification evidence, Pictures pictures, PaperBuilder out) {
        super(evidence, out);
        this.pictures = pictures;
    }

    @Override
    void write() {
        out().heading(1, "项目概况", "The project");
        new Overview(evidence(), out()).write();
        RequestWords request = new RequestWords(evidence(), out());
        out().heading(2, "申请单位概况", "The applicant");
        request.applicant();
        out().heading(2, "申请金额", "Amount asked for");
        request.amount();
        out().heading(2, "前期工作", "Preparatory work");
        request.preparation();
        out().heading(2, "是否重复申请", "Other applications");
        request.elsewhere();
        out().heading(1, "编制依据", "Basis");
        new Basis(evidence(), out()).write();
        out().heading(1, "现状与差距", "Present state and gap");
        new Gap(evidence(), out()).write();
        if (evidence().before().size() > 1) {
            new Bodies(evidence(), out()).write();
        }
        out().heading(1, "建设必要性", "Need");
        new Necessity(evidence(), out()).write();
        out().heading(1, "建设内容与规模", "What is built and bought");
        out().heading(2, "房间与面积", "Rooms and areas");
        new Rooms(evidence(), out()).write();
        Figures figures = new Figures(evidence(), out());
        if (figures.any()) {
            out().heading(2, "与公布的建设指标对照", "Compared with published figures");
            figures.write();
        }
        out().heading(2, "设备", "Equipment");
        new EquipmentList(evidence(), out()).write();
        new EquipmentAccount(evidence(), out()).write();
        if (evidence().compared()) {
            out().heading(2, "建设前后的设备", "Equipment before and after");
            new BeforeAndAfter(evidence(), out()).write();
        }
        out().heading(1, "符合性评价", "Conformity");
        out().heading(2, "分类评价", "By category");
        new Conformity(evidence(), out()).write();
        new Waived(evidence(), out()).write();
        new OpenPoints(evidence(), out()).write();
        out().heading(1, "投资估算与资金来源", "Cost and funding");
        out().heading(2, "投资估算", "Cost");
        new Costs(evidence(), out()).write();
        if (evidence().asks()) {
            out().heading(2, "资金来源与缺口", "Sources of the money");
            request.funding();
            out().heading(2, "建设期限与分年度投资", "Period and yearly investment");
            request.period();
            out().heading(2, "招标核准", "Tenders");
            request.tenders();
        }
        out().heading(1, "绩效目标", "Performance targets");
        request.targets();
        out().heading(1, "整改优先级", "Order of remedies");
        new Priorities(evidence(), out()).write();
        out().heading(1, "结论", "Conclusion");
        new Conclusion(evidence(), out()).write();
        out().add(new Block.PageBreak(false));
        if (out().nested()) {
            out().heading(1, "附表和附图", "Tables and plans");
        } else {
            out().heading(1, "附件", "Annexes");
        }
        new Annex(evidence(), out(), pictures).write();
    }
}
