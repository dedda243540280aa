package io.github.labcheck.checker.importing.list;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words over the columns of lists, which the ontology holds: names of list columns first, then the labels of keys. */
final class ListWords {

    private static final Pattern UNIT = Pattern.compile("^(.*?)\\s*[(\\[（【/,，]\\s*(?:单位[:：]?)?([^()\\[\\]（）【】]{1,12})[)\\]）】]?$");

    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Map<String, DesignProperty>> keys = new HashMap<>();
    private final Map<ListKind, List<String>> kinds = new EnumMap<>(ListKind.class);

    ListWords(Schema schema) {
        for (Concept concept : schema.concepts("ListColumn")) {
            List<String> words = new ArrayList<>(concept.synonyms());
            words.add(concept.label().in(Language.ZH));
            words.add(concept.label().in(Language.EN));
            words.add(concept.notation());
            words.forEach(w -> roles.put(plain(w), concept.notation()));
        }
        for (ListKind kind : ListKind.values()) {
            schema.concept("ListKind", kind.section()).ifPresent(c -> kinds.put(kind, Stream.concat(c.synonyms().stream(),
                    Stream.of(c.label().in(Language.ZH), c.label().in(Language.EN))).map(w -> w.toLowerCase(Locale.ROOT)).toList()));
            Map<String, DesignProperty> own = new HashMap<>();
            for (DesignProperty property : schema.designClass(kind.designClass()).properties()) {
                if (!property.derived()) {
                    List.of(property.key(), property.label().in(Language.ZH), property.label().in(Language.EN))
                            .forEach(w -> own.putIfAbsent(plain(w), property));
                }
            }
            keys.put(kind.designClass(), own);
        }
    }

    /** The kind of list that a title names; of several the first. */
    Optional<ListKind> kind(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return kinds.entrySet().stream().filter(k -> k.getValue().stream().anyMatch(w -> within(w, lower))).map(Map.Entry::getKey)
                .findFirst();
    }

    /** Chinese words stand anywhere, others stand by themselves. */
    private static boolean within(String word, String title) {
        return word.codePointAt(0) > 0x2E80 ? title.contains(word) : Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                .matcher(title).find();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-.:：*#]+", "");
    }

    /** The words of a header and the unit in it. */
    private static String[] parts(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).strip();
        Matcher matcher = UNIT.matcher(plain);
        String unit = matcher.matches() ? Quantity.unit(matcher.group(2)) : null;
        return unit == null || unit.isEmpty() ? new String[] {plain, ""} : new String[] {matcher.group(1), unit};
    }

    /** The role that a header names; empty if it names none. */
    String role(String header) {
        return roles.getOrDefault(plain(parts(header)[0]), "");
    }

    /** What a column holds in a list of a kind; null if its header does not tell. */
    Field field(int column, String header, ListKind kind) {
        String[] parts = parts(header);
        String word = plain(parts[0]);
        DesignProperty property = keys.get(kind.designClass()).get(word);
        String role = roles.getOrDefault(word, "");
        if (!role.isEmpty()) {
            return new Field(column, header, role, null, parts[1]);
        }
        return property == null ? null : new Field(column, header, "", property, parts[1]);
    }
}
