package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import io.github.labcheck.rules.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Selects, for each clause, the subjects to which it applies or may apply, and emits its limit as it is due on each.
 * A refuted condition means that it does not apply, whatever else is missing; an exemption that holds exempts; a
 * missing condition or exemption leaves it in doubt.
 */
public final class Applicability {

    private final DesignGraph design;
    private final Terms terms;
    private final Conditions conditions;
    private final Relations relations;
    private final Map<String, Map<String, Values>> values = new LinkedHashMap<>();
    private final List<Due> dues = new ArrayList<>();

    private Applicability(DesignGraph design) {
        this.design = design;
        this.terms = new Terms(design);
        this.conditions = new Conditions(design, terms);
        this.relations = new Relations(design, terms, conditions);
    }

    /**
     * What is due.
     *
     * @param subjects  the subjects of limits on values, by IRI
     * @param dues      the limits, one for each pair of clause and subject
     */
    public record Result(Map<String, Subject> subjects, List<Due> dues) { }

    /** The limits that clauses with a limit put on a design. */
    public static Result of(DesignGraph design, Collection<Clause> clauses) {
        Applicability applicability = new Applicability(design);
        clauses.stream().filter(c -> c.limit() != null).forEach(applicability::apply);
        Map<String, Subject> subjects = new LinkedHashMap<>();
        applicability.values.forEach((key, v) -> subjects.put(key, new Subject(key, v)));
        return new Result(subjects, applicability.dues);
    }

    /** Whether conditions hold for a subject beyond doubt. */
    public static boolean holds(DesignGraph design, Node subject, Collection<Condition> conditions) {
        return new Conditions(design, new Terms(design)).all(subject, conditions).yes();
    }

    private void apply(Clause clause) {
        List<Candidate> candidates = new ArrayList<>();
        for (Node subject : clause.subjects().stream().flatMap(c -> design.instances(c).stream()).toList()) {
            Truth truth = applies(subject, clause);
            if (!truth.no()) {
                candidates.add(new Candidate(subject, Terms.missing(truth.lacks())));
            }
        }
        if (clause.limit() instanceof Limit.OnValue onValue) {
            candidates.forEach(c -> dues.add(onValue(clause, c, onValue)));
        } else {
            dues.addAll(relations.dues(clause, candidates));
        }
    }

    /** A subject that a clause binds, and what is missing to be sure that it does. */
    record Candidate(Node subject, List<Missing> doubt) { }

    private Truth applies(Node subject, Clause clause) {
        Truth when = conditions.all(subject, clause.when());
        if (when.no()) {
            return Truth.NO;
        }
        Truth unless = conditions.any(subject, clause.unless());
        if (unless.yes()) {
            return Truth.NO;
        }
        List<Lack> lacks = new ArrayList<>(when.lacks());
        lacks.addAll(unless.lacks());
        return lacks.isEmpty() ? Truth.YES : Truth.unknown(lacks);
    }

    private Due onValue(Clause clause, Candidate candidate, Limit.OnValue limit) {
        Pair pair = new Pair(clause.id(), candidate.subject().getURI(), "");
        List<Missing> doubt = candidate.doubt();
        Path path = limit.path();
        values.computeIfAbsent(pair.subject(), k -> new LinkedHashMap<>())
                .computeIfAbsent(path.text(), k -> terms.values(candidate.subject(), path));
        boolean stated = limit.declaration();
        String at = path.text();
        if (limit instanceof Limit.Minimum m) {
            return new Due.Minimum(pair, doubt, at, stated, m.value());
        }
        if (limit instanceof Limit.Maximum m) {
            return new Due.Maximum(pair, doubt, at, stated, m.value());
        }
        if (limit instanceof Limit.Range r) {
            return new Due.Range(pair, doubt, at, stated, r.low(), r.high());
        }
        if (limit instanceof Limit.OneOf o) {
            return new Due.OneOf(pair, doubt, at, stated, Set.copyOf(o.values()));
        }
        if (limit instanceof Limit.AllOf a) {
            return new Due.AllOf(pair, doubt, at, stated, Set.copyOf(a.values()));
        }
        if (limit instanceof Limit.Present p) {
            return new Due.Present(pair, doubt, at, stated, Set.copyOf(p.values()));
        }
        return new Due.Absent(pair, doubt, at, stated, Set.copyOf(((Limit.Absent) limit).values()));
    }
}
