package io.github.labcheck.checker.importing.dxf.tag;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text in a DXF file, without its formatting. */
public final class DxfText {

    private static final Pattern UNICODE = Pattern.compile("\\\\U\\+([0-9A-Fa-f]{4})");
    private static final Pattern BYTES = Pattern.compile("\\\\M\\+([1-5])([0-9A-Fa-f]{4})");
    private static final Pattern PERCENT = Pattern.compile("%%(\\d{3}|.)");
    private static final Map<String, String> PAGES = Map.of("1", "windows-31j", "2", "Big5", "3", "x-windows-949", "4", "x-Johab", "5",
            "GB18030");

    private DxfText() { }

    /** The lines of a text of one line or of several; none where nothing but formatting is written. */
    public static List<String> lines(String written, boolean formatted) {
        String plain = percent(characters(written));
        String words = formatted ? unformatted(plain) : plain;
        return Stream.of(words.split("\n")).map(l -> l.replaceAll("\\s+", " ").strip()).filter(l -> !l.isEmpty()).toList();
    }

    /** Characters that are written as codes: {@code \U+7A97}, {@code \M+5B4B0}. */
    public static String characters(String written) {
        if (!written.contains("\\U+") && !written.contains("\\M+")) {
            return written;
        }
        String unicode = UNICODE.matcher(written).replaceAll(m ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        return BYTES.matcher(unicode).replaceAll(m -> Matcher.quoteReplacement(multibyte(m.group(1), Integer.parseInt(m.group(2), 16))));
    }

    private static String multibyte(String page, int code) {
        String name = PAGES.get(page);
        return Charset.isSupported(name) ? new String(new byte[] {(byte) (code >> 8), (byte) code}, Charset.forName(name)) : "?";
    }

    /** Codes with two percent signs: lines above and below go, signs become what they stand for. */
    private static String percent(String text) {
        return !text.contains("%%") ? text : PERCENT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(switch (m.group(1)) {
            case "u", "U", "o", "O", "k", "K" -> "";
            case "d", "D" -> "°";
            case "p", "P" -> "±";
            case "c", "C" -> "⌀";
            case "%" -> "%";
            default -> m.group(1).length() == 3 ? String.valueOf((char) Integer.parseInt(m.group(1))) : m.group();
        }));
    }

    private static String unformatted(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at = command(text, at + 1, out);
            } else {
                if (c == '^' && at + 1 < text.length() && "IJM ".indexOf(text.charAt(at + 1)) >= 0) {
                    out.append(text.charAt(at + 1) == 'J' ? '\n' : ' ');
                    at++;
                } else if (c != '{' && c != '}') {
                    out.append(c);
                }
                at++;
            }
        }
        return out.toString();
    }

    /** What follows a backslash; gives the place behind it. */
    private static int command(String text, int at, StringBuilder out) {
        char letter = text.charAt(at);
        switch (letter) {
            case 'P', 'N', 'X' -> out.append('\n');
            case '~' -> out.append(' ');
            case '\\', '{', '}' -> out.append(letter);
            case 'S' -> {
                int end = end(text, at);
                stacked(text.substring(at + 1, end), out);
                return end + 1;
            }
            case 'f', 'F', 'H', 'C', 'c', 'Q', 'T', 'W', 'A', 'p' -> {
                return end(text, at) + 1;
            }
            case 'L', 'l', 'O', 'o', 'K', 'k' -> { }
            default -> out.append('\\').append(letter);
        }
        return at + 1;
    }

    private static int end(String text, int at) {
        int end = text.indexOf(';', at);
        return end < 0 ? text.length() : end;
    }

    /** A fraction, or something above or below the line: {@code 1/2}, {@code 2^ }. */
    private static void stacked(String parts, StringBuilder out) {
        out.append(parts.replaceAll("\\^\\s*$|^\\s*\\^", "").replace('^', '/').replace('#', '/').strip());
    }
}
