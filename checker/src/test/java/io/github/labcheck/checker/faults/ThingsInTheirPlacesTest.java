package io.github.labcheck.checker.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.cases.ClauseCases;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in another room or before a door is found in every example that draws where things stand. */
class ThingsInTheirPlacesTest {

    private static final Map<String, List<FaultFamily>> FAMILIES = Map.of("qinzhou-food-lab", StandingFaults.families(),
            "county-veterinary-lab", List.of(
                    StandingFaults.nextRoom(new String[][] {{"EQ-004", "R108"}, {"EQ-040", "R109"}, {"EQ-087", "R110"}}),
                    StandingFaults.beforeDoor(new String[][] {{"EQ-004", "D102", "R102"}, {"EQ-038", "D109", "R109"},
                    {"EQ-042", "D108", "R108"}})),
            "regional-pcr-lab", List.of(
                    StandingFaults.nextRoom(new String[][] {{"EQ-004", "R104"}, {"EQ-072", "R204"}, {"EQ-143", "R210"}}),
                    StandingFaults.beforeDoor(new String[][] {{"EQ-004", "D102", "R102"}, {"EQ-047", "D206", "R206"},
                    {"EQ-074", "D202", "R202"}})));

    static Stream<String> designs() {
        return FAMILIES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void eachIsFoundAndNothingElseIs(String design) {
        FaultRun run = new FaultRun(EditedDesign.read(ClauseCases.EXAMPLES.resolve("designs/" + design + ".yaml")));
        FaultResults results = new FaultResults();
        FAMILIES.get(design).forEach(family -> results.seed(run, family, family.faults()));
        assertEquals(List.of(), results.missed());
        assertEquals(List.of(), results.shortcomings());
    }
}
