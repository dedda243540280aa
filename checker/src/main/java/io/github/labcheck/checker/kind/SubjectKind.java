package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Pair;
import java.util.List;

/**
 * A kind whose limit is due on each subject by itself, and not on pairs of them.
 *
 * @param <L> the limit
 * @param <D> the limit as it is due on a subject
 */
abstract class SubjectKind<L extends Limit, D extends Due> extends Kind<L, D> {

    SubjectKind(Text name) {
        super(name);
    }

    @Override
    public final boolean bySubject() {
        return true;
    }

    @Override
    public List<Due> dues(Clause clause, L limit, List<Candidate> candidates, Surroundings around) {
        return candidates.stream().map(c -> due(new Pair(clause.id(), c.subject().getURI(), ""), limit, c, around)).toList();
    }

    /** The limit as it is due on one subject. */
    abstract Due due(Pair pair, L limit, Candidate candidate, Surroundings around);
}
