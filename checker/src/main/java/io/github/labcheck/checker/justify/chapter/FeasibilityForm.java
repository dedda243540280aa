package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.PaperBuilder;

/** The chapters of the outline for feasibility studies of government investment projects, edition 2023. */
final class FeasibilityForm extends Chapter {

    private final Pictures pictures;

    FeasibilityForm(Justification evidence, Pictures pictures, PaperBuilder out) {
        super(evidence, out);
        this.pictures = pictures;
    }

    @Override
    void write() {
        overview();
        need();
        demand();
        site();
        building();
        operation();
        money();
        effects();
        risks();
        conclusion();
        out().add(new Block.PageBreak(false));
        if (out().nested()) {
            out().heading(1, "附表和附图", "Tables and plans");
        } else {
            out().heading(1, "附表、附图和附件", "Tables, plans and annexes");
        }
        new Annex(evidence(), out(), pictures).write();
    }

    private RequestWords request() {
        return new RequestWords(evidence(), out());
    }

    /** A section that stands because the outline asks for it, with what the author has to supply. */
    private void author(String zh, String en, String whatZh, String whatEn) {
        out().heading(2, zh, en);
        out().note("由编制单位补充：" + whatZh + "。＿＿＿＿＿＿＿＿", "The author has to supply: " + whatEn + ". ________");
    }

    private void below(Chapter chapter) {
        out().below(chapter::write);
    }

    private void overview() {
        Overview overview = new Overview(evidence(), out());
        out().heading(1, "概述", "Overview");
        out().heading(2, "项目概况", "The project");
        overview.project();
        overview.figures();
        out().heading(2, "项目单位概况", "The owner");
        request().applicant();
        out().heading(2, "编制依据", "Basis");
        new Basis(evidence(), out()).write();
        out().heading(2, "主要结论和建议", "Main conclusions");
        overview.answer();
    }

    private void need() {
        out().heading(1, "项目建设背景和必要性", "Background and need");
        author("项目建设背景", "Background", "立项过程与前期工作", "how the project came about");
        author("规划政策符合性", "Plans and policies", "与发展规划、产业政策和准入标准的关系", "how it fits plans and policies");
        out().heading(2, "项目建设必要性", "Need");
        new Gap(evidence(), out()).write();
        if (evidence().before().size() > 1) {
            new Bodies(evidence(), out()).write();
        }
        new Necessity(evidence(), out()).write();
    }

    private void demand() {
        out().heading(1, "项目需求分析与产出方案", "Demand and output");
        author("需求分析", "Demand", "检测业务量、服务对象及预测", "workload, customers and forecasts");
        out().heading(2, "建设内容和规模", "Content and extent");
        new Rooms(evidence(), out()).write();
        new Figures(evidence(), out()).write();
        author("项目产出方案", "Output", "检测项目、能力参数和服务标准", "tests, capabilities and standards of service");
    }

    private void site() {
        out().heading(1, "项目选址与要素保障", "Site");
        out().heading(2, "项目选址", "The site");
        category("site", "场地方面的条款核查结果", "Results of the clauses on the site");
        out().note("由编制单位补充：选址比选、土地权属、规划条件和现场调查资料。",
                "The author has to supply: alternatives, title to the land, planning conditions and a survey of the site.");
        author("项目建设条件", "Conditions", "自然、交通和公用工程条件", "nature, traffic and public utilities");
        author("要素保障分析", "Resources", "土地、资源环境等要素的保障", "land and other resources");
    }

    /** The verdicts of one category in a sentence. */
    private void category(String notation, String zh, String en) {
        categories().entrySet().stream().filter(e -> e.getKey().notation().equals(notation)).findFirst()
                .ifPresentOrElse(e -> out().paragraph(
                "%s：符合 %d 项，不符合 %d 项，无法判定 %d 项；须由人核查 %d 条（见文后附表）。",
                "%s: met %d, violated %d, not judged %d; a person must check %d (see the annex).",
                out().say(zh, en), e.getValue().stream().mapToInt(c -> c.met()).sum(), e.getValue().stream().mapToInt(c -> c.violated())
                .sum(),
                e.getValue().stream().mapToInt(c -> c.undetermined()).sum(), e.getValue().stream().filter(c -> c.reason() != null).count()),
                () -> out().paragraph("%s：本次没有这类条款。", "%s: no such clause in this run.", out().say(zh, en)));
    }

