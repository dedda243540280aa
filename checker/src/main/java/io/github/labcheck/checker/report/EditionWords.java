package io.github.labcheck.checker.report;

import io.github.labcheck.checker.words.Counts;
import io.github.labcheck.ontology.Language;

/** The fixed words of a comparison of editions. */
enum EditionWords {
    HEADING("版本比较：%1$s，%2$s 与 %3$s", "Editions compared: %1$s, %2$s and %3$s"),
    BETWEEN("：", ": "),
    BORN("新出现的不符合：%1$d 项", "Violated now and not before: %1$d {1:verdict|verdicts}"),
    CURED("不再是不符合：%1$d 项", "Violated before and not now: %1$d {1:verdict|verdicts}"),
    CHANGED("仍不符合，但轻重或所测的值变了：%1$d 项", "Violated on both days, with another weight or value: %1$d {1:verdict|verdicts}"),
    OPENED("新出现的无法判定：%1$d 项（按条款）", "Cannot be judged now and could or was not asked before: %1$d {1:verdict|verdicts}, by clause"),
    SETTLED("不再是无法判定：%1$d 项（按条款）", "Could not be judged before and no question now: %1$d {1:verdict|verdicts}, by clause"),
    CAME("增加的条款：%1$d 条", "Clauses that came: %1$d"), WENT("不再适用的条款：%1$d 条", "Clauses that went: %1$d"),
    REWEIGHED("轻重改变的条款：%1$d 条", "Clauses that weigh otherwise: %1$d"),
    NOTHING("两个日期的版本没有差别。", "The editions of the two days do not differ.");

    private final String zh;
    private final String en;

    EditionWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String in(Language language, Object... arguments) {
        return Counts.filled(language == Language.ZH ? zh : en, arguments);
    }
}
