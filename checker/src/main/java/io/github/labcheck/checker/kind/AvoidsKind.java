package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Measured;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.List;
import java.util.Optional;

/** A flow does not pass rooms of some functions. */
final class AvoidsKind extends SubjectKind<Limit.Avoids, Due.OnRelation> {

    AvoidsKind() {
        super(Text.of("kind.AvoidsKind.avoids"));
    }

    @Override
    public Text words(Limit.Avoids limit, Phrases phrases) {
        return Text.of("kind.AvoidsKind.does-not-pass", phrases.concepts(limit.stations()));
    }

    @Override
    Due due(Pair pair, Limit.Avoids limit, Candidate candidate, Surroundings around) {
        Course course = Course.of(candidate.subject(), limit.stations(), around);
        return Due.OnRelation.of(pair, candidate.doubt(), limit, course.facts(pair), around.terms().missing(course.lacks()));
    }

    private static List<String> touched(Due.OnRelation due) {
        return due.facts(Fact.Stop.class).stream().map(Fact.Stop::room).distinct().toList();
    }

    @Override
    public Evidence evidence(Limit.Avoids limit, Due.OnRelation due, Optional<Subject> subject, Names names) {
        DesignProperty path = names.designProperty("path");
        return new Evidence(path, new Measured(names.amount(touched(due)), null),
                new Required("absent", names.amount(limit.stations()), null, "any"), names.ids(touched(due)), List.of(path.iri()));
    }

    @Override
    public Said fault(Limit.Avoids limit, Due.OnRelation due, Evidence evidence, Speech speech) {
        return Said.of(Text.of("kind.AvoidsKind.passes-pass-through"), speech.items(touched(due)), Speech.NOT_ALLOWED);
    }
}
