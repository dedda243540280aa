package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Text;
import java.text.Normalizer;
import java.util.Map;
import java.util.OptionalInt;

/** Full-width characters that a Chinese keyboard produces where YAML needs the plain ones. */
final class FullWidth {

    /** What stands between keys, values and items. */
    private static final String SEPARATORS = "：，［］｛｝";

    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('：', ":"), Map.entry('，', ","), Map.entry('［', "["), Map.entry('］', "]"),
            Map.entry('【', "["), Map.entry('】', "]"), Map.entry('｛', "{"), Map.entry('｝', "}"),
            Map.entry('、', ","), Map.entry('；', ","), Map.entry('“', "\""), Map.entry('”', "\""), Map.entry('‘', "'"), Map.entry('’', "'"),
            Map.entry('－', "-"), Map.entry('．', "."), Map.entry('。', "."), Map.entry('＃', "#"),
            Map.entry('％', "%"), Map.entry('\u3000', " "), Map.entry('\u00A0', " "));

    private FullWidth() {
    }

    /** Index of the first character that has a plain form. */
    static OptionalInt first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (PLAIN.containsKey(text.charAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Index of the first full-width separator of keys, values or items. */
    static OptionalInt separator(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether there are digits that are not 0 to 9. */
    static boolean digits(String text) {
        return text.codePoints().anyMatch(c -> Character.isDigit(c) && c > '9');
    }

    /** The plain form of a text. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Reports one character at its place. */
    static void report(char c, Position at, ErrorLog log) {
        boolean blank = c == '\u3000' || c == '\u00A0';
        String plain = PLAIN.getOrDefault(c, plain(String.valueOf(c)));
        log.add("full-width-punctuation", at, blank ? Text.of("reading.FullWidth.full-width-blank-u", "%04X".formatted((int) c))
                : Text.of("reading.FullWidth.full-width-character-must", c, plain));
    }

    /** The place of a character within an unquoted value that stands on one line. */
    static Position within(YamlNode.Scalar scalar, int index) {
        Position p = scalar.position();
        return new Position(p.line(), p.column() + scalar.text().codePointCount(0, index));
    }

    /** Reports the first full-width character of an unquoted value that was not understood; says whether there is one. */
    static boolean explains(YamlNode.Scalar scalar, ErrorLog log) {
        OptionalInt first = scalar.quoted() ? OptionalInt.empty() : first(scalar.text());
        first.ifPresent(i -> report(scalar.text().charAt(i), within(scalar, i), log));
        return first.isPresent();
    }
}
