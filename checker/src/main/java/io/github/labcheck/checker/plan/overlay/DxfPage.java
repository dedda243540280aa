package io.github.labcheck.checker.plan.overlay;

import io.github.labcheck.checker.geometry.XY;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Collects lines, circles and words and writes them as an ASCII DXF drawing of version R2000 (AC1015). All characters beyond ASCII are
 * written as {@code \U+XXXX}, which every code page leaves alone.
 */
final class DxfPage {

    /** How DXF numbers colours. */
    static final int RED = 1;
    static final int ORANGE = 30;
    static final int BLACK_OR_WHITE = 7;

    /** Beginning of every overlay, by which it is told from a drawing of somebody else. */
    private static final String MARK = "999\nwritten by labcheck\n";

    private static final String STYLE = "LABCHECK";

    /** Handles of what other parts name. */
    private static final String BLOCKS = "1";
    private static final String MODEL = "2";
    private static final String PAPER = "3";
    private static final String DICTIONARY = "4";
    private static final String GROUPS = "5";
    private static final int FIRST = 16;

    private final StringBuilder entities = new StringBuilder();
    private final double unit;
    private final int code;
    private int handle = FIRST;

    /**
     * An empty drawing.
     *
     * @param unit metres in a unit of the drawing
     * @param code number of the unit in a header
     */
    DxfPage(double unit, int code) {
        this.unit = unit;
        this.code = code;
    }

    void circle(DxfLayer layer, int colour, XY centre, double radius) {
        entity("CIRCLE", layer, colour, "AcDbCircle");
        pairs(10, length(centre.x()), 20, length(centre.y()), 30, "0", 40, length(radius));
    }

    void line(DxfLayer layer, int colour, List<XY> points) {
        entity("LWPOLYLINE", layer, colour, "AcDbPolyline");
        pairs(90, points.size(), 70, 0);
        points.forEach(p -> pairs(10, length(p.x()), 20, length(p.y())));
    }

    /** A text of one line, from its lower left corner, or about its middle. */
    void text(DxfLayer layer, int colour, XY at, double height, String words, boolean centred) {
        entity("TEXT", layer, colour, "AcDbText");
        pairs(10, length(at.x()), 20, length(at.y()), 30, "0", 40, length(height), 1, ascii(words), 7, STYLE);
        if (centred) {
            pairs(72, 1, 11, length(at.x()), 21, length(at.y()), 31, "0");
        }
        pairs(100, "AcDbText");
        if (centred) {
            pairs(73, 2);
        }
    }

    private void entity(String type, DxfLayer layer, int colour, String kind) {
        pairs(0, type, 5, handle(), 330, MODEL, 100, "AcDbEntity", 8, layer.layer(), 62, colour, 100, kind);
    }

    private void pairs(Object... pairs) {
        append(entities, pairs);
    }

