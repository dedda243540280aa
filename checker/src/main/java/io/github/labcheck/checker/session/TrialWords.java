package io.github.labcheck.checker.session;

import io.github.labcheck.ontology.Text;

/** What the session says of changes that are tried. */
enum TrialWords implements Said {

    UNSAVED("有没有保存的修改：save 保存到 %1$s，diff 查看，或加 --discard 放弃",
            "There are unsaved changes: save writes them to %1$s, diff shows them, --discard drops them"),
    NOT_DONE("没有修改：改后的设计会有以下错误", "Nothing was changed: with this change the design would have these errors"),
    UNDONE("已撤销：%1$s", "Taken back: %1$s"),
    REDONE("已重做：%1$s", "Done again: %1$s"),
    NOTHING_TO_UNDO("没有可撤销的修改。", "There is no change to take back."),
    NOTHING_TO_REDO("没有可重做的修改。", "There is no change to do again."),
    NOT_SAVED("文件未动：save 保存，undo 撤销，diff 查看。", "The file is untouched: save writes it, undo takes it back, diff shows it."),
    NO_DIFFERENCE("与文件没有差别。", "Nothing differs from the file."),
    SAVED("已保存到 %1$s", "Saved to %1$s"),
    NOTHING_TO_SAVE("没有要保存的修改。", "There is nothing to save."),
    NO_OTHER("没有载入“%1$s”。已载入：%2$s", "\"%1$s\" is not loaded. Loaded: %2$s"),
    NO_FIX("没有找到能消除 %1$s 的改法。", "No change was found that cures %1$s."),
    WHICH_FIX("改法有 %1$d 种，写作 apply %2$s 序号", "There {1:is|are} %1$d {1:change|changes}; write apply %2$s NUMBER"),
    HOW_TO_APPLY("试用：apply %1$s", "To try it: apply %1$s"),
    WATCH_TIMES("脚本中的 watch 须写 --times N，否则不会结束", "In a script watch needs --times N, or it would never end"),
    WATCHING("正在看着 %1$s；保存文件即重新检查，Ctrl-C 结束。", "Watching %1$s: a saved file is checked again; Ctrl-C ends."),
    PAGE_AT("网页：%1$s", "Page: %1$s"),
    NO_BROWSER("没有打开浏览器；请自行打开上面的地址。", "No browser was opened; open the address above yourself."),
    NO_VIOLATION("没有不符合项。", "There is no violation."),
    WAS_LAST("已是最后一个；previous 回看。", "That was the last one; previous goes back."),
    WAS_FIRST("已是第一个。", "That was the first one."),
    THINGS("对象（%1$d）", "Things (%1$d)"), FINDINGS("不符合项（%1$d）", "Findings (%1$d)"),
    CLAUSES("条款（%1$d）", "Clauses (%1$d)"), KEYS("键（%1$d）", "Keys (%1$d)"),
    NOT_FOUND("没有找到“%1$s”。", "\"%1$s\" was not found."),
    WHY_WHAT("没有“%1$s”；请写成“编号.键”，例如 R101.travelDistance%2$s", "There is no \"%1$s\"; write ID.KEY, as in R101.travelDistance%2$s"),
    WRITTEN_AT("写在 %1$s", "Written at %1$s"), DERIVED_SO("推算：%1$s", "Derived: %1$s"),
    PROVED_BY("依据：%1$s", "Shown by: %1$s"), LACKS("还缺：%1$s", "Still lacking: %1$s"),
    READ_BY("看它的条款（%1$d）", "Clauses that look at it (%1$d)"), COMPARED("%1$s，要求 %2$s", "%1$s; required %2$s"),
    MET_HERE("符合的（%1$d）", "Met (%1$d)"),
    ROWS("%1$d 行", "Rows: %1$d"), ROWS_OF_MORE("前 %1$d 行，还有更多", "The first %1$d rows; there are more"),
    NO_KEY("%1$s没有“%2$s”%3$s", "A %1$s has no \"%2$s\"%3$s"),
    PAGER_ON("长的输出一屏一屏地显示：空格下一屏，q 结束。", "Long output is shown screen by screen: space goes on, q ends."),
    PAGER_OFF("输出不分屏。", "Output is shown at once."),
    MORE("-- %1$d/%2$d 行，空格继续，q 结束 --", "-- line %1$d of %2$d; space goes on, q ends --"),
    OTHERWISE("与当时不同：%1$s", "Something else is shown: %1$s"),
    REPLAYED("重放 %1$d 行，相同 %2$d 行。", "Lines replayed: %1$d; the same answer: %2$d."),
    NOT_VIOLATED("%1$s 不是不符合项，无可豁免。", "%1$s is no violation; there is nothing to waive."),
    WAIVE_NEEDS("缺少 --%1$s：豁免须写明理由（--reason）、批准人（--approver）和截止日（--until）",
            "--%1$s is missing: a waiver says why (--reason), who decided (--approver) and until when (--until)"),
    EDITS("修改（撤销：undo，重做：redo）", "Changes (undo, redo)"),
    TAKEN_BACK("已撤销", "taken back"),
    UNSAVED_NOTE("有未保存的修改", "unsaved changes");

    private final Text words;

    TrialWords(String zh, String en) {
        words = new Text(zh, en);
    }

    @Override
    public Text words() {
        return words;
    }
}
