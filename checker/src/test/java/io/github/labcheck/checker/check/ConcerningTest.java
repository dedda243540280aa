package io.github.labcheck.checker.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConcerningTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final ComplianceCheck CHECK = new ComplianceCheck(ONTOLOGY, RuleEngine.open());

    private static CheckReport.DesignReport report(String more) {
        String yaml = "labcheck: 1\nproject: {id: concerning, date: 2026-11-01" + more;
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("concerning.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.errors());
        return CHECK.check(reading.design(), CheckOptions.all(List.of(ONTOLOGY.profile("guangxi").orElseThrow())));
    }

    private static Set<String> asked(String more) {
        return report(more).clauses().stream().map(c -> c.clause().id()).collect(Collectors.toSet());
    }

    @Test
    void nobodyIsAskedOfGasCylindersWhereTheDesignListsNone() {
        Set<String> without = asked("}\nrooms: []\ncylinders: []\nstores: []\n");
        assertFalse(without.contains("GBT34525-2017-toxic-room"), "there is no cylinder");
        Set<String> with =
                asked("}\nrooms: [{id: R1, function: physico-chemistry}]\ncylinders: [{id: G1, gas: ammonia, room: R1}]\nstores: []\n");
        assertTrue(with.contains("GBT34525-2017-toxic-room"), "there is one");
    }

    @Test
    void whatTheDesignLeavesOpenIsStillAsked() {
        assertTrue(asked("}\n").contains("GBT34525-2017-toxic-room"));
        assertTrue(asked("}\n").contains("SAMR-2023-21-2.10-1"));
        assertFalse(asked(", qualified: false}\n").contains("SAMR-2023-21-2.10-1"));
    }

    @Test
    void clausesThatDoNotConcernTheDesignAreCountedAsNotApplicable() {
        CheckReport.Summary open = report("}\n").summary();
        CheckReport.Summary closed = report(", qualified: false}\n").summary();
        int fewer = open.manual() - closed.manual();
        assertTrue(fewer >= 5, fewer + " clauses less");
        assertTrue(closed.notApplicable() >= open.notApplicable() + fewer);
    }
}
