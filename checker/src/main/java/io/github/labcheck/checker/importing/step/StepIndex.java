package io.github.labcheck.checker.importing.step;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Walks once through a STEP file and notes where each instance begins, its number and its type. */
final class StepIndex {

    private static final String START = "ISO-10303-21";
    private static final String END = "END-ISO-10303-21";

    private final StepText text;
    private final StepFile.Ints numbers = new StepFile.Ints();
    private final StepFile.Ints offsets = new StepFile.Ints();
    private final StepFile.Ints kinds = new StepFile.Ints();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private String schema = "";

    private StepIndex(StepText text) {
        this.text = text;
    }

    static StepIndex of(StepText text) throws UnreadableDrawing {
        StepIndex index = new StepIndex(text);
        index.walk();
        return index;
    }

    String schema() {
        return schema;
    }

    int[] offsets() {
        return offsets.all();
    }

    Map<String, int[]> byType() {
        return StepFile.grouped(names, kinds);
    }

    /** Number and index of each instance, sorted by both. */
    long[] byNumber() {
        long[] sorted = new long[numbers.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) numbers.at(i) << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private void walk() throws UnreadableDrawing {
        int at = text.at(0) == (byte) 0xEF ? 3 : 0;
        at = text.solid(at);
        if (!text.ascii(at, Math.min(at + START.length(), text.length())).equals(START)) {
            throw new UnreadableDrawing(Text.of("importing.step.StepIndex.no-step-file-does"));
        }
        boolean ended = false;
        while (at < text.length() && !ended) {
            int end = afterStatement(at);
            if (text.at(at) == '#') {
                instance(at, end);
            } else if (StepIndex.letter(text.at(at))) {
                String word = text.ascii(at, Math.min(at + END.length(), end));
                ended = word.equals(END);
                if (word.toUpperCase(Locale.ROOT).startsWith("FILE_SCHEMA")) {
                    schema = schema(at, end);
                }
            }
            at = text.solid(end);
        }
        if (!ended) {
            throw new UnreadableDrawing(Text.of("importing.step.StepIndex.file-incomplete-end-end"));
        }
    }

    /** The place behind the semicolon that ends a statement. */
    private int afterStatement(int from) throws UnreadableDrawing {
        int at = from;
        while (at < text.length()) {
            int c = text.at(at);
            if (c == ';') {
                return at + 1;
            }
            if (c == '\'') {
                int end = text.afterQuoted(at);
                if (end < 0) {
                    throw new UnreadableDrawing(Text.of("importing.step.StepIndex.file-incomplete-ends-inside", text.line(at)));
                }
                at = end;
            } else {
                at = c == '/' && text.at(at + 1) == '*' ? text.solid(at) : at + 1;
            }
        }
        if (text.ascii(from, Math.min(from + END.length(), text.length())).equals(END)) {
            return text.length();
        }
        throw new UnreadableDrawing(Text.of("importing.step.StepIndex.file-incomplete-ends-inside-statement", text.line(from)));
    }

    private void instance(int from, int end) {
        long number = number(text, from);
        int at = text.solid(afterNumber(text, from));
        if (number < 0 || text.at(at) != '=') {
            return;
        }
        at = text.solid(at + 1);
        int word = at;
        while (word < end && letter(text.at(word))) {
            word++;
        }
        numbers.add((int) number);
        offsets.add(from);
        kinds.add(known.computeIfAbsent(text.ascii(at, word).toUpperCase(Locale.ROOT), n -> {
            names.add(n);
            return names.size() - 1;
        }));
    }

    private String schema(int from, int end) {
        int quote = from;
        while (quote < end && text.at(quote) != '\'') {
            quote++;
        }
        int close = quote < end ? text.afterQuoted(quote) : -1;
        return close < 0 ? "" : text.quoted(quote + 1, close - 1).toUpperCase(Locale.ROOT);
    }

    /** What a word is made of; it does not begin with a digit. */
    static boolean letter(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_' || digit(c);
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The number behind a hash sign; -1 if it is none or too large. */
    static long number(StepText text, int hash) {
        long value = 0;
        int at = hash + 1;
        while (text.at(at) >= '0' && text.at(at) <= '9' && value <= Integer.MAX_VALUE) {
            value = value * 10 + text.at(at++) - '0';
        }
        return at == hash + 1 || value > Integer.MAX_VALUE ? -1 : value;
    }

    static int afterNumber(StepText text, int hash) {
        int at = hash + 1;
        while (text.at(at) >= '0' && text.at(at) <= '9') {
            at++;
        }
        return at;
    }
}
