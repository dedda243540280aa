package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.ontology.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the short forms, in both languages. They name no thing of a laboratory, so that the ontology does not have them. */
public enum Word {
    DEFAULTS("defaults", "默认值", "按部分写一次各项共有的值：写一组用于全部，写几组可各带条件。后写的优先于先写的，各项自己写的优先于默认值；块按键补全。",
            "Values that the entries of a section share, by section: one block for all, or a list of blocks with conditions. "
            + "A later one counts before an earlier one, and what an entry says itself before both; blocks are completed key by key."),
    TEMPLATES("templates", "模板", "按部分、按名称写出可供仿照的项目。", "Entries to be like, by section and name."),
    LIKE("like", "仿照", "模板名或模板名的列表；先写的优先。", "A template, or a list of them; the first one counts before the others."),
    WHEN("when", "条件", "默认值只用于符合全部条件的项：键和一个或几个值，也可对所指的项再写条件。",
            "A default holds only where all conditions do: keys with one value or several; of what a key refers to, conditions again."),
    UNLESS("unless", "除外", "符合全部这些条件的项不用此默认值。", "A default does not hold where all these conditions do."),
    ALL("all", "全部", "一个部分的全部项，可带条件：{all: rooms, when: {zone: clean}}。",
            "All entries of a section, with conditions if wanted: {all: rooms, when: {zone: clean}}."),
    EACH("each", "各自", "列出几个编号时，指本项所对应的那一个。", "Where several ids are listed, the one for which the entry is made."),
    ROW("row", "排列", "沿一个房间的一侧排成一行的房间。", "Rooms side by side along one side of a room."),
    ALONG("along", "沿", "所沿房间的编号，多为走道。", "Id of the room that the row is along, a corridor mostly."),
    SIDE("side", "侧", "在它的哪一侧：north、south、east、west；图上朝上为 north。",
    "On which side of it: north, south, east or west; north is up on the plan."),
    FROM("from", "起自", "从哪一端量起；门窗也可写 middle。", "The end from which is measured; of doors and windows also middle."),
    START("start", "起点", "一行的起点到该端的距离，m；默认 0。", "Distance of the row's beginning from that end, m; 0 if left out."),
    DEPTH("depth", "进深", "各房间的进深，m；或与房间同数的列表。", "Depth of the rooms, m; or a list, one each."),
    WIDTHS("widths", "开间", "各房间的净宽，m，按顺序；墙厚另计。", "Clear widths of the rooms in turn, m; walls come between."),
    WALL("wall", "墙厚", "墙厚，m；默认 0.2。", "Thickness of the walls, m; 0.2 if left out."),
    ROOMS("rooms", "房间", "各房间：编号或整项；~ 为空出的一格。", "The rooms: ids or entries; ~ leaves a gap."),
    RECTANGLE("rectangle", "矩形", "房间的西南角和尺寸：{at: [0, 5.4], size: [28.6, 1.8]}。",
    "South-west corner and size of a room: {at: [0, 5.4], size: [28.6, 1.8]}."),
    AT("at", "位置", "矩形的西南角 [x, y]，m。", "South-west corner [x, y] of a rectangle, m."),
    SIZE("size", "尺寸", "矩形的东西向和南北向长度，m。", "Lengths of a rectangle from west to east and from south to north, m."),
    ON("on", "所在墙", "门窗洞所在的墙：所属房间（between 的第一个，或 room）的哪一侧。",
            "The wall of a door, window or opening: which side of its room, the first one of between, or room."),
    AGAINST("against", "靠墙", "设备、柜背靠房间的哪一侧墙。", "The wall of its room at which a thing stands with its back."),
    DISTANCE("distance", "距离", "到 from 一端的距离，m：门窗洞量到中点，靠墙的设备量到近侧。",
            "Distance from that end, m: to the middle of an opening, to the near side of a thing at a wall."),
    GAP("gap", "离墙", "设备背面离墙的距离，m；默认 0。", "Distance of a thing's back from the wall, m; 0 if left out.");

    private static final String ALL_OF = ALL.key + "-";

    private final String key;
    private final String zh;
    private final Text meaning;

    Word(String key, String zh, String meaning, String english) {
        this.key = key;
        this.zh = zh;
        this.meaning = new Text(meaning, english);
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
