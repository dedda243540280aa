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
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Made-up clauses, each of which asks for a clear width of 2 m, on a design of one room. */
class ThreeValuedApplicabilityTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final RuleEngine ENGINE = RuleEngine.open();

    private static final Condition CORRIDOR = is("function", Comparison.IN, concept("RoomFunction", "corridor"));

    private static final Condition TWO_SIDES = is("loadedSides", Comparison.IS, new Operand.OfNumber(2));

    private static final Condition CONTAMINATED = is("zone", Comparison.IN, concept("Zone", "contaminated"));

    private static final Condition NOT_PUBLIC = is("zone", Comparison.NOT_IN, concept("Zone", "public"));

    private static final Condition HIGH = is("clearHeight", Comparison.AT_LEAST, new Operand.OfNumber(3));

    private static Condition is(String property, Comparison comparison, Operand... operands) {
        return new Compare(Path.of(ONTOLOGY.schema().named(property)), comparison, List.of(operands));
    }

    private static Operand concept(String type, String notation) {
        return new Operand.OfConcept(ONTOLOGY.schema().concept(type, notation).orElseThrow().iri());
    }

    private static Clause clause(List<Condition> when, List<Condition> unless) {
        Clause c = ONTOLOGY.clause("JGJ91-93-4.1.5b").orElseThrow();
        return new Clause("HOUSE-1", List.of(), c.title(), c.category(), c.document(), c.locator(), c.obligation(),
                List.of(), c.basis(), c.evidence(), "Room", List.of(), when, unless,
                new Limit.Minimum(Path.of(ONTOLOGY.schema().named("clearWidth")), 2), null, c.remedy(), null, null,
                c.consequence(), c.phase(), c.period(), c.alsoIn());
    }

    private static Applicability.Result due(Clause clause, String room) {
        String yaml = "labcheck: 1\nproject: {id: p, date: 2017-11-01}\nrooms: [{id: R, " + room + "}]\n";
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.errors());
        Design design = reading.design();
        DesignGraph graph = DrawnValues.complete(design.graph(), ONTOLOGY.schema(), design.date());
        return Applicability.of(graph, List.of(clause));
    }

    private static String verdict(Clause clause, String room) {
        Applicability.Result due = due(clause, room);
        List<Verdict> verdicts = ENGINE.judge(due.subjects(), due.dues());
        assertEquals(due.dues().size(), verdicts.size());
        return verdicts.isEmpty() ? "not applicable" : verdicts.get(0).outcome().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> doubt(Clause clause, String room) {
        List<Due> dues = due(clause, room).dues();
        assertEquals(1, dues.size());
        return dues.get(0).doubt().stream().map(Missing::property).map(p -> p.substring(Schema.NS.length())).toList();
    }

    @Test
    void allConditionsHoldSoTheLimitIsDueWithoutDoubt() {
        Clause clause = clause(List.of(CORRIDOR, TWO_SIDES), List.of());
        assertEquals(List.of(), doubt(clause, "function: corridor, loadedSides: 2, clearWidth: 2"));
        assertEquals("met", verdict(clause, "function: corridor, loadedSides: 2, clearWidth: 2"));
        assertEquals("violated", verdict(clause, "function: corridor, loadedSides: 2, clearWidth: 1.99"));
        assertEquals("undetermined", verdict(clause, "function: corridor, loadedSides: 2"));
    }

    @Test
    void aRefutedConditionWinsOverAMissingOneInWhateverOrder() {
        for (List<Condition> when : List.of(List.of(CORRIDOR, TWO_SIDES), List.of(TWO_SIDES, CORRIDOR))) {
            assertEquals("not applicable", verdict(clause(when, List.of()), "function: office, clearWidth: 1"));
        }
    }

    @Test
    void aRefutedConditionWinsOverAMissingExemption() {
        assertEquals("not applicable", verdict(clause(List.of(CORRIDOR), List.of(HIGH)), "function: office, clearWidth: 1"));
    }

    @Test
    void anExemptionThatHoldsExemptsWhateverElseIsMissing() {
        for (List<Condition> unless : List.of(List.of(CONTAMINATED, HIGH), List.of(HIGH, CONTAMINATED))) {
            assertEquals("not applicable", verdict(clause(List.of(TWO_SIDES), unless), "zone: contaminated, clearWidth: 1"));
        }
    }

    @Test
    void anExemptionThatDoesNotHoldExemptsNot() {
        assertEquals("violated", verdict(clause(List.of(CORRIDOR), List.of(CONTAMINATED)),
                "function: corridor, zone: clean, clearWidth: 1"));
    }

    @Test
    void whatIsMissingLeavesItInDoubtAndIsNamed() {
        Clause clause = clause(List.of(CORRIDOR, TWO_SIDES), List.of(CONTAMINATED));
        assertEquals(List.of("loadedSides", "zone"), doubt(clause, "function: corridor, clearWidth: 1"));
        assertEquals("undetermined", verdict(clause, "function: corridor, clearWidth: 1"));
        assertEquals("undetermined", verdict(clause, "function: corridor"));
    }

    @Test
    void inDoubtAndTheValuePassesAnywayIsMet() {
        Clause clause = clause(List.of(CORRIDOR, TWO_SIDES), List.of(CONTAMINATED));
        assertEquals("met", verdict(clause, "function: corridor, clearWidth: 2"));
    }

    @Test
    void oneOfTwoAlternativesIsEnoughAndOneRefutedAndOneMissingIsDoubt() {
        Clause clause = clause(List.of(new Condition.AnyOf(List.of(TWO_SIDES, CONTAMINATED))), List.of());
        assertEquals("violated", verdict(clause, "loadedSides: 2, clearWidth: 1"));
        assertEquals("violated", verdict(clause, "zone: contaminated, loadedSides: 1, clearWidth: 1"));
        assertEquals(List.of("zone"), doubt(clause, "loadedSides: 1, clearWidth: 1"));
        assertEquals("not applicable", verdict(clause, "loadedSides: 1, zone: clean, clearWidth: 1"));
    }

    @Test
    void aValueThatMustNotBeInAListRefutesWhereItIsAndIsDoubtWhereItIsMissing() {
        Clause clause = clause(List.of(NOT_PUBLIC), List.of());
        assertEquals("not applicable", verdict(clause, "zone: public, clearWidth: 1"));
        assertEquals("violated", verdict(clause, "zone: clean, clearWidth: 1"));
        assertEquals(List.of("zone"), doubt(clause, "clearWidth: 1"));
    }

    @Test
    void aBoundHoldsAtItsValueAndOfAnIntervalOnlyWhenTheWholeOfItDoes() {
        Clause clause = clause(List.of(HIGH), List.of());
        assertEquals("violated", verdict(clause, "clearHeight: 3, clearWidth: 1"));
        assertEquals("not applicable", verdict(clause, "clearHeight: 2.99, clearWidth: 1"));
    }

    @Test
    void aNarrowerConceptSatisfiesABroaderConditionAndNotTheReverse() {
        Condition laboratory = is("function", Comparison.IN, concept("RoomFunction", "laboratory"));
        Condition chemistry = is("function", Comparison.IN, concept("RoomFunction", "wet-chemistry"));
        assertEquals("violated", verdict(clause(List.of(laboratory), List.of()), "function: wet-chemistry, clearWidth: 1"));
        assertEquals("not applicable", verdict(clause(List.of(chemistry), List.of()), "function: laboratory, clearWidth: 1"));
    }

    @Test
    void oneOfSeveralFunctionsIsEnough() {
        assertEquals("violated", verdict(clause(List.of(CORRIDOR), List.of()), "function: [office, corridor], clearWidth: 1"));
    }

    @Test
    void whetherThereIsSomethingIsUnknownWhileTheSectionIsAbsent() {
        Condition cylinder = new Condition.Some("Cylinder", List.of(), List.of());
        Clause clause = clause(List.of(cylinder), List.of());
        assertEquals(List.of("Cylinder"), doubt(clause, "clearWidth: 1"));
        assertEquals("not applicable", verdict(clause, "clearWidth: 1}]\ncylinders: []\nlifts: [{id: L"));
        assertEquals("violated", verdict(clause, "clearWidth: 1}]\ncylinders: [{id: G, gas: oxygen"));
    }
}
