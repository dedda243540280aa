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
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A label, or the subject itself, carries all fields. */
final class RequiredFieldsKind extends Kind<Limit.RequiredFields, Due.RequiredFields> {

    RequiredFieldsKind() {
        super("内容齐全", "required fields");
    }

    @Override
    public Text words(Limit.RequiredFields limit, Phrases phrases) {
        Text holder = limit.holder() == null ? new Text("写明", "states ")
                : new Text(limit.holder().label().zh() + "上写明", "the " + limit.holder().label().en() + " carries ");
        return Phrases.join(holder, Phrases.list(limit.fields(), DesignProperty::label));
    }

    @Override
    Due due(Pair pair, Limit.RequiredFields limit, Candidate candidate, Surroundings around) {
        Node subject = candidate.subject();
        Node holder = limit.holder() == null ? subject : around.design().value(subject, limit.holder().name()).orElse(null);
        List<String> required = limit.fields().stream().map(DesignProperty::iri).toList();
        if (holder == null) {
            return new Due.RequiredFields(pair, candidate.doubt(), required, List.of(), required,
                    List.of(new Missing(subject.getURI(), limit.holder().iri())));
        }
        List<String> absent = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        Gathering<Lack> lacks = new Gathering<>();
        for (DesignProperty field : limit.fields()) {
            Found found = around.design().follow(holder, Path.of(field), null);
            if (found.values().isEmpty()) { // not there only where the block is complete or says that there is none
                (found.lacks().isEmpty() ? absent : unsure).add(field.iri());
                lacks.addAll(found.lacks());
            }
        }
        return new Due.RequiredFields(pair, candidate.doubt(), required, absent, unsure, around.terms().missing(lacks.list()));
    }

    @Override
    public Evidence evidence(Limit.RequiredFields limit, Due.RequiredFields due, Optional<Subject> subject, Names names) {
        return Listed.evidence(limit.holder(), due.required(), due.absent(), due.unsure(),
                limit.holder() == null ? List.of() : List.of(limit.holder().iri()), names);
    }

    @Override
    public Said fault(Limit.RequiredFields limit, Due.RequiredFields due, Evidence evidence, Speech speech) {
        List<Text> absent = due.absent().stream().map(speech::label).toList();
        DesignProperty holder = limit.holder();
        if (holder == null) {
            return Said.of("没有写明{subject}的{items}", "the {items} of {subject} " + (absent.size() == 1 ? "is" : "are") + " not stated",
                    Map.of("items", Lists.and(absent)), Said.NOTHING);
        }
        Text items = new Text(Lists.and(absent).zh(), Lists.or(absent).en());
        return Said.of("{subject}的{property}没有写明{items}", "the {property} of {subject} " + (English.isPlural(holder.label().en()) ? "do" : "does")
                + " not state the {items}", Map.of("items", items, "property", holder.label()), Said.NOTHING);
    }
}
