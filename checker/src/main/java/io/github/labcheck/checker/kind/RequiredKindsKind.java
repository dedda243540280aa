package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.ItemWords;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.words.English;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Every kind of a list occurs among the things. */
final class RequiredKindsKind extends SubjectKind<Limit.RequiredKinds, Due.OnRelation> {

    RequiredKindsKind() {
        super(Text.of("kind.RequiredKindsKind.required-kinds"));
    }

    @Override
    public Text words(Limit.RequiredKinds limit, Phrases phrases) {
        return Phrases.join(phrases.items(limit.items()), Text.of("kind.RequiredKindsKind.words", limit.itemProperty().label()),
                Text.of("kind.RequiredKindsKind.all", phrases.concepts(limit.values())),
                limit.each() == null ? new Text("", "") : Text.of("kind.RequiredKindsKind.each", limit.each().label()));
    }

    /** A subject of which the design says that it has none of what the limit goes through one by one is not bound. */
    @Override
    public List<Due> dues(Clause clause, Limit.RequiredKinds limit, List<Candidate> candidates, Surroundings around) {
        return super.dues(clause, limit, limit.each() == null ? candidates : candidates.stream()
                .filter(c -> !around.design().values(c.subject(), limit.each().name()).isEmpty()
                        || around.design().leavesOpen(c.subject(), limit.each().name())).toList(), around);
    }

    @Override
    Due due(Pair pair, Limit.RequiredKinds limit, Candidate candidate, Surroundings around) {
        Items.Matching found = around.items().of(candidate.subject(), limit.items());
        Gathering<Lack> lacks = new Gathering<>();
        lacks.addAll(found.lacks());
        List<Fact> facts = new ArrayList<>();
        for (String group : groups(candidate.subject(), limit, lacks, around)) {
            Set<String> there = kinds(found.sure(), limit, group, lacks, around);
            boolean open = !found.open().isEmpty() || there.contains("");
            Set<String> perhaps = kinds(found.possible(), limit, group, new Gathering<>(), around);
            Set<String> unplaced = around.items().unplaced(found.unplaced(), asked(limit, group),
                    things -> kinds(things, limit, group, new Gathering<>(), around));
            for (String value : limit.values()) {
                String name = group.isEmpty() ? value : group + " " + value;
                facts.add(new Fact.Needed(pair, name));
                if (there.contains(value)) {
                    facts.add(new Fact.Found(pair, name));
                } else if (open || may(perhaps, value) || may(unplaced, value)) {
                    facts.add(new Fact.Possible(pair, name));
                }
            }
        }
        if (facts.isEmpty()) { // what to go through is not stated
            limit.values().forEach(value -> facts.add(new Fact.Possible(pair, value)));
        }
        return new Due.OnRelation(pair, candidate.doubt(), limit, List.of(facts), around.terms().missing(lacks.list()));
    }

    private static String asked(Limit.RequiredKinds limit, String group) {
        return limit.itemProperty().name() + " " + (group.isEmpty() ? "" : limit.eachItemProperty().name() + " " + group);
    }

    private static boolean may(Set<String> kinds, String value) {
        return kinds.contains(value) || kinds.contains("");
    }

    /** The values of the subject that are gone through one by one; one empty text where there is no such thing. */
    private static List<String> groups(Node subject, Limit.RequiredKinds limit, Gathering<Lack> lacks, Surroundings around) {
        if (limit.each() == null) {
            return List.of("");
        }
        List<Node> values = around.design().values(subject, limit.each().name());
        if (values.isEmpty()) {
            lacks.add(new Lack(subject, limit.each().iri()));
        }
        return values.stream().map(Node::getURI).toList();
    }

    /** The names of all kinds among things of a group; an empty text stands for a thing whose kind is unknown. */
    private static Set<String> kinds(List<Node> things, Limit.RequiredKinds limit, String group, Gathering<Lack> lacks,
            Surroundings around) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Node thing : things) {
            List<Node> groups = group.isEmpty() ? List.of() : around.design().values(thing, limit.eachItemProperty().name());
            boolean ofGroup = group.isEmpty() || !groups.isEmpty();
            if (!groups.isEmpty() && groups.stream().noneMatch(v -> around.terms().names(v).contains(group))) {
                continue;
            }
            List<Node> values = around.design().values(thing, limit.itemProperty().name());
            if (values.isEmpty() || !ofGroup) {
                lacks.add(new Lack(thing, values.isEmpty() ? limit.itemProperty().iri() : limit.eachItemProperty().iri()));
                kinds.add("");
            } else {
                values.forEach(v -> kinds.addAll(around.terms().names(v)));
            }
        }
        return kinds;
    }

    @Override
    public Evidence evidence(Limit.RequiredKinds limit, Due.OnRelation due, Optional<Subject> subject, Names names) {
        return Listed.evidence(limit.itemProperty(), needed(due), absent(due), possible(due), List.of(), names);
    }

    private static List<String> needed(Due.OnRelation due) {
        return due.facts(Fact.Needed.class).stream().map(Fact.Needed::kind).toList();
    }

    private static List<String> possible(Due.OnRelation due) {
        return due.facts(Fact.Possible.class).stream().map(Fact.Possible::kind).toList();
    }

    private static List<String> absent(Due.OnRelation due) {
        List<String> absent = new ArrayList<>(needed(due));
        due.facts(Fact.Found.class).forEach(f -> absent.remove(f.kind()));
        absent.removeAll(possible(due));
        return absent;
    }

    @Override
    public Said fault(Limit.RequiredKinds limit, Due.OnRelation due, Evidence evidence, Speech speech) {
        List<Text> absent = absent(due).stream().map(speech.names()::ofKind).toList();
        return ItemSentences.none(limit.items(), ItemWords.all(absent), ItemWords.all(absent.stream()
                .map(t -> new Text(t.zh(), English.any(t.en()))).toList()), evidence, Said.NOTHING, speech);
    }
}
