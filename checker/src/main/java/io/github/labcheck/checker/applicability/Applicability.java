package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.condition.Conditions;
import io.github.labcheck.checker.condition.Terms;
import io.github.labcheck.checker.condition.Truth;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Joined;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Question;
import io.github.labcheck.checker.kind.Kinds;
import io.github.labcheck.checker.kind.Surroundings;
import io.github.labcheck.checker.timing.Deadline;
import io.github.labcheck.checker.timing.Stages;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;

/**
 * Selects, for each clause, the subjects to which it applies or may apply, and emits its limit as it is due on each.
 * A refuted condition means that it does not apply, whatever else is missing; an exemption that holds exempts; a
 * missing condition or exemption leaves it in doubt.
 */
public final class Applicability {

    /** So many limits are a lot to keep. */
    private static final int MANY = 40_000;

    private final DesignGraph design;
    private final Terms terms;
    private final Conditions conditions;
    private final Surroundings around;
    private final Alternatives alternatives;
    private final List<Due> dues = new ArrayList<>();
    private final List<Due> held = new ArrayList<>();
    private final Map<String, Clause> applied = new HashMap<>();
    private final Set<String> kept;
    private final Map<String, Gathering<Question>> looked = new HashMap<>();
    private final Map<String, List<Node>> open = new HashMap<>();

    private Applicability(DesignGraph design, Collection<Clause> all, Set<String> kept) {
        this.kept = kept;
        this.design = design;
        this.terms = new Terms(design);
        this.conditions = new Conditions(design, terms);
        this.around = new Surroundings(design, terms, conditions);
        this.alternatives = new Alternatives(design, conditions, all);
    }

    /**
     * What is due.
     *
     * @param subjects  the subjects of limits on values, by IRI
     * @param dues      the limits, one for each pair of clause and subject; also of clauses that some of those asked for depend on
     * @param choices   the limits between which missing facts choose, for each pair in doubt whose value is known
     * @param looked    what was looked up for what is due, by {@link #portion}; empty if that was not noted
     * @param unreached identifiers of the clauses that were not looked at, because the time for them was over
     */
    public record Result(Map<String, Subject> subjects, List<Due> dues, Map<Pair, Choice> choices, Map<String, List<Question>> looked,
                         List<String> unreached) { }

    /** What holds or falls together: all limits on one subject by itself, by its IRI, or those of one clause on pairs, by its id. */
    public static String portion(Due due) {
        boolean pairs = due instanceof Due.OnRelation relation && !Kinds.of(relation.limit()).bySubject();
        return pairs ? due.clause() : due.subject();
    }

    /** The limits that clauses with a limit put on a design. */
    public static Result of(DesignGraph design, Collection<Clause> clauses) {
        return of(design, clauses, clauses);
    }

    /**
     * The limits that some clauses put on a design.
     *
     * @param all  all clauses of which some are looked at: what is certain of one may follow from others
     */
    public static Result of(DesignGraph design, Collection<Clause> clauses, Collection<Clause> all) {
        return of(design, clauses, all, Set.of(), Deadline.NEVER, null);
    }

    /**
     * The limits of as many clauses, in their order, as there is time for, without those that are due as before.
     *
     * @param kept    the portions of an earlier result that still hold, or subjects that are not looked at by themselves
     * @param settled takes, of many, those that depend on nothing else, all of a clause at once, with the subjects known so far; they are
     *                then not in the result. Null if all are to be in it.
     */
    public static Result of(DesignGraph design, Collection<Clause> clauses, Collection<Clause> all, Set<String> kept, Deadline deadline,
                            BiConsumer<Map<String, Subject>, List<Due>> settled) {
        Applicability applicability = new Applicability(design, all.stream().filter(c -> c.limit() != null).toList(), kept);
        List<String> unreached = new ArrayList<>();
        for (Clause clause : clauses.stream().filter(c -> c.limit() != null).toList()) {
            if (deadline.passed()) {
                unreached.add(clause.id());
            } else {
                applicability.apply(clause);
            }
            if (settled != null && applicability.dues.size() > MANY) {
                settled.accept(applicability.around.subjects(), applicability.settle());
            }
        }
        applicability.dues.addAll(0, applicability.held);
        Map<Pair, Choice> choices = new Choosing(applicability, applicability.alternatives, all).of(applicability.dues);
        Map<String, List<Question>> looked = new HashMap<>();
        applicability.looked.forEach((portion, questions) -> looked.put(portion, questions.list()));
        return new Result(applicability.around.subjects(), applicability.dues, choices, looked, unreached);
    }

