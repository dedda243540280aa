package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Incompatibility;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Sayings.Kind;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Things that hold what excludes each other are kept apart. The verdict stands at the later id and names the other one as related. */
final class ExclusionKind extends io.github.labcheck.checker.kind.Kind<Limit.Exclusion, Due.OnRelation> {

    ExclusionKind() {
        super(Text.of("kind.ExclusionKind.exclusion"));
    }

    @Override
    public Text words(Limit.Exclusion limit, Phrases phrases) {
        Text place = limit.within() == null ? Text.of("kind.ExclusionKind.same-place")
                : Text.of("kind.ExclusionKind.same", limit.within().label());
        return Phrases.join(Phrases.list(limit.pairs(), p -> pair(p, phrases)), Text.of("kind.ExclusionKind.must-not", place));
    }

    private static Text pair(Incompatibility pair, Phrases phrases) {
        Text first = phrases.concepts(List.of(pair.first()));
        Text second = phrases.concepts(List.of(pair.second()));
        return Text.of("kind.ExclusionKind.and", first, second);
    }

    /** A thing and what it holds. */
    private record Holder(Node thing, List<Node> held) { }

    /** Two things that hold what must be kept apart, the later id first. */
    private record Contact(Holder later, Holder earlier, Holdings.Match match) { }

    /**
     * Each pair of things of which one is bound and which together hold what excludes each other; a thing that is exempt
     * is no subject itself, but counts as what another one must be kept apart from.
     */
    @Override
    public List<Due> dues(Clause clause, Limit.Exclusion limit, List<Candidate> candidates, Surroundings around) {
        List<Due> dues = new ArrayList<>();
        candidates.forEach(c -> alone(clause, limit, c, around).ifPresent(dues::add));
        if (limit.within() == null) {
            return dues;
        }
        Map<Node, Candidate> bound = candidates.stream().collect(Collectors.toMap(Candidate::subject, c -> c));
        List<Contact> contacts = contacts(clause, limit, around);
        contacts.stream().filter(c -> bound.containsKey(c.later().thing()) || bound.containsKey(c.earlier().thing()))
                .map(c -> apart(clause, c, contacts, bound, around)).forEach(dues::add);
        return dues;
    }

