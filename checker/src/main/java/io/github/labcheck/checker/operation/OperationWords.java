package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.words.Counts;
import io.github.labcheck.ontology.Language;

/** What operations say beside their output, in one place. */
enum OperationWords {
    TIMINGS("各步骤用时（几个设计同时检查时为各线程之和）：", "Time of the parts, added up over designs that are checked at the same time:"),
    CLAUSE_TIMINGS("用时最多的 %1$d 条条款（含为它量图）：", "The %1$d clauses that took longest, with what was measured for them:"),
    ALL_CLAUSES("全部 %1$d 条条款", "all %1$d clauses"),

    NO_FILE("没有给出文件或目录。用法：labcheck check 文件或目录…", "No file or folder was given. Usage: labcheck check FILE|DIR..."),
    UNKNOWN_PROFILE("没有适用方案“%1$s”。可用：%2$s", "There is no profile \"%1$s\". There are: %2$s"),
    UNKNOWN_CATEGORY("没有类别“%1$s”。可用：%2$s", "There is no category \"%1$s\". There are: %2$s"),
    NO_CATEGORY_LEFT("--without 去掉了所有类别，没有可查的条款", "--without leaves no category: there is nothing to check"),
    UNKNOWN_PHASE("没有阶段“%1$s”。可用：%2$s", "There is no phase \"%1$s\". There are: %2$s"),
    UNKNOWN_CLAUSE("没有条款“%1$s”。%2$s用 labcheck clauses 可列出全部条款。",
            "There is no clause \"%1$s\". %2$slabcheck clauses lists all clauses."),
    DAYS_REVERSED("--from（%1$s）应早于 --to（%2$s）", "--from (%1$s) has to be before --to (%2$s)"),
    NOTHING_TO_COMPARE("两个日期都没有得出任何判定，没有可比的", "No verdict was reached on either day: there is nothing to compare"),
    NEAREST("相近的有：%1$s。", "Near to it: %1$s. "),
    CLAUSE_NOT_IN_PROFILE("条款 %1$s 不在所选方案（%2$s）中；含有它的方案：%3$s",
            "Clause %1$s is not in the chosen profiles (%2$s); it is in: %3$s"),
    UNKNOWN_FORMAT("没有格式“%1$s”。可用：%2$s", "There is no format \"%1$s\". There are: %2$s"),
    UNKNOWN_UNIT("没有单位“%1$s”。可用：%2$s", "There is no unit \"%1$s\". There are: %2$s"),
    ONE_STANDARD_OUTPUT("只能有一种格式写到标准输出（或 --output）；其余请写成 --format 格式=路径",
            "Only one format can go to standard output (or --output); write the others as --format FORMAT=PATH"),
    OUTPUT_WITHOUT_FORMAT("--output 没有可写的格式：每种格式都已有自己的路径",
            "--output has nothing to write: every format has a path of its own"),
    NOT_FOR_TERMINAL("格式 %1$s 不是文本，不能输出到终端；请写成 --format %1$s=路径",
            "The format %1$s is no text and cannot go to a terminal; write --format %1$s=PATH"),
    EMPTY_PATH("格式“%1$s”后缺少路径，应写成 --format %1$s=路径", "The format \"%1$s\" lacks its path; write --format %1$s=PATH"),

