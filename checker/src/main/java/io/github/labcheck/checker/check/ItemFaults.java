package io.github.labcheck.checker.check;

import io.github.labcheck.checker.words.English;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Sentence;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Sayings;
import io.github.labcheck.ontology.Sayings.Kind;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which things are missing or too many, in the words of the relation to them, or else as what the subject has. */
final class ItemFaults {

    private static final Text SOME = new Text("{subject}有{items}", "{subject} [has|have] {items}");
    private static final Text NONE = new Text("{subject}没有{items}", "{subject} [has|have] no {items}");

    private final Names names;
    private final Sayings sayings;
    private final ItemWords words;

    ItemFaults(Names names, Sayings sayings, ItemWords words) {
        this.names = names;
        this.sayings = sayings;
        this.words = words;
    }

    /** Too few or too many. */
    Said of(Limit.ItemCount limit, Due.ItemCount due, Evidence evidence) {
        Limit.Items items = limit.items();
        int count = due.fewest();
        List<Text> found = due.found().stream().map(names::of).map(Amount.Name::label).toList();
        if (count > limit.maximum()) {
            return limit.maximum() == 0 ? said(Kind.WHEN_SOME, items, ItemWords.named(found), evidence, new Text("，不允许", ", which is not allowed"))
                    : said(Kind.WHEN_SOME, items, words.many(items, count, inShort(due)), evidence, bound("，要求不超过 ", limit.maximum(),
                            items, "; at most %d %s allowed"));
        }
        Text asked = limit.minimum() == 1 ? Said.NOTHING : bound("，要求至少 ", limit.minimum(), items, "; at least %d %s required");
        return count == 0 ? said(Kind.WHEN_NONE, items, words.one(items), words.any(items), evidence, asked)
                : said(Kind.WHEN_SOME, items, words.many(items, count, inShort(due)), evidence, asked);
    }

    private List<Text> inShort(Due.ItemCount due) {
        return due.found().stream().map(names::inShort).toList();
    }

    private Text bound(String zh, int number, Limit.Items items, String en) {
        return new Text(zh + number + " " + words.counter(items), en.formatted(number, number == 1 ? "is" : "are"));
    }

    /** Kinds that are not there. */
    Said of(Limit.RequiredKinds limit, Due.RequiredKinds due, Evidence evidence) {
        List<Text> absent = due.absent().stream().map(names::ofKind).toList();
        return said(Kind.WHEN_NONE, limit.items(), ItemWords.all(absent), ItemWords.all(absent.stream()
                .map(t -> new Text(t.zh(), English.any(t.en()))).toList()), evidence, Said.NOTHING);
    }

    private Said said(Kind kind, Limit.Items items, Text named, Evidence evidence, Text asked) {
        return said(kind, items, named, named, evidence, asked);
    }

    private Said said(Kind kind, Limit.Items items, Text named, Text any, Evidence evidence, Text asked) {
        Map<String, Text> arguments = new HashMap<>(Map.of("items", named, "any", any));
        evidence.shown(arguments);
        Text own = sayings.of(kind, items.alongText()).filter(t -> new Sentence(t, arguments).complete())
                .orElse(kind == Kind.WHEN_SOME ? SOME : NONE);
        return Said.of(own, arguments, asked);
    }

    /** Fields that a label, or the subject itself, does not carry. */
    Said of(Limit.RequiredFields limit, Due.RequiredFields due) {
        List<Text> absent = due.absent().stream().map(names::of).map(Amount.Name::label).toList();
        DesignProperty holder = limit.holder();
        if (holder == null) {
            return Said.of("没有写明{subject}的{items}", "the {items} of {subject} " + (absent.size() == 1 ? "is" : "are") + " not stated",
                    Map.of("items", Lists.and(absent)), Said.NOTHING);
        }
        Text items = new Text(Lists.and(absent).zh(), Lists.or(absent).en());
        return Said.of("{subject}的{property}没有写明{items}", "the {property} of {subject} " + (English.isPlural(holder.label().en()) ? "do" : "does")
                + " not state the {items}",
                Map.of("items", items, "property", holder.label()), Said.NOTHING);
    }
}
