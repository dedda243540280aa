package io.github.labcheck.checker.importing.step;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Resolves the escapes in a text of a STEP file. What is no escape stays as it is written. */
final class StepEscapes {

    private final String raw;
    private final StringBuilder out = new StringBuilder();
    private Charset page = StandardCharsets.ISO_8859_1;
    private int at;

    StepEscapes(String raw) {
        this.raw = raw;
    }

    String resolved() {
        while (at < raw.length()) {
            if (raw.charAt(at) != '\\') {
                out.append(raw.charAt(at++));
            } else if (raw.startsWith("\\X2\\", at)) {
                unicode(4);
            } else if (raw.startsWith("\\X4\\", at)) {
                unicode(8);
            } else if (raw.startsWith("\\X\\", at) && hex(at + 3, 2) >= 0) {
                out.append((char) hex(at + 3, 2));
                at += 5;
            } else if (raw.startsWith("\\S\\", at) && at + 3 < raw.length()) {
                out.append(new String(new byte[] {(byte) (raw.charAt(at + 3) | 0x80)}, page));
                at += 4;
            } else if (raw.startsWith("\\P", at) && at + 3 < raw.length() && raw.charAt(at + 3) == '\\') {
                page(raw.charAt(at + 2));
                at += 4;
            } else {
                out.append('\\');
                at += raw.startsWith("\\\\", at) ? 2 : 1;
            }
        }
        return out.toString();
    }

    private void page(char letter) {
        try {
            page = Charset.forName("ISO-8859-" + (letter - 'A' + 1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            page = StandardCharsets.ISO_8859_1;
        }
    }

    /** Groups of hexadecimal digits up to the closing mark; one that is missing ends with the digits. */
    private void unicode(int digits) {
        at += 4;
        while (hex(at, digits) >= 0) {
            int code = hex(at, digits);
            if (digits == 4) {
                out.append((char) code);
            } else if (Character.isValidCodePoint(code)) {
                out.appendCodePoint(code);
            }
            at += digits;
        }
        if (raw.startsWith("\\X0\\", at)) {
            at += 4;
        }
    }

    private int hex(int from, int digits) {
        if (from + digits > raw.length()) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(raw.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value > Integer.MAX_VALUE ? 0xFFFD : (int) value;
    }
}
