package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One fact of a design and all findings that it causes: a value of one thing may break several clauses.
 *
 * @param findings the heaviest first; not empty
 */
public record Occurrence(List<Finding> findings) {

    /**
     * What makes two findings the same fact, as texts: the same value of the same subject, or that it has none of the same things, however
     * far each clause looks for them, or else the same message.
     */
    private static List<String> fact(Finding f) {
        Limit limit = f.clause().limit();
        return limit.toValue().map(path -> fact(f, path.text(), f.measured() == null ? "" : f.measured().text()))
                .or(() -> limit.counted().filter(items -> hasNone(f)).map(items -> fact(f, String.join(" ", items.classes()),
                        items.where().stream().map(Condition::text).collect(Collectors.joining(" ")))))
                .orElseGet(() -> fact(f, f.message().zh(), ""));
    }

    private static List<String> fact(Finding f, String what, String measured) {
        return List.of(f.subject().type(), f.subject().id(), f.related() == null ? "" : f.related().id(), what, measured);
    }

    private static boolean hasNone(Finding f) {
        return f.measured() != null && f.measured().value() instanceof Amount.Number number && number.number() == 0;
    }

    public Occurrence {
        findings = List.copyOf(findings);
    }

    /** The facts behind findings, in the order of the first finding of each. */
    static List<Occurrence> of(List<Finding> findings) {
        Map<List<String>, List<Finding>> byFact = new LinkedHashMap<>();
        findings.forEach(f -> byFact.computeIfAbsent(fact(f), k -> new ArrayList<>()).add(f));
        return byFact.values().stream().map(Occurrence::new).toList();
    }

    /** The heaviest finding. */
    public Finding first() {
        return findings.get(0);
    }

    /** What is wrong, in a line: what all findings say, or else what is there without what each of them asks for. */
    public String headline(Language language) {
        Finding first = first();
        boolean oneMessage = findings.stream().map(f -> f.message().in(language)).distinct().count() == 1;
        return oneMessage || first.fact() == null ? first.message().in(language)
                : first.fact().about(first.subject().called()).in(language);
    }

    /** Of what, with both things of a relation. */
    public String name(Language language) {
        String subject = FaultText.name(first().subject(), language);
        return first().related() == null ? subject : subject + Words.COMMA.in(language) + FaultText.name(first().related(), language);
    }

    /** Of what, as briefly as can be: by id. */
    String id() {
        return first().related() == null ? first().subject().id() : first().subject().id() + "–" + first().related().id();
    }

    /** Ids of the things that prove it, without its own. */
    List<String> proof() {
        return first().witness().stream().filter(id -> !id.equals(first().subject().id())).toList();
    }

    /** What the design has, in words; empty if that is not known. */
    public String measured(Language language) {
        return first().measured() == null ? "" : AmountWords.of(first().measured(), language);
    }
}
