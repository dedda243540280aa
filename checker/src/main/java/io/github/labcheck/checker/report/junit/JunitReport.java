package io.github.labcheck.checker.report.junit;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/**
 * The report as JUnit XML: a suite a design, a case a finding, and one for each clause that something meets. A case fails
 * exactly where the finding counts for the exit code; other findings are skipped cases that say what they are.
 */
public final class JunitReport implements Reporter {

    private final Language language;
    private final Predicate<Finding> fails;

    /** A report in one language; {@code fails} tells which findings fail the run. */
    public JunitReport(Language language, Predicate<Finding> fails) {
        this.language = language;
        this.fails = fails;
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        List<JunitSuite> suites = report.designs().stream().map(this::suite).toList();
        try {
            JunitXml xml = new JunitXml(out);
            xml.start("testsuites");
            xml.attribute("name", "labcheck");
            xml.attribute("tests", suites.stream().mapToInt(JunitSuite::tests).sum());
            xml.attribute("failures", suites.stream().mapToInt(JunitSuite::failures).sum());
            xml.attribute("errors", suites.stream().mapToInt(JunitSuite::errors).sum());
            xml.attribute("skipped", suites.stream().mapToInt(JunitSuite::skipped).sum());
            for (JunitSuite suite : suites) {
                suite.write(xml);
            }
            xml.end();
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private JunitSuite suite(DesignReport design) {
        return new JunitSuite(design, language, fails);
    }
}
