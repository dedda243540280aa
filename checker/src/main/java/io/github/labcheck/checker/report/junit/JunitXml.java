package io.github.labcheck.checker.report.junit;

import io.github.labcheck.checker.report.VisibleText;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML. What XML cannot hold, or what would hide, is made visible. */
final class JunitXml {

    private final XMLStreamWriter xml;
    private int depth;
    private boolean inner;

    JunitXml(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    void start(String element) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        depth++;
        inner = false;
    }

    void end() throws XMLStreamException {
        depth--;
        if (inner) {
            line();
        }
        xml.writeEndElement();
        inner = true;
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.of(value));
    }

    void attribute(String name, int value) throws XMLStreamException {
        xml.writeAttribute(name, Integer.toString(value));
    }

    /** Text, each line made visible by itself. */
    void text(String... lines) throws XMLStreamException {
        for (String line : lines) {
            xml.writeCharacters("\n" + VisibleText.of(line));
        }
        inner = true;
    }

    void finish() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