    SKIPPED("跳过 %1$s：没有“labcheck”键，不是设计文件", "Skipped %1$s: it has no key \"labcheck\" and is no design file"),
    PRINT_NEEDS_HTML("--paper、--scale、--dimensions 用于按比例的图纸，须与 --format html 同用",
            "--paper, --scale and --dimensions are for sheets to scale and go with --format html"),
    UNKNOWN_PAPER("没有图幅“%1$s”；可用：a3、a4", "There is no paper \"%1$s\"; there are a3 and a4"),
    UNKNOWN_SCALE("“%1$s”不是比例；写 100 或 1:100，从 1:10 到 1:10000", "\"%1$s\" is no scale; write 100 or 1:100, from 1:10 to 1:10000"),
    PRICES_UNSEEN("按价格算出的金额只写在 html 和 xlsx 格式中；所要的格式都不写金额",
            "What a design costs by the prices is told in the formats html and xlsx; none of the formats asked for tells it"),
    FOLDER_UNREADABLE("无法读取 %1$s", "Cannot read %1$s"),
    PROGRESS("检查 %1$d/%2$d %3$s", "checking %1$d/%2$d %3$s"), TIME_LEFT("（约剩 %1$d:%2$02d）", " (about %1$d:%2$02d left)"),
    NO_DESIGN_FOUND("没有检查任何设计：%1$s 中没有设计文件（*.yaml、*.yml，首个键为 labcheck: 1）。用 labcheck init 可得到样例。",
            "Nothing was checked: there is no design file in %1$s (*.yaml, *.yml, first key labcheck: 1). labcheck init writes an "
            + "example."),
    NOTHING_JUDGED("没有得出任何判定：%1$d 项因缺少数据无法判定，%2$d 条须由人判断，%3$d 条没有适用对象。"
            + "请补充报告所列数据，或检查 --profile、--phase、--category、--without、--clause、--room 与 --as-of 的选择。",
            "No verdict was reached: %1$d {1:is|are} open because data are missing, %2$d {2:clause is|clauses are} for a person, %3$d "
            + "{3:has|have} no subject. "
                    + "Supply the data that the report lists, or look at --profile, --phase, --category, --without, --clause, --room "
                    + "and --as-of."),
    NO_SUCH_ROOM("设计中没有房间 %1$s。%2$s", "There is no room %1$s in the designs. %2$s"),
    MEMORY("内存或调用栈不足，%1$s 没有检查；请用 JAVA_TOOL_OPTIONS=-Xmx… 增加内存",
            "Memory or stack ran out and %1$s was not checked; give more with JAVA_TOOL_OPTIONS=-Xmx..."),
    WRITTEN("已写入 %1$s", "Written: %1$s"),

    PACK_WRONG("扩展包有误：%1$s", "The pack is not well formed: %1$s"),
    BAD_PATH("路径“%1$s”无法使用：%2$s", "The path \"%1$s\" cannot be used: %2$s"),
    OUTPUT_BROKEN("无法写到标准输出：%1$s", "Cannot write to standard output: %1$s"),
    MEMORY_OUT("内存或调用栈不足，没有完成；请用 JAVA_TOOL_OPTIONS=-Xmx… 增加内存",
            "Memory or stack ran out before the end; give more with JAVA_TOOL_OPTIONS=-Xmx..."),
    FAULT("程序出错（不是设计的问题）。详情见 %1$s，请附上该文件报告。",
            "The program failed; it is not the design's fault. Details are in %1$s; please report it with that file."),

