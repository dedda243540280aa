package io.github.labcheck.checker.importing.dxf.tag;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Text;
import java.nio.charset.StandardCharsets;

/** A DXF file as text: a line with the group code, a line with the value. */
final class AsciiTags extends DxfTags {

    private int lineFrom;
    private int lineTo;

    AsciiTags(byte[] bytes) {
        super(bytes);
        at = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
    }

    @Override
    boolean next() throws UnreadableDrawing {
        do {
            place = at;
            if (!line() || lineFrom == lineTo && at >= bytes.length) {
                return false;
            }
            code = groupCode();
            if (!line()) {
                return false;
            }
            from = lineFrom;
            to = lineTo;
        } while (code == 999);
        return true;
    }

    private int groupCode() throws UnreadableDrawing {
        String word = new String(bytes, lineFrom, Math.min(lineTo - lineFrom, 12), StandardCharsets.ISO_8859_1);
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            int line = 1;
            for (int i = 0; i < lineFrom; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new UnreadableDrawing(Text.of("importing.dxf.tag.AsciiTags.no-sound-dxf-line", line));
        }
    }

    /** The next line without blanks around it; false at the end. */
    private boolean line() {
        if (at >= bytes.length) {
            return false;
        }
        int begin = at;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        int end = at;
        if (at < bytes.length) {
            at += bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? 2 : 1;
        }
        while (begin < end && bytes[begin] >= 0 && bytes[begin] <= ' ') {
            begin++;
        }
        while (end > begin && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ') {
            end--;
        }
        lineFrom = begin;
        lineTo = end;
        return true;
    }

    @Override
    double real() {
        if (to == from || to - from > 40) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
