package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.ontology.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the short forms, in both languages. They name no thing of a laboratory, so that the ontology does not have them. */
public enum Word {
    DEFAULTS("defaults", "默认值", Text.of("reading.shorthand.Word.values-entries-section-share")),
    TEMPLATES("templates", "模板", Text.of("reading.shorthand.Word.entries-like-section-name")),
    LIKE("like", "仿照", Text.of("reading.shorthand.Word.template-list-them-first")),
    WHEN("when", "条件", Text.of("reading.shorthand.Word.default-holds-only-where")),
    UNLESS("unless", "除外", Text.of("reading.shorthand.Word.default-does-not-hold")),
    ALL("all", "全部", Text.of("reading.shorthand.Word.all-entries-section-conditions")),
    EACH("each", "各自", Text.of("reading.shorthand.Word.where-several-ids-listed")),
    ROW("row", "排列", Text.of("reading.shorthand.Word.rooms-side-side-along")),
    ALONG("along", "沿", Text.of("reading.shorthand.Word.id-room-row-along")),
    SIDE("side", "侧", Text.of("reading.shorthand.Word.side-north-south-east")),
    FROM("from", "起自", Text.of("reading.shorthand.Word.end-from-measured-doors")),
    START("start", "起点", Text.of("reading.shorthand.Word.distance-row-beginning-from")),
    DEPTH("depth", "进深", Text.of("reading.shorthand.Word.depth-rooms-m-list")),
    WIDTHS("widths", "开间", Text.of("reading.shorthand.Word.clear-widths-rooms-turn")),
    WALL("wall", "墙厚", Text.of("reading.shorthand.Word.thickness-walls-m-0")),
    ROOMS("rooms", "房间", Text.of("reading.shorthand.Word.rooms-ids-entries-leaves")),
    RECTANGLE("rectangle", "矩形", Text.of("reading.shorthand.Word.south-west-corner-size")),
    AT("at", "位置", Text.of("reading.shorthand.Word.south-west-corner-x")),
    SIZE("size", "尺寸", Text.of("reading.shorthand.Word.lengths-rectangle-from-west")),
    ON("on", "所在墙", Text.of("reading.shorthand.Word.wall-door-window-opening")),
    AGAINST("against", "靠墙", Text.of("reading.shorthand.Word.wall-room-thing-stands")),
    DISTANCE("distance", "距离", Text.of("reading.shorthand.Word.distance-from-end-m")),
    GAP("gap", "离墙", Text.of("reading.shorthand.Word.distance-thing-back-from"));

    private static final String ALL_OF = ALL.key + "-";

    private final String key;
    private final String zh;
    private final Text meaning;

    Word(String key, String zh, Text meaning) {
        this.key = key;
        this.zh = zh;
        this.meaning = meaning;
    }

    /** The word as a file writes it. */
    public String key() {
        return key;
    }

    /** The word in Chinese, which is accepted too. */
    public String zh() {
        return zh;
    }

    /** What it means. */
    public Text meaning() {
        return meaning;
    }

    /** Whether a key of a file is this word. */
    public boolean is(String text) {
        return key.equals(text) || zh.equals(text);
    }

    /** The section of which a word such as {@code all-rooms} means everything; empty if it is no such word. */
    static String allOf(String text) {
        return text.startsWith(ALL_OF) ? text.substring(ALL_OF.length()) : text.startsWith(ALL.zh) ? text.substring(ALL.zh.length()) : "";
    }

    /** What a row of rooms says. */
    public static List<Word> ofRow() {
        return List.of(ALONG, SIDE, FROM, START, DEPTH, WIDTHS, WALL, ROOMS);
    }

    /** The one of some words that a key is. */
    static Optional<Word> among(List<Word> words, String text) {
        return words.stream().filter(w -> w.is(text)).findFirst();
    }

    /** The names of some words in both languages. */
    static List<String> names(List<Word> words) {
        return words.stream().flatMap(w -> Stream.of(w.key, w.zh)).toList();
    }

    /** Whether a key of a file is a section of short forms. */
    public static boolean isSection(String text) {
        return DEFAULTS.is(text) || TEMPLATES.is(text);
    }

    /** All of them. */
    public static List<Word> all() {
        return Arrays.asList(values());
    }
}
