package io.github.labcheck.checker.importing.dxf.tag;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Walks through the pairs of a DXF file. A pair is a group code, which says what it is, and a value. */
abstract sealed class DxfTags permits AsciiTags, BinaryTags {

    /** Values are read up to this many bytes; no text of a drawing is longer. */
    private static final int LONGEST = 8192;

    protected final byte[] bytes;
    protected int at;
    protected int place;
    protected int code;
    protected int from;
    protected int to;
    private Charset charset = StandardCharsets.ISO_8859_1;

    DxfTags(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The pairs of a file, from the first. */
    static DxfTags of(byte[] bytes) {
        return BinaryTags.marked(bytes) ? new BinaryTags(bytes) : new AsciiTags(bytes);
    }

    /** Goes to the next pair; false if there is none. */
    abstract boolean next() throws UnreadableDrawing;

    /** The value as a number; NaN if it is none. */
    abstract double real();

    /** Where the pair begins. */
    final int place() {
        return place;
    }

    /** Goes back or forth; the next pair is the one that begins there. */
    final void go(int to) {
        at = to;
    }

    final int code() {
        return code;
    }

    /** The value as a text. */
    String text() {
        return new String(bytes, from, Math.min(to - from, LONGEST), charset);
    }

    /** Whether the value is a word, compared byte by byte. */
    final boolean is(String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    final void in(Charset characters) {
        charset = characters;
    }

    static UnreadableDrawing cutOff() {
        return new UnreadableDrawing(Text.of("importing.dxf.tag.DxfTags.file-incomplete-end-eof"));
    }
}
