package io.github.labcheck.checker.reading.shorthand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The county laboratory, written in full and in short. */
class CountyInShortTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final RuleEngine ENGINE = RuleEngine.open();
    private static final Design FULL = read("designs/county-veterinary-lab.yaml");
    private static final Design SHORT = read("short/county-veterinary-lab.yaml");

    private static Design read(String file) {
        Path path = ClauseCases.EXAMPLES.resolve(file);
        Design design = new DesignReader(ONTOLOGY.schema()).read(path).design();
        assertTrue(design != null, path + " cannot be read");
        return design;
    }

    private static DesignReport check(Design design) {
        return new ComplianceCheck(ONTOLOGY, ENGINE).check(design, CheckOptions.all(List.of(ONTOLOGY.profile("guangxi").orElseThrow())));
    }

    @Test
    void takesAtMost150Lines() {
        assertTrue(SHORT.lines().size() <= 150 && FULL.lines().size() > 4 * SHORT.lines().size(), SHORT.lines().size() + " lines");
    }

    @Test
    void hasTheSameVerdicts() {
        DesignReport full = check(FULL);
        DesignReport inShort = check(SHORT);
        assertEquals(full.summary(), inShort.summary());
        assertEquals(full.clauses().stream().map(c -> c.clause().id() + " " + c.met() + " " + c.violated() + " " + c.undetermined())
                .toList(),
                inShort.clauses().stream().map(c -> c.clause().id() + " " + c.met() + " " + c.violated() + " " + c.undetermined())
                .toList());
        assertEquals(violated(full), violated(inShort));
    }

    private static List<String> violated(DesignReport report) {
        return report.findings().stream().filter(f -> f.outcome() == Finding.Outcome.VIOLATED)
                .map(f -> f.id() + " " + f.measured()).toList();
    }
}
