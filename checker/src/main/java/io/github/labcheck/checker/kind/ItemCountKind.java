package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.ItemWords;
import io.github.labcheck.checker.evidence.Measured;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The number of things lies within bounds. */
final class ItemCountKind extends SubjectKind<Limit.ItemCount, Due.OnRelation> {

    ItemCountKind() {
        super(Text.of("kind.ItemCountKind.count"));
    }

    @Override
    public Text words(Limit.ItemCount limit, Phrases phrases) {
        List<String> bounds = new ArrayList<>();
        if (limit.minimum() > 0) {
            bounds.add("≥ " + limit.minimum());
        }
        if (limit.maximum() < Integer.MAX_VALUE) {
            bounds.add("≤ " + limit.maximum());
        }
        String both = String.join(", ", bounds);
        return Phrases.join(phrases.items(limit.items()), Text.of("kind.ItemCountKind.number", both));
    }

    @Override
    Due due(Pair pair, Limit.ItemCount limit, Candidate candidate, Surroundings around) {
        Items.Matching found = around.items().of(candidate.subject(), limit.items());
        int fewest = around.items().quantity(found.sure());
        int most = found.open().isEmpty() ? fewest + found.unplaced().quantity() + around.items().quantity(found.possible())
                : Integer.MAX_VALUE;
        return new Due.OnRelation(pair, candidate.doubt(), limit, List.of(List.of(new Fact.Counted(pair, limit.minimum(), limit.maximum(),
                fewest, most, found.sure().stream().map(Node::getURI).toList()))), around.terms().missing(found.lacks()));
    }

    @Override
    public boolean measured(Due.OnRelation due, Surroundings around) {
        return due.unknown().isEmpty();
    }

    @Override
    public Evidence evidence(Limit.ItemCount limit, Due.OnRelation due, Optional<Subject> subject, Names names) {
        Fact.Counted counted = counted(due);
        boolean tooMany = counted.fewest() > counted.greatest();
        boolean upper = tooMany || counted.least() == 0;
        boolean open = counted.most() == Integer.MAX_VALUE && counted.fewest() < counted.least();
        Evidence evidence = new Evidence(kindOf(limit.items()), open ? null : new Measured(new Amount.Number(counted.fewest()), null),
                new Required(upper ? "<=" : ">=", new Amount.Number(upper ? counted.greatest() : counted.least()), null, null),
                tooMany ? names.ids(counted.found()) : List.of(), List.of());
        return limit.items().along().isEmpty() ? evidence : evidence.shownBy(limit.items().along().get(0), due.subject(), names);
    }

    @Override
    public List<String> metBy(Due.OnRelation due, Names names) {
        return names.ids(counted(due).found());
    }

    private static Fact.Counted counted(Due.OnRelation due) {
        return due.facts(Fact.Counted.class).get(0);
    }

    /** The property that tells the counted things apart, for example the equipment type. */
    private static DesignProperty kindOf(Limit.Items items) {
        return items.where().stream().filter(Condition.Compare.class::isInstance)
                .map(c -> ((Condition.Compare) c).path().last()).findFirst().orElse(null);
    }

    @Override
    public Said fault(Limit.ItemCount limit, Due.OnRelation due, Evidence evidence, Speech speech) {
        Limit.Items items = limit.items();
        ItemWords words = speech.items();
        int count = counted(due).fewest();
        List<Text> inShort = counted(due).found().stream().map(speech.names()::inShort).toList();
        if (count > limit.maximum()) {
            return limit.maximum() == 0
                    ? ItemSentences.some(items, ItemWords.named(counted(due).found().stream().map(speech::label).toList()), evidence,
                    Speech.NOT_ALLOWED, speech)
                    : ItemSentences.some(items, words.many(items, count, inShort), evidence,
                            bound("，要求不超过 ", limit.maximum(), words.counter(items), "; at most %d %s allowed"), speech);
        }
        Text asked = limit.minimum() == 1 ? Said.NOTHING
                : bound("，要求至少 ", limit.minimum(), words.counter(items), "; at least %d %s required");
        return count == 0 ? ItemSentences.none(items, words.one(items), words.any(items), evidence, asked, speech)
                : ItemSentences.some(items, words.many(items, count, inShort), evidence, asked, speech);
    }

    private static Text bound(String zh, int number, String counter, String en) {
        return new Text(zh + number + " " + counter, en.formatted(number, number == 1 ? "is" : "are"));
    }
}
