package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.OfficialSchemas;
import io.github.labcheck.checker.XmlShape;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What elements and attributes there are, their order, and what is required are facts of the published schemas, whose text is not in this
 * repository; {@link OfficialSchemas} says how to hold the files to that text itself.
 */
class BcfReportTest {

    /** What both versions have in common. */
    private static final String BOTH = """
            Filename: #text
            Title: #text
            Priority: #text
            Index: #int
            CreationDate: #time
            CreationAuthor: #text
            Description: #text
            Viewpoint: #text
            Snapshot: #text
            Selection: Component+
            Component: OriginatingSystem AuthoringToolId @IfcGuid=ifcguid
            ViewSetupHints: @SpacesVisible=boolean @SpaceBoundariesVisible=boolean @OpeningsVisible=boolean
            CameraViewPoint: X! Y! Z!
            CameraDirection: X! Y! Z!
            CameraUpVector: X! Y! Z!
            X: #double
            Y: #double
            Z: #double
            ViewToWorldScale: #positive
            """;
    private static final XmlShape V2 = XmlShape.of(BOTH + """
            Version: DetailedVersion @VersionId!=2\\.1
            DetailedVersion: #text
            Markup: Header Topic! Comment* Viewpoints*
            Header: File+
            File: Filename Date Reference @IfcProject=ifcguid @IfcSpatialStructureElement=ifcguid @isExternal=boolean
            Topic: ReferenceLink* Title! Priority Index Labels* CreationDate! CreationAuthor! ModifiedDate ModifiedAuthor DueDate \
            AssignedTo Stage Description BimSnippet DocumentReference* RelatedTopic* @Guid!=guid @TopicType=text @TopicStatus=text
            Labels: #text
            Viewpoints: Viewpoint Snapshot Index @Guid!=guid
            VisualizationInfo: Components OrthogonalCamera PerspectiveCamera Lines ClippingPlanes Bitmap* @Guid!=guid
            Components: ViewSetupHints Selection Visibility! Coloring
            Visibility: Exceptions @DefaultVisibility=boolean
            OrthogonalCamera: CameraViewPoint! CameraDirection! CameraUpVector! ViewToWorldScale!
            """);
    private static final XmlShape V3 = XmlShape.of(BOTH + """
            Version: @VersionId!=3\\.0
            Extensions: TopicTypes TopicStatuses Priorities TopicLabels Users SnippetTypes Stages
            TopicTypes: TopicType*
            TopicStatuses: TopicStatus*
            Priorities: Priority*
            TopicLabels: TopicLabel*
            Users: User*
            TopicType: #text
            TopicStatus: #text
            TopicLabel: #text
            User: #text
            Markup: Header Topic!
            Header: Files
            Files: File*
            File: Filename Date Reference @IfcProject=ifcguid @IfcSpatialStructureElement=ifcguid @IsExternal=boolean
            Topic: ReferenceLinks Title! Priority Index Labels CreationDate! CreationAuthor! ModifiedDate ModifiedAuthor DueDate AssignedTo \
            Stage Description BimSnippet DocumentReferences RelatedTopics Comments Viewpoints @Guid!=guid @ServerAssignedId=text \
            @TopicType!=text @TopicStatus!=text
            Labels: Label*
            Label: #text
            Viewpoints: ViewPoint*
            ViewPoint: Viewpoint Snapshot Index @Guid!=guid
            VisualizationInfo: Components OrthogonalCamera! Lines ClippingPlanes Bitmaps @Guid!=guid
            Components: Selection Visibility Coloring
            Visibility: ViewSetupHints Exceptions @DefaultVisibility=boolean
            OrthogonalCamera: CameraViewPoint! CameraDirection! CameraUpVector! ViewToWorldScale! AspectRatio!
            AspectRatio: #positive
            """);

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
        return XmlShape.read(bytes);
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

