package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.applicability.Applicability.Candidate;
import io.github.labcheck.checker.applicability.Belonging.Related;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Found;
import io.github.labcheck.checker.graph.Found.Possible;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Emits limits on relations: looks at the things around a subject and notes what was found and what is unknown. */
final class Relations {

    private final DesignGraph design;
    private final Terms terms;
    private final Conditions conditions;
    private final FlowRelations flows;
    private final PairRelations pairs;
    private final Exclusions exclusions;
    private final Map<List<Possible>, Map<Limit.Items, Unplaced>> unplaced = new IdentityHashMap<>();
    private final Map<Unplaced, Map<String, Set<String>>> unplacedKinds = new IdentityHashMap<>();

    Relations(DesignGraph design, Terms terms, Conditions conditions) {
        this.design = design;
        this.terms = terms;
        this.conditions = conditions;
        this.flows = new FlowRelations(design, terms);
        this.pairs = new PairRelations(design, terms);
        this.exclusions = new Exclusions(design, terms);
    }

    List<Due> dues(Clause clause, List<Candidate> candidates) {
        Limit limit = clause.limit();
        if (limit instanceof Limit.Exclusion exclusion) {
            return exclusions.dues(clause, exclusion, candidates);
        }
        if (limit instanceof Limit.PressureRanking ranking) {
            return pairs.pressureRanking(clause, ranking, candidates);
        }
        return candidates.stream().map(c -> due(clause, c)).toList();
    }

    private Due due(Clause clause, Candidate candidate) {
        Pair pair = new Pair(clause.id(), candidate.subject().getURI(), "");
        Limit limit = clause.limit();
        if (limit instanceof Limit.ItemCount count) {
            return itemCount(pair, candidate, count);
        }
        if (limit instanceof Limit.RequiredKinds kinds) {
            return requiredKinds(pair, candidate, kinds);
        }
        if (limit instanceof Limit.RequiredFields fields) {
            return requiredFields(pair, candidate, fields);
        }
        return flows.due(pair, candidate, limit);
    }

    /**
     * The things that match, those that may, and what would tell.
     *
     * @param unplaced  those that may match and may belong to the subject; one list for many subjects
     * @param open      what the design would have to list
     */
    private record Matching(List<Node> sure, List<Node> possible, Unplaced unplaced, List<Lack> open, Gathering<Lack> lacks) { }

    /** Things that may match and of which nobody says where they belong. */
    private record Unplaced(List<Node> things, int quantity, List<Lack> lacks) {
        static final Unplaced NONE = new Unplaced(List.of(), 0, List.of());
    }

    private Matching matching(Node subject, Limit.Items items) {
        Related related = conditions.related(subject, items.classes(), items.along());
        List<Node> sure = new ArrayList<>();
        List<Node> possible = new ArrayList<>();
        Gathering<Lack> lacks = new Gathering<>();
        lacks.addAll(related.lacks());
        for (Node thing : related.things()) {
            Truth truth = conditions.all(thing, items.where());
            if (truth.yes()) {
                sure.add(thing);
            } else if (!truth.no()) {
                possible.add(thing);
                lacks.addAll(truth.lacks());
            }
        }
        Unplaced unplaced = related.possible().isEmpty() ? Unplaced.NONE : this.unplaced
                .computeIfAbsent(related.possible(), p -> new IdentityHashMap<>())
                .computeIfAbsent(items, i -> unplaced(related.possible(), items));
        lacks.addAll(unplaced.lacks());
        return new Matching(sure, possible, unplaced, related.lacks(), lacks);
    }

    private Unplaced unplaced(List<Possible> possible, Limit.Items items) {
        List<Node> things = new ArrayList<>();
        Gathering<Lack> lacks = new Gathering<>();
        for (Possible one : possible) {
            Truth truth = conditions.all(one.thing(), items.where());
            if (!truth.no()) {
                things.add(one.thing());
                lacks.addAll(one.lacks());
                lacks.addAll(truth.lacks());
            }
        }
        return new Unplaced(List.copyOf(things), things.stream().mapToInt(this::quantity).sum(), lacks.list());
    }

    private Due itemCount(Pair pair, Candidate candidate, Limit.ItemCount limit) {
        Matching found = matching(candidate.subject(), limit.items());
        int fewest = found.sure().stream().mapToInt(this::quantity).sum();
        int most = found.open().isEmpty() ? fewest + found.unplaced().quantity()
                + found.possible().stream().mapToInt(this::quantity).sum() : Integer.MAX_VALUE;
        return new Due.ItemCount(pair, candidate.doubt(), limit.minimum(), limit.maximum(), fewest, most,
                found.sure().stream().map(Node::getURI).toList(), terms.missing(found.lacks().list()));
    }