    /** The clauses that do not concern a design: it refutes their conditions on the project. */
    public static List<Clause> refuted(DesignGraph design, Collection<Clause> clauses) {
        Conditions conditions = new Conditions(design, new Terms(design));
        return clauses.stream().filter(c -> conditions.all(design.project(), c.when()).no()).toList();
    }

    /** Takes away all limits but those that may turn out to be certain by what is due beside them. */
    private List<Due> settle() {
        List<Due> settled = new ArrayList<>();
        dues.forEach(due -> (due.inDoubt() && measured(applied.get(due.clause()), due) ? held : settled).add(due));
        dues.clear();
        return settled;
    }

    private void apply(Clause clause) {
        applied.put(clause.id(), clause);
        long since = Stages.now();
        if (!design.looking().on()) {
            boolean all = kept.isEmpty() || !Kinds.of(clause.limit()).bySubject();
            apply(clause, clause.subjects().stream().flatMap(type -> (all ? design.instances(type) : open(type)).stream()).toList());
        } else if (Kinds.of(clause.limit()).bySubject()) {
            clause.subjects().forEach(type -> open(type).forEach(subject -> lookingFor(subject.getURI(),
                    () -> apply(clause, List.of(subject)))));
        } else if (!kept.contains(clause.id())) {
            lookingFor(clause.id(), () -> apply(clause, clause.subjects().stream().flatMap(c -> design.instances(c).stream()).toList()));
        }
        Stages.clause(clause.id(), since);
    }

    /** The things of a class of which it has to be worked out what is due. */
    private List<Node> open(String type) {
        return open.computeIfAbsent(type, t -> design.instances(t).stream().filter(n -> !kept.contains(n.getURI())).toList());
    }

    /** Works something out; what is looked up for it is noted for that portion. */
    void lookingFor(String portion, Runnable work) {
        if (!design.looking().on()) {
            work.run();
            return;
        }
        design.looking().into(looked.computeIfAbsent(portion, p -> new Gathering<>()), () -> {
            work.run();
            return null;
        });
    }

    private void apply(Clause clause, List<Node> subjects) {
        List<Candidate> candidates = new ArrayList<>();
        for (Node subject : subjects) {
            Truth truth = applies(subject, clause);
            if (!truth.no()) {
                candidates.add(new Candidate(subject, terms.missing(truth.lacks())));
            }
        }
        if (!candidates.isEmpty()) {
            dues.addAll(Kinds.of(clause.limit()).dues(clause, clause.limit(), candidates, around));
        }
    }

    Truth applies(Node subject, Clause clause) {
        Truth when = conditions.all(subject, clause.when());
        if (when.no()) {
            return Truth.NO;
        }
        Truth unless = conditions.any(subject, clause.unless());
        if (unless.yes()) {
            return Truth.NO;
        }
        if (when.yes() || unless.no()) {
            return when.yes() && unless.no() ? Truth.YES : when.yes() ? unless : when;
        }
        return Truth.unknown(Joined.of(List.of(when.lacks(), unless.lacks())));
    }

    /** A limit that is not known to apply, for want of some facts. */
    Due doubtful(Clause clause, Node subject, Truth truth) {
        return due(clause, new Candidate(subject, terms.missing(truth.lacks())));
    }

    /** A limit that applies for certain. */
    Due certain(Clause clause, Node subject) {
        return due(clause, new Candidate(subject, List.of()));
    }

    private Due due(Clause clause, Candidate candidate) {
        return Kinds.of(clause.limit()).dues(clause, clause.limit(), List.of(candidate), around).get(0);
    }

    /** Whether what a limit looks at is known, so that only its application is in doubt. */
    boolean measured(Clause clause, Due due) {
        return Kinds.of(clause.limit()).measured(due, around);
    }
}
