package io.github.labcheck.checker.rdf;

import static io.github.labcheck.checker.rdf.ResultTerms.aec3po;
import static io.github.labcheck.checker.rdf.ResultTerms.result;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.report.Notation;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** Says what was found of one subject. */
final class FindingResult {

    private final Graph graph;
    private final String check;
    private final Node report;
    private final LocalDate day;

    /** {@code day} is the one whose editions judged. */
    FindingResult(Graph graph, String check, Node report, LocalDate day) {
        this.graph = graph;
        this.check = check;
        this.report = report;
        this.day = day;
    }

    void add(Finding finding) {
        String name = check + "/finding/" + finding.id();
        Statements of = of(name).type(aec3po("ValidationResult")).type(result("Finding")).value(DCTerms.isPartOf.asNode(), report)
                .text(DCTerms.identifier.asNode(), finding.id())
                .value(result("clause"), NodeFactory.createURI(ResultTerms.CLAUSE + finding.clause().id()))
                .value(result("verdict"), result(Notation.of(finding.outcome())))
                .value(result("severity"), result(Notation.of(finding.severity())))
                .value(aec3po("resultSeverity"), severity(finding))
                .value(aec3po("focus"), NodeFactory.createURI(finding.subject().iri()))
                .value(result("related"), finding.related() == null ? null : NodeFactory.createURI(finding.related().iri()))
                .value(result("property"), finding.property() == null ? null : NodeFactory.createURI(finding.property().iri()))
                .text(aec3po("resultMessage"), finding.message()).text(result("remedy"), finding.remedy())
                .number(result("line"), finding.location().line()).number(result("column"), finding.location().column());
        of.day(result("over"), finding.clause().endedSince(day).orElse(null));
        amounts(of, finding);
        of.list(result("witness"), finding.witness());
        for (int i = 0; i < finding.named().size(); i++) {
            missing(of, name + "/missing/" + (i + 1), finding.named().get(i));
        }
        waiver(of, finding.waiver());
    }

    /** What is no violation that stands is told for information: programs that know only these three words do not count it. */
    private static Node severity(Finding finding) {
        if (finding.outcome() != Outcome.VIOLATED) {
            return aec3po("Info");
        }
        return switch (finding.severity()) {
            case ERROR -> aec3po("Violation");
            case WARNING -> aec3po("Warning");
            case ADVICE -> aec3po("Info");
        };
    }

    private static void amounts(Statements of, Finding finding) {
        if (finding.measured() != null) {
            amount(of, result("measured"), finding.measured().value());
            of.text(result("unit"), finding.measured().symbol());
        }
        if (finding.required() != null) {
            of.text(result("comparator"), finding.required().comparator()).text(result("unit"), finding.required().symbol());
            amount(of, result("required"), finding.required().value());
        }
    }

    private static void amount(Statements of, Node property, Amount amount) {
        if (amount instanceof Amount.Number number) {
            of.decimal(property, number.number());
        } else if (amount instanceof Amount.Flag flag) {
            of.truth(property, flag.truth());
        } else {
            of.text(property, new Text(AmountWords.of(amount, null, Language.ZH), AmountWords.of(amount, null, Language.EN)));
        }
    }

    private void missing(Statements of, String name, Lacking lacking) {
        of.value(result("missing"), NodeFactory.createURI(name));
        of(name).type(result("Missing")).text(result("subject"), lacking.subject()).text(result("key"), lacking.property());
    }

    private static void waiver(Statements of, Waiver waiver) {
        if (waiver != null) {
            of.text(result("waiverReason"), waiver.reason()).text(result("approver"), waiver.approver())
                    .day(result("waivedUntil"), waiver.until());
        }
    }

    private Statements of(String name) {
        return new Statements(graph, NodeFactory.createURI(name));
    }
}
