package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Limit;
import java.util.Locale;

/** What people call the check kinds. */
enum KindWords {
    MINIMUM("最小值", "minimum"), MAXIMUM("最大值", "maximum"), RANGE("范围", "range"), ONE_OF("其中之一", "one of"),
    ALL_OF("齐全", "all of"), PRESENT("须有", "present"), ABSENT("不得有", "absent"), ITEM_COUNT("数量", "count"),
    REQUIRED_KINDS("种类齐全", "required kinds"), REQUIRED_FIELDS("内容齐全", "required fields"),
    EXCLUSION("禁忌同处", "exclusion"), STATION_ORDER("先后顺序", "order of stations"), ONE_WAY("单向", "one-way"),
    AVOIDS("不经过", "avoids"), DISTINCT_ENDS("出入口分开", "distinct ends"),
    PRESSURE_RANKING("压力梯度", "pressure ranking");

    private final String zh;
    private final String en;

    KindWords(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Name of a limit's check kind in a language. */
    static String of(Limit limit, Language language) {
        String constant = LimitWords.kind(limit).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        KindWords words = valueOf(constant);
        return language == Language.ZH ? words.zh : words.en;
    }
}
