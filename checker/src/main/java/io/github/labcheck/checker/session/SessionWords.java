package io.github.labcheck.checker.session;

import io.github.labcheck.ontology.Text;

/** What the session says, in one place. */
enum SessionWords implements Said {
    BANNER("labcheck %1$s 实验室设计合规检查。输入 help 查看命令，按 TAB 补全；quit 退出。",
            "labcheck %1$s checks laboratory designs. For English type: language en — then help; quit leaves."),

    NO_DESIGN("还没有载入设计，%1$s 暂不可用。请先输入：load 文件.yaml", "No design is loaded, so %1$s cannot run yet. First type: load FILE.yaml"),
    UNKNOWN_COMMAND("没有命令“%1$s”。输入 help 查看全部命令。", "There is no command \"%1$s\". Type help for all commands."),
    UNKNOWN_COMMAND_NEAR("没有命令“%1$s”，是否要用：%2$s？输入 help 查看全部命令。",
            "There is no command \"%1$s\". Did you mean: %2$s? Type help for all commands."),
    UNKNOWN_OPTION("命令 %1$s 没有选项 --%2$s。%3$s", "The command %1$s has no option --%2$s. %3$s"),
    SEE_HELP("用法见：help %1$s", "See: help %1$s"), DID_YOU_MEAN("是否要用：%1$s？", "Did you mean: %1$s?"),
    VALUE_MISSING("选项 --%1$s 缺少值：--%1$s %2$s", "The option --%1$s lacks its value: --%1$s %2$s"),
    NO_VALUE("选项 --%1$s 不带值", "The option --%1$s takes no value"),
    OPTION_TWICE("选项 --%1$s 只能给一次", "The option --%1$s may be given once only"),
    NO_ARGUMENT("命令 %1$s 后面不能有“%2$s”。用法见：help %1$s", "Nothing may follow %1$s, but \"%2$s\" does. See: help %1$s"),
    ONE_ARGUMENT("命令 %1$s 后面只能有一项，这里有 %2$d 项；带空格的名称请加引号", "%1$s takes one thing, not %2$d; put names with blanks in quotes"),
    ARGUMENT_MISSING("命令 %1$s 缺少%2$s。例如：%3$s", "%1$s lacks %2$s. For example: %3$s"),
    OPEN_QUOTE("引号没有成对", "A quote is not closed"),
    UNKNOWN_VALUE("%1$s 没有“%2$s”。可用：%3$s", "%1$s cannot be \"%2$s\". There are: %3$s"),
    TO_MISSING("请用 --to 写明较晚的日期，如 --to 2026-11-01", "Give the later day with --to, as in --to 2026-11-01"),
    NO_DAY("--%1$s 的日期“%2$s”不对，应写作 2026-11-21", "The date \"%2$s\" of --%1$s is wrong; write it as in 2026-11-21"),
    NO_NUMBER("--%1$s 应为从 1 起的整数，不是“%2$s”", "--%1$s is a whole number from 1, not \"%2$s\""),
    NO_ROOM("设计中没有房间 %1$s。%2$s", "There is no room %1$s in the design. %2$s"),
    NO_THING("设计中没有“%1$s”。%2$s", "There is nothing called \"%1$s\" in the design. %2$s"),
    SEVERAL_THINGS("“%1$s”不止一个：%2$s", "Several things are called \"%1$s\": %2$s"),
    LIST_ROOMS("用 rooms 可列出房间。", "rooms lists them."), NEAR("相近的有：%1$s。", "Near to it: %1$s."),
    NO_COMMAND_HELP("没有命令“%1$s”。%2$s", "There is no command \"%1$s\". %2$s"),
    UNKNOWN_FINDING("没有条款或不符合项“%1$s”。%2$s", "There is no clause or finding \"%1$s\". %2$s"),
    FINDINGS_NEED_DESIGN("不符合项的编号须先 load 设计。", "Findings need a design: load one first."),
    SEVERAL_FINDINGS("编号“%1$s”不唯一：%2$s", "\"%1$s\" fits several findings: %2$s"),

    HELP_HEADING("命令（中文名同样可用；TAB 补全；help 命令名 查看选项）", "Commands (Chinese names work too; TAB completes; help COMMAND shows the options)"),
    HELP_OPTIONS_SHORT("[选项]", "[OPTIONS]"), HELP_ALIASES("又名：%1$s", "also: %1$s"), HELP_EXAMPLE("例：%1$s", "For example: %1$s"),
    HELP_NEEDS_DESIGN("* 需先载入设计", "* needs a design"),
    LANGUAGE_NOW("会话语言已改为中文。", "The session now speaks English."),
    LANGUAGE_IS("当前语言：中文。language en 切换为英文。", "The language is English. language zh changes to Chinese."),
    GOODBYE("再见。", "Goodbye."),

