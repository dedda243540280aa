package io.github.labcheck.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlikeTest {

    private static final Ontology ONTOLOGY = Commands.WORKBENCH.ontology();
    private static final Bounds FEW = Bounds.STANDARD.with(Bound.FINDINGS, 3).with(Bound.UNDETERMINED, 3);
    private static final ComplianceCheck CHECK = new ComplianceCheck(ONTOLOGY, Commands.WORKBENCH::engine, FEW);
    private static final CheckOptions ALL = CheckOptions.all(List.of(ONTOLOGY.profile("guangxi").orElseThrow()));

    /** Rooms of several kinds, many of which are alike, among others that are not. */
    private static final String MIXED = """
            labcheck: 1
            project: {id: alike, date: 2017-11-01, phase: new-build}
            storeys: [{id: F1, level: 1}, {id: F2, level: 2}]
            rooms:
              - {id: M, function: chemistry-laboratory, storey: F1, outline: [[0, 0], [6, 0], [6, 6], [0, 6]]}
              - {id: S, function: office}
            """ + some("R%02d}", 12) + some("C%02d, function: chemistry-laboratory, area: 20, storey: F2}", 9)
            + some("W%02d, function: waste-store, clearHeight: 1.9}", 7) + some("Z%02d, function: pcr-amplification}", 8) + """
            doors:
              - {id: D1, between: [M, outside]}
              - {id: D2, between: [S, R00]}
            equipment:
            """ + some("E%02d, type: fume-hood}", 8) + some("H%02d, type: fume-hood, room: C01}", 6) + """
            signs: []
            """;

    private static String some(String entry, int count) {
        return IntStream.range(0, count).mapToObj(i -> "  - {id: " + entry.formatted(i) + "\n").collect(Collectors.joining());
    }

    private static Design design(String text) {
        Reading reading = Commands.WORKBENCH.reader().read("alike.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertTrue(reading.errors().isEmpty(), reading.errors().toString());
        return reading.design();
    }

    /** Judged one by one, as what is judged again after each edit is. */
    private static DesignReport oneByOne(Design design, CheckOptions options) {
        DesignGraph graph = CHECK.complete(design, options);
        graph.noting();
        return CHECK.check(design, graph, options);
    }

    private static Alike alike(String text, String... named) {
        Design design = design(text);
        return Alike.of(design, CHECK.complete(design, ALL), 3, Set.of(named));
    }

    private static void same(CheckOptions options) {
        DesignReport each = oneByOne(design(MIXED), options);
        DesignReport many = CHECK.check(design(MIXED), options);
        assertEquals(each.summary(), many.summary());
        assertEquals(each.clauses(), many.clauses());
        assertEquals(each.scope(), many.scope());
        assertEquals(each.findings().stream().map(AlikeTest::told).toList(), many.findings().stream().map(AlikeTest::told).toList());
    }

    private static String told(Finding finding) {
        return finding.id() + finding.outcome() + finding.subject().id() + finding.message() + finding.missing();
    }

    @Test
    void theReportIsTheSameAsIfEachWereJudged() {
        assertEquals(8 + 5 + 4 + 5 + 5, alike(MIXED).represented().size(),
                "R00 has a door, in C01 there are hoods, which stand in a place");
        same(ALL);
    }

    /** Of two storeys of one level the later one tells, so that the first of them ends otherwise than all that are alike. */
    @Test
    void theFirstOfManyThatContradictEachOtherDoesNotStandForThem() {
        Bounds one = Bounds.STANDARD.with(Bound.FINDINGS, 1).with(Bound.UNDETERMINED, 1);
        ComplianceCheck check = new ComplianceCheck(ONTOLOGY, Commands.WORKBENCH::engine, one);
        DesignReport many = check.check(design("labcheck: 1\nproject: {id: alike, date: 2017-11-01}\nstoreys:\n"
                + some("F%02d, level: 1}", 5)), ALL);
        assertEquals(4, many.clauses().stream().filter(c -> c.clause().id().equals("DRAWING-storey-level"))
                .findFirst().orElseThrow().violated());
        assertTrue(many.findings().stream().anyMatch(f -> f.clause().id().equals("DRAWING-storey-level")), "one of them is listed");
    }

    @Test
    void aRoomThatIsAskedForAndOneWithAWaiverAreJudgedThemselves() {
        assertTrue(alike(MIXED).represented().stream().anyMatch(iri -> iri.endsWith("/R11")));
        assertTrue(alike(MIXED, "R11").represented().stream().noneMatch(iri -> iri.endsWith("/R11")));
        same(new CheckOptions(ALL.profiles(), null, Set.of(), Set.of(), Set.of("R11", "M"), List.of()));
        DesignReport plain = CHECK.check(design(MIXED), ALL);
        Finding wrong = plain.findings().stream().filter(f -> f.outcome() == Finding.Outcome.VIOLATED
                && f.subject().id().matches("[CRWZ]\\d+"))
                .filter(f -> !WaiverPolicy.usual().never(f.clause(), LocalDate.of(2017, 11, 1))).findFirst().orElseThrow();
        String last = wrong.subject().id().charAt(0) + (wrong.subject().id().startsWith("R") ? "11" : "06");
        CheckOptions waiving = ALL.waiving(List.of(new Waiver(wrong.clause().id(), last, "r", "a", LocalDate.of(2018, 1, 1), null, null)));
        same(waiving);
        assertNotEquals(plain.summary(), CHECK.check(design(MIXED), waiving).summary());
    }
}