    private static void append(StringBuilder out, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            out.append(pairs[i]).append('\n').append(pairs[i + 1]).append('\n');
        }
    }

    private String handle() {
        return Integer.toHexString(handle++).toUpperCase(Locale.ROOT);
    }

    /** A length in units of the drawing. */
    private String length(double metres) {
        return BigDecimal.valueOf(metres / unit).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** A text in ASCII; two percent signs would begin a code. */
    static String ascii(String words) {
        StringBuilder out = new StringBuilder();
        words.replace("%%", "% %").chars().forEach(c -> {
            if (c >= ' ' && c < 127) {
                out.append((char) c);
            } else {
                out.append("\\U+%04X".formatted(c));
            }
        });
        return out.toString();
    }

    /** The whole drawing. */
    String text() {
        StringBuilder out = new StringBuilder(MARK);
        StringBuilder parts = new StringBuilder();
        tables(parts);
        blocks(parts);
        section(parts, "ENTITIES", entities);
        StringBuilder objects = new StringBuilder();
        append(objects, 0, "DICTIONARY", 5, DICTIONARY, 330, "0", 100, "AcDbDictionary", 281, 1, 3, "ACAD_GROUP", 350, GROUPS,
                0, "DICTIONARY", 5, GROUPS, 330, DICTIONARY, 100, "AcDbDictionary", 281, 1);
        section(parts, "OBJECTS", objects);
        StringBuilder header = new StringBuilder();
        append(header, 9, "$ACADVER", 1, "AC1015",
                9, "$DWGCODEPAGE", 3, "ANSI_1252", 9, "$INSUNITS", 70, code, 9, "$HANDSEED", 5, handle());
        section(out, "HEADER", header);
        section(out, "CLASSES", new StringBuilder());
        out.append(parts);
        append(out, 0, "EOF");
        return out.toString();
    }

    private static void section(StringBuilder out, String name, StringBuilder content) {
        append(out, 0, "SECTION", 2, name);
        out.append(content);
        append(out, 0, "ENDSEC");
    }

    private void tables(StringBuilder out) {
        StringBuilder tables = new StringBuilder();
        table(tables, "VPORT", 0);
        append(tables, 0, "ENDTAB");
        String types = table(tables, "LTYPE", 3);
        for (String name : List.of("ByBlock", "ByLayer", "Continuous")) {
            entry(tables, "LTYPE", types, "AcDbLinetypeTableRecord", name);
            append(tables, 3, "", 72, 65, 73, 0, 40, "0");
        }
        append(tables, 0, "ENDTAB");
        String layers = table(tables, "LAYER", DxfLayer.values().length + 1);
        layer(tables, layers, "0", BLACK_OR_WHITE);
        for (DxfLayer layer : DxfLayer.values()) {
            layer(tables, layers, layer.layer(), RED);
        }
        append(tables, 0, "ENDTAB");
        String styles = table(tables, "STYLE", 2);
        for (String name : List.of("Standard", STYLE)) {
            entry(tables, "STYLE", styles, "AcDbTextStyleTableRecord", name);
            append(tables, 40, "0", 41, "1", 50, "0", 71, 0, 42, "1", 3, name.equals(STYLE) ? "simhei.ttf" : "txt", 4, "");
        }
        append(tables, 0, "ENDTAB");
        table(tables, "VIEW", 0);
        append(tables, 0, "ENDTAB");
        table(tables, "UCS", 0);
        append(tables, 0, "ENDTAB");
        entry(tables, "APPID", table(tables, "APPID", 1), "AcDbRegAppTableRecord", "ACAD");
        append(tables, 0, "ENDTAB");
        table(tables, "DIMSTYLE", 0);
        append(tables, 100, "AcDbDimStyleTable", 0, "ENDTAB");
        append(tables, 0, "TABLE", 2, "BLOCK_RECORD", 5, BLOCKS, 330, "0", 100, "AcDbSymbolTable", 70, 2);
        for (String space : List.of(MODEL, PAPER)) {
            append(tables, 0, "BLOCK_RECORD", 5, space, 330, BLOCKS, 100, "AcDbSymbolTableRecord", 100, "AcDbBlockTableRecord", 2,
                    name(space));
        }
        append(tables, 0, "ENDTAB");
        section(out, "TABLES", tables);
    }

    /** Begins a table; gives its handle. */
    private String table(StringBuilder out, String name, int entries) {
        String table = handle();
        append(out, 0, "TABLE", 2, name, 5, table, 330, "0", 100, "AcDbSymbolTable", 70, entries);
        return table;
    }

    private void entry(StringBuilder out, String type, String table, String kind, String name) {
        append(out, 0, type, 5, handle(), 330, table, 100, "AcDbSymbolTableRecord", 100, kind, 2, name, 70, 0);
    }

    private void layer(StringBuilder out, String table, String name, int colour) {
        entry(out, "LAYER", table, "AcDbLayerTableRecord", name);
        append(out, 62, colour, 6, "Continuous");
    }

    private static String name(String space) {
        return space.equals(MODEL) ? "*Model_Space" : "*Paper_Space";
    }

    private void blocks(StringBuilder out) {
        StringBuilder blocks = new StringBuilder();
        for (String space : List.of(MODEL, PAPER)) {
            append(blocks, 0, "BLOCK", 5, handle(), 330, space, 100, "AcDbEntity", 8, "0", 100, "AcDbBlockBegin", 2, name(space), 70, 0);
            append(blocks, 10, "0", 20, "0", 30, "0", 3, name(space), 1, "");
            append(blocks, 0, "ENDBLK", 5, handle(), 330, space, 100, "AcDbEntity", 8, "0", 100, "AcDbBlockEnd");
        }
        section(out, "BLOCKS", blocks);
    }
}
