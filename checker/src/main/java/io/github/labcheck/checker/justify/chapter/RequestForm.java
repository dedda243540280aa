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
        out().heading(1, "编制依据", "Basis");
        new Basis(evidence(), out()).write();
        out().heading(1, "现状与差距", "Present state and gap");
        new Gap(evidence(), out()).write();
        out().heading(1, "建设必要性", "Need");
        new Necessity(evidence(), out()).write();
        out().heading(1, "建设内容与规模", "What is built and bought");
        out().heading(2, "房间与面积", "Rooms and areas");
        new Rooms(evidence(), out()).write();
        out().heading(2, "设备", "Equipment");
        new EquipmentList(evidence(), out()).write();
        if (evidence().compared()) {
            out().heading(2, "建设前后的设备", "Equipment before and after");
            new BeforeAndAfter(evidence(), out()).write();
        }
        out().heading(1, "符合性评价", "Conformity");
        out().heading(2, "分类评价", "By category");
        new Conformity(evidence(), out()).write();
        new Waived(evidence(), out()).write();
        new OpenPoints(evidence(), out()).write();
        out().heading(1, "投资估算", "Cost");
        new Costs(evidence(), out()).write();
        out().heading(1, "整改优先级", "Order of remedies");
        new Priorities(evidence(), out()).write();
        out().heading(1, "结论", "Conclusion");
        new Conclusion(evidence(), out()).write();
        out().add(new Block.PageBreak(false));
        out().heading(1, "附件", "Annexes");
        new Annex(evidence(), out(), pictures).write();
    }
}
