package io.github.labcheck.checker.report.junit;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.report.Notation;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Language;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** The suite of one design. */
final class JunitSuite {

    private final DesignReport design;
    private final Language language;
    private final Predicate<Finding> fails;
    private final List<ClauseResult> met;
    private final int failures;

    JunitSuite(DesignReport design, Language language, Predicate<Finding> fails) {
        this.design = design;
        this.language = language;
        this.fails = fails;
        this.met = design.clauses().stream().filter(c -> c.met() > 0).toList();
        this.failures = (int) design.findings().stream().filter(fails).count();
    }

    int tests() {
        return errors() + design.findings().size() + met.size();
    }

    int failures() {
        return failures;
    }

    int errors() {
        return design.inputErrors().size();
    }

    int skipped() {
        return design.findings().size() - failures;
    }

    void write(JunitXml xml) throws XMLStreamException {
        xml.start("testsuite");
        xml.attribute("name", design.read() ? design.id() : design.file());
        xml.attribute("tests", tests());
        xml.attribute("failures", failures());
        xml.attribute("errors", errors());
        xml.attribute("skipped", skipped());
        xml.attribute("file", design.file());
        if (design.read()) {
            properties(xml);
        }
        for (InputError error : design.inputErrors()) {
            error(xml, error);
        }
        for (Finding finding : design.findings()) {
            finding(xml, finding);
        }
        for (ClauseResult clause : met) {
            start(xml, clause.clause().category().notation(), clause.clause().id() + " "
                    + clause.clause().title().in(language) + Words.BRACKETS.in(language, Words.MET.in(language) + " " + clause.met()));
            xml.end();
        }
        xml.end();
    }

    private void properties(JunitXml xml) throws XMLStreamException {
        xml.start("properties");
        property(xml, "name", design.name());
        property(xml, "asOf", design.asOf().toString());
        property(xml, "profiles", String.join(" ", design.profiles()));
        xml.end();
    }

    private static void property(JunitXml xml, String name, String value) throws XMLStreamException {
        xml.start("property");
        xml.attribute("name", name);
        xml.attribute("value", value);
        xml.end();
    }

    private static void start(JunitXml xml, String category, String name) throws XMLStreamException {
        xml.start("testcase");
        xml.attribute("classname", "labcheck." + category);
        xml.attribute("name", name);
    }

    private void error(JunitXml xml, InputError error) throws XMLStreamException {
        start(xml, "input", error.code() + " " + error.position().line() + ":" + error.position().column());
        xml.attribute("file", design.file());
        xml.attribute("line", error.position().line());
        xml.start("error");
        xml.attribute("type", error.code());
        xml.attribute("message", error.message().in(language));
        xml.end();
        xml.end();
    }

    private void finding(JunitXml xml, Finding finding) throws XMLStreamException {
        String related = finding.related() == null ? "" : " " + finding.related().id();
        start(xml, finding.clause().category().notation(), finding.clause().id() + " " + finding.subject().id() + related
                + " [" + finding.id() + "]");
        xml.attribute("file", design.file());
        xml.attribute("line", finding.location().line());
        xml.start(fails.test(finding) ? "failure" : "skipped");
        xml.attribute("type", Notation.of(finding.outcome()) + "." + Notation.of(finding.severity()));
        xml.attribute("message", finding.message().in(language));
        details(xml, finding);
        xml.end();
        xml.end();
    }

    private void details(JunitXml xml, Finding finding) throws XMLStreamException {
        String colon = Words.COLON.in(language);
        String reason = finding.outcome() == Outcome.WAIVED
                ? Words.WAIVED_BY.in(language) + colon + finding.waiver().reason()
                : Words.FIX.in(language) + colon + finding.remedy().in(language);
        xml.text(finding.clause().title().in(language), reason,
                Words.SOURCE.in(language) + colon + new ProvenanceText(language, design.asOf()).of(finding.clause()),
                design.file() + ":" + finding.location().line() + ":" + finding.location().column());
    }
}
