package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileReaderTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final LocalDate DAY = LocalDate.parse("2026-11-01");

    private static ProfileFileReader reader(String yaml) {
        return new ProfileFileReader(YamlFile.of(yaml.getBytes(StandardCharsets.UTF_8), ONTOLOGY.schema()), ONTOLOGY);
    }

    private static Map<String, Clause> ledger(String yaml) {
        ProfileFileReader reader = reader(yaml);
        Ontology ontology = reader.read();
        assertEquals(List.of(), reader.errors());
        Profile profile = ontology.profile(reader.name()).orElseThrow();
        return Ledger.of(ontology, List.of(profile), DAY).entries().stream().map(Ledger.Entry::clause)
                .collect(Collectors.toMap(Clause::id, c -> c));
    }

    @Test
    void aClauseThatIsSwitchedOffIsNotInTheLedgerAndOneThatIsAddedIs() {
        Map<String, Clause> ledger = ledger("""
                profile: house
                add: [MOE2025-083]
                switchOff:
                  - {clause: GB55031-2022-5.6.1, reason: judged elsewhere}
                """);
        assertFalse(ledger.containsKey("GB55031-2022-5.6.1"));
        assertTrue(ledger.containsKey("MOE2025-083"));
        assertTrue(ledger.containsKey("GB55016-2021-3.3.8"), "the rest of the default profile stays");
    }

    @Test
    void aLimitThatIsChangedIsTheOneThatJudges() {
        Clause clause = ledger("""
                profile: house
                change:
                  - {clause: GB55016-2021-3.3.8, value: 95}
                """).get("GB55016-2021-3.3.8");
        assertEquals(95, ((Limit.Minimum) clause.limit()).value());
        assertTrue(clause.title().en().endsWith(" (limit of this profile: 95)"), clause.title().en());
        assertTrue(clause.remedy().zh().endsWith("（本方案的限值：95）"), clause.remedy().zh());
    }

    @Test
    void aLimitThatIsLoosenedIsNamedAsLooserAndOneThatIsTightenedIsNot() {
        ProfileFileReader reader = reader("""
                profile: house
                change:
                  - {clause: GB55016-2021-3.3.8, value: 80, reason: on trial}
                  - {clause: MOE2025-083, value: [0.4, 0.6]}
                """);
        Profile house = reader.read().profile("house").orElseThrow();
        assertEquals(List.of("GB55016-2021-3.3.8 true", "MOE2025-083 false"),
                house.adjustments().changed().stream().map(c -> c.clause() + " " + c.looser()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "profile: guangxi", "profile: A B", "profile: {a: 1}", "name: x", "profile: h\nbasedOn: [nowhere]",
        "profile: h\nswitchOff: [MOE2025-083]", "profile: h\nswitchOff:\n  - {clause: MOE2025-083}", "profile: h\nadd: [NOTHING]",
        "profile: h\nswitchOff:\n  - {clause: NOTHING, reason: r}", "profile: h\nchange:\n  - {clause: MOE2025-083, value: 1}",
        "profile: h\nchange:\n  - {clause: GB55016-2021-3.3.8, value: .nan}",
        "profile: h\nchange:\n  - {clause: GB55016-2021-3.3.8, value: 1e99}",
        "profile: h\nchange:\n  - {clause: JGJ91-2019-4.1-corr-2, value: 2000}",
        "profile: h\nchange:\n  - {clause: GB55016-2021-3.3.8, value: 80}", "profile: h\nprofile: i", "profile: !!java.lang.Runtime h",
        "profile: h\nchange: &a [*a]"})
    void aFileThatIsWrongIsRefusedWithItsPlace(String yaml) {
        ProfileFileReader reader = reader(yaml);
        reader.read();
        assertFalse(reader.errors().isEmpty(), yaml);
    }
}
