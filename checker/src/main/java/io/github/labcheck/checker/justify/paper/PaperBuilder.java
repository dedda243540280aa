package io.github.labcheck.checker.justify.paper;

import io.github.labcheck.checker.justify.paper.Block.Column;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.Block.Setting;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the blocks of a paper together in one language and numbers its headings, tables and pictures. */
public final class PaperBuilder {

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private int chapter;
    private int annex;
    private int section;
    private int part;
    private int point;
    private int table;
    private int picture;
    private int depth;
    private boolean small;

    public PaperBuilder(Language language) {
        this.language = language;
    }

    /** Language of the paper. */
    public Language language() {
        return language;
    }

    /** What has been put together so far. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Words in the language of the paper. */
    public String say(Text words) {
        return words.in(language);
    }

    /** A name at the beginning of a line or a cell: in English with a capital. */
    public String begin(String name) {
        return language == Language.ZH || name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Words joined as a list within a sentence. */
    public String list(List<String> parts) {
        return String.join(Text.of("words.comma").in(language), parts);
    }

    /** Ids as a list within a sentence or a cell; a blank between them lets a cell break the line there. */
    public String ids(List<String> ids, int shown) {
        String first = String.join(", ", ids.subList(0, Math.min(shown, ids.size())));
        return ids.size() <= shown ? first : say(Text.of("justify.paper.PaperBuilder.more-all", first, ids.size()));
    }

    /** The first of many parts joined as a list, and how many there are if not all are shown. */
    public String list(List<String> parts, int shown) {
        return parts.size() <= shown ? list(parts)
                : say(Text.of("justify.paper.PaperBuilder.more-all", list(parts.subList(0, shown)), parts.size()));
    }

    /** A chapter on a level below the current depth; 1 is a chapter of the paper. */
    public PaperBuilder heading(int level, Text words) {
        int at = level + depth;
        blocks.add(new Block.Heading(at, number(at) + say(words)));
        return this;
    }

    /** An annex with a number of its own; what {@link #below} writes stands in it. */
    public PaperBuilder annex(String name) {
        annex++;
        section = 0;
        blocks.add(new Block.Heading(1, say(Text.of("justify.paper.PaperBuilder.annex", annex, name))));
        small = false;
        return this;
    }

    /** Whether what is written stands below a chapter or in an annex. */
    public boolean nested() {
        return depth > 0;
    }

    /** A heading that has no number and stands in no table of contents: of what is no part of the paper itself. */
    public PaperBuilder aside(Text words) {
        blocks.add(new Block.Heading(3, say(words)));
        return this;
    }

    /** Runs what writes headings of its own so that they stand below the current chapter. */
    public PaperBuilder below(Runnable content) {
        depth++;
        content.run();
        depth--;
        return this;
    }

    private String number(int level) {
        String above = annex > 0 ? "A" + annex : Integer.toString(chapter);
        if (level == 1) {
            chapter++;
            section = 0;
            return Text.of("justify.paper.PaperBuilder.number", new Text(chinese(chapter), Integer.toString(chapter))).in(language);
        }
        if (level == 2) {
            section++;
            part = 0;
            return language == Language.ZH ? "（" + chinese(section) + "）" : above + "." + section + " ";
        }
        if (level == 3) {
            part++;
            point = 0;
            return language == Language.ZH ? part + ". " : above + "." + section + "." + part + " ";
        }
        point++;
        return language == Language.ZH ? "（" + point + "）" : above + "." + section + "." + part + "." + point + " ";
    }

    private static String chinese(int number) {
        if (number < 10) {
            return DIGITS[number];
        }
        return (number < 20 ? "" : DIGITS[number / 10]) + "十" + (number % 10 == 0 ? "" : DIGITS[number % 10]);
    }

    /** Running text. */
    public PaperBuilder paragraph(Text words) {
        blocks.add(new Block.Paragraph(say(words)));
        return this;
    }

    /** A note. */
    public PaperBuilder note(Text words) {
        blocks.add(new Block.Note(say(words)));
        return this;
    }

    /** Points, unless there are none. */
    public PaperBuilder points(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Points(items));
        }
        return this;
    }

    /**
     * A picture.
     *
     * @param caption      what it shows
     * @param description  the same in a sentence
     * @param image        the picture, or null
     * @param absent       what stands in its place if there is none
     */
    public PaperBuilder picture(Text caption, Text description, Block.Image image, Text absent) {
        picture++;
        blocks.add(new Block.Picture(say(Text.of("justify.paper.PaperBuilder.figure", picture, caption)), description.in(language), image,
                absent.in(language)));
        return this;
    }

    /** Any other block. */
    public PaperBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    /** A column of words. */
    public Column words(Text words, int weight) {
        return Column.words(say(words), weight);
    }

    /** A column of numbers. */
    public Column numbers(Text words, int weight) {
        return Column.numbers(say(words), weight);
    }

    /** The tables from here on are set small. */
    public PaperBuilder smallTables() {
        small = true;
        return this;
    }

    /** A table, unless it has no rows. */
    public PaperBuilder table(Text caption, List<Column> columns, List<Row> rows) {
        return table(caption, columns, rows, small ? Setting.SMALL : Setting.USUAL);
    }

    /** A table that people sign, unless it has no rows. */
    public PaperBuilder signed(Text caption, List<Column> columns, List<Row> rows) {
        return table(caption, columns, rows, Setting.SIGNED);
    }

    private PaperBuilder table(Text caption, List<Column> columns, List<Row> rows, Setting setting) {
        if (!rows.isEmpty()) {
            table++;
            blocks.add(new Block.Table(say(Text.of("justify.paper.PaperBuilder.table", table, caption)), columns, rows, setting));
        }
        return this;
    }
}
