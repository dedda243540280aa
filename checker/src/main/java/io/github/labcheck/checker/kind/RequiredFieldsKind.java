package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Candidate;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.graph.Found;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.words.English;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Fact;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A label, or the subject itself, carries all fields. */
final class RequiredFieldsKind extends SubjectKind<Limit.RequiredFields, Due.OnRelation> {

    RequiredFieldsKind() {
        super(Text.of("kind.RequiredFieldsKind.required-fields"));
    }

    @Override
    public Text words(Limit.RequiredFields limit, Phrases phrases) {
        Text holder = limit.holder() == null ? Text.of("kind.RequiredFieldsKind.states")
                : Text.of("kind.RequiredFieldsKind.carries", limit.holder().label());
        return Phrases.join(holder, Phrases.list(limit.fields(), DesignProperty::label));
    }

    @Override
    Due due(Pair pair, Limit.RequiredFields limit, Candidate candidate, Surroundings around) {
        Node subject = candidate.subject();
        Node holder = limit.holder() == null ? subject : around.design().value(subject, limit.holder().name()).orElse(null);
        String label = limit.holder() == null ? "" : limit.holder().iri();
        List<List<? extends Fact>> facts = new ArrayList<>();
        facts.add(around.once(pair.clause(), () -> limit.fields().stream().map(f -> new Fact.Asked(pair.clause(), label, f.iri()))
                .toList()));
        Gathering<Lack> lacks = new Gathering<>();
        if (holder == null) {
            lacks.add(new Lack(subject, limit.holder().iri()));
            limit.fields().forEach(f -> facts.add(lacks(subject, label, f, false, around)));
        } else {
            for (DesignProperty field : limit.fields()) {
                Found found = around.design().follow(holder, Path.of(field), null);
                if (found.values().isEmpty()) { // not there only where the block is complete or says that there is none
                    facts.add(lacks(subject, label, field, found.lacks().isEmpty(), around));
                    lacks.addAll(found.lacks());
                }
            }
        }
        return new Due.OnRelation(pair, candidate.doubt(), limit, facts, around.terms().missing(lacks.list()));
    }

    private static List<? extends Fact> lacks(Node subject, String label, DesignProperty field, boolean sure, Surroundings around) {
        return around.once(subject.getURI() + " " + label + " " + field.iri(),
                () -> List.of(new Fact.Lacks(subject.getURI(), label, field.iri(), sure)));
    }

    private static List<String> required(Limit.RequiredFields limit) {
        return limit.fields().stream().map(DesignProperty::iri).toList();
    }

    private static List<String> lacking(Due.OnRelation due, boolean sure) {
        return due.facts(Fact.Lacks.class).stream().filter(l -> l.sure() == sure).map(Fact.Lacks::field).toList();
    }

    @Override
    public Evidence evidence(Limit.RequiredFields limit, Due.OnRelation due, Optional<Subject> subject, Names names) {
        return Listed.evidence(limit.holder(), required(limit), lacking(due, true), lacking(due, false),
                limit.holder() == null ? List.of() : List.of(limit.holder().iri()), names);
    }

    @Override
    public Said fault(Limit.RequiredFields limit, Due.OnRelation due, Evidence evidence, Speech speech) {
        List<Text> absent = lacking(due, true).stream().map(speech::label).toList();
        DesignProperty holder = limit.holder();
        if (holder == null) {
            return Said.of(Text.of("kind.RequiredFieldsKind.not-stated", absent.size()),
                    Map.of("items", Lists.and(absent)), Said.NOTHING);
        }
        Text items = new Text(Lists.and(absent).zh(), Lists.or(absent).en());
        return Said.of(Text.of("kind.RequiredFieldsKind.not-stated", English.isPlural(holder.label().en()) ? 2 : 1),
                Map.of("items", items, "property", holder.label()), Said.NOTHING);
    }
}
