package io.github.labcheck.checker.report.bcf;

import io.github.labcheck.checker.report.VisibleText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document of a BCF file in the making. What XML cannot hold, or what would hide, is made visible. */
final class BcfXml {

    /** Writes the inside of an element. */
    interface Inside {

        void write() throws XMLStreamException;
    }

    /** Writes a document. */
    interface Document {

        void write(BcfXml xml) throws XMLStreamException;
    }

    private final XMLStreamWriter xml;
    private int depth;

    private BcfXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            document.write(new BcfXml(writer));
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    void comment(String text) throws XMLStreamException {
        line();
        xml.writeComment(text);
    }

    /** An element with attributes, each a name before a value, and what it holds. */
    void element(String name, Inside inside, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
        inside.write();
        depth--;
        line();
        xml.writeEndElement();
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with text; lines stay lines. */
    void text(String name, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        xml.writeCharacters(text.lines().map(VisibleText::of).collect(Collectors.joining("\n")));
        xml.writeEndElement();
    }

    /** An element with the coordinates of a point or a direction. */
    void xyz(String name, double x, double y, double z) throws XMLStreamException {
        element(name, () -> {
            text("X", Double.toString(x));
            text("Y", Double.toString(y));
            text("Z", Double.toString(z));
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], VisibleText.of(attributes[i + 1]));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