    LOADED("已载入 %1$s", "Loaded %1$s"), NOT_LOADED("没有载入 %1$s", "Not loaded: %1$s"),
    KEPT("仍在使用先前的设计 %1$s。", "The design loaded before, %1$s, stays."),
    NAME("名称", "Name"), DATE("日期", "Date"), CONTENT("内容", "Content"),
    NEXT_CHECK("下一步：check 检查，rooms 看房间。", "Next: check, or rooms for the rooms."),
    IMPORT_WHERE("请用 --to 写明新的设计文件，或用 --into 写明要更新的设计；--remove 和 --dry-run 与 --into 同用",
            "Say --to and a new design file, or --into and the design to update; --remove and --dry-run go with --into"),
    FOLDER("%1$s 是目录，请给出其中的一个设计文件", "%1$s is a folder; name one design file in it"),
    RELOADED("已重新读取 %1$s，并重新检查：消除 %2$d 项，新增 %3$d 项不符合。",
    "Read %1$s again and checked it again: %2$d {2:violation|violations} gone, %3$d new."),
    NEW_FINDINGS("新增", "New"), GONE_FINDINGS("已消除", "Gone"), AND_MORE("……另有 %1$d 项", "… and %1$d more"),
    CHECKED_FIRST("（尚未检查，先按默认方案检查。）", "(Not checked yet; checked now against the usual profile.)"),
    MORE_BELOW("其余 %1$d 处不符合：findings --page 2；逐项说明：explain 编号", "%1$d more {1:fault|faults}: findings --page 2. One in full: explain ID"),
    HOW_TO_EXPLAIN("逐项说明：explain 编号（方括号内的前几位即可）", "One in full: explain ID (the letters in brackets)"),
    PAGE("第 %1$d/%2$d 页，共 %3$d 处。", "Page %1$d of %2$d, %3$d in all."), NEXT_PAGE("下一页：%1$s", "Next page: %1$s"),
    NO_SUCH_PAGE("只有 %1$d 页", "There {1:is|are} only %1$d {1:page|pages}"),
    NONE_FITS("没有符合条件的不符合项。", "No finding fits."),
    LIST_HEADING("%1$s：%2$d 项", "%1$s: %2$d"),

    ROOM_COLUMN("房间", "Room"), NAME_COLUMN("名称", "Name"),
    VIOLATED_COLUMN("不符合", "Violated"),
    OPEN_COLUMN("无法判定", "Unjudged"), ROOM_COUNT("共 %1$d 间。", "Rooms: %1$d."),
    NO_ROOMS("设计中没有房间。", "The design has no rooms."), NOT_CHECKED_YET("尚未检查：check 之后显示不符合项数。",
    "Not checked yet: after check the findings are counted."),

    DERIVED("推算", "derived"), USED_BY("涉及它的", "Named by"), ITS_FINDINGS("判定", "Verdicts"),
    NO_FINDINGS_ON_IT("没有不符合项。", "No violation."), OPEN_ON_IT("另有 %1$d 项无法判定：%2$s",
            "%1$d more cannot be judged: %2$s"),
    NOT_CHECKED("尚未检查。", "Not checked yet."), OUTSIDE("室外", "outside"), EMPTY("无", "none"), YES("是", "yes"), NO("否", "no"),
    ENTRY("条目", "entry"), AT_LINE("第 %1$d 行", "line %1$d"),

    LEFT_OUT("最近一次检查（%1$s）没有包括这一项；以上出自不加限制的检查。",
            "The last check (%1$s) left this out; what stands above comes from one without restrictions."),
    LEFT_OUT_OTHERWISE("最近一次检查（%1$s）没有这一项；以上出自按默认方案、设计日期所作的检查。",
            "The last check (%1$s) does not have this; what stands above comes from one in the usual profile on the design's own day."),
    ONLY_CHECKED("最近一次检查的范围：%1$s。check 可检查全部。", "The last check was restricted: %1$s. check looks at everything."),
    STATUS_DESIGN("设计", "Design"), STATUS_FILE("文件", "File"), STATUS_CHECK("检查", "Check"), STATUS_LANGUAGE("语言", "Language"),
    PROFILE_NOT_TAKEN("没有采用方案文件；改正后再试", "The profile file was not taken; mend it and try again"),
    PROFILES_NOW("适用方案：%1$s", "Profiles: %1$s"), BETWEEN("、", ", "), STATUS_PROFILES("适用方案", "Profiles"),
    STATUS_ONTOLOGY("条款库", "Clauses"), LANGUAGE_NAME("中文", "English"), NO_DESIGN_YET("未载入（load 文件.yaml）", "none (load FILE.yaml)"),
    FILE_CHANGED("文件已改动：用 reload 重新读取", "The file has changed: reload reads it again"), FILE_GONE("文件已不在", "The file is gone"),
    ONTOLOGY("版本 %1$s，条款 %2$d 条", "version %1$s, %2$d {2:clause|clauses}"), RESTRICTED("范围：%1$s", "restricted: %1$s"),
    THIS_DESIGN("本设计：符合 %1$d，不符合 %2$d，无法判定 %3$d，豁免 %4$d", "In this design: met %1$d, violated %2$d, cannot be judged %3$d, waived %4$d"),
    INTERRUPTED("已中断。", "Interrupted."), WRITTEN("已写入 %1$s", "Written: %1$s");

    private final Text words;

    SessionWords(String zh, String en) {
        words = new Text(zh, en);
    }

    @Override
    public Text words() {
        return words;
    }
}
