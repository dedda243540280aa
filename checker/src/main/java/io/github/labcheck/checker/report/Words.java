package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** The fixed words of what people read, in one place. Arguments are numbered, since languages order them differently. */
public enum Words {
    NOTHING("", ""), COMMA("、", ", "), COLON("：", ": "), SEMICOLON("；", "; "), ARROW(" → ", " → "),
    BRACKETS("（%1$s）", " (%1$s)"),
    PACKS("扩展包：%1$s", "Packs: %1$s"),
    MEANING("含义", "Meaning"), VALUE("值", "Value"), PLAUSIBLE("合理范围", "Plausible"), FROM_TO("%1$s 至 %2$s", "%1$s to %2$s"),
    DERIVED("推算", "Derived"), DERIVED_FROM("推算自", "From"), MEASURED_INTO("据以推算", "Leads to"), READ_BY("读它的条款", "Read by"),
    NEVER_STATED("由程序推算，不写入设计文件", "computed by the program, never written into a design file"),
    STATED_COUNTS("写明的值与之相符时以写明的为准。", " A stated value counts as long as it agrees."),
    NO_CLAUSE_READS("没有条款读它", "no clause"), READ_THROUGH("经推算值 %1$d 条", "%1$d through derived values"),
    READ_AMONG("%1$s 等，另 %2$d 份文件", "%1$s and %2$d more {2:document|documents}"),

    FILE("文件", "File"), PROJECT("项目", "Project"), DATE("日期", "Date"), PROFILES("适用方案", "Profiles"),
    RESULT("结果", "Result"), EDITIONS("所用版本", "Editions"),
    DATE_SELECTS("%1$s，按此日选取现行版本", "%1$s, which selects the editions in force"),
    VALIDITY("有效期按", "Valid on"), TODAY("；有效期按 %1$s 计", "; what is valid until a day is looked at on %1$s"),
    EDITION_COUNT("%1$d 份文件，列于文末", "%1$d {1:document|documents}, listed at the end"),
    EDITIONS_HEADING("所用版本（带 * 的施行日期未知，按现行计）", "Editions used (* marks those whose period is not known, taken as in force)"),
    TITLE("《%1$s》", "\"%1$s\""),
    RESULT_LINE("错误 %1$d，警告 %2$d，建议 %3$d；无法判定 %4$d；豁免 %5$d；符合 %6$d",
            "errors %1$d, warnings %2$d, advice %3$d; cannot be judged %4$d; waived %5$d; met %6$d"),

    SCOPE("范围", "Scope"), SCOPE_PHASE("查到“%1$s”阶段为止", "up to the phase \"%1$s\""),
    SCOPE_CATEGORIES("只查类别：%1$s", "only the categories: %1$s"),
    SCOPE_WITHOUT("不查类别：%1$s", "without the categories: %1$s"), SCOPE_CLAUSES("只查条款：%1$s", "only the clauses: %1$s"),
    SCOPE_ROOMS("只报告房间：%1$s", "only the rooms: %1$s"),
    LEFT_OUT("未查", "Left out"), LEFT_OUT_LATER("“%1$s”阶段的条款 %2$d 条", "clauses of the phase \"%1$s\": %2$d"),
    LEFT_OUT_OTHERS("其他条款 %1$d 条", "other clauses: %1$d"),
    LEFT_OUT_UNLISTED("另有 %1$d 项只计数、未逐项列出（同一条款的太多）", "%1$d more findings are counted and not listed: there are too many of one clause"),
    UNUSED_PROFILES("项目写有%1$s，适用方案%2$s可能适用，本次未用；要用请加 --profile。",
            "The project names %1$s, to which these profiles may apply that were not used: %2$s. Add them with --profile."),
    UNUSED_PROFILE(" %1$s（%2$s）", "%1$s (%2$s)"),
    SWITCHED_OFF("方案 %1$s 停用条款 %2$s（%3$s）", "profile %1$s switches off %2$s (%3$s)"),
    LOOSENED("方案 %1$s 放宽条款 %2$s：由 %3$s 改为 %4$s（%5$s）", "profile %1$s loosens %2$s from %3$s to %4$s (%5$s)"),
    LEFT_OUT_IS_NO_PASS("按要求没有查：%1$s。没有查不等于符合。", "Left out as asked: %1$s. What was not checked does not count as met."),
    UNLISTED_COUNT("另有 %1$d 项只计入总数，没有逐项列出：同一条款太多时只列前一部分；用 --room 可看一个房间的，用 --limit undetermined=N、--limit findings=N 可多列。",
            "%1$d more findings are in the counts and not listed: of one clause the first are. --room lists those of a room, "
                    + "--limit undetermined=N and --limit findings=N list more."),

