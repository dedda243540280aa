package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.Portrait.View;
import io.github.labcheck.checker.justify.picture.PlanImages;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.bcf.BcfReport;
import io.github.labcheck.checker.report.bcf.BcfVersion;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The order of elements and what is required are those of the published schemas, whose text is not in this repository. */
class BcfReportTest {

    private static final Pattern GUID = Pattern.compile("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}");

    /** What an element may hold, in this order; with an exclamation mark what it must hold, with a plus sign what may come again. */
    private static final Map<String, List<String>> COMMON = Map.of("Camera", List.of("X!", "Y!", "Z!"), "Selection", List.of("Component+"),
            "File", List.of("Filename", "Date", "Reference"), "Place", List.of("Viewpoint", "Snapshot", "Index"));
    private static final Map<String, List<String>> V2 = Map.of("Version", List.of("DetailedVersion"), "Markup",
            List.of("Header", "Topic!", "Comment+", "Viewpoints+"),
            "Header", List.of("File!+"), "Topic", List.of("ReferenceLink+", "Title!", "Priority", "Index", "Labels+", "CreationDate!",
            "CreationAuthor!", "Description"),
            "VisualizationInfo", List.of("Components", "OrthogonalCamera"), "Components",
            List.of("ViewSetupHints", "Selection", "Visibility!"),
            "OrthogonalCamera", List.of("CameraViewPoint!", "CameraDirection!", "CameraUpVector!", "ViewToWorldScale!"), "Visibility",
            List.of("Exceptions"));
    private static final Map<String, List<String>> V3 = Map.of("Version", List.of(), "Markup", List.of("Header", "Topic!"), "Header",
            List.of("Files"),
            "Topic", List.of("ReferenceLinks", "Title!", "Priority", "Index", "Labels", "CreationDate!", "CreationAuthor!", "Description",
            "Comments", "Viewpoints"),
            "VisualizationInfo", List.of("Components", "OrthogonalCamera!"), "Components", List.of("Selection", "Visibility"), "Visibility",
            List.of("ViewSetupHints", "Exceptions"), "OrthogonalCamera",
            List.of("CameraViewPoint!", "CameraDirection!", "CameraUpVector!", "ViewToWorldScale!", "AspectRatio!"), "Extensions",
            List.of("TopicTypes", "TopicStatuses", "Priorities", "TopicLabels", "Users"), "Lists", List.of());

    private static final String ROOM = "0BTBFw6f90Nfh9rP1dlXr2";

    /** A corridor too narrow, taken from a model, and one that is not drawn. */
    private static final String IMPORTED = """
            labcheck: 1
            project: {id: m, date: 2017-11-01}
            storeys: [{id: F2, level: 2, elevation: 3.6}]
            rooms:
              - {id: C1, function: corridor, loadedSides: 2, clearWidth: 1.5, storey: F2, outline: [[10, 20], [30, 20], [30, 21.5], [10, 21.5]],
                 source: {file: model.ifc, globalId: %s}}
            """.formatted(ROOM);

