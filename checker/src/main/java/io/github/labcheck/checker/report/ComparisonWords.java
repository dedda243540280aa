package io.github.labcheck.checker.report;

import io.github.labcheck.checker.words.Counts;
import io.github.labcheck.ontology.Language;

/** What is said of two states of a design. Arguments are numbered, since languages order them differently. */
public enum ComparisonWords {

    COUNTS("新增不符合 %1$d 项，消除 %2$d 项，仍有 %3$d 项", "%1$d new {1:violation|violations}, %2$d cured, %3$d still there"),
    QUESTIONS("；无法判定的增加 %1$d 项，减少 %2$d 项", "; %1$d more cannot be judged, %2$d fewer"),
    BORN("新增不符合（%1$d）", "New (%1$d)"),
    CURED("已消除（%1$d）", "Cured (%1$d)"),
    CHANGED("仍不符合，但数值或级别变了（%1$d）", "Still there, with another value or weight (%1$d)"),
    SAME("仍不符合（%1$d）", "Still there (%1$d)"),
    OPENED("现在无法判定（%1$d）", "Cannot be judged now (%1$d)"),
    NOW_OPEN("现在无法判定，并非已经符合", "cannot be judged now, which does not mean that it is met"),
    NOW_WAIVED("现在按豁免处理", "is waived now"),
    FROM_TO("原为 %1$s，现为 %2$s", "was %1$s, is %2$s"),
    MORE("……另有 %1$d 项", "… and %1$d more"),
    NOTHING("判定没有变化。", "No verdict changed."),
    RENAMED("改了编号、按来源或位置认出的对象：%1$s", "Things with another id, known by their source or place: %1$s");

    private final String zh;
    private final String en;

    ComparisonWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words in a language with their arguments. */
    public String in(Language language, Object... arguments) {
        return Counts.filled(language == Language.ZH ? zh : en, arguments);
    }
}
