package io.github.labcheck.checker.importing.delivery;

import io.github.labcheck.checker.importing.ifc.IfcStatement;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a model must carry, as a file of the buildingSMART Information Delivery Specification 1.0. Each specification says in Chinese and
 * English for how many clauses it counts.
 */
public final class IdsDocument {

    private static final String IDS = "http://standards.buildingsmart.org/IDS";
    private static final String XS = "http://www.w3.org/2001/XMLSchema";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Uses uses;
    private final String version;

    /**
     * A document.
     *
     * @param version of the program, which tells the state of the clauses
     */
    public IdsDocument(Ontology ontology, String version) {
        this.uses = new Uses(ontology);
        this.version = version;
    }

    /** Writes the document. */
    public void write(OutputStream out) throws IOException {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.INDENT, "yes");
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
            fill(document);
            // The writer of the JDK puts no line end behind a declaration of its own.
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.US_ASCII));
            writer.transform(new DOMSource(document), new StreamResult(out));
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private void fill(Document document) {
        Element root = document.createElementNS(IDS, "ids");
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xs", XS);
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xsi", XSI);
        root.setAttributeNS(XSI, "xsi:schemaLocation", IDS + " " + IDS + "/1.0/ids.xsd");
        document.appendChild(root);
        Element info = element(root, "info");
        text(info, "title", "实验室设计审查对 IFC 模型的要求 / What the check of a laboratory design asks of an IFC model");
        text(info, "version", "labcheck " + version);
        text(info, "description", both(about()));
        text(info, "purpose", "import, check");
        Element specifications = element(root, "specifications");
        Demands.ALL.forEach(d -> specification(element(specifications, "specification"), d));
    }

    private Text about() {
        Set<String> all = new TreeSet<>(uses.of(Demands.SHAPES));
        int shapes = all.size();
        Demands.ALL.forEach(d -> all.addAll(uses.of(d.fills())));
        return Text.of("importing.delivery.IdsDocument.clauses-can-judged-from", uses.judged(), all.size(), shapes);
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }

    private void specification(Element element, Demand demand) {
        int count = uses.of(demand.fills()).size();
        Text counts = count == 0 ? Text.of("importing.delivery.IdsDocument.no-clause-reads-but")
                : Text.of("importing.delivery.IdsDocument.counts-clauses-ledger", count);
        element.setAttribute("name", both(demand.name()));
        element.setAttribute("identifier", demand.id());
        element.setAttribute("ifcVersion", demand.versions().list());
        element.setAttribute("description", both(counts));
        element.setAttribute("instructions", both(demand.how()));
        Element applicability = element(element, "applicability");
        applicability.setAttribute("minOccurs", demand.needed() ? "1" : "0");
        applicability.setAttribute("maxOccurs", "unbounded");
        value(element(element(applicability, "entity"), "name"), demand.entities());
        Element requirements = element(element, "requirements");
        demand.facets().forEach(f -> facet(requirements, f));
    }

    private static void facet(Element parent, Facet facet) {
        if (facet instanceof Facet.Kind kind) {
            Element entity = element(parent, "entity");
            value(element(entity, "name"), kind.entities());
            value(element(entity, "predefinedType"), List.of(kind.predefined()));
        } else if (facet instanceof Facet.PartOf part) {
            Element partOf = required(element(parent, "partOf"));
            partOf.setAttribute("relation", part.relation());
            value(element(element(partOf, "entity"), "name"), List.of(part.entity()));
        } else if (facet instanceof Facet.Attribute attribute) {
            Element element = required(element(parent, "attribute"));
            value(element(element, "name"), List.of(attribute.name()));
            pattern(element, attribute.pattern());
        } else if (facet instanceof Facet.Property property) {
            IfcStatement statement = property.statement();
            Element element = required(element(parent, "property"));
            element.setAttribute("dataType", statement.dataType());
            if (statement.sets().isEmpty()) {
                restriction(element(element, "propertySet"), "pattern", List.of(".*"));
            } else {
                value(element(element, "propertySet"), statement.sets());
            }
            value(element(element, "baseName"), List.of(statement.asked()));
            pattern(element, property.pattern());
        }
    }

    private static Element required(Element facet) {
        facet.setAttribute("cardinality", "required");
        return facet;
    }

    private static void pattern(Element facet, String pattern) {
        if (pattern != null) {
            restriction(element(facet, "value"), "pattern", List.of(pattern));
        }
    }

    /** One value as such, several as a choice. */
    private static void value(Element element, List<String> values) {
        if (values.size() == 1) {
            text(element, "simpleValue", values.get(0));
        } else {
            restriction(element, "enumeration", values);
        }
    }

    private static void restriction(Element parent, String kind, List<String> values) {
        Element restriction = parent.getOwnerDocument().createElementNS(XS, "xs:restriction");
        restriction.setAttribute("base", "xs:string");
        parent.appendChild(restriction);
        for (String value : values) {
            Element one = parent.getOwnerDocument().createElementNS(XS, "xs:" + kind);
            one.setAttribute("value", value);
            restriction.appendChild(one);
        }
    }

    private static Element element(Element parent, String name) {
        Element element = parent.getOwnerDocument().createElementNS(IDS, name);
        parent.appendChild(element);
        return element;
    }

    private static void text(Element parent, String name, String text) {
        element(parent, name).setTextContent(text);
    }
}