    private static Map<String, byte[]> entries(CheckReport report, BcfVersion version, Language language) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] bytes = SampleReport.bytes(new BcfReport(language, version, PlanImages::png), report);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertFalse(entries.containsKey(entry.getName()), entry.getName());
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static Document xml(byte[] bytes) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    private static CheckReport imported() {
        return new CheckReport("1.0.0", 59, List.of(SampleReport.check("m.yaml", IMPORTED, List.of())));
    }

    @ParameterizedTest
    @EnumSource(BcfVersion.class)
    void aFaultIsATopicAndSoIsAFileThatCannotBeRead(BcfVersion version) throws IOException {
        CheckReport report = SampleReport.report();
        List<String> titles = entries(report, version, Language.EN).entrySet().stream().filter(e -> e.getKey().endsWith("/markup.bcf"))
                .map(e -> text(xml(e.getValue()), "Title")).toList();
        int faults = report.designs().stream().mapToInt(d -> Fault.of(d.findings()).size()).sum();
        assertEquals(faults + 1, titles.size());
        assertTrue(titles.get(titles.size() - 1).startsWith("broken.yaml:"), titles::toString);
        Fault first = Fault.of(report.designs().get(0).findings()).get(0);
        assertEquals("1. " + first.headline(Language.EN), titles.get(0));
    }

    @ParameterizedTest
    @EnumSource(BcfVersion.class)
    void everyDocumentHasTheElementsOfItsVersionInTheirOrder(BcfVersion version) throws IOException {
        Map<String, byte[]> entries = entries(SampleReport.report(), version, Language.ZH);
        entries.putAll(entries(imported(), version, Language.ZH));
        Map<String, List<String>> known = version == BcfVersion.V2_1 ? V2 : V3;
        assertEquals(version == BcfVersion.V3_0, entries.containsKey("extensions.xml"));
        entries.forEach((name, bytes) -> {
            if (!name.endsWith(".png")) {
                ordered(name, xml(bytes).getDocumentElement(), known);
            }
        });
    }

    private static void ordered(String name, Element element, Map<String, List<String>> known) {
        String key = element.getTagName();
        boolean place = key.equals("ViewPoint") || key.equals("Viewpoints") && known == V2;
        List<String> order = place ? COMMON.get("Place") : key.startsWith("Camera") ? COMMON.get("Camera")
                : known.getOrDefault(key, COMMON.get(key));
        List<Element> children = children(element);
        if (order != null) {
            List<String> names = order.stream().map(o -> o.replaceAll("[!+]", "")).toList();
            int at = -1;
            for (Element child : children) {
                int next = names.indexOf(child.getTagName());
                assertTrue(next > at || next == at && next >= 0 && order.get(next).endsWith("+"), () -> name + ": " + key + " / "
                        + child.getTagName());
                at = next;
            }
            Set<String> there = children.stream().map(Element::getTagName).collect(Collectors.toSet());
            order.stream().filter(o -> o.contains("!")).forEach(o ->
                    assertTrue(there.contains(o.replaceAll("[!+]", "")), () -> name + ": " + key + " lacks " + o));
        }
        if (element.hasAttribute("Guid")) {
            assertTrue(GUID.matcher(element.getAttribute("Guid")).matches(), element.getAttribute("Guid"));
        }
        assertTrue(!children.isEmpty() || element.hasAttributes() || !element.getTextContent().isBlank(), () -> name + ": " + key
                + " is empty");
        children.forEach(child -> ordered(name, child, known));
    }

    @ParameterizedTest
    @EnumSource(BcfVersion.class)
    void aTopicLiesInTheFolderOfItsGuidWithTheViewThatItNames(BcfVersion version) throws IOException {
        Map<String, byte[]> entries = entries(SampleReport.report(), version, Language.EN);
        Set<String> named = new HashSet<>(Set.of("bcf.version", "extensions.xml"));
        entries.forEach((name, bytes) -> {
            if (name.endsWith("/markup.bcf")) {
                String folder = name.substring(0, name.indexOf('/') + 1);
                Document markup = xml(bytes);
                assertEquals(folder, ((Element) markup.getElementsByTagName("Topic").item(0)).getAttribute("Guid") + "/");
                named.add(name);
                for (String file : List.of("Viewpoint", "Snapshot")) {
                    if (markup.getElementsByTagName(file).getLength() > 0) {
                        named.add(folder + text(markup, file));
                    }
                }
            }
        });
        assertTrue(named.containsAll(entries.keySet()) && entries.keySet().stream().anyMatch(n -> n.endsWith(".bcfv")), () -> named + " "
                + entries.keySet());
    }

    @ParameterizedTest
    @EnumSource(BcfVersion.class)
    void theViewLooksDownIntoTheRoomAndSelectsItInTheModel(BcfVersion version) throws IOException {
        Map<String, byte[]> entries = entries(imported(), version, Language.EN);
        Document view = xml(entries.entrySet().stream().filter(e -> e.getKey().endsWith(".bcfv")).findFirst().orElseThrow().getValue());
        assertEquals(ROOM, ((Element) view.getElementsByTagName("Component").item(0)).getAttribute("IfcGuid"));
        assertEquals(List.of(20.0, 20.75, 5.8), children((Element) view.getElementsByTagName("CameraViewPoint").item(0)).stream()
                .map(e -> Double.parseDouble(e.getTextContent())).toList());
        assertEquals("-1.0", children((Element) view.getElementsByTagName("CameraDirection").item(0)).get(2).getTextContent());
        Document markup = xml(entries.entrySet().stream().filter(e -> e.getKey().endsWith("markup.bcf")).findFirst().orElseThrow()
                .getValue());
        assertEquals("model.ifc", text(markup, "Filename"));
        assertEquals("2017-11-01T00:00:00Z", text(markup, "CreationDate"));
        byte[] picture = entries.entrySet().stream().filter(e -> e.getKey().endsWith("snapshot.png")).findFirst().orElseThrow().getValue();
        assertEquals("PNG", new String(picture, 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void placesOfOneStoreyAreSeenTogether() {
        View one = new View("F1", 2, 2, 0, 6, 6);
        assertEquals(new View("F1", 7, 2.5, 0, 16, 7), one.with(new View("F1", 12, 3, 0, 6, 6)));
        assertEquals(one, one.with(new View("F1", 2, 2, 0, 1, 1)));
    }

    @Test
    void theTopicKeepsItsGuidInBothVersionsAndLanguages() throws IOException {
        Set<Set<String>> folders = new HashSet<>();
        for (BcfVersion version : BcfVersion.values()) {
            for (Language language : Language.values()) {
                folders.add(entries(SampleReport.report(), version, language).keySet().stream().filter(n -> n.endsWith("markup.bcf"))
                        .collect(Collectors.toSet()));
            }
        }
        assertEquals(1, folders.size());
    }

    @ParameterizedTest
    @EnumSource(BcfVersion.class)
    void twoChecksGiveTheSameBytes(BcfVersion version) {
        BcfReport bcf = new BcfReport(Language.ZH, version, PlanImages::png);
        assertArrayEquals(SampleReport.bytes(bcf, SampleReport.report()), SampleReport.bytes(bcf, SampleReport.report()));
    }

    @ParameterizedTest
    @EnumSource(BcfVersion.class)
    void aReportOfNothingHasNoTopic(BcfVersion version) throws IOException {
        assertTrue(entries(new CheckReport("1.0.0", 59, List.of()), version, Language.ZH).keySet().stream()
                .noneMatch(n -> n.contains("/")));
    }

    @Test
    void withoutAPictureTheTopicHasItsViewAlone() {
        byte[] bytes = SampleReport.bytes(new BcfReport(Language.EN, BcfVersion.V3_0, svg -> null), imported());
        String names = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertTrue(names.contains("viewpoint.bcfv") && !names.contains("snapshot.png"));
    }
}
