package io.github.labcheck.checker.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of English words that sentences need. */
public final class English {

    /** What follows the noun that is counted: "clear distance to buildings", "sign (internally lit)". */
    private static final Pattern REST = Pattern.compile(
            " (to|of|at|per|in|by|from|on|with|without|for|under|above|below|behind|beside|used|that|whose|through)\\b.*| \\(.*");

    /** Nouns that begin with the sound of a vowel. */
    private static final Pattern AN = Pattern.compile("(?i)(?!uni|use|util|one|eu)[aeiou]|HVAC|HIV|NMR|LC|X-|RFID|FTIR|SDS");

    private static final Set<String> UNCOUNTED = Set.of("equipment", "glassware", "shelving", "information", "furniture",
            "storage", "services", "finishes", "lighting", "netting", "changing", "washing", "reception", "protection");

    private static final Set<String> SINGULAR = Set.of("gas", "glass", "class", "status", "access", "lens", "process", "bus",
            "bias", "basis", "apparatus", "analysis", "radius", "news", "canvas");

    private English() {
    }

    /** Several of what a noun names. */
    public static String plural(String noun) {
        String head = head(noun);
        String rest = noun.substring(head.length());
        String word = last(head).toLowerCase(Locale.ROOT);
        if (isPlural(head) || UNCOUNTED.contains(word)) {
            return noun;
        }
        if (word.endsWith("shelf")) {
            return head.substring(0, head.length() - 1) + "ves" + rest;
        }
        if (word.matches(".*(s|x|z|ch|sh)")) {
            return head + "es" + rest;
        }
        return (word.matches(".*[^aeiou]y") ? head.substring(0, head.length() - 1) + "ies" : head + "s") + rest;
    }

    /** Whether a noun names several things by itself: "air changes", "locks". */
    public static boolean isPlural(String noun) {
        String word = last(head(noun)).toLowerCase(Locale.ROOT);
        return word.length() > 3 && word.endsWith("s") && !word.matches(".*(ss|us|is)") && !SINGULAR.contains(word);
    }

    /** A noun with the article of one that is not known yet. */
    public static String any(String noun) {
        String word = last(head(noun)).toLowerCase(Locale.ROOT);
        if (noun.isEmpty() || isPlural(noun) || UNCOUNTED.contains(word)) {
            return noun;
        }
        return (AN.matcher(noun.replace("\"", "")).lookingAt() ? "an " : "a ") + noun;
    }

    /** The same with a capital at its beginning. */
    public static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static String head(String noun) {
        Matcher rest = REST.matcher(noun);
        return rest.find() && rest.start() > 0 ? noun.substring(0, rest.start()) : noun;
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
