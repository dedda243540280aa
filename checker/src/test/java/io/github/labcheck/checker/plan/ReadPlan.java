package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.PlanOperation;
import io.github.labcheck.checker.operation.PlanRequest;
import io.github.labcheck.ontology.Language;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG read back: where its parts are on the paper. Widths of text are estimated here once more, by another rule. */
final class ReadPlan {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern ARC = Pattern.compile("A\\S+ \\S+ 0 0 [01] ");

    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    private final Document document;

    ReadPlan(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError("no well-formed XML: " + e.getMessage(), e);
        }
    }

    static PlanRequest request(Path file, String storey) {
        return new PlanRequest(file, storey, null, Language.ZH, true, List.of(), PlanRequest.ALL);
    }

    static Commands.Ran run(PlanRequest request) {
        return Commands.run(new PlanOperation(Commands.WORKBENCH, request));
    }

    /** The plan of a storey, drawn once for all tests. */
    static ReadPlan of(Path file, String storey) {
        return new ReadPlan(DRAWN.computeIfAbsent(file + " " + storey, key -> run(request(file, storey)).out()));
    }

    List<Element> all(String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The groups of a class. */
    List<Element> groups(String name) {
        return all("g").stream().filter(g -> g.getAttribute("class").equals(name)).toList();
    }

    static List<Element> inside(Element group, String tag) {
        NodeList found = group.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static String words(Element group) {
        return String.join(" ", inside(group, "text").stream().map(Element::getTextContent).toList());
    }

    Envelope paper() {
        double[] box = numbers(document.getDocumentElement().getAttribute("viewBox"));
        return new Envelope(box[0], box[0] + box[2], box[1], box[1] + box[3]);
    }

    /** The number behind 1: of the scale. */
    double scale() {
        return all("text").stream().map(Element::getTextContent).filter(t -> t.matches("1:\\d+")).findFirst()
                .map(t -> Double.parseDouble(t.substring(2))).orElseThrow();
    }

    static double[] numbers(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.results().mapToDouble(r -> Double.parseDouble(r.group())).toArray();
    }

    private static Coordinate[] places(String path) {
        double[] n = numbers(path);
        Coordinate[] places = new Coordinate[n.length / 2];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Coordinate(n[2 * i], n[2 * i + 1]);
        }
        return places;
    }

    /** The rooms by id, as drawn. */
    Map<String, Geometry> rooms() {
        Map<String, Geometry> rooms = new LinkedHashMap<>();
        for (Element room : groups("room")) {
            if (!room.getAttribute("data-room").isEmpty()) {
                Coordinate[] corners = places(inside(room, "path").get(0).getAttribute("d").split("Z")[0]);
                Coordinate[] ring = java.util.Arrays.copyOf(corners, corners.length + 1);
                ring[corners.length] = corners[0];
                rooms.put(room.getAttribute("data-room"), FACTORY.createPolygon(ring));
            }
        }
        return rooms;
    }

    /** What the leaves of the doors sweep. */
    List<Geometry> swept() {
        List<Geometry> swept = new ArrayList<>();
        for (Element door : groups("door").stream().filter(d -> !d.getAttribute("data-door").isEmpty()).toList()) {
            List<Element> paths = inside(door, "path");
            for (int i = 1; i < paths.size(); i++) {
                String arc = paths.get(i).getAttribute("d");
                if (arc.contains("A")) {
                    Coordinate hinge = places(paths.get(i - 1).getAttribute("d"))[0];
                    Coordinate[] ends = places(ARC.matcher(arc).replaceAll(" "));
                    swept.add(quarter(hinge, ends[0], ends[1]));
                }
            }
        }
        return swept;
    }

    private static Geometry quarter(Coordinate hinge, Coordinate tip, Coordinate closed) {
        List<Coordinate> ring = new ArrayList<>(List.of(hinge));
        for (int i = 0; i <= 12; i++) {
            double angle = Math.PI / 2 * i / 12;
            ring.add(new Coordinate(hinge.x + (tip.x - hinge.x) * Math.cos(angle) + (closed.x - hinge.x) * Math.sin(angle),
                    hinge.y + (tip.y - hinge.y) * Math.cos(angle) + (closed.y - hinge.y) * Math.sin(angle)));
        }
        ring.add(hinge);
        return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }

    /** The box of a line of text. */
    static Geometry box(Element text) {
        double size = number(text, "font-size");
        double x = number(text, "x");
        double y = number(text, "y");
        double width = width(text.getTextContent()) * size;
        double left = anchor(text).equals("middle") ? x - width / 2 : x;
        Geometry box = FACTORY.toGeometry(new Envelope(left, left + width, y - 0.86 * size, y + 0.14 * size));
        double[] turn = numbers(text.getAttribute("transform"));
        return turn.length == 0 ? box : AffineTransformation.rotationInstance(Math.toRadians(turn[0]), turn[1], turn[2]).transform(box);
    }

    private static String anchor(Element text) {
        String own = text.getAttribute("text-anchor");
        return own.isEmpty() ? ((Element) text.getParentNode()).getAttribute("text-anchor") : own;
    }

    static double number(Element element, String name) {
        String own = element.getAttribute(name);
        return Double.parseDouble(own.isEmpty() ? ((Element) element.getParentNode()).getAttribute(name) : own);
    }

    /** Width over size: Chinese characters are square, others as wide as in Arial, on average. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c > 0x2000 ? 1 : Character.isUpperCase(c) ? 0.68 : Character.isDigit(c) ? 0.56
                : "ijl.,:;' ()".indexOf(c) >= 0 ? 0.3 : 0.5).sum();
    }

    /** The box around all lines of a group. */
    static Geometry box(Element group, String tag) {
        Envelope whole = new Envelope();
        inside(group, tag).forEach(text -> whole.expandToInclude(box(text).getEnvelopeInternal()));
        return FACTORY.toGeometry(whole);
    }

    /** Where discs are. */
    List<Geometry> discs(List<Element> groups) {
        return groups.stream().map(group -> inside(group, "circle")).filter(circles -> !circles.isEmpty())
                .map(circles -> circles.get(circles.size() - 1)).map(c -> (Geometry) FACTORY.createPoint(
                        new Coordinate(number(c, "cx"), number(c, "cy"))).buffer(number(c, "r"))).toList();
    }

    /** Where a plate is. */
    static Geometry plate(Element group) {
        Element rect = inside(group, "rect").get(0);
        double x = number(rect, "x");
        double y = number(rect, "y");
        return FACTORY.toGeometry(new Envelope(x, x + number(rect, "width"), y, y + number(rect, "height")));
    }

    /** All places of paths that are no tile of a pattern. */
    List<Coordinate> places() {
        List<Coordinate> places = new ArrayList<>();
        for (Element path : all("path")) {
            String d = path.getAttribute("d");
            if (!d.contains("h") && !d.contains("v") && !((Element) path.getParentNode()).getTagName().equals("pattern")) {
                places.addAll(List.of(places(ARC.matcher(d).replaceAll(" "))));
            }
        }
        return places;
    }
}