    /** Documents of files with faults of all kinds of places, with and without a model, and of none. */
    private static List<Map<String, byte[]>> files(BcfVersion version) throws IOException {
        List<Map<String, byte[]>> files = new ArrayList<>();
        for (Language language : Language.values()) {
            files.add(entries(SampleReport.report(), version, language));
            files.add(entries(imported(), version, language));
        }
        files.add(entries(new CheckReport("1.0.0", 59, List.of()), version, Language.ZH));
        files.add(entries(new CheckReport("1.0.0", 59, List.of(SampleReport.check("odd.yaml",
                IMPORTED.replace("id: C1,", "id: C1, name: '<走道> & \"]]> 🧪',"), List.of()))), version, Language.EN));
        return files;
    }

    @ParameterizedTest
    @EnumSource(BcfVersion.class)
    void everyDocumentHasTheElementsAttributesAndValuesOfItsVersionInTheirOrder(BcfVersion version) throws IOException {
        for (Map<String, byte[]> entries : files(version)) {
            assertEquals(version == BcfVersion.V3_0, entries.containsKey("extensions.xml"));
            entries.forEach((name, bytes) -> {
                if (!name.endsWith(".png")) {
                    (version == BcfVersion.V2_1 ? V2 : V3).check(name, bytes);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(BcfVersion.class)
    void everyDocumentIsValidAgainstThePublishedSchema(BcfVersion version) throws IOException {
        String folder = version == BcfVersion.V2_1 ? "bcf-2.1/" : "bcf-3.0/";
        Map<String, String> schemas = Map.of("bcf.version", "version.xsd", "extensions.xml", "extensions.xsd", "markup.bcf", "markup.xsd",
                "viewpoint.bcfv", "visinfo.xsd");
        for (Map<String, byte[]> entries : files(version)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                String schema = schemas.get(entry.getKey().substring(entry.getKey().indexOf('/') + 1));
                if (schema != null) {
                    OfficialSchemas.validate(folder + schema, entry.getKey(), entry.getValue());
                }
            }
        }
    }

    /** Version 3.0 wants every word that topics use among the extensions. */
    @Test
    void theWordsOfTheTopicsAreDeclared() throws IOException {
        for (Map<String, byte[]> entries : files(BcfVersion.V3_0)) {
            Element declared = xml(entries.get("extensions.xml")).getDocumentElement();
            Map<String, List<String>> words = Map.of("TopicType", declared(declared, "TopicTypes", "TopicType"), "TopicStatus",
                    declared(declared, "TopicStatuses", "TopicStatus"), "Priority", declared(declared, "Priorities", "Priority"), "Label",
                    declared(declared, "TopicLabels", "TopicLabel"), "CreationAuthor", declared(declared, "Users", "User"));
            entries.entrySet().stream().filter(e -> e.getKey().endsWith("markup.bcf")).forEach(e -> {
                Element topic = XmlShape.all(xml(e.getValue()).getDocumentElement(), "Topic").get(0);
                for (String attribute : List.of("TopicType", "TopicStatus")) {
                    assertTrue(words.get(attribute).contains(topic.getAttribute(attribute)), attribute);
                }
                Stream.of("Priority", "CreationAuthor").flatMap(n -> XmlShape.all(topic, n).stream()).forEach(n ->
                        assertTrue(words.get(n.getTagName()).contains(n.getTextContent()), n.getTextContent()));
                XmlShape.all(topic, "Labels", "Label").forEach(n -> assertTrue(words.get("Label").contains(n.getTextContent())));
            });
        }
    }

    private static List<String> declared(Element extensions, String list, String element) {
        return XmlShape.all(extensions, list, element).stream().map(Element::getTextContent).toList();
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
        assertEquals(List.of(20.0, 20.75, 5.8), XmlShape.children((Element) view.getElementsByTagName("CameraViewPoint").item(0)).stream()
                .map(e -> Double.parseDouble(e.getTextContent())).toList());
        assertEquals("-1.0", XmlShape.children((Element) view.getElementsByTagName("CameraDirection").item(0)).get(2).getTextContent());
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
