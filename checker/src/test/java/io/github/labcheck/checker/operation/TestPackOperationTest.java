package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestPackOperationTest {

    private static final String CLAUSE = """
            @prefix lc: <https://w3id.org/labcheck/ontology#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix t: <https://w3id.org/labcheck/term/> .
            <https://w3id.org/labcheck/clause/HOUSE-1> a lc:Clause ;
                dct:identifier "HOUSE-1" ;
                skos:prefLabel "走道净宽不小于 2 m"@zh , "Corridors are at least 2 m clear"@en ;
                lc:category t:layout ;
                lc:document <https://w3id.org/labcheck/document/PRACTICE> ;
                lc:locator "unknown" ;
                lc:obligation t:shall ;
                lc:basis t:practice ;
                lc:evidence t:text ;
                lc:appliesTo lc:Room ;
                lc:when [ lc:property lc:function ; lc:in ( <https://w3id.org/labcheck/concept/room-function/corridor> ) ] ;
                lc:limit [ a lc:Minimum ; lc:property lc:clearWidth ; lc:value 2 ] ;
                lc:remedy "加宽。"@zh , "Widen it."@en .
            """;

    private static final String CASE = """
            # %s: a corridor
            labcheck: 1
            project: {id: a, date: 2026-11-01}
            rooms:
              - {id: C1, function: corridor, clearWidth: %s}%s
            """;

    @TempDir
    private Path pack;

    @BeforeEach
    void clause() throws IOException {
        Files.writeString(pack.resolve("house.ttl"), CLAUSE);
    }

    private Commands.Ran cases(String... cases) throws IOException {
        Files.writeString(pack.resolve("house.yaml"), String.join("---\n", cases));
        return Commands.run(new TestPackOperation(Workbench.forReading(List.of(pack)), pack, Language.EN));
    }

    @Test
    void casesThatSayWhatIsJudgedPass() throws IOException {
        Commands.Ran ran = cases(CASE.formatted("pass", "2.0", "  # met HOUSE-1"), CASE.formatted("fail", "1.99", "  # violated HOUSE-1"));
        assertEquals("cases: 2, clauses: 1, differences: 0\n", ran.out());
        assertEquals(Exit.DONE, ran.exit());
    }

    @Test
    void whatIsJudgedOtherwiseIsToldWithItsLineInTheFile() throws IOException {
        Commands.Ran ran = cases(CASE.formatted("pass", "2.0", "  # violated HOUSE-1"), CASE.formatted("fail", "1.99", ""));
        assertEquals(Exit.FINDINGS, ran.exit());
        assertTrue(ran.out().contains("house.yaml pass: line 5: violated HOUSE-1 is expected and was not found"), ran.out());
        assertTrue(ran.out().contains("house.yaml fail: line 11: violated HOUSE-1 was found and is not expected"), ran.out());
    }

    @Test
    void aClauseWithoutACaseIsNamedAndACaseOfNoClauseIsWrong() throws IOException {
        Commands.Ran ran = cases(CASE.formatted("pass", "2.0", "  # met HOUSE-2"));
        assertTrue(ran.out().contains("The clause HOUSE-1 has no case.") && ran.out().contains("there is no clause HOUSE-2"), ran.out());
        assertEquals(Exit.FINDINGS, ran.exit());
    }

    @Test
    void aPackWithoutCasesIsNotTested() {
        assertEquals(Exit.NOTHING_CHECKED, Commands.run(new TestPackOperation(Workbench.forReading(List.of(pack)), pack, Language.EN))
                .exit());
    }
}
