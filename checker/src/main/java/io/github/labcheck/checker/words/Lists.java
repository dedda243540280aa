package io.github.labcheck.checker.words;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lists as sentences have them. */
public final class Lists {

    private static final Text COMMA = Text.of("words.comma");

    private Lists() {
    }

    /** All of them. */
    public static Text and(List<Text> members) {
        return new Text(joined(members, Language.ZH, "、"), joined(members, Language.EN, " and "));
    }

    /** One of them. */
    public static Text or(List<Text> members) {
        return new Text(joined(members, Language.ZH, "或"), joined(members, Language.EN, " or "));
    }

    /** The first of them, and how many more there are. */
    public static Text some(List<Text> members, int shown) {
        return some(members, shown, members.size());
    }

    /** The first of them, and how many more there are of a number of which not all are told. */
    public static Text some(List<Text> members, int shown, int count) {
        if (count <= shown) {
            return and(members);
        }
        List<Text> told = members.subList(0, Math.min(shown, members.size()));
        Text first = new Text(joined(told, Language.ZH, "、"), joined(told, Language.EN, ", "));
        return new Text(Chinese.joined(first.zh(), "等 " + count + " 项"), first.en() + " and " + (count - told.size()) + " more");
    }

    /** Members as they are, with these words between them. */
    public static Text joined(Collection<Text> members, Text between) {
        List<Text> all = List.copyOf(members);
        return Text.by(language -> all.stream().map(m -> m.in(language)).collect(Collectors.joining(between.in(language))));
    }

    /** Names as they are, as a list within a sentence. */
    public static Text of(Collection<String> names) {
        return joined(names.stream().map(Text::same).toList(), COMMA);
    }

    private static String joined(List<Text> members, Language language, String last) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            String before = i == 0 ? "" : i == members.size() - 1 ? last : Text.of("words.comma").in(language);
            String member = members.get(i).in(language);
            if (language == Language.ZH) {
                Chinese.append(all, before);
                Chinese.append(all, member);
            } else {
                all.append(before).append(member);
            }
        }
        return all.toString();
    }
}
