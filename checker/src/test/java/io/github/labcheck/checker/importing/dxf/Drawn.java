package io.github.labcheck.checker.importing.dxf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes small DXF drawings by hand. */
final class Drawn {

    private final StringBuilder blocks = new StringBuilder();
    private final StringBuilder entities = new StringBuilder();
    private final StringBuilder layers = new StringBuilder();
    private String version = "AC1015";
    private String units = "6";
    private StringBuilder into = entities;
    private int handle = 16;

    Drawn version(String acad) {
        version = acad;
        return this;
    }

    Drawn units(String code) {
        units = code;
        return this;
    }

    /** A layer; one that is off has a negative colour. */
    Drawn layer(String name, int flags, int colour) {
        layers.append(pairs(0, "LAYER", 2, name, 70, flags, 62, colour));
        return this;
    }

    Drawn block(String name, double x, double y) {
        into = blocks;
        blocks.append(pairs(0, "BLOCK", 8, "0", 2, name, 70, 0, 10, x, 20, y));
        return this;
    }

    Drawn end() {
        blocks.append(pairs(0, "ENDBLK", 8, "0"));
        into = entities;
        return this;
    }

    /** Any entity by its pairs. */
    Drawn add(String type, String layer, Object... pairs) {
        into.append(pairs(0, type, 5, Integer.toHexString(handle++).toUpperCase(Locale.ROOT), 8, layer)).append(pairs(pairs));
        return this;
    }

    /** A closed outline; every point may have a bulge as its third number. */
    Drawn ring(String layer, double[]... points) {
        add("LWPOLYLINE", layer, 90, points.length, 70, 1);
        for (double[] p : points) {
            into.append(pairs(10, p[0], 20, p[1]));
            if (p.length > 2) {
                into.append(pairs(42, p[2]));
            }
        }
        return this;
    }

    Drawn box(String layer, double x, double y, double width, double depth) {
        return ring(layer, new double[] {x, y}, new double[] {x + width, y}, new double[] {x + width, y + depth},
                new double[] {x, y + depth});
    }

    Drawn line(String layer, double x0, double y0, double x1, double y1) {
        return add("LINE", layer, 10, x0, 20, y0, 11, x1, 21, y1);
    }

    Drawn text(String layer, double x, double y, double height, String text) {
        return add("TEXT", layer, 10, x, 20, y, 40, height, 1, text);
    }

    Drawn insert(String layer, String block, double x, double y, double scaleX, double scaleY, double rotation) {
        return add("INSERT", layer, 2, block, 10, x, 20, y, 41, scaleX, 42, scaleY, 50, rotation);
    }

    /** A door leaf of width 0.9 in its block: hinge at the origin, shut along x, open along y. */
    Drawn doorBlock(String name) {
        return block(name, 0, 0).line("0", 0, 0, 0, 0.9).add("ARC", "0", 10, 0, 20, 0, 40, 0.9, 50, 0, 51, 90).end();
    }

    private static String pairs(Object... pairs) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            out.append(pairs[i]).append('\n').append(pairs[i + 1]).append('\n');
        }
        return out.toString();
    }

    String text() {
        return pairs(0, "SECTION", 2, "HEADER", 9, "$ACADVER", 1, version) + (units.isEmpty() ? "" : pairs(9, "$INSUNITS", 70, units))
                + pairs(0, "ENDSEC")
                + pairs(0, "SECTION", 2, "TABLES", 0, "TABLE", 2, "LAYER") + layers + pairs(0, "ENDTAB", 0, "ENDSEC")
                + pairs(0, "SECTION", 2, "BLOCKS") + blocks + pairs(0, "ENDSEC", 0, "SECTION", 2, "ENTITIES") + entities
                + pairs(0, "ENDSEC", 0, "EOF");
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }
}