    /** An entry may stand for several equal things. */
    private int quantity(Node thing) {
        return design.isA(thing, "Equipment") ? design.value(thing, "quantity")
                .map(n -> Integer.parseInt(n.getLiteralLexicalForm())).orElse(1) : 1;
    }

    private Due requiredKinds(Pair pair, Candidate candidate, Limit.RequiredKinds limit) {
        Matching found = matching(candidate.subject(), limit.items());
        Gathering<Lack> lacks = found.lacks();
        List<String> required = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (String group : groups(candidate.subject(), limit, lacks)) {
            Set<String> there = kinds(found.sure(), limit, group, lacks);
            boolean open = !found.open().isEmpty() || there.contains("");
            Set<String> perhaps = kinds(found.possible(), limit, group, new Gathering<>());
            Set<String> unplaced = found.unplaced() == Unplaced.NONE ? Set.of() : unplacedKinds
                    .computeIfAbsent(found.unplaced(), u -> new HashMap<>())
                    .computeIfAbsent(group, g -> kinds(found.unplaced().things(), limit, g, new Gathering<>()));
            for (String value : limit.values()) {
                String name = group.isEmpty() ? value : group + " " + value;
                required.add(name);
                if (!there.contains(value)) {
                    (open || may(perhaps, value) || may(unplaced, value) ? unsure : absent).add(name);
                }
            }
        }
        if (required.isEmpty()) { // what to go through is not stated
            unsure.addAll(limit.values());
        }
        return new Due.RequiredKinds(pair, candidate.doubt(), required, absent, unsure, terms.missing(lacks.list()));
    }

    private static boolean may(Set<String> kinds, String value) {
        return kinds.contains(value) || kinds.contains("");
    }

    /** The values of the subject that are gone through one by one; one empty text where there is no such thing. */
    private List<String> groups(Node subject, Limit.RequiredKinds limit, Gathering<Lack> lacks) {
        if (limit.each() == null) {
            return List.of("");
        }
        List<Node> values = design.values(subject, limit.each().name());
        if (values.isEmpty()) {
            lacks.add(new Lack(subject, limit.each().iri()));
        }
        return values.stream().map(Node::getURI).toList();
    }

    /** The names of all kinds among things of a group; an empty text stands for a thing whose kind is unknown. */
    private Set<String> kinds(List<Node> things, Limit.RequiredKinds limit, String group, Gathering<Lack> lacks) {
        Set<String> kinds = new LinkedHashSet<>();
        for (Node thing : things) {
            List<Node> groups = group.isEmpty() ? List.of() : design.values(thing, limit.eachItemProperty().name());
            boolean ofGroup = group.isEmpty() || !groups.isEmpty();
            if (!groups.isEmpty() && groups.stream().noneMatch(v -> terms.names(v).contains(group))) {
                continue;
            }
            List<Node> values = design.values(thing, limit.itemProperty().name());
            if (values.isEmpty() || !ofGroup) {
                lacks.add(new Lack(thing, values.isEmpty() ? limit.itemProperty().iri()
                        : limit.eachItemProperty().iri()));
                kinds.add("");
            } else {
                values.forEach(v -> kinds.addAll(terms.names(v)));
            }
        }
        return kinds;
    }

    private Due requiredFields(Pair pair, Candidate candidate, Limit.RequiredFields limit) {
        Node subject = candidate.subject();
        Node holder = limit.holder() == null ? subject
                : design.value(subject, limit.holder().name()).orElse(null);
        List<String> required = limit.fields().stream().map(DesignProperty::iri).toList();
        if (holder == null) {
            return new Due.RequiredFields(pair, candidate.doubt(), required, List.of(), required,
                    List.of(new Missing(subject.getURI(), limit.holder().iri())));
        }
        List<String> absent = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        Gathering<Lack> lacks = new Gathering<>();
        for (DesignProperty field : limit.fields()) {
            Found found = design.follow(holder, Path.of(field), null);
            if (found.values().isEmpty()) { // not there only where the block is complete or says that there is none
                (found.lacks().isEmpty() ? absent : unsure).add(field.iri());
                lacks.addAll(found.lacks());
            }
        }
        return new Due.RequiredFields(pair, candidate.doubt(), required, absent, unsure, terms.missing(lacks.list()));
    }
}
