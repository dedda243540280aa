package io.github.labcheck.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bundles of words: a folder for each language, in it a file for each package below {@code checker}. {@code {1}} is the first argument,
 * {@code {1:fault|faults}} the first word if the first argument is 1 and the second otherwise. A file is read when one of its words
 * is asked for.
 */
final class Words {

    private static final String ROOT = "io.github.labcheck.";
    private static final String CHECKER = "checker.";
    private static final Map<String, Map<String, String>> BUNDLES = new ConcurrentHashMap<>();

    private Words() {
    }

    /** The key of a constant: the packages below the program's, its class and its name. */
    static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        String below = type.substring(ROOT.length());
        return (below.startsWith(CHECKER) ? below.substring(CHECKER.length()) : below).replace('$', '.') + "." + constant.name();
    }

    /** The words of a key with their arguments. */
    static String say(String key, Language language, Object... arguments) {
        String bundle = language.name().toLowerCase(Locale.ROOT) + "/" + key.substring(0, key.indexOf('.'));
        String words = BUNDLES.computeIfAbsent(bundle, Words::read).get(key);
        if (words == null) {
            throw new IllegalArgumentException("There are no words " + key + " in " + bundle);
        }
        return words.indexOf('{') < 0 ? words : filled(words, language, arguments);
    }

    /** A key, an equals sign and words on each line: the form of properties, of which the library's reader takes twice as long. */
    private static Map<String, String> read(String bundle) {
        Map<String, String> words = new HashMap<>();
        byte[] all;
        try (InputStream in = Words.class.getResourceAsStream("/io/github/labcheck/words/" + bundle + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no bundle " + bundle);
            }
            all = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int start = 0;
        int equals = -1;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == '=' && equals < 0) {
                equals = i;
            } else if (all[i] == '\n') {
                words.put(new String(all, start, equals - start, StandardCharsets.UTF_8),
                        plain(new String(all, equals + 1, i - equals - 1, StandardCharsets.UTF_8)));
                start = i + 1;
                equals = -1;
            }
        }
        return words;
    }

    /** A backslash stands before a blank at the beginning, before itself, and in front of n for the end of a line. */
    private static String plain(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                i++;
                c = written.charAt(i) == 'n' ? '\n' : written.charAt(i);
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Braces that hold no number are words like others. */
    private static String filled(String words, Language language, Object... arguments) {
        StringBuilder out = new StringBuilder(words.length() + 32);
        int done = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
            int number = open + 1 < words.length() ? words.charAt(open + 1) - '0' : 0;
            int close = words.indexOf('}', open);
            if (number < 1 || number > 9 || close < 0) {
                continue;
            }
            Object argument = arguments[number - 1];
            out.append(words, done, open);
            if (words.charAt(open + 2) == ':') {
                int bar = words.indexOf('|', open);
                boolean one = argument instanceof Number n && n.longValue() == 1;
                out.append(words, one ? open + 3 : bar + 1, one ? bar : close);
            } else {
                out.append(argument instanceof Text text ? text.in(language) : argument);
            }
            done = close + 1;
        }
        return out.append(words, done, words.length()).toString();
    }
}
