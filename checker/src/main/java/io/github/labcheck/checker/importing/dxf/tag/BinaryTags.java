package io.github.labcheck.checker.importing.dxf.tag;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A binary DXF file. Group codes are one byte in R12 and two after it; what a value is follows from its code. */
final class BinaryTags extends DxfTags {

    private static final byte[] MARK = "AutoCAD Binary DXF\r\n\u001a\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TEXT = 0;
    private static final int CHUNK = -1;
    private static final int REAL = -8;
    private static final int ESCAPE = 255;

    private final ByteBuffer buffer;
    private final boolean oneByte;
    private double number;
    private boolean numeric;

    BinaryTags(byte[] bytes) {
        super(bytes);
        buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        at = MARK.length;
        oneByte = bytes.length > at + 1 && bytes[at + 1] != 0;
    }

    /** Whether a file begins as a binary DXF does. */
    static boolean marked(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    @Override
    boolean next() throws UnreadableDrawing {
        place = at;
        if (at >= bytes.length) {
            return false;
        }
        code = groupCode();
        int size = size(code);
        numeric = size != TEXT && size != CHUNK;
        if (size == TEXT) {
            from = at;
            while (at < bytes.length && bytes[at] != 0) {
                at++;
            }
            to = at++;
        } else if (size == CHUNK) {
            int length = at < bytes.length ? bytes[at++] & 0xFF : 0;
            from = at;
            at += length;
            to = from;
        } else {
            number(size);
        }
        if (at > bytes.length) {
            throw cutOff();
        }
        return true;
    }

    private int groupCode() throws UnreadableDrawing {
        if (oneByte) {
            int short1 = bytes[at++] & 0xFF;
            if (short1 != ESCAPE) {
                return short1;
            }
        }
        need(2);
        int value = buffer.getShort(at);
        at += 2;
        return value;
    }

    private void number(int size) throws UnreadableDrawing {
        need(Math.abs(size));
        number = switch (size) {
            case REAL -> buffer.getDouble(at);
            case 1 -> bytes[at];
            case 2 -> buffer.getShort(at);
            case 4 -> buffer.getInt(at);
            default -> buffer.getLong(at);
        };
        from = at;
        to = at;
        at += Math.abs(size);
    }

    private void need(int count) throws UnreadableDrawing {
        if (at + count > bytes.length) {
            throw cutOff();
        }
    }

    private static int size(int code) {
        if (code >= 10 && code < 60 || code >= 110 && code < 150 || code >= 210 && code < 240 || code >= 460 && code < 470
                || code >= 1010 && code < 1060) {
            return REAL;
        }
        if (code >= 60 && code < 80 || code >= 170 && code < 180 || code >= 270 && code < 290 || code >= 370 && code < 390
                || code >= 400 && code < 410 || code >= 1060 && code < 1071) {
            return 2;
        }
        if (code >= 90 && code < 100 || code >= 420 && code < 430 || code >= 440 && code < 460 || code == 1071) {
            return 4;
        }
        if (code >= 160 && code < 170) {
            return 8;
        }
        if (code >= 290 && code < 300) {
            return 1;
        }
        return code >= 310 && code < 320 || code == 1004 ? CHUNK : TEXT;
    }

    @Override
    String text() {
        return numeric ? number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number) : super.text();
    }

    @Override
    double real() {
        return numeric ? number : Double.NaN;
    }
}
