package io.github.labcheck.checker.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A few of the designs that {@code mvn -Ppeer} compares: more of them with {@code -Dlabcheck.peer=200}. */
class PeerTest {

    private static final int DESIGNS = Integer.getInteger("labcheck.peer", 24);
    private static final int EACH_CASE_OF = 40;
    private static final double SHARE = 0.3;
    private static final int MANY = 30;

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final RuleEngine ENGINE = RuleEngine.open();
    private static final PeerRun RUN = new PeerRun(ONTOLOGY, ENGINE);

    @Test
    void aThirdOfTheAutomatedClausesHasShapes() {
        int automated = PeerRun.automated(ONTOLOGY).size();
        int covered = IntStream.range(0, PeerRun.PARTS).map(i -> RUN.part(i).clauses().size()).sum();
        assertTrue(covered >= SHARE * automated, covered + " of " + automated);
    }

    @Test
    void theRulesAndTheShapesSayTheSameOfGeneratedDesigns() {
        Agreement agreement = new Agreement();
        for (long seed = 1; agreement.designs() < DESIGNS; seed++) {
            PeerRun.Bench part = RUN.part(seed);
            RUN.generated(seed, part.clauses()).ifPresent(d -> RUN.compare(d.projectId(), d, part, agreement));
        }
        assertEquals(List.of(), agreement.unexplained());
        for (Outcome outcome : Outcome.values()) {
            assertTrue(agreement.clauses(outcome) > MANY, agreement.clauses(outcome) + " clauses only ended " + outcome);
        }
    }

    @Test
    void theySayTheSameOfAnExample() {
        Agreement agreement = new Agreement();
        Design design = RUN.read(ClauseCases.EXAMPLES.resolve("short/county-veterinary-lab.yaml"));
        RUN.compare("example", design, RUN.part(1), agreement);
        assertEquals(List.of(), agreement.unexplained());
    }

    @Test
    void theySayTheSameOfCasesOfClausesOfEachKind() {
        Agreement agreement = new Agreement();
        List<Clause> some = PeerRun.automated(ONTOLOGY);
        RUN.cases(IntStream.range(0, some.size()).filter(i -> i % EACH_CASE_OF == 0).mapToObj(some::get).toList(), agreement);
        assertEquals(List.of(), agreement.unexplained());
        assertTrue(agreement.designs() > 100, agreement.designs() + " cases only");
    }

    @Test
    void aLimitThatIsMovedForOneOfThemOnlyIsSeenAndNothingElse() {
        List<Clause> clauses = RUN.part(1).clauses();
        List<Clause> moved = clauses.stream().map(PeerTest::moved).toList();
        Set<String> numbers = clauses.stream().filter(c -> c.limit() instanceof Limit.OnNumber).map(Clause::id).collect(Collectors.toSet());
        for (Judges judges : List.of(RUN.differing(clauses, moved, ENGINE), RUN.differing(moved, clauses, ENGINE))) {
            Set<String> differing = differing(clauses, judges);
            assertFalse(differing.isEmpty());
            assertTrue(numbers.containsAll(differing), differing.toString());
        }
    }

    @Test
    void aRuleThatIsSwitchedOffIsSeen() {
        List<Clause> clauses = RUN.part(1).clauses();
        Set<String> differing = differing(clauses, RUN.differing(clauses, clauses, ENGINE.without("A number is above its maximum")));
        assertFalse(differing.isEmpty());
        Set<String> upper = clauses.stream().filter(c -> c.limit() instanceof Limit.Maximum).map(Clause::id).collect(Collectors.toSet());
        assertTrue(upper.containsAll(differing), differing.toString());
    }

    @Test
    void aPlaceOfWhichNobodySaysWhatItHoldsIsOpenForBothBesideOneThatHoldsNothing() {
        Design design = RUN.design("""
                labcheck: 1
                project: {id: open, date: 2017-11-01}
                rooms: [{id: A, function: []}, {id: B}]
                equipment: [{id: E1, type: exhaust-fan, serves: [A, B]}, {id: E2, type: exhaust-fan, serves: [A]}]
                """);
        Clause fan = always(ONTOLOGY.clause("GB50447-2008-5.3.6-a").orElseThrow());
        Judges judges = RUN.differing(List.of(fan), List.of(fan), ENGINE);
        PeerGraph graph = RUN.graph(design);
        Map<Pair, Outcome> expected = Map.of(new Pair(fan.id(), "urn:labcheck:design:open/equipment/E1", ""), Outcome.UNDETERMINED,
                new Pair(fan.id(), "urn:labcheck:design:open/equipment/E2", ""), Outcome.VIOLATED);
        assertEquals(expected, judges.rules(graph).outcomes());
        assertEquals(expected, judges.shapes(graph));
    }

    /** The same clause without conditions. */
    private static Clause always(Clause c) {
        return new Clause(c.id(), c.aliases(), c.title(), c.category(), c.document(), c.locator(), c.obligation(), c.changes(), c.basis(),
                c.evidence(), c.appliesTo(), c.alsoAppliesTo(), List.of(), List.of(), c.limit(), c.manualReason(), c.remedy(), c.message(),
                c.replacedBy(), c.consequence(), c.phase(), c.period(), c.alsoIn());
    }

    private static Set<String> differing(List<Clause> clauses, Judges judges) {
        Agreement agreement = new Agreement();
        for (long seed = 1; agreement.designs() < 4; seed += PeerRun.PARTS) {
            RUN.generated(seed, clauses).ifPresent(d -> RUN.compare(d.projectId(), d, new PeerRun.Bench(clauses, judges), agreement));
        }
        return agreement.unexplained().stream().map(d -> d.pair().clause()).collect(Collectors.toSet());
    }

    private static Clause moved(Clause clause) {
        return clause.limit() instanceof Limit.Minimum limit ? clause.with(new Limit.Minimum(limit.path(), 2 * limit.value() + 1))
                : clause.limit() instanceof Limit.Maximum limit ? clause.with(new Limit.Maximum(limit.path(), limit.value() / 2)) : clause;
    }
}
