package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    private static final Ontology ONTOLOGY = Ontology.fromTurtle(List.of());

    private static final String PACK = """
            @prefix lc: <https://w3id.org/labcheck/ontology#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix clause: <https://w3id.org/labcheck/clause/> .
            @prefix doc: <https://w3id.org/labcheck/document/> .
            @prefix eq: <https://w3id.org/labcheck/concept/equipment-type/> .
            @prefix fn: <https://w3id.org/labcheck/concept/room-function/> .
            @prefix t: <https://w3id.org/labcheck/term/> .
            @prefix v: <https://w3id.org/labcheck/concept/> .
            t:robots a lc:Category ; skos:notation "robots" ; skos:prefLabel "机器人"@zh , "robots"@en .
            clause:HOUSE-1 a lc:Clause ;
                dct:identifier "HOUSE-1" ;
                skos:prefLabel "甲"@zh , "a"@en ;
                lc:category t:%s ;
                lc:document doc:%s ;
                lc:locator "1" ;
                lc:obligation t:shall ;
                lc:basis t:standard ;
                lc:evidence t:text ;
                lc:appliesTo lc:Room ;
                lc:limit %s ;
                %s
                lc:remedy "改。"@zh , "Mend it."@en .
            """;

    @TempDir
    private Path folder;

    private Clause clause(String category, String document, String limit, String more) throws IOException {
        Files.writeString(folder.resolve("house.ttl"), PACK.formatted(category, document, limit, more));
        return Ontology.load(List.of(folder)).clause("HOUSE-1").orElseThrow();
    }

    /** Prints how the clauses are spread, for whoever changes the rules. */
    @Test
    void eachClauseHasAConsequenceAndAPhase() {
        Problems problems = new Problems();
        ONTOLOGY.clauses().forEach(c -> {
            problems.unless(c.consequence().type().equals("Consequence") && c.consequence().rank() > 0, "%s: %s", c.id(), c.consequence());
            problems.unless(c.phase().type().equals("WorkPhase") && c.phase().rank() > 0, "%s: %s", c.id(), c.phase());
        });
        problems.none("Say it of the clause, or of its topic, in consequences.ttl and work-phases.ttl.");
        System.out.println("clauses by consequence: " + counts(Clause::consequence));
        System.out.println("clauses by phase: " + counts(Clause::phase));
    }

    private static Map<String, Long> counts(Function<Clause, Concept> said) {
        return ONTOLOGY.clauses().stream().map(said).collect(Collectors.groupingBy(c -> c.rank() + " " + c.notation(), TreeMap::new,
                Collectors.counting()));
    }

    @ParameterizedTest
    @CsvSource({"Consequence,8", "WorkPhase,3"})
    void theRanksOfAnOrderCountFromOneAndEachHasAClause(String conceptClass, int size) {
        List<Concept> ranked = ONTOLOGY.schema().ranked(conceptClass);
        Set<Concept> used = ONTOLOGY.clauses().stream().flatMap(c -> List.of(c.consequence(), c.phase()).stream())
                .collect(Collectors.toSet());
        assertEquals(size, ranked.size());
        for (int i = 0; i < size; i++) {
            assertEquals(i + 1, ranked.get(i).rank(), ranked.get(i).notation());
            assertTrue(used.contains(ranked.get(i)), ranked.get(i).notation() + " has no clause");
        }
    }

    @Test
    void whatIsSaidOfTopicsIsSaidOfWhatClausesCanBeAbout() {
        Problems problems = new Problems();
        for (String word : List.of("consequence", "workPhase")) {
            Sources.ALL.find(Node.ANY, NodeFactory.createURI(Schema.NS + word), Node.ANY)
                    .forEach(t -> problems.unless(isTopic(t.getSubject()),
                    "%s", Sources.name(t.getSubject())));
        }
        problems.none("Say it of a clause, a property, a fixed value, a class of things, a document, a category or lc:Category.");
    }

    private static boolean isTopic(Node node) {
        String iri = node.getURI();
        String local = Triples.name(node);
        return ONTOLOGY.schema().properties().stream().anyMatch(p -> p.iri().equals(iri)) || ONTOLOGY.schema().concept(iri).isPresent()
                || ONTOLOGY.schema().classes().stream().anyMatch(c -> c.iri().equals(iri)) || iri.equals(Schema.NS + "Category")
                || iri.contains("/clause/") && ONTOLOGY.clause(local).isPresent()
                || iri.contains("/document/") && ONTOLOGY.documents().stream().anyMatch(d -> d.id().equals(local));
    }

    @ParameterizedTest
    @CsvSource({
        "GB50016-2018-5.5.17-1a,ways-out,scheme", "GB55037-2022-7.4.2-0,ways-out,scheme", "DRAWING-cut-off,ways-out,scheme",
        "DRAWING-exit,ways-out,scheme", "DRAWING-locked-way,ways-out,scheme",
        "GB50222-2017-4.0.5,fire,construction", "GB50016-2018-5.3.1-1,fire,scheme", "GB50140-2005-5.2.1-light,fire,construction",
        "CylReg-pair,hazards,scheme", "COMPAT-prac-02,hazards,scheme", "DRAWING-label-dates,signs-labels,operation",
        "PRACTICE-behind-biosafety,hazards,scheme", "PRACTICE-end-evacuation,ways-out,scheme", "JGJ91-93-7.2.shower,hazards,construction",
        "GB50346-2011-3.3.2-o,hazards,construction", "GB50346-2011-3.3.2-n,equipment-services,construction",
        "DRAWING-overlap,drawing,scheme", "DRAWING-item-outside,drawing,scheme",
        "JGJ91-93-4.1.5b,layout-flows,scheme", "JGJ91-93-4.2.9a,layout-flows,scheme", "FLOW-PRACTICE-x-a,layout-flows,scheme",
        "GB50034-lab-fine,equipment-services,construction", "DIGITAL-LAB-lims,equipment-services,construction",
        "GB2894-2008-9.2-1,signs-labels,operation", "GXJY-2017-label-equipment,signs-labels,operation",
        "GBT7144-nitrogen,signs-labels,operation", "GB7231-2003-4.1-water,signs-labels,operation",
        "GB50016-2018-10.3.5-1,signs-labels,construction", "GBT27476.1-labels,signs-labels,operation",
        "CMA-163-6y,records,operation", "SDS-available,records,operation", "GXJY-2017-sections,records,scheme"})
    void aShippedClauseStandsWhereAReaderExpectsIt(String id, String consequence, String phase) {
        Clause clause = ONTOLOGY.clause(id).orElseThrow();
        assertEquals(consequence + " " + phase, clause.consequence().notation() + " " + clause.phase().notation());
    }

    @Test
    void theClauseItselfComesFirstThenWhatItLooksAtThenTheDocumentThenTheCategory() throws IOException {
        String travel = "[ a lc:Maximum ; lc:property lc:travelDistance ; lc:value 20 ]";
        String width = "[ a lc:Minimum ; lc:property lc:clearWidth ; lc:value 2 ]";
        assertEquals("records", clause("layout", "DRAWING", travel, "lc:consequence v:consequence-records ;").consequence().notation());
        assertEquals("ways-out", clause("layout", "DRAWING", travel, "").consequence().notation());
        assertEquals("drawing", clause("layout", "DRAWING", width, "").consequence().notation());
        assertEquals("signs-labels", clause("labeling", "PRACTICE", width, "").consequence().notation());
    }

    @Test
    void whatIsCountedCountsOnlyIfAllOfItSaysTheSame() throws IOException {
        String counting = "[ a lc:ItemCount ; lc:items lc:Equipment ; lc:along ( [ lc:inverse lc:room ] ) ; lc:minimum 1 ; "
                + "lc:where [ lc:property lc:equipmentType ; lc:in ( %s ) ] ]";
        assertEquals("fire", clause("layout", "PRACTICE", counting.formatted("eq:class-d-extinguisher"), "").consequence().notation());
        assertEquals("hazards", clause("layout", "PRACTICE", counting.formatted("eq:eyewash eq:emergency-shower"), "").consequence()
                .notation());
        assertEquals("layout-flows", clause("layout", "PRACTICE", counting.formatted("eq:eyewash eq:fire-extinguisher"), "").consequence()
                .notation());
    }

    @Test
    void aClauseOfACategoryOfAPackIsNeverLeftOutForItsPhase() throws IOException {
        Clause clause = clause("robots", "PRACTICE", "[ a lc:Minimum ; lc:property lc:clearWidth ; lc:value 2 ]", "");
        assertEquals("layout-flows scheme", clause.consequence().notation() + " " + clause.phase().notation());
    }

    @Test
    void aConceptOfAnotherClassIsRefused() {
        OntologyException refusal = assertThrows(OntologyException.class, () -> clause("layout", "PRACTICE",
                "[ a lc:Minimum ; lc:property lc:clearWidth ; lc:value 2 ]", "lc:consequence v:work-phase-scheme ;"));
        assertEquals("clause HOUSE-1: lc:consequence cannot be scheme", refusal.getMessage());
    }
}