    INPUT_ERRORS("输入错误 %1$d 处，设计未检查", "Input errors: %1$d; the design was not checked"),
    PARTIAL("只查了一部分：%1$d 处输入错误所在的项已略去，其部分按未列全计",
            "Partial: what holds input errors (%1$d) was left out, and the sections concerned do not count as complete"),
    CUT_SHORT("只查了一部分：达到限额，没有查完", "Partial: a limit was reached before everything was checked"),
    LEFT_OUT_UNREACHED("因时间限额没有查的条款 %1$d 条", "clauses for which there was no time: %1$d"),
    LITTLE_JUDGED("注意：只判定了 %1$d 项，有 %2$d 项因缺少数据无法判定。没有不符合项不等于符合；请同时补充下列数据。",
            "Note: only %1$d {1:verdict was|verdicts were} reached; %2$d could not be, because data are missing. "
                    + "No violation does not mean compliance: supply the data below as well."),
    NOTHING_JUDGED("没有任何一项得到判定。", "Not a single verdict was reached."),

    ERRORS("错误", "Errors"), WARNINGS("警告", "Warnings"), ADVICE("建议", "Advice"),
    ONE_ERROR("错误", "error"), ONE_WARNING("警告", "warning"), ONE_ADVICE("建议", "advice"),
    SEVERITY_HEADING("%1$s：%2$d 项（%3$d 处问题%4$s）", "%1$s: %2$d (%3$d {3:fault|faults}%4$s)"),
    SEVERITY_ABOVE("，另 %1$d 项并入上面的问题", "; %1$d {1:stands|stand} with faults above"),
    MORE_FAULTS("另有 %1$d 处不符合未列出。", "%1$d more {1:fault is|faults are} not listed."),
    NO_FINDINGS("未发现不符合项。", "No violation was found."),
    LIKEWISE("%1$s；%2$s 同此", "%1$s; likewise %2$s"), LIKEWISE_MORE("%1$s；%2$s 及另外 %3$d 处同此", "%1$s; likewise %2$s and %3$d more"),
    ALSO("同此", "Likewise"), MEND_FIRST("先改", "Mend first"), CONSEQUENCE("后果", "Leads to"), PHASE("阶段", "Phase"),
    MEASURED("实测", "Measured"), REQUIRED("要求", "Required"), FIX("整改", "Remedy"), WRITE("写入", "Write"), ORIGIN("来自", "From"),
    SOURCE("依据", "Source"), WITNESS("例证", "Witness"), TRACE("适用条件", "When"), MISSING("缺少", "Missing"),
    LOCATOR("第 %1$s 条", "clause %1$s"), LOCATOR_UNKNOWN("条号未查到", "clause number not known"),
    OVER("（已废止）", " (over)"),
    ENDED("（%1$s 起不再施行，替代条文尚未读到，仅供参考）", " (over since %1$s, its successor was not read: advice)"),
    ENDED_COUNT("建议中 %1$d 项依据已不再施行的文件，其替代条文尚未读到；用 --in-force-only 略去",
    "of the advice, %1$d {1:verdict rests|verdicts rest} on documents that are over and whose successor was not read; --in-force-only "
    + "leaves them out"), ALSO_IN("（另见 %1$s）", " (also in %1$s)"),
    RECALLED("凭记忆收录，使用前请查对原文", "recalled: look the text up before relying on it"),
    FOUND_BY_REPORT("仅见于公开报道", "known from a public report only"),
    FINDING_ID("编号", "Finding"), WAIVED_BY("豁免", "Waiver"),

    UNDETERMINED_HEADING("无法判定：%1$d 项，因为设计没有写明所需数据", "Cannot be judged: %1$d {1:verdict|verdicts}, because the design leaves out data"),
    WHOLE_DESIGN("整个设计", "the whole design"), PLACES_MORE("%1$s 等，共 %2$d 处", "%1$s …, %2$d places"),
    PLACE("位置", "Place"),
    ALL_UNDETERMINED("每一项及其所缺见 --format json", "--format json lists every one with what it lacks"),

    WAIVED_HEADING("已豁免：%1$d 项", "Waived: %1$d"), UNTIL("至 %1$s", "until %1$s"), APPROVED("批准人 %1$s", "approved by %1$s"),
    HANDOVER_HEADING("移交清单：新设备启用前须贴的标识", "Handover: labels that new equipment needs before use"),

    COUNTS_HEADING("各类别判定数", "Verdicts by category"),
    CATEGORY("类别", "Category"), CLAUSES("条款", "Clauses"), MET("符合", "Met"), BY_STATEMENT("凭声明", "Stated"),
    VIOLATED("不符合", "Violated"), UNDETERMINED("无法判定", "Unjudged"), WAIVED("豁免", "Waived"),
    NOT_APPLICABLE("不适用", "No subject"), MANUAL("人工", "Manual"), TOTAL("合计", "Total"),

    COVERAGE_HEADING("检查范围", "What was checked, and what was not"),
    COVERAGE("本次条款 %1$d 条：自动判定 %2$d 条，人工协助 %3$d 条，由人判断 %4$d 条。",
            "Clauses of this run: %1$d. Automated %2$d, assisted %3$d, left to a person %4$d."),
    NOT_CHECKED("本程序没有检查 %1$d 条，须由人判断：", "This program did not check %1$d {1:clause|clauses}; a person must judge {1:it|them}:"),
    CLAUSES_COUNT("%1$d 条", "%1$d"),
    CONFIRM_STATEMENTS("有 %1$d 项“符合”只凭设计文件中的声明，须由人确认。",
            "%1$d {1:verdict is|verdicts are} met by a statement of the design file alone; a person must confirm {1:it|them}."),
    NO_SUBJECT("有 %1$d 条没有适用对象，因此没有判定。", "%1$d {1:clause|clauses} found no subject in the design and gave no verdict."),
    UNJUDGED_REMAIN("另有 %1$d 项缺少数据，没有判定。", "%1$d {1:verdict is|verdicts are} still open because data are missing."),
    ALL_DESIGNS("全部 %1$d 份文件（读出 %2$d 份）", "All %1$d {1:file|files} (%2$d could be read)"),

