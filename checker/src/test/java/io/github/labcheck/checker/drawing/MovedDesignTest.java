package io.github.labcheck.checker.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a building lies on the paper, how it is turned and what its parts are called changes no verdict. */
class MovedDesignTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final RuleEngine ENGINE = RuleEngine.open();
    private static final Set<String> NUMERIC = ONTOLOGY.schema().properties().stream().filter(DesignProperty::numeric)
            .flatMap(p -> Stream.of(p.key(), p.label().zh())).collect(Collectors.toSet());
    private static final double ODD = Math.toRadians(17);

    static Stream<Path> designs() {
        return ClauseCases.files(ClauseCases.EXAMPLES.resolve("designs")).stream();
    }

    private static TreeSet<String> verdicts(byte[] file, Map<String, String> oldIds) {
        Reading reading = new DesignReader(ONTOLOGY.schema()).read("moved.yaml", file);
        assertNotNull(reading.design(), () -> reading.errors().toString());
        Design design = reading.design();
        DesignGraph graph = DrawnValues.complete(design.graph(), ONTOLOGY.schema(), design.date());
        Ledger ledger = Ledger.of(ONTOLOGY, List.of(ONTOLOGY.profile("guangxi").orElseThrow()), design.date());
        Applicability.Result due = Applicability.of(graph, ledger.judged());
        return ENGINE.judge(due.subjects(), due.dues()).stream().map(v -> words(v, graph, oldIds))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of a relation it does not matter which of the two is the subject: that depends on their names. */
    private static String words(Verdict verdict, DesignGraph graph, Map<String, String> oldIds) {
        String things = Stream.of(verdict.due().pair().subject(), verdict.due().pair().related()).filter(iri -> !iri.isEmpty())
                .map(iri -> graph.id(NodeFactory.createURI(iri))).map(id -> oldIds.getOrDefault(id, id)).sorted()
                .collect(Collectors.joining(" "));
        return verdict.due().pair().clause() + " " + things + " " + verdict.outcome();
    }

    /** Nothing is judged otherwise than before. */
    private static void same(DesignFile design, DesignFile other, Map<String, String> oldIds) {
        TreeSet<String> before = verdicts(design.bytes(), Map.of());
        TreeSet<String> after = verdicts(other.bytes(), oldIds);
        TreeSet<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        after.removeAll(before);
        assertEquals(List.of(new TreeSet<String>(), new TreeSet<String>()), List.of(gone, after), "before and after");
    }

    private static void unchanged(Path design, UnaryOperator<double[]> move, boolean mirrored, double degrees) throws IOException {
        DesignFile here = DesignFile.read(design).moved(at -> at, false, 0); // says how all its items are turned
        same(here, DesignFile.read(design).moved(move, mirrored, degrees), Map.of());
    }

    @ParameterizedTest
    @MethodSource("designs")
    void aBuildingElsewhereOnThePaperIsJudgedTheSame(Path design) throws IOException {
        unchanged(design, at -> new double[] {at[0] + 1234.567, at[1] - 765.432}, false, 0);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void aBuildingTurnedByAnOddAngleIsJudgedTheSame(Path design) throws IOException {
        unchanged(design, at -> new double[] {at[0] * Math.cos(ODD) - at[1] * Math.sin(ODD),
                at[0] * Math.sin(ODD) + at[1] * Math.cos(ODD)}, false, 17);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void aBuildingInAMirrorIsJudgedTheSame(Path design) throws IOException {
        unchanged(design, at -> new double[] {-at[0], at[1]}, true, 0);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void otherIdsChangeNoVerdict(Path design) throws IOException {
        DesignFile other = DesignFile.read(design);
        Map<String, String> oldIds = other.renamed(NUMERIC);
        same(DesignFile.read(design), other, oldIds);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void anotherOrderOfEntriesChangesNoVerdict(Path design) throws IOException {
        same(DesignFile.read(design), DesignFile.read(design).shuffled(17), Map.of());
    }
}
