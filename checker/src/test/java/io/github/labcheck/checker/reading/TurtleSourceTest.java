package io.github.labcheck.checker.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.rdf.RdfWriters;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurtleSourceTest {

    private static final Schema SCHEMA = Ontology.load().schema();
    private static final DesignReader READER = new DesignReader(SCHEMA);

    private static final String HEAD = """
            @prefix lc: <https://w3id.org/labcheck/ontology#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix : <https://example.org/lab/> .
            @prefix fn: <https://w3id.org/labcheck/concept/room-function/> .

            :p a lc:Project ; lc:id "lab" ; lc:date "2026-11-01"^^xsd:date ; lc:lists lc:Room .

            """;

    private static Reading read(String name, String text) {
        return READER.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> errors(String text) {
        return read("a.ttl", HEAD + text).errors().stream()
                .map(e -> e.code() + " " + e.position().line() + ": " + e.message().en()).toList();
    }

    private static String turtle(Design design) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriters.turtle(design, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Three hundred and more of the designs of the clauses' cases, of every document some. */
    private static List<String> cases() throws IOException {
        List<String> designs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "examples", "clauses"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                String[] parts = Files.readString(file).split("\n---\n");
                if (file.toString().hashCode() % 3 == 0) {
                    designs.add(parts[Math.floorMod(file.getFileName().toString().hashCode(), parts.length)]);
                }
            }
        }
        assertTrue(designs.size() >= 300, designs.size() + " designs");
        return designs;
    }

    @Test
    void aDesignIsTheSameGraphFromTurtleAsFromYaml() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> designs = new ArrayList<>(cases());
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "designs"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                designs.add(Files.readString(file));
            }
        }
        for (String text : designs) {
            Reading yaml = read("a.yaml", text);
            if (yaml.design() != null) {
                Reading again = read("a.ttl", turtle(yaml.design()));
                if (again.design() == null || !again.design().graph().isIsomorphicWith(yaml.design().graph())) {
                    wrong.add(yaml.design().projectId() + ": " + again.errors());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aResourceAndAKeyHaveTheirPlace() {
        Reading reading =
                read("a.ttl", HEAD + ":r1 a lc:Room ;\n    lc:id \"R1\" ;\n    lc:function fn:office ;\n    lc:clearHeight 2.8 .\n");
        assertEquals(List.of(), reading.errors());
        String room = "urn:labcheck:design:lab/rooms/R1";
        assertEquals(8, reading.design().positions().of(room).line());
        assertEquals(11, reading.design().positions().of(room, Schema.NS + "clearHeight").line());
    }

    @Test
    void aResourceWithoutAnIdGoesByTheEndOfItsIri() {
        Reading reading =
                read("a.ttl", HEAD + ":R%201 a lc:Room ; lc:function fn:office .\n:d a lc:Door ; lc:between :R%201 , lc:Outside .\n");
        assertEquals(List.of(), reading.errors());
        assertTrue(reading.design().positions().of("urn:labcheck:design:lab/rooms/R%201").line() == 8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :r a lc:Room ; lc:id "R" ; lc:clearHeight "high" .           | wrong-type 8: clearHeight is "high", but must be a number in m
            :r a lc:Room ; lc:id "R" ; lc:clearHeight 2800 .             | implausible-value 8
            :r a lc:Room ; lc:id "R" ; lc:clearHeight "NaN"^^xsd:double . | wrong-type 8
            :r a lc:Room ; lc:id "R" ; lc:clearHeigth 2.8 .              | unknown-key 8: "clearHeigth" is no key of room; did you mean "clearHeight"?
            :r a lc:Room ; lc:id "R" ; lc:function fn:offic .            | unknown-value 8
            :r a lc:Room ; lc:id "R" ; lc:storey :nowhere .              | unknown-reference 8
            :r a lc:Room ; lc:id "R" ; lc:clearHeight 2.8 , 3.0 .        | wrong-type 8
            :r a lc:Rooom ; lc:id "R" .                                  | unknown-resource 8
            :r a lc:Room ; lc:id "R" ; lc:travelToDoor [ lc:low 1 ] .    | wrong-type 8
            :r a lc:Room ; lc:id "R" ; lc:area lc:area .                 | wrong-type 8
            :r a lc:Room ; lc:id "R" ; lc:outline _:a . _:a <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> 1 ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:a . | wrong-type 8
            :r a lc:Room ; lc:id "R" ; lc:outline 5 .                    | wrong-type 8
            :r a lc:Room , lc:Door ; lc:id "R" .                         | duplicate-id 8
            :q a lc:Project ; lc:id "other" ; lc:date "2026-11-01"^^xsd:date . | duplicate-key
            _:f a lc:Room ; lc:finishes _:f .                            | too-deep
            :r a lc:Room ; lc:id "R                                      | no-rdf 8
            @base <http://[bad> . <x> a lc:Room .                        | no-rdf
            """)
    void whatIsWrongIsToldWithItsPlace(String text, String expected) {
        List<String> errors = errors(text);
        assertTrue(errors.stream().anyMatch(e -> e.startsWith(expected.strip())), text + "\n" + errors);
    }

    @Test
    void aFileWithoutAProjectIsNoDesign() {
        Reading reading = read("b.ttl", "@prefix bot: <https://w3id.org/bot#> . <a> a bot:Space .");
        assertNull(reading.design());
        assertEquals("no-design", reading.errors().get(0).code());
    }

    @Test
    void nestingWithoutEndIsAnError() {
        assertEquals("no-rdf", read("a.ttl", HEAD + ":r lc:x " + "(".repeat(200_000)).errors().get(0).code());
        assertEquals("no-rdf", read("a.ttl", HEAD + ":r lc:x " + "[ lc:x ".repeat(200_000)).errors().get(0).code());
    }

    @Test
    void tooManyTriplesAreAnError() {
        DesignReader small = new DesignReader(SCHEMA, Bounds.STANDARD.with(Bound.VALUES, 5));
        Reading reading = small.read("a.ttl", (HEAD + ":r a lc:Room ; lc:id \"R\" ; lc:note \"x\" , \"y\" , \"z\" .")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("too-large", reading.errors().get(0).code());
    }

    @Test
    void jsonLdIsReadAndNothingIsFetched() {
        Reading reading = read("a.jsonld", """
                {"@context": {"lc": "https://w3id.org/labcheck/ontology#", "@base": "https://example.org/lab/"},
                 "@graph": [{"@id": "p", "@type": "lc:Project", "lc:id": "lab",
                   "lc:date": {"@value": "2026-11-01", "@type": "http://www.w3.org/2001/XMLSchema#date"}}]}
                """);
        assertEquals(List.of(), reading.errors());
        assertNotNull(reading.design());
        Reading remote =
                read("a.jsonld", "{\"@context\": \"http://127.0.0.1:1/context.jsonld\", \"@id\": \"p\", \"@type\": \"lc:Project\"}");
        assertEquals("no-rdf", remote.errors().get(0).code());
    }

    @Test
    void onlyYamlIsChangedInPlace() {
        assertTrue(WrittenDesign.changeable("a.yaml") && WrittenDesign.changeable("design"));
        assertTrue(!WrittenDesign.changeable("a.TTL") && !WrittenDesign.changeable("a.jsonld"));
    }
}
