package io.github.labcheck.checker.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cases.ClauseCases;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample of what the profile {@code faults} runs in full. */
class SeededFaultsTest {

    private static final FaultRun RUN = new FaultRun(EditedDesign.read(ClauseCases.EXAMPLES.resolve("designs/qinzhou-food-lab.yaml")));

    static Stream<FaultFamily> families() {
        return FaultFamilies.all().stream();
    }

    static Stream<HarmlessEdits.Edit> someEdits() {
        List<HarmlessEdits.Edit> edits = HarmlessEdits.all();
        return IntStream.range(0, 10).mapToObj(i -> edits.get(i * edits.size() / 10));
    }

    @Test
    void thereAreEnoughFaultsOfEnoughKindsAndEnoughHarmlessEdits() {
        List<FaultFamily> all = FaultFamilies.all();
        assertTrue(all.size() >= 25 && all.stream().mapToInt(f -> f.faults().size()).sum() >= 200, all.size() + " families");
        assertEquals(List.of(), all.stream().filter(f -> f.faults().size() < 6).map(FaultFamily::id).toList(), "add faults");
        assertTrue(HarmlessEdits.all().size() >= 100, HarmlessEdits.all().size() + " harmless edits");
    }

    @Test
    void theTableListsTheFaultsThatThereAre() throws IOException {
        String table = Files.readString(ClauseCases.EXAMPLES.resolveSibling("docs/seeded-faults.md"));
        List<String> missing = families().map(FaultTable::beginning).filter(row -> !table.contains(row)).toList();
        assertEquals(List.of(), missing, "make it anew: mvn -q -B -Pfaults -pl checker -am -DskipTests package");
    }

    @ParameterizedTest
    @MethodSource("families")
    void theLastFaultOfEachFamilyIsFoundAndNothingElseIs(FaultFamily family) {
        FaultResults results = new FaultResults();
        results.seed(RUN, family, List.of(family.faults().get(family.faults().size() - 1)));
        assertEquals(List.of(), results.missed());
        assertEquals(List.of(), results.shortcomings());
    }

    @ParameterizedTest
    @MethodSource("someEdits")
    void aHarmlessEditGivesNothingNew(HarmlessEdits.Edit edit) {
        assertEquals(List.of(), RUN.leave(edit));
    }

    @Test
    void aFaultThatBreaksNothingIsNotFound() {
        FaultFamily family = FaultFamilies.all().get(0);
        assertFalse(RUN.seed(family, Fault.of("C1", "nothing", d -> { })).found());
    }
}
