package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.applicability.Applicability.Candidate;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Emits limits on relations: looks at the things around a subject and notes what was found and what is unknown. */
final class Relations {

    private final DesignGraph design;
    private final Terms terms;
    private final Conditions conditions;
    private final FlowRelations flows;
    private final PairRelations pairs;

    Relations(DesignGraph design, Terms terms, Conditions conditions) {
        this.design = design;
        this.terms = terms;
        this.conditions = conditions;
        this.flows = new FlowRelations(design, terms);
        this.pairs = new PairRelations(design, terms);
    }

    List<Due> dues(Clause clause, List<Candidate> candidates) {
        Limit limit = clause.limit();
        if (limit instanceof Limit.Exclusion exclusion) {
            return pairs.exclusion(clause, exclusion, candidates);
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

    /** The things that match, those that may, and what would tell. */
    private record Matching(List<Node> sure, List<Node> possible, List<Lack> open, List<Lack> lacks) { }

    private Matching matching(Node subject, Limit.Items items) {
        Conditions.Related related = conditions.related(subject, items.designClass(), items.along());
        List<Node> sure = new ArrayList<>();
        List<Node> possible = new ArrayList<>();
        List<Lack> lacks = new ArrayList<>(related.lacks());
        for (Node thing : related.things()) {
            Truth truth = conditions.all(thing, items.where());
            if (truth.yes()) {
                sure.add(thing);
            } else if (!truth.no()) {
                possible.add(thing);
                lacks.addAll(truth.lacks());
            }
        }
        return new Matching(sure, possible, related.lacks(), lacks);
    }

    private Due itemCount(Pair pair, Candidate candidate, Limit.ItemCount limit) {
        Matching found = matching(candidate.subject(), limit.items());
        int fewest = found.sure().stream().mapToInt(this::quantity).sum();
        int most = found.open().isEmpty()
                ? fewest + found.possible().stream().mapToInt(this::quantity).sum() : Integer.MAX_VALUE;
        return new Due.ItemCount(pair, candidate.doubt(), limit.minimum(), limit.maximum(), fewest, most,
                found.sure().stream().map(Node::getURI).toList(), Terms.missing(found.lacks()));
    }

    /** An entry may stand for several equal things. */
    private int quantity(Node thing) {
        return design.isA(thing, "Equipment") ? design.value(thing, "quantity")
                .map(n -> Integer.parseInt(n.getLiteralLexicalForm())).orElse(1) : 1;
    }

    private Due requiredKinds(Pair pair, Candidate candidate, Limit.RequiredKinds limit) {
        Matching found = matching(candidate.subject(), limit.items());
        List<Lack> lacks = new ArrayList<>(found.lacks());
        List<String> required = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (String group : groups(candidate.subject(), limit, lacks)) {
            Set<String> there = kinds(found.sure(), limit, group, lacks);
            boolean open = !found.open().isEmpty() || there.contains("");
            Set<String> perhaps = kinds(found.possible(), limit, group, new ArrayList<>());
            for (String value : limit.values()) {
                String name = group.isEmpty() ? value : group + " " + value;
                required.add(name);
                if (!there.contains(value)) {
                    (open || perhaps.contains(value) || perhaps.contains("") ? unsure : absent).add(name);
                }
            }
        }
        if (required.isEmpty()) { // what to go through is not stated
            unsure.addAll(limit.values());
        }
        return new Due.RequiredKinds(pair, candidate.doubt(), required, absent, unsure, Terms.missing(lacks));
    }

    /** The values of the subject that are gone through one by one; one empty text where there is no such thing. */
    private List<String> groups(Node subject, Limit.RequiredKinds limit, List<Lack> lacks) {
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
    private Set<String> kinds(List<Node> things, Limit.RequiredKinds limit, String group, List<Lack> lacks) {
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
        List<String> lacking = holder == null ? required : limit.fields().stream()
                .filter(f -> design.values(holder, f.name()).isEmpty()).map(DesignProperty::iri).toList();
        // A block that is given is complete; any other key left out is unknown unless the clause asks to state it.
        boolean certain = limit.declaration() || (limit.holder() != null && holder != null);
        List<Missing> unknown = holder == null ? List.of(new Missing(subject.getURI(), limit.holder().iri()))
                : lacking.stream().map(f -> new Missing(holder.getURI(), f)).toList();
        return new Due.RequiredFields(pair, candidate.doubt(), required, certain ? lacking : List.of(),
                certain ? List.of() : lacking, certain ? List.of() : unknown);
    }
}
