package io.github.labcheck.checker.justify.paper;

import java.util.List;

/** A part of a paper. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for a chapter, 2 to 4 below it
     * @param text  its number included
     */
    record Heading(int level, String text) implements Block { }

    /** Running text. */
    record Paragraph(String text) implements Block { }

    /** Something a reader must not overlook: what is missing, what the author has to supply, what a number leaves out. */
    record Note(String text) implements Block { }

    /** Short points, one a line. */
    record Points(List<String> items) implements Block {
        public Points {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param caption  what it shows, its number included
     * @param columns  its columns
     * @param rows     its rows, each with as many cells as there are columns, or with one that takes the whole row
     * @param setting  how it is set
     */
    record Table(String caption, List<Column> columns, List<Row> rows, Setting setting) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size() && row.cells().size() != 1) {
                    throw new IllegalArgumentException(caption + ": " + row.cells());
                }
            }
        }
    }

    /** How a table is set; {@code SIGNED}: small, with rows that are high enough to be signed. */
    enum Setting { USUAL, SMALL, SIGNED }

    /**
     * A picture.
     *
     * @param caption      what it shows, its number included
     * @param description  what it shows in a sentence, for those who cannot see it
     * @param image        the picture, null where it has still to be put in
     * @param absent       what stands in its place
     */
    record Picture(String caption, String description, Image image, String absent) implements Block { }

    /**
     * An image.
     *
     * @param png     it as PNG
     * @param width   of the PNG, pixels
     * @param height  of the PNG, pixels
     * @param svg     the same as SVG
     */
    record Image(byte[] png, int width, int height, String svg) { }

    /**
     * What follows begins a new page.
     *
     * @param turned whether the pages from here on are broader than high
     */
    record PageBreak(boolean turned) implements Block { }

    /**
     * A column of a table.
     *
     * @param title   its head
     * @param weight  its width, relative to the others
     * @param number  whether it holds numbers, which are set to the right
     */
    record Column(String title, int weight, boolean number) {

        /** A column of words. */
        public static Column words(String title, int weight) {
            return new Column(title, weight, false);
        }

        /** A column of numbers. */
        public static Column numbers(String title, int weight) {
            return new Column(title, weight, true);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells  its cells
     * @param strong whether it sums up others, or heads them
     */
    record Row(List<String> cells, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of one cell, which heads those below it. */
        public static Row across(String text) {
            return new Row(List.of(text), true);
        }

        /** A row of one cell, which adds to the one above it. */
        public static Row more(String text) {
            return new Row(List.of(text), false);
        }
    }
}
