package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Subject;
import java.util.List;
import java.util.Optional;

/**
 * One way of checking: everything that this program does with limits of one type, apart from judging them, which rules do.
 *
 * @param <L> the limit
 * @param <D> the limit as it is due on a subject
 */
public abstract class Kind<L extends Limit, D extends Due> {

    private final Text name;

    Kind(Text name) {
        this.name = name;
    }

    /** What people call it. */
    public final Text name() {
        return name;
    }

    /** What a limit asks. */
    public abstract Text words(L limit, Phrases phrases);

    /** A clause's limit as it is due on the subjects that the clause binds. */
    public abstract List<Due> dues(Clause clause, L limit, List<Candidate> candidates, Surroundings around);

    /** Whether the limit is due on each subject by itself, and not on pairs of them. */
    public boolean bySubject() {
        return false;
    }

    /** Whether what the limit looks at is known, so that only its application is in doubt. */
    public boolean measured(D due, Surroundings around) {
        return false;
    }

    /** What was measured and what is required. */
    public abstract Evidence evidence(L limit, D due, Optional<Subject> subject, Names names);

    /** Ids of the things by which a limit is met, where it asks for things. */
    public List<String> metBy(D due, Names names) {
        return List.of();
    }

    /** What is wrong, where something is. */
    public abstract Said fault(L limit, D due, Evidence evidence, Speech speech);
}