    private static List<Contact> contacts(Clause clause, Limit.Exclusion limit, Surroundings around) {
        Holdings holdings = around.holdings();
        List<Holder> holders = clause.subjects().stream().flatMap(c -> around.design().instances(c).stream())
                .map(n -> new Holder(n, holdings.of(n, limit))).filter(h -> holdings.concerned(h.held(), limit))
                .sorted((one, other) -> one.thing().getURI().compareTo(other.thing().getURI())).toList();
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            for (Holder later : holders.subList(i + 1, holders.size())) {
                Holder earlier = holders.get(i);
                holdings.match(later.held(), earlier.held(), limit)
                        .ifPresent(m -> contacts.add(new Contact(later, earlier, m)));
            }
        }
        return contacts;
    }

    /** One thing by itself: it must not hold both; with a place to be shared, that alone is judged of it. */
    private static Optional<Due> alone(Clause clause, Limit.Exclusion limit, Candidate one, Surroundings around) {
        Holdings holdings = around.holdings();
        List<Node> held = holdings.of(one.subject(), limit);
        if (held.isEmpty()) {
            return unstated(clause, limit, one, around);
        }
        Optional<Holdings.Match> both = holdings.match(held, held, limit);
        if (both.isEmpty() && (limit.within() != null || !holdings.concerned(held, limit))) {
            return Optional.empty();
        }
        String place = one.subject().getURI();
        Pair pair = new Pair(clause.id(), place, "");
        return Optional.of(Due.OnRelation.of(pair, one.doubt(), limit,
                both.map(m -> List.of(new Fact.Contact(pair, place, m.held().getURI(),
                place, m.other().getURI(), List.of()), new Fact.Located(pair, place, place))).orElse(List.of()), List.of()));
    }

    /** What it holds is not stated, nor shown by what stands in it, and the design does not say that it holds nothing. */
    private static Optional<Due> unstated(Clause clause, Limit.Exclusion limit, Candidate one, Surroundings around) {
        List<Lack> lacks = limit.itemProperties().stream()
                .filter(p -> p.domains().contains(around.design().classOf(one.subject())))
                .flatMap(p -> around.design().follow(one.subject(), Path.of(p), null).lacks().stream()).toList();
        List<Missing> unknown = around.holdings().shown(one.subject()) ? List.of() : around.terms().missing(lacks);
        return unknown.isEmpty() ? Optional.empty() : Optional.of(Due.OnRelation.of(
                new Pair(clause.id(), one.subject().getURI(), ""), one.doubt(), limit, List.of(), unknown));
    }

    private static Due apart(Clause clause, Contact contact, List<Contact> all, Map<Node, Candidate> bound, Surroundings around) {
        Candidate later = orFree(bound, contact.later().thing());
        Candidate earlier = orFree(bound, contact.earlier().thing());
        String one = later.subject().getURI();
        String other = earlier.subject().getURI();
        Pair pair = new Pair(clause.id(), one, other);
        List<Fact> facts = new ArrayList<>(List.of(new Fact.Contact(pair, one, contact.match().held().getURI(), other,
                contact.match().other().getURI(), partners(later.subject(), all, around))));
        around.places().of(later.subject()).forEach(place -> facts.add(new Fact.Located(pair, one, place.getURI())));
        around.places().of(earlier.subject()).forEach(place -> facts.add(new Fact.Located(pair, other, place.getURI())));
        return Due.OnRelation.of(pair, doubt(contact, later, earlier, bound), clause.limit(), facts,
                around.terms().missing(around.places().lacks(later.subject(), earlier.subject())));
    }

    /** Everything in the place of a thing from which it must be kept apart. */
    private static List<String> partners(Node thing, List<Contact> all, Surroundings around) {
        return all.stream().filter(c -> c.later().thing().equals(thing) || c.earlier().thing().equals(thing))
                .map(c -> c.later().thing().equals(thing) ? c.earlier().thing() : c.later().thing())
                .filter(other -> around.places().together(thing, other)).map(Node::getURI).toList();
    }

    /** What leaves it in doubt whether either of two things is bound: one that is bound for certain is enough. */
    private static List<Missing> doubt(Contact contact, Candidate later, Candidate earlier, Map<Node, Candidate> bound) {
        boolean certain = Stream.of(contact.later(), contact.earlier()).map(h -> bound.get(h.thing()))
                .anyMatch(c -> c != null && c.doubt().isEmpty());
        return certain ? List.of() : later.doubtWith(earlier);
    }

    private static Candidate orFree(Map<Node, Candidate> bound, Node thing) {
        return bound.getOrDefault(thing, new Candidate(thing, List.of()));
    }

    @Override
    public Evidence evidence(Limit.Exclusion limit, Due.OnRelation due, Optional<Subject> subject, Names names) {
        Fact.Contact contact = contact(due);
        List<String> pair = contact == null ? limit.pairs().stream().flatMap(p -> Stream.of(p.first(), p.second()))
                .distinct().toList() : List.of(contact.held(), contact.otherHeld());
        return new Evidence(limit.itemProperties().get(0), null, new Required("apart", names.amount(pair), null, "all"),
                names.ids(contact == null ? List.of() : contact.partners()), List.of(), List.of(), List.of(),
                limit.itemProperties().stream().map(DesignProperty::iri).toList(), contact == null ? Proof.NONE
                : proof(limit, contact, names));
    }

    /** What excludes each other; null where it is not known what is held, or there is nothing. */
    private static Fact.Contact contact(Due.OnRelation due) {
        return due.facts(Fact.Contact.class).stream().findFirst().orElse(null);
    }

    /** The first place of the one in which the other one is as well. */
    private static String place(Due.OnRelation due) {
        Fact.Contact contact = contact(due);
        List<Fact.Located> located = due.facts(Fact.Located.class);
        Set<String> others = located.stream().filter(l -> l.thing().equals(contact.other())).map(Fact.Located::place)
                .collect(Collectors.toSet());
        return located.stream().filter(l -> l.thing().equals(contact.one())).map(Fact.Located::place).filter(others::contains).findFirst()
                .orElse("");
    }

    /** What would happen, and what else there is to be kept apart from. */
    private static Proof proof(Limit.Exclusion limit, Fact.Contact contact, Names names) {
        List<Text> parts = new ArrayList<>();
        limit.pairs().stream().filter(p -> p.why() != null && fits(p, contact, names)).map(Incompatibility::why).findFirst()
                .ifPresent(parts::add);
        List<Text> more = contact.partners().stream().filter(p -> !p.equals(contact.other())).map(p -> names.of(p).label()).toList();
        if (!more.isEmpty()) {
            Text others = Lists.and(more);
            parts.add(Text.of("kind.ExclusionKind.there-kept-apart-from", others));
        }
        return parts.isEmpty() ? Proof.NONE : Proof.of(Lists.joined(parts, Text.of("words.semicolon")));
    }

    private static boolean fits(Incompatibility pair, Fact.Contact contact, Names names) {
        return names.is(contact.held(), pair.first()) && names.is(contact.otherHeld(), pair.second())
                || names.is(contact.held(), pair.second()) && names.is(contact.otherHeld(), pair.first());
    }

    @Override
    public Said fault(Limit.Exclusion limit, Due.OnRelation due, Evidence evidence, Speech speech) {
        List<DesignProperty> held = limit.itemProperties();
        DesignProperty several = held.stream().filter(DesignProperty::many).findFirst().orElse(held.get(0));
        Map<String, Text> arguments = new HashMap<>(Map.of("first", speech.names().ofKind(contact(due).held()),
                "second", speech.names().ofKind(contact(due).otherHeld()), "property", several.label()));
        if (due.pair().related().isEmpty()) {
            return Said.of(speech.sayings().of(Kind.WHEN_BOTH, several.name()).orElse(Text.of("kind.ExclusionKind.includes-both")),
                    arguments, Speech.NOT_ALLOWED);
        }
        arguments.put("related", speech.label(due.pair().related()));
        arguments.put("place", speech.label(place(due)));
        return Said.of(Optional.of(held).filter(h -> h.size() == 1).flatMap(h -> speech.sayings().of(Kind.WHEN_TOGETHER, h.get(0).name()))
                .orElse(Text.of("kind.ExclusionKind.both-kept-apart")), arguments,
                        Said.NOTHING);
    }
}
