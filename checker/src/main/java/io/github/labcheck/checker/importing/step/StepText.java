package io.github.labcheck.checker.importing.step;

import io.github.labcheck.checker.importing.source.SourceCharset;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a STEP file, and the texts in them. */
final class StepText {

    private static final Charset ISO = StandardCharsets.ISO_8859_1;

    /** Texts are read up to this many bytes; no name of a building is longer. */
    private static final int LONGEST = 1 << 16;

    private final byte[] bytes;
    private final Charset charset;

    StepText(byte[] bytes) {
        this.bytes = bytes;
        this.charset = SourceCharset.of(bytes);
    }

    int length() {
        return bytes.length;
    }

    /** The byte at a place; 0 behind the end. */
    int at(int place) {
        return place < bytes.length ? bytes[place] : 0;
    }

    /** ASCII between two places. */
    String ascii(int from, int to) {
        return new String(bytes, from, to - from, ISO);
    }

    /** The line that a place is in, counted from 1. */
    int line(int place) {
        int line = 1;
        for (int i = 0; i < Math.min(place, bytes.length); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The first place from here on that is neither blank nor in a comment. */
    int solid(int from) {
        int at = from;
        while (at < bytes.length) {
            if (bytes[at] == '/' && at(at + 1) == '*') {
                at = afterComment(at);
            } else if (bytes[at] <= ' ' && bytes[at] >= 0) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private int afterComment(int from) {
        for (int at = from + 2; at + 1 < bytes.length; at++) {
            if (bytes[at] == '*' && bytes[at + 1] == '/') {
                return at + 2;
            }
        }
        return bytes.length;
    }

    /** The place behind a text that begins here with its quote; -1 if the file ends inside. A doubled quote is no end. */
    int afterQuoted(int from) {
        for (int at = from + 1; at < bytes.length; at++) {
            if (bytes[at] == '\'') {
                if (at(at + 1) != '\'') {
                    return at + 1;
                }
                at++;
            }
        }
        return -1;
    }

    /**
     * What is written between two quotes, with the escapes of ISO 10303-21 resolved: {@code \X2\} and {@code \X4\} for Unicode, {@code \X\}
     * for one byte, {@code \S\} for the upper half of a code page.
     */
    String quoted(int from, int to) {
        String raw = new String(bytes, from, Math.min(to - from, LONGEST), charset).replace("''", "'");
        return raw.indexOf('\\') < 0 ? raw : new StepEscapes(raw).resolved();
    }
}
