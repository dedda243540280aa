package io.github.labcheck.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which clauses judge on the days around every change of a document or clause. */
class LedgerPeriodsTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static Stream<LocalDate> changes(Source source) {
        return Stream.of(source.document().from(), source.document().until(), source.period().from(), source.period().until())
                .filter(Objects::nonNull);
    }

    private static SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        ONTOLOGY.clauses().stream().flatMap(c -> c.sources().stream()).flatMap(LedgerPeriodsTest::changes)
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return days;
    }

    @Test
    void whatIsOverJudgesNoLaterDesignButAsAdvice() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (LocalDate day : days()) {
            for (Ledger.Entry entry : Ledger.of(ONTOLOGY, ONTOLOGY.profiles(), day).entries()) {
                Clause clause = entry.clause();
                boolean inForce = clause.sources().get(0).inForceOn(day);
                boolean advice = clause.severityOn(day) == Clause.Severity.ADVICE || entry.status() == Clause.Status.MANUAL;
                if (!inForce && !(clause.endedBy(day) && advice) || entry.ended() && inForce) {
                    wrong.add(clause.id() + " on " + day);
                }
                seen++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 50_000, seen + " entries");
    }

    @Test
    void onEachOfTheseDaysItJudgesExactlyWhatIsInForce() {
        List<String> missing = new ArrayList<>();
        for (LocalDate day : days()) {
            List<String> listed = Ledger.of(ONTOLOGY, ONTOLOGY.profiles(), day).entries().stream().filter(e -> !e.clause().endedBy(day))
                    .map(e -> e.clause().id()).toList();
            List<String> expected = ONTOLOGY.clauses().stream().filter(c -> c.sources().stream().anyMatch(s -> s.inForceOn(day)))
                    .filter(c -> ONTOLOGY.profiles().stream().anyMatch(p -> p.includes(c))).map(Clause::id).sorted().toList();
            if (!listed.equals(expected)) {
                missing.add(day.toString());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void aRecommendedDocumentAloneGivesNoError() {
        List<String> errors = new ArrayList<>();
        for (LocalDate day : days()) {
            Ledger.of(ONTOLOGY, ONTOLOGY.profiles(), day).entries().stream()
                    .filter(e -> e.clause().severityOn(day) == Clause.Severity.ERROR)
                    .filter(e -> e.clause().sources().stream().filter(s -> s.inForceOn(day))
                    .allMatch(s -> switch (s.document().authority()) {
                        case RECOMMENDED, PRACTICE -> true;
                        case LAW, MANDATORY, GUIDANCE -> false;
                    }) && e.clause().basis() != Clause.Basis.CONSISTENCY).forEach(e -> errors.add(e.clause().id()));
        }
        assertEquals(List.of(), errors.stream().distinct().toList());
    }
}
