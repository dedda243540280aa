package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.ontology.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignReaderTest {

    private static final String BASE = "urn:labcheck:design:demo/";

    private final Design design = Designs.design(Designs.ENGLISH);
    private final Graph graph = design.graph();

    @Test
    void theTitleBlockIsKnown() {
        assertEquals("demo", design.projectId());
        assertEquals("示例", design.name());
        assertEquals(LocalDate.of(2017, 11, 1), design.date());
        assertEquals(BASE + "project", design.projectIri());
        assertEquals("labcheck: 1", design.lines().get(0));
    }

    @Test
    void aDesignWithoutNameIsCalledByItsId() {
        assertEquals("p", Designs.design(Designs.HEAD).name());
    }

    @Test
    void theSameDesignInChineseGivesTheSameGraph() {
        assertTrue(graph.isIsomorphicWith(Designs.design(Designs.CHINESE).graph()));
    }

    @Test
    void twoReadingsNameTheirListsAlike() {
        Graph again = Designs.design(Designs.ENGLISH).graph();
        assertEquals(graph.size(), again.size());
        assertTrue(graph.stream().allMatch(again::contains));
    }

    @Test
    void anIdStaysTextAndIsEncodedInTheIri() {
        assertEquals(Set.of("010"), values("rooms/010", "id"));
        assertEquals(Set.of("走道/1"), values("rooms/%E8%B5%B0%E9%81%93%2F1", "id"));
    }

    @Test
    void anUnderscoreAtTheBeginningOfAnIdCannotBeTakenForAnEntryWithoutId() {
        Graph records = Designs.design(Designs.HEAD + """
                records:
                  - {type: equipment-file}
                  - {id: _1, type: equipment-file}
                """).graph();
        Node id = NodeFactory.createURI(Schema.NS + "id");
        assertTrue(records.contains(node("urn:labcheck:design:p/records/%5F1"), id, Node.ANY));
        assertFalse(records.contains(node("urn:labcheck:design:p/records/_1"), id, Node.ANY));
        assertTrue(records.contains(node("urn:labcheck:design:p/records/_1"), RDF.Nodes.type, Node.ANY));
    }

    @Test
    void numbersAreInTheUnitOfTheirProperty() {
        assertEquals(Set.of("2.8"), values("rooms/010", "clearHeight"));
        assertEquals(Set.of("45"), values("rooms/010", "relativeHumidity"));
        assertEquals(Set.of("1"), values("storeys/F1", "level"));
        assertEquals("http://www.w3.org/2001/XMLSchema#integer", one("storeys/F1", "level").getLiteralDatatypeURI());
        assertEquals("http://www.w3.org/2001/XMLSchema#decimal", one("storeys/F1", "height").getLiteralDatatypeURI());
    }

    @Test
    void everyWholeMillimetreConvertsExactly() {
        for (int mm = 300; mm <= 3000; mm += 7) {
            Design read = Designs.design(Designs.HEAD + "rooms: [{id: R, clearWidth: " + mm + " mm}]");
            String metres = read.graph().find(Node.ANY, NodeFactory.createURI(Schema.NS + "clearWidth"), Node.ANY)
                    .next().getObject().getLiteralLexicalForm();
            assertEquals(mm / 1000.0, Double.parseDouble(metres));
        }
    }

    @Test
    void anIntervalHasTwoEndsAndAPlainNumberNone() {
        assertEquals(Set.of(BASE + "rooms/010/temperature"), values("rooms/010", "temperature"));
        assertEquals(Set.of("18"), values("rooms/010/temperature", "low"));
        assertEquals(Set.of("26"), values("rooms/010/temperature", "high"));
    }

    @Test
    void aNestedBlockIsAResourceOfItsClass() {
        assertEquals(Set.of(BASE + "equipment/EQ-1/label"), values("equipment/EQ-1", "label"));
        assertTrue(graph.contains(node(BASE + "equipment/EQ-1/label"), RDF.Nodes.type, node(Schema.NS + "Label")));
        assertEquals(Set.of("2017-06-01"), values("equipment/EQ-1/label", "calibratedOn"));
    }

    @Test
    void anEmptyBlockIsThereAndSaysNothing() {
        Graph read = Designs.design(Designs.HEAD + "equipment: [{id: E, type: lc-msms, label: {}}]").graph();
        assertTrue(read.contains(node("urn:labcheck:design:p/equipment/E/label"), RDF.Nodes.type, node(Schema.NS + "Label")));
    }

    @Test
    void whatIsOrderedIsAList() {
        assertEquals(List.of(BASE + "rooms/010", BASE + "rooms/%E8%B5%B0%E9%81%93%2F1", BASE + "rooms/010"),
                list(one("flows/W1", "path")));
        assertEquals(List.of(BASE + "rooms/%E8%B5%B0%E9%81%93%2F1", Schema.NS + "Outside"), list(one("doors/D2", "between")));
        assertEquals(List.of("1.2", "0.8"), list(one("equipment/EQ-1", "size")));
        assertEquals(List.of("3", "6.7"), list(one("doors/D1", "at")));
    }

    @Test
    void aSingleValueOfAnOrderedKeyIsAListOfOne() {
        Graph read = Designs.design(Designs.HEAD + "rooms: [{id: R}]\nflows: [{id: W, type: sample, path: R}]").graph();
        Node path = read.find(Node.ANY, node(Schema.NS + "path"), Node.ANY).next().getObject();
        assertTrue(read.contains(path, RDF.Nodes.rest, RDF.Nodes.nil));
    }

    @Test
    void theClosingPointOfAnOutlineIsDropped() {
        List<String> corners = list(one("rooms/010", "outline"));
        assertEquals(4, corners.size());
    }

    @Test
    void anEmptyListSaysThatThereIsNone() {
        assertEquals(Set.of(Schema.NS + "holds"), values("stores/CB1", "none"));
        assertEquals(Set.of(), values("stores/CB1", "holds"));
    }

    @Test
    void sectionsThatArePresentAreCompleteUnlessSaidOtherwise() {
        Set<String> listed = values("project", "lists");
        assertTrue(listed.contains(Schema.NS + "Room"));
        assertTrue(listed.contains(Schema.NS + "Building"));
        assertFalse(listed.contains(Schema.NS + "Sign"), "named in project.incomplete");
        assertFalse(listed.contains(Schema.NS + "Window"), "absent");
    }

    @Test
    void anEmptySectionIsComplete() {
        Graph read = Designs.design(Designs.HEAD + "signs: []").graph();
        assertTrue(read.contains(Node.ANY, node(Schema.NS + "lists"), node(Schema.NS + "Sign")));
    }

    @Test
    void positionsNameTheLineOfTheKey() {
        Positions positions = design.positions();
        assertEquals(new Position(6, 5), positions.of(BASE + "rooms/010"));
        assertEquals(new Position(12, 5), positions.of(BASE + "rooms/010", Schema.NS + "clearHeight"));
        assertEquals(new Position(6, 5), positions.of(BASE + "rooms/010", Schema.NS + "noise"), "a key that is not there");
        assertEquals(new Position(15, 15), positions.of(BASE + "rooms/010/finishes"));
        assertEquals(new Position(15, 16), positions.of(BASE + "rooms/010/finishes", Schema.NS + "floor"));
        assertEquals(new Position(5, 1), positions.section("Room").orElseThrow());
        assertEquals(new Position(2, 1), positions.project());
        assertTrue(positions.section("Window").isEmpty());
    }

    @Test
    void whatYamlTakesForOtherTypesStaysTextWhereTextIsMeant() {
        Graph read = Designs.design(Designs.HEAD + """
                rooms:
                  - {id: 1_000, name: no}
                  - {id: 0x1F, name: 0b12}
                  - {id: 1e3, name: .inf}
                  - {id: 'null', name: true}
                  - {id: 2017-01-01, name: 12:30:45}
                """).graph();
        Set<String> texts = new TreeSet<>();
        read.stream().filter(t -> t.getObject().isLiteral()).forEach(t -> texts.add(t.getObject().getLiteralLexicalForm()));
        assertTrue(texts.containsAll(List.of("1_000", "no", "0x1F", "0b12", "1e3", ".inf", "null", "true", "2017-01-01", "12:30:45")),
                texts.toString());
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsAreFine() {
        Design read = Designs.design("\uFEFF" + Designs.ENGLISH.replace("\n", "\r\n"));
        assertTrue(read.graph().isIsomorphicWith(graph));
        assertEquals(design.lines(), read.lines());
        assertEquals(new Position(12, 5), read.positions().of(BASE + "rooms/010", Schema.NS + "clearHeight"));
    }

    @Test
    void aFileWithoutTheMarkIsNoDesign() {
        for (String yaml : List.of("a: 1\n", "- 1\n", "text\n", "Labcheck: 1\n")) {
            Reading reading = Designs.read(yaml);
            assertFalse(reading.isDesign());
            assertNull(reading.design());
            assertEquals(List.of("no-design"), Designs.codes(reading));
        }
        assertFalse(Designs.read("a: [\n").isDesign());
        assertTrue(Designs.read("labcheck: 1\na: [\n").isDesign());
    }

    @Test
    void aFileOfSeveralDesignsSaysHowManyThereAre() {
        Reading reading = Designs.read("---\n" + Designs.ENGLISH + "---\n" + Designs.ENGLISH + "--- # the last\n" + Designs.ENGLISH);
        assertEquals(List.of("second-document"), Designs.codes(reading));
        assertTrue(reading.errors().get(0).message().en().contains("this one has 3,"), reading.errors().toString());
    }

    @Test
    void aFileIsReadFromDiskAndItsAbsenceIsAnError(@TempDir Path folder) throws IOException {
        DesignReader reader = new DesignReader(Designs.SCHEMA);
        Path file = Files.writeString(folder.resolve("a.yaml"), Designs.ENGLISH);
        assertEquals(file.toString(), reader.read(file).design().file());
        assertEquals(List.of("unreadable"), Designs.codes(reader.read(folder.resolve("b.yaml"))));
        assertEquals(List.of("unreadable"), Designs.codes(reader.read(folder)));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private Node one(String resource, String property) {
        List<Node> found = graph.find(node(BASE + resource), node(Schema.NS + property), Node.ANY)
                .mapWith(t -> t.getObject()).toList();
        assertEquals(1, found.size(), resource + " " + property);
        return found.get(0);
    }

    private Set<String> values(String resource, String property) {
        Set<String> found = new TreeSet<>();
        graph.find(node(BASE + resource), node(Schema.NS + property), Node.ANY)
                .forEach(t -> found.add(text(t.getObject())));
        return found;
    }

    private List<String> list(Node list) {
        List<String> items = new ArrayList<>();
        for (Node cell = list; !cell.equals(RDF.Nodes.nil);
                cell = graph.find(cell, RDF.Nodes.rest, Node.ANY).next().getObject()) {
            items.add(text(graph.find(cell, RDF.Nodes.first, Node.ANY).next().getObject()));
        }
        return items;
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
