package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.condition.Places;
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
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Things that hold what excludes each other are kept apart. The verdict stands at the later id and names the other one as related. */
final class ExclusionKind extends io.github.labcheck.checker.kind.Kind<Limit.Exclusion, Due.Exclusion> {

    ExclusionKind() {
        super("禁忌同处", "exclusion");
    }

    @Override
    public Text words(Limit.Exclusion limit, Phrases phrases) {
        Text place = limit.within() == null ? new Text("同一处", "in the same place")
                : new Text("同一" + limit.within().label().zh(), "with the same " + limit.within().label().en());
        return Phrases.join(Phrases.list(limit.pairs(), p -> pair(p, phrases)), new Text("不得在" + place.zh(), " must not be " + place.en()));
    }

    private static Text pair(Incompatibility pair, Phrases phrases) {
        Text first = phrases.concepts(List.of(pair.first()));
        Text second = phrases.concepts(List.of(pair.second()));
        return new Text(first.zh() + "与" + second.zh(), first.en() + " and " + second.en());
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

    @Override
    Due due(Pair pair, Limit.Exclusion limit, Candidate candidate, Surroundings around) {
        throw new UnsupportedOperationException("what is held is compared pair by pair");
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
        return Optional.of(new Due.Exclusion(new Pair(clause.id(), one.subject().getURI(), ""), one.doubt(), place,
                both.isPresent() ? place : "-", both.map(m -> m.held().getURI()).orElse(""),
                both.map(m -> m.other().getURI()).orElse(""), List.of(), List.of()));
    }

    /** What it holds is not stated, nor shown by what stands in it, and the design does not say that it holds nothing. */
    private static Optional<Due> unstated(Clause clause, Limit.Exclusion limit, Candidate one, Surroundings around) {
        List<Lack> lacks = limit.itemProperties().stream()
                .filter(p -> p.domains().contains(around.design().classOf(one.subject())))
                .flatMap(p -> around.design().follow(one.subject(), Path.of(p), null).lacks().stream()).toList();
        List<Missing> unknown = around.holdings().shown(one.subject()) ? List.of() : around.terms().missing(lacks);
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new Due.Exclusion(new Pair(clause.id(), one.subject().getURI(), ""),
                one.doubt(), "", "", "", "", List.of(), unknown));
    }

    private static Due apart(Clause clause, Contact contact, List<Contact> all, Map<Node, Candidate> bound, Surroundings around) {
        Candidate later = orFree(bound, contact.later().thing());
        Candidate earlier = orFree(bound, contact.earlier().thing());
        Places.Meeting meeting = around.places().meeting(later.subject(), earlier.subject());
        return new Due.Exclusion(new Pair(clause.id(), later.subject().getURI(), earlier.subject().getURI()), doubt(contact, later, earlier, bound),
                meeting.place(), meeting.otherPlace(), contact.match().held().getURI(), contact.match().other().getURI(),
                partners(later.subject(), all, around), around.terms().missing(meeting.lacks()));
    }

    /** Everything in the place of a thing from which it must be kept apart. */
    private static List<String> partners(Node thing, List<Contact> all, Surroundings around) {
        return all.stream().filter(c -> c.later().thing().equals(thing) || c.earlier().thing().equals(thing))
                .map(c -> c.later().thing().equals(thing) ? c.earlier().thing() : c.later().thing())
                .filter(other -> around.places().meeting(thing, other).together()).map(Node::getURI).toList();
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
    public Evidence evidence(Limit.Exclusion limit, Due.Exclusion due, Optional<Subject> subject, Names names) {
        List<String> pair = due.held().isEmpty() ? limit.pairs().stream().flatMap(p -> Stream.of(p.first(), p.second()))
                .distinct().toList() : List.of(due.held(), due.otherHeld());
        return new Evidence(limit.itemProperties().get(0), null, new Required("apart", names.amount(pair), null, "all"),
                names.ids(due.partners()), List.of(), List.of(), List.of(),
                limit.itemProperties().stream().map(DesignProperty::iri).toList(), proof(limit, due, names));
    }

    /** What would happen, and what else there is to be kept apart from. */
    private static Proof proof(Limit.Exclusion limit, Due.Exclusion due, Names names) {
        List<Text> parts = new ArrayList<>();
        limit.pairs().stream().filter(p -> p.why() != null && fits(p, due, names)).map(Incompatibility::why).findFirst().ifPresent(parts::add);
        List<Text> more = due.partners().stream().filter(p -> !p.equals(due.pair().related())).map(p -> names.of(p).label()).toList();
        if (!more.isEmpty()) {
            Text others = Lists.and(more);
            parts.add(new Text("同处还须避开" + others.zh(), "there it has to be kept apart from " + others.en() + " as well"));
        }
        return parts.isEmpty() ? Proof.NONE : Proof.of(new Text(joined(parts, Text::zh, "；"), joined(parts, Text::en, "; ")));
    }

    private static String joined(List<Text> parts, Function<Text, String> language, String between) {
        return parts.stream().map(language).collect(Collectors.joining(between));
    }

    private static boolean fits(Incompatibility pair, Due.Exclusion due, Names names) {
        return names.is(due.held(), pair.first()) && names.is(due.otherHeld(), pair.second())
                || names.is(due.held(), pair.second()) && names.is(due.otherHeld(), pair.first());
    }

    @Override
    public Said fault(Limit.Exclusion limit, Due.Exclusion due, Evidence evidence, Speech speech) {
        List<DesignProperty> held = limit.itemProperties();
        DesignProperty several = held.stream().filter(DesignProperty::many).findFirst().orElse(held.get(0));
        Map<String, Text> arguments = new HashMap<>(Map.of("first", speech.names().ofKind(due.held()),
                "second", speech.names().ofKind(due.otherHeld()), "property", several.label()));
        if (due.pair().related().isEmpty()) {
            return Said.of(speech.sayings().of(Kind.WHEN_BOTH, several.name()).orElse(new Text("{subject}的{property}既有{first}又有{second}",
                    "the {property} of {subject} includes both {first} and {second}")), arguments, Speech.NOT_ALLOWED);
        }
        arguments.put("related", speech.label(due.pair().related()));
        arguments.put("place", speech.label(due.place()));
        return Said.of(Optional.of(held).filter(h -> h.size() == 1).flatMap(h -> speech.sayings().of(Kind.WHEN_TOGETHER, h.get(0).name()))
                .orElse(new Text("{subject}与{related}都在{place}，不允许{first}与{second}同处",
                        "{subject} and {related} are both in {place}: {first} and {second} have to be kept apart")), arguments, Said.NOTHING);
    }
}
