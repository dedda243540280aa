package io.github.labcheck.checker.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.Condition.Comparison;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.rules.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Made-up tables: clauses of one document that limit one value under different conditions, on a room of which not all is known. */
class AlternativesTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final RuleEngine ENGINE = RuleEngine.open();

    private static final Condition SPRINKLERED = is("sprinklered", Comparison.IS, new Operand.OfTruth(true));

    private static final Condition BARE = is("sprinklered", Comparison.IS, new Operand.OfTruth(false));

    private static Condition is(String property, Comparison comparison, Operand... operands) {
        DesignProperty last = ONTOLOGY.schema().named(property);
        Path path = last.domains().contains("Building")
                ? new Path(List.of(new Path.Step(ONTOLOGY.schema().named("inBuilding"), false), new Path.Step(last, false)))
                : Path.of(last);
        return new Compare(path, comparison, List.of(operands));
    }

    private static Condition grade(Comparison comparison, int grade) {
        return is("fireResistanceGrade", comparison, new Operand.OfNumber(grade));
    }

    private static Condition tall(String notation) {
        return is("heightClass", Comparison.IN, new Operand.OfConcept(ONTOLOGY.schema().concept("HeightClass", notation).orElseThrow()
                .iri()));
    }

    /** A row of a table: a clause that limits what it limits under some conditions. */
    private static Clause row(String id, Limit limit, List<Condition> when, Condition... unless) {
        Clause c = ONTOLOGY.clause("JGJ91-93-4.1.5b").orElseThrow();
        return new Clause(id, List.of(), c.title(), c.category(), c.document(), c.locator(), c.obligation(), List.of(), c.basis(),
                c.evidence(), "Room", List.of(), when, List.of(unless), limit, null, c.remedy(), null, null, c.consequence(), c.phase(),
                c.period(), c.alsoIn());
    }

    private static Clause atMost(String id, double value, List<Condition> when, Condition... unless) {
        return row(id, new Limit.Maximum(Path.of(ONTOLOGY.schema().named("travelToDoor")), value), when, unless);
    }

    private static DesignGraph graph(String building, String room) {
        String yaml = "labcheck: 1\nproject: {id: p, date: 2017-11-01}\nbuilding: {%s}\nrooms: [{id: R, %s}]\n".formatted(building, room);
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.errors());
        Design design = reading.design();
        return DrawnValues.complete(design.graph(), ONTOLOGY.schema(), design.date());
    }

    /** How each row ends, in the order of their identifiers. */
    private static String verdicts(List<Clause> table, String building, String room) {
        Applicability.Result due = Applicability.of(graph(building, room), table);
        return ENGINE.judge(due.subjects(), due.dues()).stream().map(v -> v.due().pair().clause() + " "
                + v.outcome().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private static final List<Clause> TWO = List.of(atMost("A", 22, List.of(BARE)), atMost("B", 27.5, List.of(SPRINKLERED)));

    @Test
    void whatBreaksTheMildestOfTwoIsViolatedOnceAndTheOtherStaysOpen() {
        assertEquals("A undetermined, B violated", verdicts(TWO, "", "travelToDoor: 28"));
        assertEquals("A violated", verdicts(TWO, "sprinklered: false", "travelToDoor: 28"));
    }

    @Test
    void whatKeepsTheStrictestIsMetAndWhatLiesBetweenIsOpen() {
        assertEquals("A met, B met", verdicts(TWO, "", "travelToDoor: 22"));
        assertEquals("A undetermined, B met", verdicts(TWO, "", "travelToDoor: 22.01"));
        assertEquals("A undetermined, B met", verdicts(TWO, "", "travelToDoor: 27.5"));
        assertEquals("A undetermined, B undetermined", verdicts(TWO, "", "name: without a value"));
    }

    @Test
    void whereOneCaseHasNoLimitNothingIsCertain() {
        List<Clause> gap = List.of(atMost("A", 22, List.of(BARE, tall("low-rise"))),
                atMost("B", 27.5, List.of(SPRINKLERED, tall("low-rise"))));
        assertEquals("A undetermined, B undetermined", verdicts(gap, "", "travelToDoor: 90"));
        assertEquals("A undetermined, B violated", verdicts(gap, "heightClass: low-rise", "travelToDoor: 90"));
        assertEquals("", verdicts(gap, "heightClass: high-rise", "travelToDoor: 90"));
    }

    @Test
    void eachValueOfAnEnumerationCounts() {
        List<Clause> table = List.of(atMost("A", 20, List.of(tall("low-rise"))), atMost("B", 30, List.of(tall("high-rise"))));
        assertEquals("A undetermined, B violated", verdicts(table, "", "travelToDoor: 31"));
        assertEquals("A undetermined", verdicts(table.subList(0, 1), "", "travelToDoor: 31"));
    }

    @Test
    void numbersAreGoneThroughAsFarAsTheyArePlausible() {
        List<Clause> table = List.of(atMost("A", 40, List.of(grade(Comparison.AT_MOST, 2))),
                atMost("B", 35, List.of(grade(Comparison.IS, 3))),
                atMost("C", 25, List.of(grade(Comparison.IS, 4))));
        assertEquals("A violated, B undetermined, C undetermined", verdicts(table, "", "travelToDoor: 41"));
        assertEquals("A met, B undetermined, C undetermined", verdicts(table, "", "travelToDoor: 40"));
        List<Clause> withoutThree = List.of(table.get(0), table.get(2));
        assertEquals("A undetermined, C undetermined", verdicts(withoutThree, "", "travelToDoor: 41"));
    }

    @Test
    void aBoundBetweenTwoWholeNumbersLeavesNoCaseBetweenThem() {
        List<Clause> table = List.of(atMost("A", 40, List.of(grade(Comparison.LESS_THAN, 3))),
                atMost("B", 35, List.of(grade(Comparison.MORE_THAN, 2))));
        assertEquals("A violated, B undetermined", verdicts(table, "", "travelToDoor: 41"));
    }

    @Test
    void twoMissingFactsChooseTogether() {
        List<Clause> table = List.of(atMost("A", 40, List.of(BARE, tall("low-rise"))),
                atMost("B", 50, List.of(SPRINKLERED, tall("low-rise"))),
                atMost("C", 20, List.of(BARE, tall("high-rise"))), atMost("D", 25, List.of(SPRINKLERED, tall("high-rise"))));
        assertEquals("A undetermined, B violated, C undetermined, D undetermined", verdicts(table, "", "travelToDoor: 51"));
        assertEquals("A violated, C undetermined", verdicts(table, "sprinklered: false", "travelToDoor: 49"));
        assertEquals("C undetermined, D violated", verdicts(table, "heightClass: high-rise", "travelToDoor: 26"));
    }

    @Test
    void anExemptionIsACaseWithoutALimit() {
        List<Clause> exempt = List.of(atMost("A", 22, List.of(BARE)), atMost("B", 27.5, List.of(SPRINKLERED), tall("high-rise")));
        assertEquals("A undetermined, B undetermined", verdicts(exempt, "", "travelToDoor: 28"));
        assertEquals("A undetermined, B violated", verdicts(exempt, "heightClass: low-rise", "travelToDoor: 28"));
    }

    @Test
    void oneClauseThatAppliesEitherWayIsCertain() {
        List<Clause> either = List.of(atMost("A", 22, List.of(new Condition.AnyOf(List.of(BARE, SPRINKLERED)))));
        assertEquals("A violated", verdicts(either, "", "travelToDoor: 23"));
        assertEquals("A met", verdicts(either, "", "travelToDoor: 22"));
    }

    @Test
    void whetherThereIsSomethingMayGoEitherWay() {
        Condition cylinder = new Condition.Some("Cylinder", List.of(), List.of());
        List<Clause> table = List.of(atMost("A", 22, List.of(cylinder)), atMost("B", 27.5, List.of(SPRINKLERED)));
        assertEquals("A undetermined, B undetermined", verdicts(table, "", "travelToDoor: 28"));
        List<Clause> covered = List.of(atMost("A", 22, List.of(cylinder)), atMost("B", 27.5, List.of(), cylinder));
        assertEquals("A undetermined, B violated", verdicts(covered, "", "travelToDoor: 28"));
    }

    @Test
    void ofSeveralValuesOneMayBeEachAndNone() {
        Operand office = new Operand.OfConcept(ONTOLOGY.schema().concept("RoomFunction", "office").orElseThrow().iri());
        List<Clause> table = List.of(atMost("A", 22, List.of(is("function", Comparison.IN, office))),
                atMost("B", 27.5, List.of(is("function", Comparison.NOT_IN, office))));
        assertEquals("A undetermined, B undetermined", verdicts(table, "", "travelToDoor: 28"), "functions are not gone through");
    }

    @Test
    void minimaRangesAndListsAreComparedTheirOwnWay() {
        Path width = Path.of(ONTOLOGY.schema().named("clearWidth"));
        List<Clause> minima = List.of(row("A", new Limit.Minimum(width, 1.6), List.of(BARE)),
                row("B", new Limit.Minimum(width, 1.3), List.of(SPRINKLERED)));
        assertEquals("A undetermined, B violated", verdicts(minima, "", "clearWidth: 1.2"));
        Path warm = Path.of(ONTOLOGY.schema().named("temperature"));
        List<Clause> ranges = List.of(row("A", new Limit.Range(warm, 18, 27), List.of(BARE)),
                row("B", new Limit.Range(warm, 16, 28), List.of(SPRINKLERED)),
                row("C", new Limit.Range(warm, 20, 30), List.of(BARE, tall("high-rise"))));
        assertEquals("A undetermined, B violated, C undetermined", verdicts(ranges, "", "temperature: 31"));
        assertEquals("A undetermined, B met, C undetermined", verdicts(ranges, "", "temperature: 17"));
        Path zone = Path.of(ONTOLOGY.schema().named("zone"));
        List<Clause> lists = List.of(row("A", new Limit.OneOf(zone, zones("clean")), List.of(BARE)),
                row("B", new Limit.OneOf(zone, zones("clean", "public")), List.of(SPRINKLERED)));
        assertEquals("A undetermined, B violated", verdicts(lists, "", "zone: office"));
        assertEquals("A undetermined, B met", verdicts(lists, "", "zone: public"));
    }

    private static List<String> zones(String... notations) {
        return List.of(notations).stream().map(n -> ONTOLOGY.schema().concept("Zone", n).orElseThrow().iri()).toList();
    }

    @Test
    void limitsOfOtherDocumentsAreNoAlternatives() {
        Clause other = ONTOLOGY.clause("GB50016-2018-5.5.17-1a").orElseThrow();
        Clause b = TWO.get(1);
        Clause elsewhere = new Clause(b.id(), List.of(), b.title(), b.category(), other.document(), b.locator(), b.obligation(), List.of(),
                b.basis(),
                b.evidence(), "Room", List.of(), b.when(), b.unless(), b.limit(), null, b.remedy(), null, null, b.consequence(), b.phase(),
                b.period(), b.alsoIn());
        assertEquals("A undetermined, B undetermined", verdicts(List.of(TWO.get(0), elsewhere), "", "travelToDoor: 28"));
    }

    @Test
    void moreCasesThanCanBeGoneThroughLeaveAllOpen() {
        List<Clause> table = new ArrayList<>();
        List<Condition> odd = new ArrayList<>();
        for (String type : List.of("Cylinder", "Container", "Sample", "Pipe", "Lift", "Store", "Sign", "Window", "Record", "Flow",
                "PassBox", "Opening", "Door")) {
            odd.add(new Condition.Some(type, List.of(), List.of()));
        }
        for (Condition condition : odd) {
            table.add(atMost("A" + table.size(), 22, List.of(condition)));
        }
        table.add(atMost("Z", 30, List.of(new Condition.AnyOf(List.of(BARE, SPRINKLERED)))));
        assertEquals(List.of(), List.of(verdicts(table, "", "travelToDoor: 31").split(", ")).stream().filter(v -> v.endsWith("violated"))
                .toList());
        assertEquals("Z violated", verdicts(table.subList(13, 14), "", "travelToDoor: 31"));
    }
}
