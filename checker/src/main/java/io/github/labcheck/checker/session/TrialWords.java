package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.words.Counts;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.Arrays;

/** What the session says of changes that are tried. */
enum TrialWords {

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
    EDITS("修改（撤销：undo，重做：redo）", "Changes (undo, redo)"),
    TAKEN_BACK("已撤销", "taken back"),
    UNSAVED_NOTE("有未保存的修改", "unsaved changes");

    private final String zh;
    private final String en;

    TrialWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words in a language with their arguments, those with words of their own in the same language. */
    String in(Language language, Object... arguments) {
        Object[] inLanguage = Arrays.stream(arguments).map(a -> a instanceof Text text ? text.in(language) : a).toArray();
        return Counts.filled(language == Language.ZH ? zh : en, inLanguage);
    }

    /** The words as the answer to wrong usage. */
    UsageException wrongUsage(Object... arguments) {
        return new UsageException(new Text(in(Language.ZH, arguments), in(Language.EN, arguments)));
    }
}
