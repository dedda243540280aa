package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a kind of XML document may hold, said in lines of the form {@code Element: Child! Other* @Attribute=value|value}: children in their
 * order, with {@code !} those that must be there, with {@code *} those that may come again, with {@code +} both; after {@code @}
 * attributes, with their values or the name of a type. {@code Element: #type} has text of that type. {@code Parent/Element} holds within
 * that parent alone. What no line names is not allowed.
 */
public final class XmlShape {

    /** Types of values. */
    private static final Map<String, Pattern> TYPES = Map.of("text", Pattern.compile("(?s).*\\S.*"),
            "int", Pattern.compile("-?\\d{1,9}"), "double", Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?"),
            "positive", Pattern.compile("(?!0*(\\.0*)?$)\\d+(\\.\\d+)?([eE]-?\\d+)?"), "boolean", Pattern.compile("true|false|0|1"),
            "time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[-+]\\d\\d:\\d\\d)?"),
            "guid", Pattern.compile("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"),
            "ifcguid", Pattern.compile("[0-9A-Za-z_$]{22}"), "capitals", Pattern.compile("[A-Z]+"));

    private final Map<String, List<String>> lines = new HashMap<>();

    private XmlShape() { }

    /** A shape by its lines; empty lines are left out. */
    public static XmlShape of(String text) {
        XmlShape shape = new XmlShape();
        text.lines().map(String::trim).filter(l -> !l.isEmpty())
                .forEach(l -> shape.line(l.split(":(\\s+|$)", 2)));
        return shape;
    }

    private void line(String[] parts) {
        lines.put(parts[0], List.of(parts[1].trim().split("\\s+")));
    }

    /** A document. */
    public static Document read(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The elements in an element. */
    public static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    /** The elements at a path of names below an element. */
    public static List<Element> all(Element element, String... path) {
        Stream<Element> found = Stream.of(element);
        for (String name : path) {
            found = found.flatMap(e -> children(e).stream()).filter(e -> e.getLocalName().equals(name));
        }
        return found.toList();
    }

    /** Fails with what is wrong, and where. */
    public void check(String where, byte[] document) {
        Element root = read(document).getDocumentElement();
        check(where, "", root);
    }

    private void check(String where, String parent, Element element) {
        String name = element.getNodeName();
        String place = where + "/" + name;
        List<String> line = lines.getOrDefault(parent + "/" + name, lines.get(name));
        assertTrue(line != null, () -> place + " is not known");
        attributes(place, element, line);
        List<Element> children = children(element);
        if (line.get(0).startsWith("#")) {
            assertTrue(children.isEmpty() && fits(line.get(0).substring(1), element.getTextContent()),
                    () -> place + ": " + element.getTextContent());
            return;
        }
        List<String> order = line.stream().filter(w -> !w.isEmpty() && !w.startsWith("@")).toList();
        order(place, children, order);
        children.forEach(child -> check(place, name, child));
    }

    private static void order(String place, List<Element> children, List<String> order) {
        List<String> names = order.stream().map(o -> o.replaceAll("[!*+]", "")).toList();
        int at = -1;
        for (Element child : children) {
            int next = names.indexOf(child.getNodeName());
            int last = at;
            assertTrue(next > at || next == at && next >= 0 && order.get(next).matches(".*[*+]"),
                    () -> place + ": " + child.getNodeName() + (last < 0 ? " first" : " after " + names.get(last)));
            at = next;
        }
        Set<String> there = children.stream().map(Node::getNodeName).collect(Collectors.toSet());
        order.stream().filter(o -> o.matches(".*[!+]")).map(o -> o.replaceAll("[!+]", ""))
                .forEach(o -> assertTrue(there.contains(o), () -> place + " lacks " + o));
    }

    private void attributes(String place, Element element, List<String> line) {
        Map<String, String> known = new HashMap<>();
        line.stream().filter(w -> w.startsWith("@")).map(w -> w.substring(1)).forEach(w -> {
            String[] parts = w.split("=", 2);
            known.put(parts[0].replace("!", ""), parts[1]);
            assertTrue(!parts[0].endsWith("!") || element.hasAttribute(parts[0].replace("!", "")), () -> place + " lacks @" + parts[0]);
        });
        Set<String> odd = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            boolean own = attribute.getNodeName().startsWith("xmlns") || attribute.getNodeName().startsWith("xsi:");
            if (!own && !fits(known.getOrDefault(attribute.getNodeName(), "(?!)"), attribute.getNodeValue())) {
                odd.add("@" + attribute.getNodeName() + "=" + attribute.getNodeValue());
            }
        }
        assertTrue(odd.isEmpty(), () -> place + " " + odd);
    }

    private static boolean fits(String type, String value) {
        Pattern pattern = TYPES.get(type);
        return pattern == null ? value.matches(type) : pattern.matcher(value).matches();
    }
}
