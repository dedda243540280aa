package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ShippedCases;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Judging;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No remedy makes a room more dangerous: it blows no infection outward, shuts nobody in, and brings nothing together that reacts. */
class RemediesTest {

    private static final Ontology ONTOLOGY = ShippedCases.ONTOLOGY;

    private static final DesignReader READER = new DesignReader(ONTOLOGY.schema());

    /** Words that raise the pressure of a room; more supply air together with more exhaust, or not at all, is none. */
    private static final Pattern RAISED = Pattern.compile("(?<!须|不)正压|(?<!不|不再)(加大|提高|增加)(送风|新风)(?!、排风)"
            + "|高于?[^；。]{0,12}\\d+ ?Pa ?以上|不低于走道压力|送风先开"
            + "|positive pressure|(?<!not )\\b([Rr]aise|[Ii]ncrease) (the )?supply(?! and exhaust)|[Mm]ore supply"
            + "|\\d+ Pa above|not below the corridor|supply start first");

    private static final Pattern LOCK = Pattern.compile("互锁|门禁|(?<!内侧|不上|连)锁|\\b([Ii]nter|[Uu]n)?[Ll]ock(s|ed)?\\b|[Aa]ccess control");

    /** What keeps a lock from shutting people in, or that it is none of a door that people pass. */
    private static final Pattern ESCAPE = Pattern.compile("内侧|释放|解锁|室内不用钥匙|禁止锁闭|不上锁|途中的门不能不锁|专柜|给柜|传递窗"
            + "|inside|release|do-not-lock|unlocked|must stay locked|cabinet of their own|to the cabinet|pass box|fans|with the supply");

    private static final Pattern DOOR_GONE = Pattern.compile("(去掉|取消|拆除)[^；。，]*(的门|扇门|樘门|它们的门)|[Rr]emove (the )?doors?\\b");

    private static final Pattern DOOR_KEPT = Pattern.compile("疏散要用的门不拆|get out is not removed");

    private static final Pattern TOGETHER = Pattern.compile("(?<!不|不得|不宜)(一起|混合|同柜|同室|同库|合并)(存放|储存|放置)"
            + "|(?<!not )\\b([Kk]eep|[Ss]tore)\\b[^.;]* (together|in one (cabinet|store|room))\\b");

    private static final Pattern ELSEWHERE = Pattern.compile("另一|移到|another|[Mm]ove ");

    private static final Pattern APART = Pattern.compile("没有|不与|只存放|单独|分柜|分开|专柜|不同的|nothing|without|of (its|their) own|different|apart");

    /** What a room may be besides, so that it must not blow air outward. */
    private static Stream<String> infectious() {
        Stream<String> functions = ((Limit.Exclusion) ONTOLOGY.clause("FUNCTION-pressure").orElseThrow().limit()).pairs().stream()
                .map(p -> ONTOLOGY.schema().concept(p.first()).orElseThrow().notation()).distinct().map(f -> "function " + f);
        return Stream.concat(functions, Stream.of("hazards: [infectious]", "biosafetyLevel: 2", "biosafetyLevel: 3"));
    }

    static Stream<String> raising() {
        return clauses(r -> RAISED.matcher(r.zh() + " " + r.en()).find()).map(Clause::id);
    }

