package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.report.Decimals;
import io.github.labcheck.checker.report.VisibleText;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of SVG. Numbers are written to a hundredth; text is made visible and safe before it is written. */
final class SvgWriter {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final int DIGITS = 2;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private SvgWriter step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; attributes as names and values in turn, those with the value null being left out. */
    SvgWriter open(String element, Object... attributes) {
        return step(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    /** An element without content. */
    SvgWriter empty(String element, Object... attributes) {
        return step(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
            xml.writeCharacters("\n");
        });
    }

    /** Ends the element. */
    SvgWriter close() {
        return step(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** A group, with a line of its own. */
    SvgWriter group(Object... attributes) {
        return open("g", attributes).line();
    }

    SvgWriter line() {
        return step(() -> xml.writeCharacters("\n"));
    }

    /** An element with text in it. */
    SvgWriter text(String element, String content, Object... attributes) {
        return open(element, attributes).step(() -> xml.writeCharacters(safe(content))).close();
    }

    /** What is shown when the pointer rests on the group that has just begun. */
    SvgWriter tip(String words) {
        return text("title", words);
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                xml.writeAttribute((String) attributes[i], value instanceof Number n ? number(n.doubleValue()) : safe(value.toString()));
            }
        }
    }

    /** Text that can neither be unseen nor break the file. */
    static String safe(String words) {
        StringBuilder out = new StringBuilder();
        VisibleText.of(words).codePoints().map(c -> (c & 0xFFFE) == 0xFFFE ? 0xFFFD : c).forEach(out::appendCodePoint);
        return out.toString();
    }

    static String number(double value) {
        return Decimals.of(value, DIGITS);
    }

    /** A path from place to place. */
    static String path(List<XY> places, boolean closed) {
        StringBuilder out = new StringBuilder();
        for (XY place : places) {
            out.append(out.isEmpty() ? 'M' : 'L').append(number(place.x())).append(' ').append(number(place.y()));
        }
        return closed ? out.append('Z').toString() : out.toString();
    }

    @Override
    public String toString() {
        step(xml::flush);
        return text.toString();
    }
}
