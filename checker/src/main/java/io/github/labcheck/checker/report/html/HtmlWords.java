package io.github.labcheck.checker.report.html;

import io.github.labcheck.ontology.Text;

/** The fixed words of pages, beside those that all reports share. */
enum HtmlWords {
    REPORT("实验室设计检查报告", "Laboratory design check"), PORTFOLIO("实验室设计检查汇总", "Laboratory designs: summary"),
    SKIP("跳到内容", "Skip to content"), SWITCH("English", "中文"),
    SUMMARY("结论", "Summary"), PLANS("楼层平面", "Storey plans"), FINDINGS("问题清单", "Findings"),
    MISSING("补充资料清单", "Data to supply"), LEDGER("条款台账", "Ledger of clauses"), EDITIONS("所用版本", "Editions used"),
    HANDOVER("移交清单", "Handover list"),
    FAILED("有 %2$d 项错误（出自 %1$d 处），须整改后方可认为符合。",
    "%2$d {2:error|errors}, from %1$d {1:fault|faults}. {2:It|They} must be put right before the design can be called compliant."),
    PASSED("在已判定的范围内没有错误。", "No error was found among what could be judged."),
    OPEN_REMAIN("另有 %1$d 项因缺少资料无法判定，不能视为符合。",
    "%1$d {1:verdict is|verdicts are} open because data are missing; {1:it does|they do} not count as compliance."),
    BY_HAND("有 %1$d 条须由人判断，%2$d 项“符合”只凭声明，须由人确认。",
    "%1$d {1:clause is|clauses are} left to a person; %2$d {2:verdict is|verdicts are} met by statement alone and {2:needs|need} "
    + "confirming."),
    NO_APPROVAL("本报告由程序生成，不代替审批。", "This report is made by a program and is no approval."),
    TILE_MET("符合", "met"), TILE_STATED("凭声明符合", "met by statement"), TILE_OPEN("无法判定", "not judged"), TILE_WAIVED("豁免", "waived"),
    ALL_STOREYS("楼层", "Storey"), FLOWS("显示流线", "Show flows"), ZOOM_IN("放大", "Larger"), ZOOM_OUT("缩小", "Smaller"),
    PLAN_OF("%1$s 平面图", "Plan of %1$s"), PLAN_HINT("点编号看问题；点房间只列该房间的问题。虚线为证明问题的路线。",
            "Click a number to read the finding; click a room to list its findings alone. Dashed lines are the ways that prove a finding."),
    FILTERS("筛选", "Filter"), SEVERITY("严重程度", "Severity"), VERDICT("判定", "Verdict"), CATEGORY("类别", "Category"), ROOM("房间", "Room"),
    SEARCH("查找", "Search"), SEARCH_HINT("条款号、房间、文字", "clause, room, words"), ALL("全部", "all"), RESET("清除筛选", "Clear filters"),
    SHOWN("显示 %1$d / %2$d 条", "%1$d of %2$d shown"),
    SHOW("在图上显示", "Show on plan"),
    NUMBER("序号", "No."), ANSWER("填写", "Answer"), WHAT("资料", "Data"), WHERE("对象", "Of"),
    MISSING_HINT("按能判定的项数排序，先补前面的最有用。", "Ordered by how many verdicts each settles: the first are the most useful."),
    REASON("原因", "Reason"), CLAUSE("条款", "Clause"), HOW("方式", "Judged"),
    NOT_PRINTED("逐条清单没有打印；需要时在网页上展开后再打印。", "The list itself is not printed; unfold it on the page to print it."),
    MANUAL_LIST("须由人判断的条款（%1$d 条）", "Clauses that a person must judge (%1$d)"),
    JUDGED_LIST("程序判定的条款（%1$d 条）", "Clauses that the program judged (%1$d)"),
    LABORATORY("实验室", "Laboratory"), TIER("定位", "Tier"), NO_TIER("未写明", "not stated"), DATE("日期", "Date"),
    BY_LABORATORY("各实验室的错误", "Errors by laboratory"), BY_TIER("各定位平均每个实验室的错误", "Errors per laboratory by tier"),
    BY_CATEGORY("各类别的错误", "Errors by category"), WORST("违反最多的条款", "Clauses violated most"), LABORATORIES("违反的实验室", "Laboratories"),
    OVERVIEW("总览", "Overview"), OVERVIEW_LINE("%1$d 个设计，其中 %2$d 个没有错误，%3$d 个有错误，%4$d 个读不了。",
            "%1$d {1:design|designs}: %2$d without errors, %3$d with errors, %4$d that could not be read."),
    OVERVIEW_HARDLY("%1$d 个设计，其中 %2$d 个没有错误，%3$d 个没有查出错误但能判定的不到一半（看“已判定 %%”一栏），%4$d 个有错误，%5$d 个读不了。",
            "%1$d {1:design|designs}: %2$d without errors, %3$d without errors of which less than half could be judged (see the column "
            + "Judged %%), %4$d with errors, %5$d that could not be read."),
    JUDGED("已判定 %%", "Judged %%"),
    UNREADABLE("读不了", "not readable"), VERSION("labcheck %1$s，条款库 %2$s", "labcheck %1$s, clauses %2$s"),
    PLACE("地点", "Place"), PHASE("建设性质", "Kind of project"), DISCIPLINES("检测专业", "Disciplines"), AREA("建筑面积 m²", "Floor area m²"),
    STAFF("人数", "Staff"),
    PER_STAFF("人均 m²", "m² a head"), EQUIPMENT_VALUE("设备价值 元", "Equipment CNY"), RATE("错误率 %%", "Errors %%"),
    ASKED("所需金额 万元", "Cost, 10,000 CNY"),
    WORSE("新增", "New"), BETTER("已消除", "Cured"), TOTAL("合计", "Total"),
    SORT_HINT("点击表头排序。序号按错误、错误率、警告、无法判定的多少排列；错误率为错误占已判定项的比例。合计随筛选而变。",
    "Click a column to sort. The rank is by errors, their rate – the share of errors in what was judged –, warnings and what could not be "
    + "judged. The totals follow the filter."),
    SEARCH_ROWS("名称、文件、文字", "name, file, words"), SHOWN_ROWS("显示 %1$d / %2$d 个实验室", "%1$d of %2$d laboratories shown"),
    RANK("序号", "Rank"), NOTHING_TO_MEND("没有", "nothing"), ALL_LABORATORIES("全部实验室（不随筛选而变）", "All laboratories, whatever the filter"),
    TO_ASK("向谁问什么", "What to ask of whom"), OF_LABORATORIES("问哪些实验室", "Of which laboratories"), HOW_MANY("几个", "How many"),
    TO_ASK_HINT("缺得最普遍的资料在前；清单随筛选而变。点名称看该实验室的补充资料清单。",
    "What most of them leave out comes first; the list follows the filter. A name leads to all that is asked of that laboratory."),
    LEFT_FILES("没有检查的文件", "Files that were not checked"),
    SINCE_LINE("与先前报告相比：新增 %1$d 项，已消除 %2$d 项", "Since the earlier report: %1$d new, %2$d cured"), SINCE("变化", "Change"),
    FLOW_SAMPLE("样品", "samples"), FLOW_PEOPLE("人员", "people"), FLOW_CLEAN("洁净物品", "clean goods"), FLOW_REAGENT("试剂", "reagents"),
    FLOW_WASTE("废弃物", "waste"), FLOW_EVACUATION("疏散", "evacuation"), FLOW_OTHER("其他", "other");

    private final String zh;
    private final String en;

    HtmlWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    Text text(Object... arguments) {
        return Text.of(this, arguments);
    }
}
