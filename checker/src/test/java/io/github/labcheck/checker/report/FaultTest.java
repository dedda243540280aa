package io.github.labcheck.checker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {

    private static final String OFFICE = """
            labcheck: 1
            project: {id: office, name: Office, date: 2024-11-01}
            building: {use: other-civil}
            storeys: [{id: F1, level: 1, elevation: 0, height: 4}]
            rooms:
              - {id: O1, name: Open office, function: office, storey: F1, outline: [[0, 0], [30, 0], [30, 12], [0, 12]]}
            %sdoors:
              - {id: D0, between: [O1, outside], at: [15, -0.1], clearWidth: 1.5, swingsInto: outside, exit: true}
            %s""";

    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    static Stream<Path> designs() {
        return Stream.concat(ClauseCases.files(ClauseCases.EXAMPLES.resolve("designs")).stream(),
                ClauseCases.files(ClauseCases.EXAMPLES.resolve("before")).stream());
    }

    private static DesignReport design(Path file) throws IOException {
        return TextReportTest.design(Files.readString(file));
    }

    private static List<Fault> faults(String yaml, String clause) {
        List<Finding> own = TextReportTest.design(yaml).findings().stream().filter(f -> f.clause().id().equals(clause)).toList();
        return Fault.of(own);
    }

    /** Corridors with rooms on both sides, named C1, C2 …, of these widths in m. */
    private static String corridors(String... widths) {
        StringBuilder yaml = new StringBuilder(SmallDesigns.corridor(widths[0]));
        for (int i = 1; i < widths.length; i++) {
            yaml.append("  - {id: C").append(i + 1).append(", function: corridor, loadedSides: 2, clearWidth: ").append(widths[i])
                    .append("}\n");
        }
        return yaml.toString();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void errorsComeFirstThenWarningsThenAdviceEachByWhatTheyLeadTo(Path file) throws IOException {
        List<Fault> faults = Fault.of(design(file).findings());
        for (int i = 0; i < faults.size(); i++) {
            assertEquals(i + 1, faults.get(i).number());
            if (i > 0) {
                Finding before = faults.get(i - 1).first();
                assertTrue(Fault.ORDER.compare(before, faults.get(i).first()) < 0, before + " before " + faults.get(i).first());
            }
        }
        List<String> ranks = faults.stream().map(f -> f.severity().ordinal() + " " + f.consequence().rank()).toList();
        assertEquals(ranks.stream().sorted().toList(), ranks);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void everyViolationIsInOneFaultAndNothingElseIs(Path file) throws IOException {
        DesignReport design = design(file);
        List<String> violated = design.findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED).map(Finding::id).sorted().toList();
        assertEquals(violated, Fault.of(design.findings()).stream().flatMap(f -> f.findings().stream()).map(Finding::id).sorted().toList());
        assertEquals(Set.copyOf(violated), Fault.numbers(design.findings()).keySet());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void theOrderOfTheFindingsDoesNotMatter(Path file) throws IOException {
        List<Finding> findings = new ArrayList<>(design(file).findings());
        Map<String, Integer> numbers = Fault.numbers(findings);
        Collections.shuffle(findings, new Random(7));
        assertEquals(numbers, Fault.numbers(findings));
    }

    @Test
    void whatIsWrongInTheSameWayInSeveralPlacesIsOneFault() {
        List<Fault> faults = faults(corridors("1.5", "1.2", "1.6", "1.5"), SmallDesigns.CORRIDOR);
        assertEquals(1, faults.size());
        assertEquals(List.of("C1", "C2", "C4"), faults.get(0).occurrences().stream().map(o -> o.first().subject().id()).toList());
        assertEquals("The clear width of C1 Corridor is 1.5 m; at least 1.6 m is required; likewise C2, C4", faults.get(0)
                .headline(Language.EN));
    }

    /** One clause looks in the room, the other next door as well; with one eyewash next door only the first is broken. */
    @Test
    void aRoomWithoutAThingIsOneFaultHoweverFarEachClauseLooksForIt() throws IOException {
        String design = Files.readString(ClauseCases.EXAMPLES.resolve("designs/regional-pcr-lab.yaml"));
        List<Fault> none = Fault.of(TextReportTest.design(design).findings()).stream()
                .filter(f -> f.headline(Language.EN).contains("eyewash")).toList();
        assertEquals(List.of(List.of("GB19489-2008-6.2.4-a", "GB50346-2011-6.2.5-a")), none.stream()
                .map(f -> f.findings().stream().map(v -> v.clause().id()).toList()).toList());
    }

    @Test
    void editionsAreNamedByNumberOrTitleNeverByAnIdentifier() throws IOException {
        for (Language language : Language.values()) {
            List<String> named = TextReportTest.design(Files.readString(ClauseCases.EXAMPLES.resolve("designs/dongxing-port-lab.yaml")))
                    .documents().stream().filter(d -> d.number().equals(d.id())).map(new ProvenanceText(language, DAY)::edition).toList();
            assertTrue(named.size() > 3 && named.stream().allMatch(n -> n.matches(language == Language.ZH ? "《.+》\\*?" : "\".+\"\\*?")),
                    named::toString);
        }
    }

    @Test
    void aFactThatBreaksAnotherSetOfClausesIsAnotherFault() {
        List<Finding> narrow = new ArrayList<>(TextReportTest.design(corridors("1.5", "1.4", "1.5")).findings().stream()
                .filter(f -> f.clause().id().equals(SmallDesigns.CORRIDOR)).toList());
        Clause practice = Commands.WORKBENCH.ontology().clause("CORRIDOR-practice").orElseThrow();
        Finding f = narrow.get(1);
        narrow.add(new Finding("other", practice, f.outcome(), Severity.ADVICE, f.subject(), null, f.property(), f.measured(), f.required(),
                List.of(), f.location(), f.fact(), f.message(), f.remedy(), List.of(), List.of(), List.of(), null));
        assertEquals(List.of(List.of("C1", "C3"), List.of("C2", "C2")), Fault.of(narrow).stream()
                .map(fault -> fault.findings().stream().map(o -> o.subject().id()).toList()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2|; likewise C2", "4|; likewise C2, C3, C4", "5|; likewise C2, C3 and 2 more"})
    void theHeadlineNamesAFewOthersAndCountsTheRest(int corridors, String end) {
        String[] widths = IntStream.range(0, corridors).mapToObj(i -> "1.5").toArray(String[]::new);
        String headline = faults(corridors(widths), SmallDesigns.CORRIDOR).get(0).headline(Language.EN);
        assertTrue(headline.endsWith("1.6 m is required" + end), headline);
    }

    @Test
    void anotherPlaceIsNamedWithItsValueWhereThatIsNotTheSame() {
        Fault same = faults(corridors("1.5", "1.5"), SmallDesigns.CORRIDOR).get(0);
        Fault other = faults(corridors("1.5", "1.2"), SmallDesigns.CORRIDOR).get(0);
        assertEquals("C2 (corridor)", same.named(same.others().get(0), Language.EN));
        assertEquals("C2 (corridor) (1.2 m)", other.named(other.others().get(0), Language.EN));
    }

    @Test
    void roomsOffOneOpenOfficeAreOneFinding() {
        StringBuilder rooms = new StringBuilder();
        StringBuilder doors = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            double left = 5.2 * (i - 1);
            rooms.append("  - {id: R%d, name: Room %d, function: office, storey: F1, ".formatted(i, i))
                    .append("outline: [[%s, 12.2], [%s, 12.2], [%s, 17], [%s, 17]]}\n".formatted(left, left + 5, left + 5, left));
            doors.append("  - {id: D%d, between: [R%d, O1], at: [%s, 12.1], clearWidth: 0.9, swingsInto: R%d}\n".formatted(i, i, left
                    + 2.5, i));
        }
        List<Fault> faults = faults(OFFICE.formatted(rooms, doors), "GB55037-2022-7.1.2-1");
        assertEquals(1, faults.size());
        assertEquals(List.of("R1", "R2", "R3", "R4", "R5"), faults.get(0).occurrences().stream().map(o -> o.first().subject().id())
                .toList());
    }

    @Test
    void ofWhatIsWantedTheNumbersAreThoseOfTheWholeReport() {
        DesignReport design = TextReportTest.design(corridors("1.5", "2.0"));
        List<Fault> faults = Fault.of(design.findings());
        Fault last = faults.get(faults.size() - 1);
        Set<String> wanted = last.findings().stream().map(Finding::id).collect(Collectors.toSet());
        assertEquals(List.of(last), faults.stream().flatMap(f -> f.among(wanted).stream()).toList());
        assertTrue(last.number() > 1);
    }
}
