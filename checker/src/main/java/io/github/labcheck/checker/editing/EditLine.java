package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.editing.WidenRoom.Side;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Understands changes as a person types them: a verb, and words behind it. */
public final class EditLine {

    private static final BigDecimal FARTHEST = new BigDecimal(100_000);
    private static final List<String> UNITS = List.of("m", "米", "mm", "毫米");

    private EditLine() {
    }

    /**
     * The change that a line asks for.
     *
     * @param verb  {@code set}, {@code unset}, {@code add}, {@code remove}, {@code move}, {@code widen} or {@code swap}
     * @param words what follows it
     * @param side  the wall that moves, or null
     * @throws EditRefused if the words do not fit the verb
     */
    public static Edit of(String verb, List<String> words, String side) throws EditRefused {
        return switch (verb) {
            case "set" -> set(words);
            case "unset" -> new UnsetValue(only(words, 1, "unset R101.clearHeight").get(0));
            case "add" -> add(words);
            case "remove" -> new RemoveEntries(only(words, words.size(), "remove D101"));
            case "move" -> move(withUnits(words));
            case "widen" -> widen(withUnits(words), side);
            case "swap" -> new SwapRooms(only(words, 2, "swap R101 R102").get(0), words.get(1));
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static List<String> only(List<String> words, int count, String example) throws EditRefused {
        if (words.size() != count || words.isEmpty()) {
            throw like(example);
        }
        return words;
    }

    private static EditRefused like(String example) {
        return new EditRefused(Text.of("editing.EditLine.not-understood-write", example));
    }

    /** A key and a value, with or without an equals sign or colon between them. */
    private static Edit set(List<String> words) throws EditRefused {
        List<String> all = new ArrayList<>(words);
        if (!all.isEmpty() && all.get(0).indexOf('=') > 0) {
            String first = all.remove(0);
            all.add(0, first.substring(0, first.indexOf('=')));
            all.add(1, first.substring(first.indexOf('=') + 1));
        } else if (all.size() > 1 && all.get(1).equals("=")) {
            all.remove(1);
        } else if (!all.isEmpty() && all.get(0).endsWith(":")) {
            all.set(0, all.get(0).substring(0, all.get(0).length() - 1));
        }
        all.removeIf(String::isEmpty);
        if (all.size() < 2) {
            throw like("set R101.clearHeight 2.6");
        }
        return new SetValue(all.get(0), String.join(" ", all.subList(1, all.size())));
    }

    private static Edit add(List<String> words) throws EditRefused {
        if (words.isEmpty()) {
            throw like("add door D9 between=[R101,C1] clearWidth=0.9");
        }
        Map<String, String> keys = new LinkedHashMap<>();
        String id = null;
        String open = null;
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            if (open != null && (depth(keys.get(open)) > 0 || equals <= 0)) {
                keys.merge(open, word, (a, b) -> a + " " + b);
            } else if (equals > 0) {
                open = word.substring(0, equals);
                if (keys.put(open, word.substring(equals + 1)) != null) {
                    throw new EditRefused(Text.of("editing.EditLine.stands-twice", open));
                }
            } else if (id == null && keys.isEmpty()) {
                id = word;
            } else {
                throw like("add door D9 between=[R101,C1] clearWidth=0.9");
            }
        }
        String written = keys.remove("id");
        return new AddEntry(words.get(0), id != null ? id : written != null ? written : keys.remove("编号"), keys);
    }

    private static long depth(String value) {
        return value.chars().filter(c -> c == '[' || c == '{').count() - value.chars().filter(c -> c == ']' || c == '}').count();
    }

    private static Edit move(List<String> words) throws EditRefused {
        if (words.size() != 4 || !List.of("to", "by", "到", "移").contains(words.get(1))) {
            throw like("move E1 to 3.0 4.5, move E1 by 0.5 0");
        }
        return new MoveThing(words.get(0), List.of("by", "移").contains(words.get(1)), metres(words.get(2)), metres(words.get(3)));
    }

    private static Edit widen(List<String> words, String side) throws EditRefused {
        return new WidenRoom(only(words, 2, "widen C1 0.2").get(0), metres(words.get(1)), side(side));
    }

    /** A unit that stands by itself belongs to the number before it. */
    private static List<String> withUnits(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            if (UNITS.contains(word) && last > 0 && joined.get(last).matches("[+-]?[0-9.]+")) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static BigDecimal metres(String word) throws EditRefused {
        String number = word.toLowerCase(Locale.ROOT).replaceFirst("(m|米)$", "");
        BigDecimal value = number.matches("[+-]?[0-9]{1,6}(\\.[0-9]{1,6})?") ? new BigDecimal(number)
                : word.matches("[+-]?[0-9]{1,9} ?(mm|毫米)") ? new BigDecimal(word.replaceFirst(" ?(mm|毫米)$", "")).movePointLeft(3)
                        .stripTrailingZeros() : null;
        if (value == null || value.abs().compareTo(FARTHEST) > 0) {
            throw new EditRefused(Text.of("editing.EditLine.should-number-metres-such", word));
        }
        return value;
    }

    private static Side side(String word) throws EditRefused {
        if (word == null) {
            return Side.ANY;
        }
        return switch (word) {
            case "north", "北" -> Side.NORTH;
            case "south", "南" -> Side.SOUTH;
            case "east", "东" -> Side.EAST;
            case "west", "西" -> Side.WEST;
            default -> throw new EditRefused(Text.of("editing.EditLine.side-north-south-east"));
        };
    }
}