    private void building() {
        out().heading(1, "项目建设方案", "The building");
        out().heading(2, "技术方案", "Technical solution");
        new Conformity(evidence(), out()).write();
        below(new Waived(evidence(), out()));
        below(new OpenPoints(evidence(), out()));
        out().heading(2, "设备方案", "Equipment");
        new EquipmentList(evidence(), out()).write();
        new EquipmentAccount(evidence(), out()).write();
        if (evidence().compared()) {
            new BeforeAndAfter(evidence(), out()).write();
        }
        out().heading(2, "工程方案", "Construction");
        category("decoration", "装修方面的条款核查结果", "Results of the clauses on finishes");
        category("utilities", "公用工程方面的条款核查结果", "Results of the clauses on utilities");
        category("ventilation", "通风方面的条款核查结果", "Results of the clauses on ventilation");
        author("用地征收补偿（安置）方案", "Land and compensation", "征收补偿与安置（不涉及的应说明）", "compensation and resettlement, or that there is none");
        out().heading(2, "数字化方案", "Information systems");
        category("information", "信息化方面的条款核查结果", "Results of the clauses on information systems");
        out().heading(2, "建设管理方案", "Managing the construction");
        request().preparation();
        request().period();
        request().tenders();
    }

    private void operation() {
        out().heading(1, "项目运营方案", "Operation");
        author("运营模式选择", "Mode of operation", "自主运营或委托运营的选择", "who operates it");
        author("运营组织方案", "Organisation", "机构、人员编制和培训", "bodies, staff and training");
        out().heading(2, "安全保障方案", "Safety");
        category("safety", "安全方面的条款核查结果", "Results of the clauses on safety");
        out().heading(2, "绩效管理方案", "Performance");
        request().targets();
    }

    private void money() {
        out().heading(1, "项目投融资与财务方案", "Investment and finance");
        out().heading(2, "投资估算", "Cost");
        new Costs(evidence(), out()).write();
        out().heading(2, "分步实施与整改优先级", "Steps and order of remedies");
        new Priorities(evidence(), out()).write();
        author("盈利能力分析", "Profit", "收入与成本（公益项目应说明）", "income and cost");
        out().heading(2, "融资方案", "Funding");
        request().amount();
        request().funding();
        author("债务清偿能力分析", "Debt", "债务情况（不举债的应说明）", "debts, or that there are none");
        author("财务可持续性分析", "Lasting finance", "运行经费来源", "what pays for the operation");
    }

    private void effects() {
        out().heading(1, "项目影响效果分析", "Effects");
        author("经济影响分析", "Economy", "经济影响", "effects on the economy");
        author("社会影响分析", "Society", "社会影响和公众参与", "effects on society, participation");
        out().heading(2, "生态环境影响分析", "Environment");
        category("environment", "环境方面的条款核查结果", "Results of the clauses on the environment");
        author("资源和能源利用效果分析", "Resources and energy", "能耗和水耗", "use of energy and water");
        author("碳达峰碳中和分析", "Carbon", "碳排放和控制措施", "emissions and how they are held down");
    }

    private void risks() {
        out().heading(1, "项目风险管控方案", "Risks");
        out().heading(2, "风险识别与评价", "Which risks there are");
        out().paragraph("设计不符合 %d 项、无法判定 %d 项和须由人核查的 %d 条条款，在解决之前都是项目的合规风险。",
                "Until they are settled, the %d violations, the %d open verdicts and the %d clauses left to a person are risks of "
                + "non-conformity.",
                evidence().design().report().summary().violated(), evidence().design().report().summary().undetermined(),
                evidence().design().report().summary().manual());
        author("风险管控方案", "Holding risks down", "其他风险及其管控措施", "other risks and measures");
        author("风险应急预案", "Emergencies", "应急预案", "plans for emergencies");
    }

    private void conclusion() {
        out().heading(1, "研究结论及建议", "Conclusions");
        out().heading(2, "主要研究结论", "Main conclusions");
        new Conclusion(evidence(), out()).write();
        author("问题与建议", "Problems and advice", "需要协调解决的问题和下一步工作建议", "what has to be settled, and the next steps");
    }
}
