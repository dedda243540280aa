package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackTest {

    private static final String PREFIXES = """
            @prefix lc: <https://w3id.org/labcheck/ontology#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix clause: <https://w3id.org/labcheck/clause/> .
            @prefix doc: <https://w3id.org/labcheck/document/> .
            @prefix fn: <https://w3id.org/labcheck/concept/room-function/> .
            @prefix t: <https://w3id.org/labcheck/term/> .
            @prefix unit: <http://qudt.org/vocab/unit/> .
            """;

    private static final String CLAUSE = """
            clause:HOUSE-1 a lc:Clause ;
                dct:identifier "HOUSE-1" ;
                skos:prefLabel "走道净宽不小于 2 m"@zh , "Corridors are at least 2 m clear"@en ;
                lc:category t:layout ;
                lc:document doc:PRACTICE ;
                lc:locator "unknown" ;
                lc:obligation t:shall ;
                lc:basis t:practice ;
                lc:evidence t:text ;
                lc:appliesTo lc:Room ;
                lc:when [ lc:property lc:function ; lc:in ( fn:corridor ) ] ;
                lc:limit [ a lc:Minimum ; lc:property lc:clearWidth ; lc:value 2 ] ;
                lc:remedy "加宽。"@zh , "Widen it."@en .
            """;

    private static final Ontology SHIPPED = Ontology.fromTurtle(List.of());

    private static final Map<String, Document> DOCUMENTS = SHIPPED.documents().stream()
            .collect(Collectors.toMap(Document::id, d -> d));

    private static final String LIMIT = "[ a lc:Minimum ; lc:property lc:clearWidth ; lc:value 2 ]";

    private static final String CONDITION = "[ lc:property lc:function ; lc:in ( fn:corridor ) ]";

    @TempDir
    private Path folder;

    private Ontology load(String turtle) throws IOException {
        Files.writeString(folder.resolve("house.ttl"), PREFIXES + turtle);
        return Ontology.load(List.of(folder));
    }

    private String refusal(String turtle) {
        return assertThrows(OntologyException.class, () -> load(turtle)).getMessage();
    }

    /** What is said of a clause that is read against the shipped schema, without reading the shipped clauses again. */
    private static String clauseRefusal(String turtle) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        Triples triples = new Triples(graph);
        Node clause = triples.instances(triples.term("Clause")).get(0);
        ClauseReader reader = new ClauseReader(triples, SHIPPED.schema(), DOCUMENTS);
        return assertThrows(OntologyException.class, () -> reader.clause(clause)).getMessage();
    }

    @Test
    void aPackAddsAClause() throws IOException {
        Clause clause = load(CLAUSE).clause("HOUSE-1").orElseThrow();
        Limit.Minimum limit = (Limit.Minimum) clause.limit();
        assertEquals("clearWidth", limit.path().text());
        assertEquals(2, limit.value());
        assertEquals(Clause.Status.AUTOMATED, clause.status());
        assertEquals("PRACTICE", clause.document().id());
    }

    @Test
    void aPackAddsAPropertyAndAConcept() throws IOException {
        Schema schema = load("""
                lc:benchDepth a lc:DesignProperty ;
                    rdfs:label "台深"@zh , "bench depth"@en ;
                    lc:domainIncludes lc:Room ;
                    rdfs:range xsd:decimal ;
                    lc:unit unit:M .
                fn:robot-room a lc:RoomFunction ;
                    skos:notation "robot-room" ;
                    skos:prefLabel "机器人室"@zh , "robot room"@en ;
                    skos:broader fn:laboratory .
                """).schema();
        assertEquals("m", schema.designClass("Room").property("台深").orElseThrow().symbol().orElseThrow());
        assertTrue(schema.concept("RoomFunction", "机器人室").orElseThrow()
                .is("https://w3id.org/labcheck/concept/room-function/laboratory"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "lc:Minimum | lc:Smallest | clause HOUSE-1: unknown check kind Smallest",
        "a lc:Minimum ; | | clause HOUSE-1: a limit without a kind",
        "lc:value 2 | lc:high 2 | lc:value",
        "lc:value 2 | lc:value \"wide\" | is not a number",
        "lc:value 2 | lc:value lc:clearWidth | clause HOUSE-1: ",
        "lc:value 2 | lc:value 2 , 3 | has more than one value",
        "lc:property lc:clearWidth | lc:property lc:breadth | clause HOUSE-1: no design property "
        + "https://w3id.org/labcheck/ontology#breadth",
        "lc:property lc:clearWidth | lc:property \"clearWidth\" | clause HOUSE-1: ",
        "lc:property lc:clearWidth | lc:property lc:function | clause HOUSE-1: function is no number",
        "lc:property lc:clearWidth | lc:through lc:clearWidth | clause HOUSE-1: ",
        "lc:property lc:clearWidth ; lc:value 2 | lc:value 2 | has no lc:through"})
    void aMalformedLimitIsNamedWithItsClause(String from, String to, String words) {
        String message = clauseRefusal(CLAUSE.replace(LIMIT, LIMIT.replace(from.strip(), to == null ? "" : to.strip())));
        assertTrue(message.startsWith("clause HOUSE-1: ") && message.contains(words.strip()), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[ lc:property lc:function ] | clause HOUSE-1: a condition without a comparison",
        "[ lc:property lc:function ; lc:in ( fn:corridoor ) ] | clause HOUSE-1: unknown concept corridoor",
        "[ lc:property lc:function ; lc:in fn:corridor ] | clause HOUSE-1: ",
        "[ lc:property lc:funktion ; lc:in ( fn:corridor ) ] | clause HOUSE-1: no design property "
        + "https://w3id.org/labcheck/ontology#funktion",
        "[ lc:in ( fn:corridor ) ] | has no lc:through",
        "[ lc:property lc:loadedSides ; lc:is \"2 sides\"^^xsd:integer ] | clause HOUSE-1: ",
        "[ lc:some lc:Rooom ] | clause HOUSE-1: no design class Rooom",
        "[ lc:some \"Room\" ] | clause HOUSE-1: ",
        "[ lc:property lc:function , lc:zone ; lc:in ( fn:corridor ) ] | has more than one property",
        "\"corridors\" | clause HOUSE-1: a condition without a comparison"})
    void aMalformedConditionIsNamedWithItsClause(String condition, String words) {
        String message = clauseRefusal(CLAUSE.replace(CONDITION, condition.strip()));
        assertTrue(message.startsWith("clause HOUSE-1: ") && message.contains(words.strip()), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "lc:document doc:PRACTICE | lc:document doc:NOWHERE | clause HOUSE-1: unknown document NOWHERE",
        "lc:document doc:PRACTICE ; | | clause HOUSE-1: HOUSE-1 has no lc:document",
        "lc:category t:layout | lc:category t:lay-out | clause HOUSE-1: unknown concept lay-out",
        "lc:category t:layout | lc:category \"layout\" | clause HOUSE-1: ",
        "lc:obligation t:shall | lc:obligation t:standard | clause HOUSE-1: lc:obligation cannot be standard",
        "lc:obligation t:shall ; | | clause HOUSE-1: HOUSE-1 has no lc:obligation",
        "lc:appliesTo lc:Room | lc:appliesTo lc:Rooms | clause HOUSE-1: no design class Rooms",
        "lc:appliesTo lc:Room ; | | clause HOUSE-1: HOUSE-1 has no lc:appliesTo",
        "lc:locator \"unknown\" ; | | clause HOUSE-1: HOUSE-1 has no locator",
        "lc:locator \"unknown\" | lc:locator \"unknown\" ; lc:manual t:operation | clause HOUSE-1: needs either lc:limit or lc:manual",
        ", \"Widen it.\"@en | | clause HOUSE-1: HOUSE-1: remedy needs Chinese and English",
        ", \"Corridors are at least 2 m clear\"@en | | clause HOUSE-1: HOUSE-1: prefLabel needs Chinese and English",
        "lc:locator \"unknown\" | lc:locator \"unknown\" ; lc:obligationChange [ lc:from \"soon\" ; lc:obligation t:should ] | soon is "
        + "not a date"})
    void aMalformedClauseIsNamedWithItsFault(String from, String to, String words) {
        String message = clauseRefusal(CLAUSE.replace(from.strip(), to == null ? "" : to.strip()));
        assertTrue(message.startsWith("clause HOUSE-1: ") && message.contains(words.strip()), message);
    }

    @Test
    void aClauseWithNeitherLimitNorReasonIsRefused() {
        assertEquals("clause HOUSE-1: needs either lc:limit or lc:manual",
                clauseRefusal(CLAUSE.replace("lc:limit " + LIMIT + " ;", "")));
    }

    @Test
    void anExclusionNeedsTwoConcepts() {
        assertEquals("clause HOUSE-1: lc:pair needs two concepts", clauseRefusal(CLAUSE.replace(LIMIT,
                "[ a lc:Exclusion ; lc:itemProperty lc:function ; lc:pair ( fn:corridor ) ]")));
    }

    @Test
    void anUnknownFieldIsNamed() {
        assertEquals("clause HOUSE-1: no design property https://w3id.org/labcheck/ontology#stamp", clauseRefusal(CLAUSE.replace(
                LIMIT, "[ a lc:RequiredFields ; lc:fields ( lc:stamp ) ]")));
    }

    @Test
    void aListThatNeverEndsIsRefused() {
        String message = clauseRefusal(CLAUSE.replace("( fn:corridor )", "_:ring")
                + "_:ring <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> fn:corridor ; "
                + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:ring .");
        assertTrue(message.startsWith("clause HOUSE-1: "), message);
    }

    @Test
    void twoClausesWithOneIdentifierAreRefused() {
        assertEquals("two clauses with the identifier HOUSE-1",
                refusal(CLAUSE + CLAUSE.replace("clause:HOUSE-1", "clause:HOUSE-2")));
    }

    @Test
    void aClauseThatRedefinesAShippedOneIsRefused() {
        String message = refusal(CLAUSE.replace("HOUSE-1", "JGJ91-93-4.1.5b"));
        assertTrue(message.contains("JGJ91-93-4.1.5b ships with the program; a pack only adds"), message);
    }

    @Test
    void aProfileThatIncludesAnUnknownDocumentIsRefused() {
        assertTrue(refusal("""
                <https://w3id.org/labcheck/profile/house> a lc:Profile ;
                    dct:identifier "house" ;
                    dct:title "本所"@zh , "house"@en ;
                    lc:includes doc:NOWHERE .
                """).endsWith("house.ttl:14: NOWHERE is not declared"));
    }

    @Test
    void aPropertyWithAnUnknownUnitIsRefused() {
        assertEquals("benchDepth: unknown unit ELL", refusal("""
                lc:benchDepth a lc:DesignProperty ;
                    rdfs:label "台深"@zh , "bench depth"@en ;
                    lc:domainIncludes lc:Room ;
                    rdfs:range xsd:decimal ;
                    lc:unit unit:ELL .
                """));
    }

    @Test
    void brokenTurtleIsNamedWithFileAndLine() {
        String message = refusal("clause:HOUSE-1 a lc:Clause ;;; . oops");
        assertTrue(message.startsWith(folder.resolve("house.ttl").toString()) && message.contains("line: 11"), message);
    }

    @Test
    void aFolderWithoutTurtleIsRefused() {
        String message = assertThrows(OntologyException.class, () -> Ontology.load(List.of(folder))).getMessage();
        assertEquals("no Turtle file (*.ttl) in " + folder, message);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "1e400", "-1E400", "INF", "Infinity"})
    void aLimitThatNothingCanBeComparedWithIsRefused(String number) {
        String message = refusal(CLAUSE.replace("lc:value 2", "lc:value \"" + number + "\"^^xsd:double"));
        assertTrue(message.contains(number + " is no number") || message.contains("is not a number"), message);
        String condition = refusal(CLAUSE.replace("lc:in ( fn:corridor )", "lc:atLeast \"" + number + "\"^^xsd:double"));
        assertTrue(condition.contains("HOUSE-1") || condition.contains(number), condition);
    }

    @Test
    void whatIsNoPlainFileIsRefused() throws IOException {
        Path folderInPlaceOfFile = Files.createDirectories(folder.resolve("folder.ttl"));
        assertEquals(folderInPlaceOfFile + " is no plain file", refusal(folder));
        Files.delete(folderInPlaceOfFile);
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            Path link = Files.createSymbolicLink(folder.resolve("zero.ttl"), device);
            assertEquals(link + " is no plain file", refusal(folder));
            Files.delete(link);
        }
        try (RandomAccessFile large = new RandomAccessFile(folder.resolve("large.ttl").toFile(), "rw")) {
            large.setLength((32 << 20) + 1);
        }
        assertEquals(folder.resolve("large.ttl") + " is larger than 32 MiB", refusal(folder));
    }

    private static String refusal(Path pack) {
        return assertThrows(OntologyException.class, () -> Ontology.load(List.of(pack))).getMessage();
    }

    @Test
    void anEmptyNameIsNoFolder() {
        assertEquals("an empty name is no folder", refusal(Path.of("")));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path nowhere = folder.resolve("nowhere");
        String message = assertThrows(OntologyException.class, () -> Ontology.load(List.of(nowhere))).getMessage();
        assertEquals("no folder " + nowhere, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "clause:JGJ91-93-4.1.5b lc:when [ lc:property lc:function ; lc:in ( fn:office ) ] . | house.ttl:11: JGJ91-93-4.1.5b ships with "
                + "the program",
        "clause:JGJ91-93-4.1.5b lc:unless [ lc:property lc:function ; lc:in ( fn:corridor ) ] . | JGJ91-93-4.1.5b ships with the program",
        "fn:corridor skos:broader fn:office . | corridor ships with the program",
        "lc:clearWidth lc:plausibleMaximum 1 . | clearWidth ships with the program",
        "lc:wehn lc:value 1 . | house.ttl:11: wehn is not declared; did you mean when?",
        "fn:x a lc:RoomFunction ; skos:notation \"office\" . | is the name of something that ships",
        "fn:x a lc:RoomFunction ; skos:notation \"<b>x</b>\" . | is no identifier"})
    void aPackOnlyAddsAndUsesDeclaredWords(String turtle, String words) {
        String message = refusal(turtle.strip() + "\n");
        assertTrue(message.contains(words.strip()), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "dct:identifier \"HOUSE-1\" | dct:identifier \"HOUSE-1\" ; lc:alias \"JGJ91-93-4.1.5b\" | is the name of something that ships",
        "dct:identifier \"HOUSE-1\" | dct:identifier \"JGJ91-93-4.1.5b\" | is the name of something that ships",
        "dct:identifier \"HOUSE-1\" | dct:identifier \"<script>\" | is no identifier",
        "t:shall | t:may | relaxes other clauses",
        "lc:when | lc:wehn | wehn is not declared; did you mean when?",
        "lc:clearWidth | lc:cleerWidth | cleerWidth is not declared; did you mean clearWidth?"})
    void aClauseOfAPackHidesNoShippedOne(String from, String to, String words) {
        String message = refusal(CLAUSE.replace(from.strip(), to.strip()));
        assertTrue(message.contains("house.ttl") && message.contains(words.strip()), message);
    }

    @Test
    void theVersionNamesThePackAndChangesWithIt() throws IOException {
        String first = load(CLAUSE).version();
        String second = load(CLAUSE.replace("lc:value 2", "lc:value 3")).version();
        assertTrue(first.matches("[0-9.]+\\+[\\p{L}\\p{N}_-]+\\.[0-9a-f]{12}"), first);
        assertEquals(first, load(CLAUSE).version());
        assertTrue(!first.equals(second) && first.startsWith(SHIPPED.version()), second);
    }
}