    private static Stream<Clause> clauses(Predicate<Text> remedy) {
        return ONTOLOGY.clauses().stream().filter(c -> c.remedy() != null && remedy.test(c.remedy()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("raising")
    void aRemedyThatRaisesThePressureIsGivenToNoRoomThatMustNotBlowAirOutward(String id) {
        Clause clause = ONTOLOGY.clause(id).orElseThrow();
        List<ClauseCase> fails = ShippedCases.CASES.get(id).stream().filter(c -> c.kind().equals("fail")).toList();
        Set<String> wrong = new TreeSet<>();
        int read = 0;
        for (ClauseCase example : fails) {
            for (String what : infectious().toList()) {
                Reading reading = READER.read("case.yaml", with(example.text(), what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                if (reading.design() != null) {
                    read++;
                    violated(clause, reading).forEach(f -> wrong.add(example.place() + " with " + what + ": " + f.remedy().en()));
                }
            }
        }
        assertTrue(read >= infectious().count() / 2, id + ": " + read + " designs only");
        assertEquals(Set.of(), wrong, "Give the clause lc:demands dm:positive-pressure.");
    }

    private static Stream<Finding> violated(Clause clause, Reading reading) {
        return Judging.of(ONTOLOGY, reading.design()).findings(clause, ShippedCases.ENGINE).stream()
                .filter(f -> f.outcome() == Finding.Outcome.VIOLATED);
    }

    /** A design all rooms of which are something else besides. */
    private static String with(String yaml, String what) {
        List<String> lines = new ArrayList<>();
        for (String line : yaml.lines().toList()) {
            if (what.startsWith("function ")) {
                String other = what.substring("function ".length());
                lines.add(line.replaceAll("function: \\[([^\\]]*)\\]", "function: [$1, " + other + "]")
                        .replaceAll("function: ([a-z0-9-]+)", "function: [$1, " + other + "]"));
            } else {
                lines.add(line.contains("{") ? line.replaceAll("(function: (\\[[^\\]]*\\]|[a-z0-9-]+))", "$1, " + what)
                        : line.replaceAll("^( *)(- )?(function: .*)$", "$1$2$3\n" + (line.contains("- ") ? "  " : "") + "$1" + what));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void someRemediesRaiseThePressure() {
        assertTrue(raising().count() >= 5, raising().toList().toString());
    }

    @Test
    void noCaseAdvisesAnInfectiousRoomToRaiseItsPressure() {
        Set<String> raising = new TreeSet<>(raising().toList());
        List<String> wrong = ShippedCases.CASES.values().stream().flatMap(List::stream).filter(c -> raising.contains(c.clause()))
                .filter(c -> !c.expectation().of(io.github.labcheck.rules.Verdict.Outcome.VIOLATED).isEmpty())
                .filter(c -> infectious().anyMatch(i -> c.text().contains(i.replace("function ", "")))).map(ClauseCase::place).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void aRemedyThatLocksADoorSaysHowPeopleGetOut() {
        assertEquals(List.of(), each(LOCK, ESCAPE).filter(c -> !c.startsWith("GB50346-2011-4.1.13-a")).toList(),
                "Say that the door opens from inside without a key, or that it releases.");
        assertEquals(List.of("PassBox"), ONTOLOGY.clause("GB50346-2011-4.1.13-a").orElseThrow().subjects());
    }

    @Test
    void aRemedyThatTakesADoorAwayKeepsTheWayOut() {
        assertEquals(List.of(), each(DOOR_GONE, DOOR_KEPT).toList(), "Say that a door that people need to get out is not removed.");
    }

    /** Remedies that say the one and not the other, looked at in each language. */
    private static Stream<String> each(Pattern what, Pattern but) {
        return clauses(r -> Stream.of(r.zh(), r.en()).anyMatch(t -> what.matcher(t).find() && !but.matcher(t).find()))
                .map(c -> c.id() + ": " + c.remedy().zh() + " | " + c.remedy().en());
    }

    @Test
    void noRemedyBringsGoodsTogether() {
        assertEquals(List.of(), clauses(r -> TOGETHER.matcher(r.zh()).find() || TOGETHER.matcher(r.en()).find())
                .map(c -> c.id() + ": " + c.remedy().zh() + " | " + c.remedy().en()).toList());
    }

    @Test
    void whatIsMovedAwayFromGoodsIsNotMovedToOthersThatReact() {
        List<String> wrong = clauses(r -> ELSEWHERE.matcher(r.zh() + r.en()).find()).filter(c -> c.limit() instanceof Limit.Exclusion e
                        && e.itemProperties().stream().anyMatch(p -> !p.name().equals("function")))
                .filter(c -> !APART.matcher(c.remedy().zh()).find() || !APART.matcher(c.remedy().en()).find())
                .map(c -> c.id() + ": " + c.remedy().zh() + " | " + c.remedy().en()).toList();
        assertEquals(List.of(), wrong, "Say that nothing reacts there.");
    }
}
