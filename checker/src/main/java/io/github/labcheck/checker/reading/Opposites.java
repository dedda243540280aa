package io.github.labcheck.checker.reading;

import java.util.List;

/**
 * Tells names that are written nearly alike and mean the contrary: a low-temperature room is no misspelt high-temperature room, and one
 * for bacteria is no sterile one. These are words of the languages; nothing of laboratories is in them.
 */
final class Opposites {

    /** Words of which a name has one where its contrary has the other. */
    private static final List<List<String>> PAIRS = List.of(List.of("高", "低"), List.of("正", "负"), List.of("洁", "污"), List.of("净", "污"),
            List.of("入口", "出口"), List.of("入境", "出境"), List.of("冷", "热"), List.of("冷", "暖"),
            List.of("上", "下"), List.of("左", "右"), List.of("内", "外"), List.of("大", "小"),
            List.of("男", "女"), List.of("阴", "阳"), List.of("干", "湿"), List.of("前", "后"),
            List.of("新", "旧"), List.of("有机", "无机"), List.of("high", "low"), List.of("positive", "negative"),
            List.of("clean", "dirty"), List.of("clean", "contaminated"), List.of("entrance", "exit"), List.of("entry", "exit"),
            List.of("max", "min"), List.of("hot", "cold"), List.of("warm", "cold"), List.of("upper", "lower"),
            List.of("wet", "dry"), List.of("inner", "outer"), List.of("indoor", "outdoor"), List.of("left", "right"),
            List.of("female", "male"));

    /** Words that turn what follows into its contrary. */
    private static final List<String> NOT = List.of("无", "非", "不", "未", "non", "inorganic", "unsterile", "without");

    private Opposites() {
    }

    /** Whether one of two names says the contrary of the other; both without capitals and blanks. */
    static boolean are(String a, String b) {
        return PAIRS.stream().anyMatch(p -> only(a, p.get(0), p.get(1)) && only(b, p.get(1), p.get(0))
                || only(a, p.get(1), p.get(0)) && only(b, p.get(0), p.get(1)))
                || NOT.stream().anyMatch(n -> a.contains(n) != b.contains(n));
    }

    /** Whether a name has a word and not its contrary; a word within the contrary, as male is in female, does not count. */
    private static boolean only(String name, String has, String lacks) {
        return has.contains(lacks) ? name.contains(has) : name.replace(lacks, "").contains(has) && !name.contains(lacks);
    }
}
