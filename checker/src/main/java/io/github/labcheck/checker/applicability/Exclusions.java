package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.applicability.Applicability.Candidate;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Emits limits on things that must be kept apart. The verdict stands at the later id and names the other one as related. */
final class Exclusions {

    private final DesignGraph design;
    private final Terms terms;
    private final Holdings holdings;
    private final Places places;

    Exclusions(DesignGraph design, Terms terms) {
        this.design = design;
        this.terms = terms;
        this.holdings = new Holdings(design, terms);
        this.places = new Places(design);
    }

    /** A thing and what it holds. */
    private record Holder(Node thing, List<Node> held) { }

    /** Two things that hold what must be kept apart, the later id first. */
    private record Contact(Holder later, Holder earlier, Holdings.Match match) { }

    /**
     * Each pair of things of which one is bound and which together hold what excludes each other; a thing that is exempt
     * is no subject itself, but counts as what another one must be kept apart from.
     */
    List<Due> dues(Clause clause, Limit.Exclusion limit, List<Candidate> candidates) {
        List<Due> dues = new ArrayList<>();
        candidates.forEach(c -> alone(clause, limit, c).ifPresent(dues::add));
        if (limit.within() == null) {
            return dues;
        }
        Map<Node, Candidate> bound = candidates.stream().collect(Collectors.toMap(Candidate::subject, c -> c));
        List<Contact> contacts = contacts(clause, limit);
        contacts.stream().filter(c -> bound.containsKey(c.later().thing()) || bound.containsKey(c.earlier().thing()))
                .map(c -> apart(clause, c, contacts, bound)).forEach(dues::add);
        return dues;
    }

    private List<Contact> contacts(Clause clause, Limit.Exclusion limit) {
        List<Holder> holders = clause.subjects().stream().flatMap(c -> design.instances(c).stream())
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
    private Optional<Due> alone(Clause clause, Limit.Exclusion limit, Candidate one) {
        List<Node> held = holdings.of(one.subject(), limit);
        if (held.isEmpty()) {
            return unstated(clause, limit, one);
        }
        Optional<Holdings.Match> both = holdings.match(held, held, limit);
        if (both.isEmpty() && (limit.within() != null || !holdings.concerned(held, limit))) {
            return Optional.empty();
        }
        String place = one.subject().getURI();
        return Optional.of(new Due.Exclusion(PairRelations.pair(clause, one, null), one.doubt(), place,
                both.isPresent() ? place : "-", both.map(m -> m.held().getURI()).orElse(""),
                both.map(m -> m.other().getURI()).orElse(""), List.of(), List.of()));
    }

    /** What it holds is not stated, nor shown by what stands in it, and the design does not say that it holds nothing. */
    private Optional<Due> unstated(Clause clause, Limit.Exclusion limit, Candidate one) {
        List<Lack> lacks = limit.itemProperties().stream()
                .filter(p -> p.domains().contains(design.classOf(one.subject())))
                .flatMap(p -> design.follow(one.subject(), Path.of(p), null).lacks().stream()).toList();
        List<Missing> unknown = holdings.shown(one.subject()) ? List.of() : terms.missing(lacks);
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new Due.Exclusion(PairRelations.pair(clause, one, null),
                one.doubt(), "", "", "", "", List.of(), unknown));
    }

    private Due apart(Clause clause, Contact contact, List<Contact> all, Map<Node, Candidate> bound) {
        Candidate later = orFree(bound, contact.later().thing());
        Candidate earlier = orFree(bound, contact.earlier().thing());
        Places.Meeting meeting = places.meeting(later.subject(), earlier.subject());
        return new Due.Exclusion(PairRelations.pair(clause, later, earlier), doubt(contact, later, earlier, bound),
                meeting.place(), meeting.otherPlace(), contact.match().held().getURI(), contact.match().other().getURI(),
                partners(later.subject(), all), terms.missing(meeting.lacks()));
    }

    /** Everything in the place of a thing from which it must be kept apart. */
    private List<String> partners(Node thing, List<Contact> all) {
        return all.stream().filter(c -> c.later().thing().equals(thing) || c.earlier().thing().equals(thing))
                .map(c -> c.later().thing().equals(thing) ? c.earlier().thing() : c.later().thing())
                .filter(other -> places.meeting(thing, other).together()).map(Node::getURI).toList();
    }

    /** What leaves it in doubt whether either of two things is bound: one that is bound for certain is enough. */
    private static List<Missing> doubt(Contact contact, Candidate later, Candidate earlier, Map<Node, Candidate> bound) {
        boolean certain = Stream.of(contact.later(), contact.earlier()).map(h -> bound.get(h.thing()))
                .anyMatch(c -> c != null && c.doubt().isEmpty());
        return certain ? List.of() : PairRelations.doubt(later, earlier);
    }

    private static Candidate orFree(Map<Node, Candidate> bound, Node thing) {
        return bound.getOrDefault(thing, new Candidate(thing, List.of()));
    }
}
