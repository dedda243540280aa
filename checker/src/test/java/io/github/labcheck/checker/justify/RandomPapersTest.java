package io.github.labcheck.checker.justify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.justify.Cures.By;
import io.github.labcheck.checker.justify.Cures.Cure;
import io.github.labcheck.checker.justify.estimate.PriceReader;
import io.github.labcheck.checker.justify.estimate.Prices;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every paper, whatever the project. The system properties {@code labcheck.seed} and {@code labcheck.papers} say from which
 * seed on how many projects are drawn.
 */
class RandomPapersTest {

    private static final Ontology ONTOLOGY = Commands.WORKBENCH.ontology();

    /** Columns that are added up. */
    private static final String ADDED = ".*(金额|间数|面积|数量|行数|符合|无法判定|凭声明|豁免|人工|现状|设计|新购|沿用|不再使用|价值|项数).*";

    @TempDir
    private Path folder;

    static LongStream seeds() {
        long first = Long.getLong("labcheck.seed", 1);
        return LongStream.range(first, first + Long.getLong("labcheck.papers", 6));
    }

    private byte[] write(RandomProjects project, String name) throws IOException {
        Path after = Files.writeString(folder.resolve("after.yaml"), project.after());
        List<Path> before = project.before() == null ? List.of()
                : List.of(Files.writeString(folder.resolve("before.yaml"), project.before()));
        Path prices = project.prices() == null ? null : Files.writeString(folder.resolve("prices.yaml"), project.prices());
        Path out = folder.resolve(name);
        Ran ran = Papers.run(Papers.full(after, before, prices, project.feasibility() ? "feasibility" : "request", Language.ZH, out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        return Files.readAllBytes(out);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextAddsUpAndSaysWhatTheEvidenceHolds(long seed) throws IOException {
        RandomProjects project = RandomProjects.of(seed);
        byte[] first = write(project, "a.md");
        assertArrayEquals(first, write(project, "b.md"), "the same project twice");
        String paper = Files.readString(folder.resolve("a.md"));
        for (String fault : List.of("。。", "：。", "，。", "；。", "、。", "（）", "null", "“”", "《》", "本工具", " 0 项没有价格", ".yaml）")) {
            assertFalse(paper.contains(fault), () -> fault + " in " + paper.substring(Math.max(0, paper.indexOf(fault) - 90),
                    paper.indexOf(fault) + fault.length()));
        }
        tables(paper).forEach(RandomPapersTest::addsUp);
        documents(project, paper);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCureIsOfWhatWasViolatedAndIsMet(long seed) {
        RandomProjects project = RandomProjects.of(seed);
        if (project.before() == null) {
            return;
        }
        Justification evidence = evidence(project);
        List<Finding> violated = evidence.present();
        List<Finding> cured = evidence.cures().all().stream().map(Cure::finding).toList();
        assertEquals(violated.size(), cured.size());
        Set<Finding> once = new HashSet<>(violated);
        cured.forEach(f -> assertTrue(once.remove(f) || violated.stream().filter(f::equals).count() > 1, () -> "twice: " + f.message()));
        Set<String> met = evidence.changes().stream().filter(c -> c.designed().stream().anyMatch(f -> f.outcome() == Outcome.MET))
                .map(c -> c.clause().id()).collect(Collectors.toSet());
        for (Cure cure : evidence.cures().all()) {
            boolean done = cure.by() != By.DROPPED && cure.by() != By.REMAINS;
            assertTrue(!done || met.contains(cure.finding().clause().id()), () -> "cured and not met: " + cure.finding().message());
            boolean stays = evidence.design().violations().stream().anyMatch(f -> f.clause().id().equals(cure.finding().clause().id())
                    && f.subject().id().equals(cure.finding().subject().id())
                    && f.subject().type().equals(cure.finding().subject().type()));
            assertTrue(!done || !stays, () -> "cured and still violated: " + cure.finding().message());
        }
    }

    private static Justification evidence(RandomProjects project) {
        Design design = Commands.WORKBENCH.reader().read("after", bytes(project.after())).design();
        CheckOptions options = CheckOptions.all(new Selection(ONTOLOGY).profiles(List.of()), design.date(), design.date());
        DesignGraph graph = Commands.WORKBENCH.check().complete(design, options);
        Survey after = survey(design, graph, options);
        List<Survey> before = new ArrayList<>();
        if (project.before() != null) {
            Design present = Commands.WORKBENCH.reader().read("before", bytes(project.before())).design();
            before.add(survey(present, Commands.WORKBENCH.check().complete(present, options), options));
        }
        Set<String> clauses = Change.clauses(before);
        List<Finding> outcomes = clauses.isEmpty() ? List.of()
                : Commands.WORKBENCH.check().outcomes(design, graph, options.ofClauses(clauses));
        Prices prices = project.prices() == null ? null : new PriceReader("p.yaml", YamlFile.of(bytes(project.prices()),
                ONTOLOGY.schema()), ONTOLOGY).read();
        return Justification.of(after, before, outcomes, prices, ONTOLOGY);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Survey survey(Design design, DesignGraph graph, CheckOptions options) {
        return Survey.of(design, graph, Commands.WORKBENCH.check().check(design, graph, options), ONTOLOGY.schema());
    }

    /** What is listed is what has a due clause and is in force. */
    private static void documents(RandomProjects project, String paper) {
        Justification evidence = evidence(project);
        List<List<String>> listed = tables(paper).stream().filter(t -> t.get(0).contains("施行日期")).findFirst().orElse(List.of());
        Set<Document> due = evidence.bearing().map(c -> c.clause().document()).filter(d -> d.authority() != Document.Authority.PRACTICE)
                .filter(d -> !d.endedBy(evidence.design().report().asOf())).collect(Collectors.toSet());
        assertEquals(due.size(), Math.max(0, listed.size() - 1));
        listed.stream().skip(1).forEach(row -> assertTrue(Integer.parseInt(row.get(row.size() - 1)) > 0, row.toString()));
        assertTrue(due.isEmpty() || paper.contains("依据文件 " + due.size() + " 份"), "documents counted elsewhere");
    }

    /** The tables of a paper, each row as cells, the head first and without the line below it. */
    private static List<List<List<String>>> tables(String paper) {
        List<List<List<String>>> tables = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (String line : paper.split("\n", -1)) {
            if (line.startsWith("|")) {
                table.add(Arrays.stream(line.substring(1, line.length() - 1).split("(?<!\\\\)\\|")).map(String::strip).toList());
            } else if (!table.isEmpty()) {
                table.remove(1);
                tables.add(List.copyOf(table));
                table.clear();
            }
        }
        return tables;
    }

    /** Rows add up to the sum below them, and rows below a bold head to that head. */
    private static void addsUp(List<List<String>> table) {
        List<String> last = table.get(table.size() - 1);
        if (last.stream().noneMatch(c -> c.contains("合计") || c.contains("小计")) || table.stream().anyMatch(r -> r.stream()
                .anyMatch(c -> c.equals("**小计**")) && r != last)) {
            return;
        }
        for (int column = 1; column < last.size(); column++) {
            if (!table.get(0).get(column).matches(ADDED) || number(last.get(column)) == null) {
                continue;
            }
            BigDecimal heads = BigDecimal.ZERO;
            BigDecimal rows = BigDecimal.ZERO;
            BigDecimal head = null;
            BigDecimal below = BigDecimal.ZERO;
            boolean any = false;
            for (List<String> row : table.subList(1, table.size() - 1)) {
                BigDecimal cell = column < row.size() ? number(row.get(column)) : null;
                if (row.stream().anyMatch(c -> c.startsWith("**"))) {
                    if (head != null && any) {
                        assertEquals(0, head.compareTo(below), table.get(0) + " head " + head + " of " + below + "\n" + table);
                    }
                    head = cell;
                    below = BigDecimal.ZERO;
                    any = false;
                    heads = heads.add(cell == null ? BigDecimal.ZERO : cell);
                } else if (cell != null) {
                    below = below.add(cell);
                    rows = rows.add(cell);
                    any = true;
                }
            }
            BigDecimal sum = number(last.get(column));
            assertTrue(sum.compareTo(heads) == 0 || sum.compareTo(rows) == 0,
                    last + " is not the sum: " + heads + ", " + rows + "\n" + table);
        }
    }

    private static BigDecimal number(String cell) {
        String plain = cell.replace("*", "").replace(",", "").replace("+", "");
        return plain.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
    }
}
