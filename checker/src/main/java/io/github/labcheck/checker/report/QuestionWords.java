package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** The fixed words of what is asked, in one place. Arguments are numbered, since languages order them differently. */
public enum QuestionWords {
    UNCLEAR_HEADING("先写明这些对象是什么：", "Say first what these are:"),
    UNCLEAR("%1$s：请写明用途（%2$s）；有 %3$d 条条款等待判定", "%1$s: say what it is for (%2$s); %3$d clauses wait"),
    UNCLEAR_MORE("另有 %1$d 个同样没有写明：%2$s", "%1$d more of which it is not said either: %2$s"),
    ASK_HEADING("再回答这些问题，最有用的在前：", "Then answer these questions, the most useful first:"),
    ASK_ONLY("请回答这些问题，最有用的在前：", "Answer these questions, the most useful first:"),
    TOGETHER("以下 %1$d 项一起可判定 %2$d 项：", "these %1$d settle %2$d verdicts together:"),
    BESIDE("以下 %1$d 项一起问：", "these %1$d belong together:"),
    SETTLES("可判定 %1$d 项", "verdicts settled: %1$d"),
    WAIT("有 %1$d 项等待判定", "verdicts waiting: %1$d"),
    FIRST("最有用的答复：", "The answers that would settle most:"),
    WAITED_FOR("连同其他数据才能判定，有 %1$d 项等待", "settles nothing without other data; %1$d verdicts wait for it"),
    LATER("视回答而定，可能还要问 %1$d 项", "%1$d more may be asked, depending on the answers"),
    MORE("另有 %1$d 个问题未列出", "%1$d more questions are not listed"),
    WEIGHED_HEADING("已有数值，但不知适用哪个限值：", "Measured, but it is not known which limit applies:"),
    KEPT("满足", "kept"), BROKEN("不满足", "not kept"),
    WEIGHED_MORE("另有 %1$d 项", "%1$d more"),
    WAITS_FOR("等待同一项数据：%1$s", "Waiting for the same fact: %1$s"),
    CLAUSES("%1$d 条", "%1$d clauses"),
    QUESTION("问题", "Question"), RANK("序号", "No."), SETTLES_COLUMN("一起可判定", "Settle together"), WAITING("等待判定", "Waiting verdicts");

    private final String zh;
    private final String en;

    QuestionWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words in a language, with their arguments filled in. */
    public String in(Language language, Object... arguments) {
        Object[] said = arguments.clone();
        for (int i = 0; i < said.length; i++) {
            said[i] = said[i] instanceof Text text ? text.in(language) : said[i];
        }
        return (language == Language.ZH ? zh : en).formatted(said);
    }

    /** The words in both languages. */
    public Text both(Object... arguments) {
        return new Text(in(Language.ZH, arguments), in(Language.EN, arguments));
    }
}
