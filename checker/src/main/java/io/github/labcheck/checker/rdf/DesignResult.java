package io.github.labcheck.checker.rdf;

import static io.github.labcheck.checker.rdf.ResultTerms.aec3po;
import static io.github.labcheck.checker.rdf.ResultTerms.prov;
import static io.github.labcheck.checker.rdf.ResultTerms.result;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.report.Notation;
import io.github.labcheck.checker.report.Version;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** The check of one design: who checked what, what came of it, clause by clause. */
final class DesignResult {

    private final Graph graph;
    private final CheckReport report;
    private final DesignReport design;
    private final String name;

    /** {@code number} tells the designs of a run apart, two of which may be copies of one project. */
    DesignResult(Graph graph, CheckReport report, DesignReport design, int number) {
        this.graph = graph;
        this.report = report;
        this.design = design;
        this.name = "urn:labcheck:result:" + (design.read() ? design.id() : "unread") + "/" + number;
    }

    void add() {
        Node program = NodeFactory.createURI("urn:labcheck:program");
        of(program).type(prov("SoftwareAgent")).text(DCTerms.title.asNode(), "labcheck")
                .text(result("version"), Version.current()).text(result("ontologyVersion"), report.ontology())
                .number(result("rules"), report.rules());
        Node act = node("");
        Node conformance = node("/report");
        Statements check = of(act).type(aec3po("CheckingAct")).type(prov("Activity")).value(aec3po("madeBy"), program)
                .value(prov("wasAssociatedWith"), program).value(aec3po("hasReport"), conformance)
                .text(result("file"), design.file()).day(result("asOf"), design.asOf());
        design.profiles().forEach(p -> check.value(result("profile"), NodeFactory.createURI(ResultTerms.PROFILE + p)));
        if (design.read()) {
            check.value(aec3po("checks"), NodeFactory.createURI(Design.NAMESPACE + design.id() + "/project"));
        }
        Statements whole = of(conformance).type(aec3po("ConformanceReport")).type(prov("Entity"))
                .value(prov("wasGeneratedBy"), act).value(prov("wasAttributedTo"), program)
                .text(DCTerms.title.asNode(), design.name()).truth(aec3po("conforms"), conforms());
        if (design.read()) {
            counts(whole, design.summary());
        }
        for (int i = 0; i < design.inputErrors().size(); i++) {
            error(conformance, node("/error/" + (i + 1)), design.inputErrors().get(i));
        }
        design.findings().forEach(f -> new FindingResult(graph, name, conformance, design.asOf()).add(f));
        design.clauses().forEach(c -> clause(conformance, c));
    }

    /** Only a design of which everything was judged, by no person and with nothing left open, is said to conform. */
    private boolean conforms() {
        Summary summary = design.summary();
        return design.read() && !design.partial() && summary.judged() > 0 && summary.violated() == 0 && summary.undetermined() == 0
                && summary.waived() == 0 && summary.metByStatement() == 0 && summary.manual() == 0;
    }

    private static void counts(Statements whole, Summary summary) {
        whole.number(result("met"), summary.met()).number(result("metByStatement"), summary.metByStatement())
                .number(result("violatedCount"), summary.violated()).number(result("undeterminedCount"), summary.undetermined())
                .number(result("waivedCount"), summary.waived()).number(result("notApplicable"), summary.notApplicable())
                .number(result("manual"), summary.manual());
    }

    private void error(Node conformance, Node node, InputError error) {
        of(node).type(result("InputError")).value(DCTerms.isPartOf.asNode(), conformance).text(result("code"), error.code())
                .text(aec3po("resultMessage"), error.message()).number(result("line"), error.position().line())
                .number(result("column"), error.position().column());
    }

    private void clause(Node conformance, ClauseResult clause) {
        of(node("/clause/" + clause.clause().id())).type(result("ClauseResult")).value(DCTerms.isPartOf.asNode(), conformance)
                .value(result("clause"), NodeFactory.createURI(ResultTerms.CLAUSE + clause.clause().id()))
                .text(result("status"), Notation.of(clause.status())).text(result("reason"), clause.reason())
                .day(result("over"), clause.clause().endedSince(design.asOf()).orElse(null))
                .number(result("met"), clause.met()).number(result("violatedCount"), clause.violated())
                .number(result("undeterminedCount"), clause.undetermined()).number(result("waivedCount"), clause.waived());
    }

    private Node node(String part) {
        return NodeFactory.createURI(name + part);
    }

    private Statements of(Node node) {
        return new Statements(graph, node);
    }
}
