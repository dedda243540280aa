package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.report.junit.JunitReport;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JunitSchemaTest {

    private static final CheckReport REPORT = SampleReport.report();

    private static void validate(String xml) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitSchemaTest.class.getResource("junit.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static String junit(Language language) {
        return SampleReport.text(new JunitReport(language, f -> f.outcome() == Outcome.VIOLATED), REPORT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportFollowsTheSchema(Language language) throws Exception {
        validate(junit(language));
    }

    @Test
    void theSchemaWouldNotice() {
        assertThrows(SAXException.class, () -> validate(junit(Language.EN).replaceFirst("<failure ", "<fault ")
                .replaceFirst("</failure>", "</fault>")));
    }

    @Test
    void theCountsAreThoseOfTheCases() throws Exception {
        Document xml = ReadBack.xml(junit(Language.ZH).getBytes(StandardCharsets.UTF_8));
        for (Element element : List.of(xml.getDocumentElement(), (Element) xml.getElementsByTagName("testsuite").item(0))) {
            assertEquals(element.getAttribute("tests"), count(element, "testcase"));
            assertEquals(element.getAttribute("failures"), count(element, "failure"));
            assertEquals(element.getAttribute("skipped"), count(element, "skipped"));
            assertEquals(element.getAttribute("errors"), count(element, "error"));
        }
    }

    private static String count(Element element, String name) {
        return Integer.toString(element.getElementsByTagName(name).getLength());
    }

    @ParameterizedTest
    @CsvSource({"JGJ91-93-4.1.5b, ERROR, 1, FINDINGS", "JGJ91-93-4.1.5b,, 0, DONE", "CORRIDOR-practice, ERROR, 0, DONE",
        "CORRIDOR-practice, ADVICE, 1, FINDINGS"})
    void aCaseFailsExactlyWhereTheRunDoes(String clause, Severity failOn, String failures, Exit exit) throws Exception {
        Path file = Path.of("../examples/designs/county-veterinary-lab.yaml");
        Ran ran = Commands.check(new CheckRequest(List.of(file), List.of(), null, Language.EN, List.of("junit"), null, List.of(),
                List.of(clause), List.of(), failOn, false, null));
        assertEquals(exit, ran.exit(), ran.err());
        assertEquals(failures, failures(ran.out()));
    }

    private static String failures(String xml) throws Exception {
        return ReadBack.xml(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement().getAttribute("failures");
    }
}
