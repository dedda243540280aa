package io.github.labcheck.checker.rdf;

import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** What is said of one resource. Nothing is said of a value that is null; text is made visible. */
final class Statements {

    private final Graph graph;
    private final Node subject;

    Statements(Graph graph, Node subject) {
        this.graph = graph;
        this.subject = subject;
    }

    Statements type(Node type) {
        return value(RDF.type.asNode(), type);
    }

    Statements value(Node property, Node value) {
        if (value != null) {
            graph.add(Triple.create(subject, property, value));
        }
        return this;
    }

    Statements text(Node property, String text) {
        return text == null ? this : value(property, NodeFactory.createLiteralString(VisibleText.of(text)));
    }

    /** The same words in both languages. */
    Statements text(Node property, Text text) {
        if (text == null) {
            return this;
        }
        value(property, NodeFactory.createLiteralLang(VisibleText.of(text.zh()), "zh"));
        return value(property, NodeFactory.createLiteralLang(VisibleText.of(text.en()), "en"));
    }

    /** Texts in their order; nothing for none. */
    Statements list(Node property, List<String> texts) {
        Node rest = RDF.nil.asNode();
        for (int i = texts.size() - 1; i >= 0; i--) {
            Node cell = NodeFactory.createBlankNode();
            new Statements(graph, cell).text(RDF.first.asNode(), texts.get(i)).value(RDF.rest.asNode(), rest);
            rest = cell;
        }
        return texts.isEmpty() ? this : value(property, rest);
    }

    Statements number(Node property, int number) {
        return value(property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    Statements decimal(Node property, double number) {
        return Double.isFinite(number) ? value(property, NodeFactory.createLiteralDT(
                BigDecimal.valueOf(number).toPlainString(), XSDDatatype.XSDdecimal)) : this;
    }

    Statements truth(Node property, boolean truth) {
        return value(property, NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean));
    }

    Statements day(Node property, LocalDate day) {
        return day == null ? this : value(property, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }
}