    PROFILE_WRONG("方案文件有误，没有检查：", "The profile file is wrong; nothing was checked:"),
    WAIVERS_WRONG("豁免文件有误，没有检查：", "The waiver file is wrong; nothing was checked:"),
    WAIVER_EXPIRED("豁免已过期：条款 %1$s，对象 %2$s，截至 %3$s，早于检查日 %4$s；该项仍计为不符合",
            "A waiver has expired: clause %1$s, subject %2$s, until %3$s, before the day of the check, %4$s; the violation stands"),
    WAIVER_RENEWED("豁免已过期：条款 %1$s，对象 %2$s，截至 %3$s，早于检查日 %4$s；另有截至 %5$s 的豁免有效，过期的这条可以删去",
            "A waiver has expired: clause %1$s, subject %2$s, until %3$s, before the day of the check, %4$s; "
                    + "another, until %5$s, holds, so this one may be removed"),
    WAIVER_PAST("豁免已过期：条款 %1$s，对象 %2$s，截至 %3$s，早于检查日 %4$s；本次没有发现它所豁免的不符合，请更新或删去这条",
            "A waiver has expired: clause %1$s, subject %2$s, until %3$s, before the day of the check, %4$s; "
                    + "this check found no violation that it would cover: renew or remove it"),
    WAIVER_NEVER("不能豁免：条款 %1$s（对象 %2$s）是强制的防火、疏散或生物安全条款；该项仍计为不符合",
            "This may never be waived: clause %1$s, subject %2$s, is mandatory and about fire, ways out or biosafety; the violation "
            + "stands"),
    WAIVER_ENDS_SOON("豁免即将到期：条款 %1$s，对象 %2$s，截至 %3$s", "A waiver ends soon: clause %1$s, subject %2$s, until %3$s"),
    WAIVER_UNSIGNED("豁免没有写批准人：条款 %1$s，对象 %2$s；请用 approver 写明由谁批准",
            "A waiver does not say who approved it: clause %1$s, subject %2$s; name the person under approver"),
    WAIVER_DOUBLE("豁免没有用到：条款 %1$s，对象 %2$s，截至 %3$s；同样的不符合已由另一条豁免（截至 %4$s）认可",
            "A waiver was not used: clause %1$s, subject %2$s, until %3$s; another, until %4$s, covers the same violation"),
    WAIVER_UNUSED("豁免没有用到：条款 %1$s，对象 %2$s", "A waiver was not used: clause %1$s, subject %2$s"),
    ALL_SUBJECTS("全部", "all"),

