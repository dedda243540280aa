package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The characters of a file.
 *
 * @param text   without the byte order mark
 * @param lines  without their ends
 */
record SourceText(String text, List<String> lines) {

    private static final int CONTROLS_SHOWN = 20;
    private static final int MOST_LINES = 2_000_000;
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern MARK = Pattern.compile("(?m)^\\uFEFF?[{ \\t]*+[\"']?labcheck[\"']?[ \\t]*+[:：]");

    /** Decodes strictly; what is no UTF-8, and characters that YAML does not allow, are errors. */
    static Optional<SourceText> decode(byte[] bytes, ErrorLog log) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.length() > 0 && out.charAt(0) == '\uFEFF' ? out.subSequence(1, out.length()).toString()
                : out.toString();
        if (result.isError()) {
            log.add("not-utf8", end(text),
                    Text.of("reading.SourceText.file-not-utf-8"));
            return Optional.empty();
        }
        return refused(text, log) ? Optional.empty()
                : Optional.of(new SourceText(text, List.of(LINE_END.split(text, -1))));
    }

    /** Whether bytes that cannot be parsed look like a design: a line begins with the key {@code labcheck}. */
    static boolean looksLikeDesign(byte[] bytes) {
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        return MARK.matcher(new String(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)).find();
    }

    /** The lines of bytes that may be no text. */
    static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return List.of(LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1));
    }

    private static boolean refused(String text, ErrorLog log) {
        int found = 0;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length() && found < CONTROLS_SHOWN; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                lineStart = i + 1;
            } else if (forbidden(c)) {
                found++;
                log.add("control-character", new Position(line, text.codePointCount(lineStart, i) + 1),
                        Text.of("reading.SourceText.there-control-character-u", "%04X".formatted((int) c)));
            }
        }
        if (line > MOST_LINES) {
            log.add("too-large", new Position(MOST_LINES, 1), Text.of("reading.SourceText.file-more-than-lines", MOST_LINES));
        }
        return found > 0 || line > MOST_LINES;
    }

    private static boolean forbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F
                || c == '\u2028' || c == '\u2029' || c >= 0xFFFE || c == '\uFEFF';
    }

    private static Position end(String text) {
        String[] lines = LINE_END.split(text, -1);
        String last = lines[lines.length - 1];
        return new Position(lines.length, last.codePointCount(0, last.length()) + 1);
    }
}