    STATUS("判定方式", "Judged"), SEVERITY("严重程度", "Severity"), ALIASES("别名", "Aliases"), SUCCESSOR("后继条款", "Successor"),
    TITLE_FIELD("文件名称", "Title"), PERIOD("施行期", "In force"), AUTHORITY("文件效力", "Authority"), LAW("法律法规", "law or regulation"),
    MANDATORY_STANDARD("强制性标准", "mandatory standard"), RECOMMENDED("推荐性标准", "recommended standard"),
    GUIDANCE("只约束其对象的文件", "guidance that binds those it addresses"), COMMON_PRACTICE("惯例，不约束任何人", "practice that binds nobody"),
    VERIFIED("施行期查证于 %1$s", "period looked up on %1$s"), RECALLED_PERIOD("施行期凭记忆", "period recalled"), NOTE("说明", "Note"),
    REPLACED_BY("替代文件", "Replaced by"),
    FROM("自 %1$s 起", "from %1$s"), FROM_UNKNOWN("起始日未知，按现行计", "beginning not known, taken as in force"),
    BEFORE("至 %1$s 止（不含）", "before %1$s"), CHANGE("约束变更", "Changes"), CHANGE_FROM("自 %1$s 起为“%2$s”", "from %1$s on: %2$s"),
    APPLIES_TO("适用对象", "Applies to"), CHECKED_BY("检查方法", "Checked by"),
    GOOD_EXAMPLE("符合的例子：%1$s 中的 %2$s", "A good example: %2$s in %1$s"),
    BAD_EXAMPLE("不符合的例子：%1$s 中的 %2$s", "A bad example: %2$s in %1$s"),
    DOCUMENT("文件", "Document"),

    MANDATORY("强制", "mandatory"), SHALL("应", "shall"), SHOULD("宜", "should"), MAY("可", "may"),
    STANDARD("标准", "standard"), PRACTICE("惯例，非标准条文", "practice, not a standard"),
    CONSISTENCY("设计文件应当自洽，非标准条文", "a design must not contradict itself; not a standard"),
    TEXT("已见原文", "text seen"), SECONDARY("据转述，未见原文", "second-hand, text not seen"),
    AUTOMATED("自动", "automated"), ASSISTED("人工协助", "assisted");

    private final String zh;
    private final String en;

    Words(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words in a language, with their arguments filled in. */
    public String in(Language language, Object... arguments) {
        return text(arguments).in(language);
    }

    /** An obligation. */
    public static Words of(Clause.Obligation obligation) {
        return switch (obligation) {
            case MANDATORY -> MANDATORY;
            case SHALL -> SHALL;
            case SHOULD -> SHOULD;
            case MAY -> MAY;
        };
    }

    /** How a design was checked in part. */
    public static Words partly(DesignReport design) {
        return design.cutShort() ? CUT_SHORT : PARTIAL;
    }

    /** Whom a document binds. */
    public static Words of(Document.Authority authority) {
        return switch (authority) {
            case LAW -> LAW;
            case MANDATORY -> MANDATORY_STANDARD;
            case RECOMMENDED -> RECOMMENDED;
            case GUIDANCE -> GUIDANCE;
            case PRACTICE -> COMMON_PRACTICE;
        };
    }

    /** What a clause rests on. */
    public static Words of(Clause.Basis basis) {
        return switch (basis) {
            case STANDARD -> STANDARD;
            case PRACTICE -> PRACTICE;
            case CONSISTENCY -> CONSISTENCY;
        };
    }

    /** What was seen of a clause. */
    public static Words of(Clause.Evidence evidence) {
        return switch (evidence) {
            case TEXT -> TEXT;
            case SECONDARY -> SECONDARY;
            case REPORT -> FOUND_BY_REPORT;
            case RECALLED -> RECALLED;
        };
    }

    /** A severity that heads many findings. */
    public static Words of(Clause.Severity severity) {
        return switch (severity) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case ADVICE -> ADVICE;
        };
    }

    /** A severity of one finding, where {@link #of(Clause.Severity)} heads many. */
    public static Words one(Clause.Severity severity) {
        return switch (severity) {
            case ERROR -> ONE_ERROR;
            case WARNING -> ONE_WARNING;
            case ADVICE -> ONE_ADVICE;
        };
    }

    /** How a clause is judged. */
    public static Words of(Clause.Status status) {
        return switch (status) {
            case AUTOMATED -> AUTOMATED;
            case ASSISTED -> ASSISTED;
            case MANUAL -> MANUAL;
        };
    }
}