    UNKNOWN_FINDING("%2$s 中没有编号以“%1$s”开头的不符合项或未判定项；先用 labcheck check 查看编号",
            "No finding of %2$s begins with \"%1$s\"; labcheck check shows the ids"),
    AMBIGUOUS_FINDING("编号“%1$s”不唯一：%2$s", "\"%1$s\" fits several findings: %2$s"),
    CLAUSE_SETTLED("%2$s 中没有条款 %1$s 的不符合项或未判定项（符合 %3$d 项）",
            "%2$s has no finding of clause %1$s (met: %3$d)"),
    STARTER_EXISTS("%1$s 已存在，不会覆盖；请换一个目录", "%1$s is already there and is not overwritten; choose another folder"),
    STARTER_WRITTEN("已写入 %1$s；接着运行：labcheck check %1$s", "Written: %1$s. Next: labcheck check %1$s"),
    WHICH_STOREY("有几个楼层，请用 --storey 指明：%1$s；或用 --storey all --output 目录 全部绘制",
            "There are several storeys; name one with --storey: %1$s; or draw all with --storey all --output FOLDER"),
    PLAN_FOLDER("--storey all 需要 --output 目录，每层写一个文件", "--storey all needs --output FOLDER, into which it writes a file for each storey"),
    UNKNOWN_STOREY("没有楼层“%1$s”。可用：%2$s", "There is no storey \"%1$s\". There are: %2$s"),
    STOREY_NOT_DRAWN("楼层 %1$s 没有任何房间写了轮廓（outline），画不出平面图",
            "No room of storey %1$s has an outline; there is nothing to draw"),
    NOTHING_DRAWN("%1$s 中没有任何房间写了轮廓（outline），画不出平面图", "No room in %1$s has an outline; there is nothing to draw"),
    UNKNOWN_FLOW("没有流线类型“%1$s”。可用：all, none, %2$s", "There is no type of flow \"%1$s\". There are: all, none, %2$s"),
    PRICES_WRONG("价格文件有误，没有生成：", "The price file is wrong; nothing was written:"),
    NO_CHINESE_FONT("本机没有能显示中文的字体：附图的位图不含中文（Word 显示矢量图，不受影响）；请安装 Noto Sans CJK（Debian/Ubuntu：apt install fonts-noto-cjk）或黑体后重新生成",
            "No font here can show Chinese: the plans in the file are drawn without it (Word shows the vector pictures, which have it). "
                    + "Install Noto Sans CJK (Debian, Ubuntu: apt install fonts-noto-cjk) or SimHei and make the paper again"),
    NO_GRAPHICS("本机的 Java 不能绘图（缺少字体或图形库），附图留空；请安装带图形库的 Java（如 openjdk-17-jre）、fontconfig 和中文字体，或用 labcheck plan 另行出图",
            "Java cannot draw here, for lack of fonts or its graphics library, so the plans are left out. Install a Java with graphics "
            + "(such as openjdk-17-jre), "
                    + "fontconfig and a Chinese font, or draw the plans with labcheck plan"),
    PLAN_FAILED("下列楼层的平面图没有画成，文中留出位置：%1$s", "The plans of these storeys could not be drawn; the paper keeps a place for them: %1$s"),
    TEMPLATE_EXTERNAL("模板 %1$s 引用了外部文件（远程模板或图片），打开文本时会被读取，不予采用；请在 Word 中嵌入图片、断开模板后再用",
            "The template %1$s refers to files elsewhere, a remote template or picture, which would be fetched when the paper is "
            + "opened. Embed the pictures, detach the template and try again"),
    TEMPLATE_MISSING("没有模板文件 %1$s", "There is no template %1$s"),
    TEMPLATE_UNREADABLE("模板 %1$s 不能使用：%2$s", "The template %1$s cannot be used: %2$s"),
    TEMPLATE_LARGE("模板 %1$s 不能使用：超过 32 MiB", "The template %1$s cannot be used: it is larger than 32 MiB"),
    TEMPLATE_WRONG("模板 %1$s 不是可用的 Word 文件：须是没有密码的 .docx 或 .dotx（旧的 .doc 请先用 Word 另存为 .docx）",
            "The template %1$s is no Word file that can be used: it must be a .docx or .dotx without a password (save an old .doc as "
            + ".docx in Word first)"),
    TEMPLATE_MACROS("模板 %1$s 含有宏，不能使用；请在 Word 中另存为 .docx 或 .dotx",
            "The template %1$s holds macros and cannot be used; save it as .docx or .dotx in Word"),
    TEMPLATE_STYLES("模板 %1$s 没有下列样式，以内置样式代替：%2$s", "The template %1$s has none of these styles, and the built-in ones are used: %2$s"),
    TEMPLATE_MARKDOWN("--template 只用于 Word 文件；Markdown 没有模板，请去掉 --template 或改用 --format docx",
            "--template is for Word files; Markdown has none. Leave --template out or use --format docx"),
    UNKNOWN_FORM("没有文本样式“%1$s”。可用：request（资金申请）、feasibility（可行性研究报告）",
            "There is no form \"%1$s\". There are: request, feasibility"),
    OUTPUT_MISSING("Word 文件须写入文件：请给出 --output 报告.docx（或用 --format markdown 写到标准输出）",
            "A Word file goes into a file: give --output REPORT.docx (or --format markdown for standard output)"),
    BEFORE_NO_FOLDER("给出设计目录时，--before 也须是目录（其中与设计同名的文件是该设计的现状）；%1$s 不是目录",
            "With a folder of designs --before must be a folder too, in which the file of the same name is the present state of a design; "
            + "%1$s is none"),
    BEFORE_SAME_FOLDER("--before 就是设计目录 %1$s；现状要放在另一个目录中", "--before is the folder of designs %1$s itself; the present state has to be in "
            + "another folder"),
    NOTHING_TO_JUSTIFY("注意：设计没有得出任何判定，文中的结论部分是空的；请先补充设计资料。",
            "Note: no verdict was reached, so the paper has no conclusions; supply data first."),
    NO_BASE("--base “%1$s”不是绝对 IRI；例如 https://example.org/lab/", "--base \"%1$s\" is no absolute IRI such as https://example.org/lab/"),
    UNKNOWN_CONVERSION("不能转换为“%1$s”。可用：ttl、jsonld、yaml", "Cannot convert to \"%1$s\". There are: ttl, jsonld, yaml");

    private final String zh;
    private final String en;

    OperationWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String in(Language language, Object... arguments) {
        return Counts.filled(language == Language.ZH ? zh : en, arguments);
    }
}
