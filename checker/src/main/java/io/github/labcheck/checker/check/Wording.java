package io.github.labcheck.checker.check;

import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.kind.Kinds;
import io.github.labcheck.checker.kind.Speech;
import io.github.labcheck.checker.words.Called;
import io.github.labcheck.checker.words.Chinese;
import io.github.labcheck.checker.words.Sentence;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;

/**
 * The words of a finding. What is wrong is said in the clause's own words, or else in those of the property or relation, or
 * else in those of the check kind.
 */
final class Wording {

    private final Names names;
    private final Speech speech;

    Wording(Ontology ontology, Names names) {
        this.names = names;
        this.speech = Speech.of(names, ontology.sayings(), ontology.schema());
    }

    /** What is wrong, where something is. */
    Said said(Clause clause, Due due, Evidence evidence) {
        return own(clause, due, evidence).orElseGet(() -> ofKind(clause.limit(), due, evidence));
    }

    private Said ofKind(Limit limit, Due due, Evidence evidence) {
        return Kinds.of(limit).fault(limit, due, evidence, speech);
    }

    /** The clause's own words; those that need what the drawing shows only where it shows something. */
    private Optional<Said> own(Clause clause, Due due, Evidence evidence) {
        if (clause.message() == null) {
            return Optional.empty();
        }
        Map<String, Text> arguments = new HashMap<>(ofKind(clause.limit(), due, evidence).fact().arguments());
        arguments.put("property", evidence.property() == null ? Said.NOTHING : evidence.property().label());
        arguments.put("required", AmountWords.of(evidence.required()));
        arguments.put("measured", evidence.measured() == null ? Said.NOTHING : AmountWords.of(evidence.measured()));
        if (!due.pair().related().isEmpty()) {
            arguments.put("related", names.called(NodeFactory.createURI(due.pair().related())).name());
        }
        Sentence sentence = new Sentence(clause.message(), arguments);
        return sentence.complete() ? Optional.of(new Said(sentence, Said.NOTHING)) : Optional.empty();
    }

    /** Why a clause cannot be judged. */
    static Text undetermined(Called subject, MissingWords missing) {
        Text why = missing.message();
        return new Text(Chinese.joined(subject.first().zh(), "无法判定：") + why.zh(), subject.first().en() + " cannot be judged: " + why.en());
    }

    /** What to do about a violation. */
    Text remedy(Clause clause, Said said, Called subject) {
        return clause.remedy() == null ? clause.title() : new Sentence(clause.remedy(), said.fact().arguments()).about(subject);
    }
}
