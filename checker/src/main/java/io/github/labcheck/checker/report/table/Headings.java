package io.github.labcheck.checker.report.table;

import io.github.labcheck.ontology.Text;

/** What the sheets and columns of tables are called, in one place. */
enum Headings {
    SUMMARY("概况", "Summary"), TO_MEND("整改清单", "To mend"), FINDINGS("问题清单", "Findings"), CLAUSES("条款", "Clauses"), ROOMS("房间", "Rooms"),
    EQUIPMENT("设备", "Equipment"), MISSING("缺少的数据", "Missing data"),

    FILE("文件", "File"), DESIGN("项目编号", "Design"), NAME("名称", "Name"), DATE("日期", "Date"), PROFILES("适用方案", "Profiles"),
    ERRORS("错误", "Errors"), WARNINGS("警告", "Warnings"), ADVICE("建议", "Advice"), MET("符合", "Met"),
    MET_BY_STATEMENT("凭声明符合", "Met by statement"), VIOLATED("不符合", "Violated"), UNDETERMINED("无法判定", "Undetermined"),
    WAIVED("豁免", "Waived"), NOT_APPLICABLE("不适用条款", "Clauses without subject"), MANUAL("人工判断条款", "Manual clauses"),
    INPUT_ERRORS("输入错误", "Input errors"), INPUT_ERROR("输入错误", "input error"),

    PLACE("地点", "Place"), PROJECT_PHASE("建设性质", "Kind of project"), TIER("定位", "Tier"), DISCIPLINES("检测专业", "Disciplines"),
    AREA("建筑面积 m²", "Floor area m²"), STAFF("人数", "Staff"), ASKED("所需金额 万元", "Cost, 10,000 CNY"),
    UNPRICED("另有未定价的", "More without a price"), YES("是", "yes"), WORSE("新增", "New"), BETTER("已消除", "Cured"),

    ID("编号", "Id"), VERDICT("判定", "Verdict"), SEVERITY("严重程度", "Severity"), CLAUSE("条款", "Clause"), TITLE("要求", "Requirement"),
    CATEGORY("类别", "Category"), SUBJECT("对象", "Subject"), SUBJECT_TYPE("对象类别", "Subject type"), SUBJECT_NAME("对象名称", "Subject name"),
    RELATED("相关对象", "Related"), MESSAGE("说明", "Message"), REMEDY("整改建议", "Remedy"), PROPERTY("属性", "Property"),
    MEASURED("实测值", "Measured"), COMPARATOR("比较", "Comparison"), REQUIRED("要求值", "Required"), UNIT("单位", "Unit"),
    LACKING("缺少", "Missing"), WITNESS("例证", "Witness"), DOCUMENT("文件编号", "Document"), LOCATOR("条号", "Locator"),
    OBLIGATION("约束程度", "Obligation"), BASIS("依据性质", "Basis"), EVIDENCE("核实程度", "Evidence"), OVER("文件废止于", "Document over since"),
    NUMBER("序号", "No."), CONSEQUENCE("后果", "Leads to"), PHASE("阶段", "Phase"), WHAT("问题", "What is wrong"), HOW_MANY("处数", "Places"),
    VERDICTS("判定数", "Verdicts"), OF("对象", "Of"), SCOPE("范围", "Scope"), LEFT_OUT("未查", "Left out"), MEND_FIRST("先改", "Mend first"),
    LINE("行", "Line"), COLUMN("列", "Column"), WAIVER("豁免理由", "Waiver"), APPROVER("批准人", "Approved by"), UNTIL("豁免至", "Waived until"),
    STATUS("判定方式", "Judged"), REASON("人工原因", "Reason"),
    OWNER("缺在", "Lacking in"), DATA("数据", "Data"), KEY("键", "Key"), PLACES("位置", "Places"), COUNT("处数", "Number of places"),
    SETTLES("单独可判定", "Settles alone"), SETTLES_WITH_OTHERS("连同其他可判定", "Settles with others"),
    FLIPPED("变了的判定", "Verdicts that flip"), CHANGE("变化", "Change"), WHY("缘由", "Why"), BORN("新出现的不符合", "violated now"),
    CURED("不再是不符合", "violated no more"), CHANGED("轻重或所测的值变了", "another weight or value"), OPENED("新出现的无法判定", "undetermined now"),
    SETTLED("不再是无法判定", "undetermined no more"), CAME("增加", "came"), WENT("不再适用", "went"), REWEIGHED("轻重改变", "weighs otherwise"),
    CUT("其余各行超出表格的容量，未列出；见 JSON 报告", "The other rows do not fit into a sheet; see the JSON report");

    private final Text text;

    Headings(String zh, String en) {
        this.text = new Text(zh, en);
    }

    Text text() {
        return text;
    }
}
