package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.cases.Expectation;
import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict;
import io.github.labcheck.rules.Verdict.Outcome;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleDesignsTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final RuleEngine ENGINE = RuleEngine.open();

    private static final List<Profile> GUANGXI = List.of(ONTOLOGY.profile("guangxi").orElseThrow());

    /** Add-ons under which a design is checked beside the default profile. */
    private static final Map<String, String> ADD_ONS = Map.of("county-cdc-lab-2026.yaml", "cdc",
            "university-chemistry-floor-2026.yaml", "university");

    private static final Path CLEAN = ClauseCases.EXAMPLES.resolve("designs/qinzhou-food-lab.yaml");

    private static final Map<Path, Reading> READINGS = new TreeMap<>();

    private static final Map<Path, DesignReport> REPORTS = new TreeMap<>();

    static Stream<Path> designs() {
        return ClauseCases.files(ClauseCases.EXAMPLES.resolve("designs")).stream();
    }

    private static Reading read(Path file) {
        return READINGS.computeIfAbsent(file, f -> new DesignReader(ONTOLOGY.schema()).read(f));
    }

    private static Design design(Path file) {
        assertEquals(List.of(), read(file).errors(), file + " cannot be read");
        return read(file).design();
    }

    private static DesignReport report(Path file) {
        return REPORTS.computeIfAbsent(file, f -> new ComplianceCheck(ONTOLOGY, ENGINE).check(design(f), CheckOptions.all(profiles(f))));
    }

    private static List<Profile> profiles(Path file) {
        return Stream.concat(GUANGXI.stream(), Optional.ofNullable(ADD_ONS.get(file.getFileName().toString())).stream()
                .map(id -> ONTOLOGY.profile(id).orElseThrow())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qinzhou-food-lab", "qinzhou-food-lab-2026", "county-cdc-lab-2026"})
    void aCleanDesignHasNoErrorNoWarningAndNothingThatCannotBeJudged(String name) {
        List<String> open = report(ClauseCases.EXAMPLES.resolve("designs/" + name + ".yaml")).findings().stream()
                .filter(f -> f.outcome() == Finding.Outcome.UNDETERMINED || f.severity() != Clause.Severity.ADVICE)
                .map(f -> place(f) + ": " + f.message().en()).toList();
        assertEquals(List.of(), open);
    }

    @Test
    void inTheUniversityFloorExactlyTheMarkedMistakesAreErrorsOrWarnings() {
        Path file = ClauseCases.EXAMPLES.resolve("designs/university-chemistry-floor-2026.yaml");
        Set<String> found = violated(report(file)).filter(f -> f.severity() != Clause.Severity.ADVICE).map(ExampleDesignsTest::place)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(marks(file)), found);
        assertTrue(found.size() >= 12 && design(file).lines().stream().filter(l -> l.contains("# mistake: ")).count() >= 12,
                found.toString());
    }

    @Test
    void thereAreSeveralDesignsAndTheCleanOneIsAmongThem() {
        assertTrue(designs().toList().contains(CLEAN) && designs().count() >= 3, designs().toList().toString());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void aDesignReadsWithoutInputErrors(Path file) {
        assertEquals(List.of(), read(file).errors());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void eachMarkedMistakeIsFoundOnItsLine(Path file) {
        Set<String> found = violated(report(file)).map(ExampleDesignsTest::place).collect(Collectors.toSet());
        List<String> missed = marks(file).stream().filter(m -> !found.contains(m)).toList();
        assertEquals(List.of(), missed, "Correct the comment # violated, or the clause: nothing is found there.");
    }

    @ParameterizedTest
    @MethodSource("designs")
    void noErrorIsFoundThatIsNotMarked(Path file) {
        Set<String> marked = new HashSet<>(marks(file));
        List<String> unmarked = violated(report(file)).filter(f -> f.severity() == Clause.Severity.ERROR)
                .filter(f -> !marked.contains(place(f))).map(f -> place(f) + ": " + f.message().en()).toList();
        assertEquals(List.of(), unmarked, "Mark the mistake with # violated and the clause's id, or correct the design.");
    }

    private static List<String> marks(Path file) {
        return Expectation.marks(design(file).lines()).stream().filter(m -> m.outcome() == Outcome.VIOLATED)
                .map(m -> m.line() + " " + m.clause()).toList();
    }

    private static Stream<Finding> violated(DesignReport report) {
        return report.findings().stream().filter(f -> f.outcome() == Finding.Outcome.VIOLATED);
    }

    private static String place(Finding finding) {
        return finding.location().line() + " " + finding.clause().id();
    }

    @Test
    void theCleanDesignHasNoErrorAndMeetsManyClauses() {
        DesignReport report = report(CLEAN);
        assertEquals(0, report.summary().errors());
        Set<String> met = met(report).map(c -> c.clause().id()).collect(Collectors.toSet());
        int verdicts = met(report).mapToInt(ClauseResult::met).sum();
        assertTrue(verdicts >= 400 && met.size() >= 120, verdicts + " met from " + met.size() + " automated clauses");
    }

    @Test
    void theCleanDesignMeetsManyClausesInEachGroup() {
        Map<String, Set<String>> groups = new TreeMap<>();
        met(report(CLEAN)).forEach(c -> groups.computeIfAbsent(group(c.clause()), g -> new TreeSet<>()).add(c.clause().id()));
        for (String group : List.of("layout", "workflow", "labeling", "services", "environment")) {
            int clauses = groups.getOrDefault(group, Set.of()).size();
            assertTrue(clauses >= 15, group + ": " + clauses + " clauses met");
        }
    }

    /** Automated clauses that something in the design meets. */
    private static Stream<ClauseResult> met(DesignReport report) {
        return report.clauses().stream().filter(c -> c.status() == Clause.Status.AUTOMATED && c.met() > 0);
    }

    private static String group(Clause clause) {
        Limit limit = clause.limit();
        boolean rooms = limit instanceof Limit.RequiredKinds kinds && kinds.items().designClass().equals("Room")
                || limit instanceof Limit.ItemCount count && count.items().designClass().equals("Room");
        boolean flow = limit instanceof Limit.StationOrder || limit instanceof Limit.OneWay || limit instanceof Limit.Avoids
                || limit instanceof Limit.DistinctEnds || limit instanceof Limit.Exclusion;
        String category = clause.category().notation();
        return rooms || flow ? "workflow"
                : Set.of("equipment", "utilities", "ventilation").contains(category) ? "services" : category;
    }

    @ParameterizedTest
    @MethodSource("designs")
    void eachPairThatIsDueEndsInOneVerdict(Path file) {
        Design design = design(file);
        DesignGraph graph = DrawnValues.complete(design.graph(), ONTOLOGY.schema(), design.date());
        List<Clause> clauses = Ledger.of(ONTOLOGY, List.copyOf(ONTOLOGY.profiles()), design.date()).judged();
        Applicability.Result due = Applicability.of(graph, clauses);
        List<Pair> pairs = due.dues().stream().map(Due::pair).toList();
        List<Pair> judged = ENGINE.judge(due.subjects(), due.dues()).stream().map(Verdict::due).map(Due::pair).toList();
        assertEquals(pairs.size(), Set.copyOf(pairs).size(), "a pair is due twice");
        assertEquals(pairs.size(), judged.size(), "a pair has no verdict or more than one");
        assertEquals(Set.copyOf(pairs), Set.copyOf(judged));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void whatTheReportCountsIsWhatItLists(Path file) {
        DesignReport report = report(file);
        int violated = report.clauses().stream().mapToInt(ClauseResult::violated).sum();
        int undetermined = report.clauses().stream().mapToInt(ClauseResult::undetermined).sum();
        assertEquals(violated, report.summary().violated());
        assertEquals(undetermined, report.summary().undetermined());
        assertEquals(violated + undetermined, report.findings().size());
        assertEquals(report.findings().size(), report.findings().stream().map(Finding::id).distinct().count(),
                "two findings have one id");
    }

    @ParameterizedTest
    @MethodSource("designs")
    void anUndeterminedFindingNamesWhatIsMissingAndNoOtherDoes(Path file) {
        List<String> others = report(file).findings().stream()
                .filter(f -> (f.outcome() == Finding.Outcome.UNDETERMINED) == f.missing().isEmpty())
                .map(f -> place(f) + " " + f.missing()).toList();
        assertEquals(List.of(), others);
    }

    @Test
    void aSecondCheckOfTheSameDesignGivesAnEqualReport() {
        DesignReport again = new ComplianceCheck(ONTOLOGY, RuleEngine.open()).check(design(CLEAN), CheckOptions.all(GUANGXI));
        assertEquals(report(CLEAN), again);
    }
}
