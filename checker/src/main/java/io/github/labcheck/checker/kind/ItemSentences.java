package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.words.Sentence;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Sayings.Kind;
import io.github.labcheck.ontology.Text;
import java.util.HashMap;
import java.util.Map;

/** Says which things are missing or too many, in the words of the relation to them, or else as what the subject has. */
final class ItemSentences {

    private static final Text SOME = Text.of("kind.ItemSentences.has-have");
    private static final Text NONE = Text.of("kind.ItemSentences.no");

    private ItemSentences() {
    }

    static Said some(Limit.Items items, Text named, Evidence evidence, Text asked, Speech speech) {
        return said(Kind.WHEN_SOME, items, named, named, evidence, asked, speech);
    }

    /** @param any the same with articles */
    static Said none(Limit.Items items, Text named, Text any, Evidence evidence, Text asked, Speech speech) {
        return said(Kind.WHEN_NONE, items, named, any, evidence, asked, speech);
    }

    private static Said said(Kind kind, Limit.Items items, Text named, Text any, Evidence evidence, Text asked, Speech speech) {
        Map<String, Text> arguments = new HashMap<>(Map.of("items", named, "any", any));
        evidence.shown(arguments);
        Text own = speech.sayings().of(kind, items.alongText()).filter(t -> new Sentence(t, arguments).complete())
                .orElse(kind == Kind.WHEN_SOME ? SOME : NONE);
        return Said.of(own, arguments, asked);
    }
}
