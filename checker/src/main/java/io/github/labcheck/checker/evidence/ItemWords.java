package io.github.labcheck.checker.evidence;

import io.github.labcheck.checker.words.Chinese;
import io.github.labcheck.checker.words.English;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Sayings;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the things are called that a clause counts. */
public final class ItemWords {

    /** Things named in a sentence, and kinds that a noun may have; the finding and the clause list all of them. */
    private static final int NAMED = 3;
    private static final int KINDS = 8;

    /** Keys that say what a thing is. */
    private static final Set<String> TELLING = Set.of("function", "type", "gas");

    private final Schema schema;
    private final Sayings sayings;
    private final ConditionWords conditions;

    public ItemWords(Schema schema, Sayings sayings) {
        this.schema = schema;
        this.sayings = sayings;
        this.conditions = new ConditionWords(schema);
    }

    /** One of them, without an article. */
    public Text one(Limit.Items items) {
        return noun(items, n -> n);
    }

    /** One of them, with an article. */
    public Text any(Limit.Items items) {
        return noun(items, English::any);
    }

    /** So many of them, by name if they are few. */
    public Text many(Limit.Items items, int count, List<Text> names) {
        Text noun = count == 1 ? one(items) : noun(items, English::plural);
        Text listed = names.isEmpty() || names.size() > NAMED ? Text.same("")
                : Text.of("words.bracketed", Lists.and(names));
        return new Text(count + " " + Chinese.joined(counter(items), noun.zh()) + listed.zh(),
                count + " " + noun.en() + listed.en());
    }

    /** The Chinese word with which they are counted. */
    public String counter(Limit.Items items) {
        return items.called() == null ? sayings.counter(items.designClass()) : "个";
    }

    /** The things themselves. */
    public static Text named(List<Text> names) {
        return Lists.some(names, NAMED);
    }

    /** Things of some kinds, all of which have to be there. */
    public static Text all(List<Text> things) {
        return new Text(Lists.and(things).zh(), Lists.or(things).en());
    }

    private Text noun(Limit.Items items, UnaryOperator<String> form) {
        if (items.called() != null) {
            return new Text(items.called().zh(), form.apply(items.called().en()));
        }
        List<Text> nouns = new ArrayList<>();
        List<Text> others = new ArrayList<>();
        for (Condition condition : items.where()) {
            if (nouns.isEmpty() && tells(condition)) {
                nouns.addAll(kinds((Condition.Compare) condition));
            } else {
                others.add(conditions.words(condition));
            }
        }
        if (nouns.isEmpty()) {
            nouns.add(schema.designClass(items.designClass()).label());
        }
        Text or = Lists.or(nouns.stream().map(n -> new Text(n.zh(), form.apply(n.en()))).toList());
        return others.isEmpty() ? or : Text.of("words.with-brackets", or, Lists.and(others));
    }

    private static boolean tells(Condition condition) {
        return condition instanceof Condition.Compare compare && compare.comparison() == Condition.Comparison.IN
                && compare.path().steps().size() == 1 && TELLING.contains(compare.path().last().key());
    }

    /** The kinds that a condition names; of many, the first. */
    private List<Text> kinds(Condition.Compare condition) {
        List<Text> kinds = condition.operands().stream().filter(Condition.Operand.OfConcept.class::isInstance)
                .map(o -> sayings.ofKind(schema.concept(((Condition.Operand.OfConcept) o).iri()).orElseThrow())).distinct().toList();
        return kinds.size() <= KINDS ? kinds : kinds.subList(0, KINDS);
    }
}
