package io.github.labcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.ontology.Limit;
import io.github.labcheck.rules.Verdict.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.internal.utils.KieHelper;

class EachDueEndsInOneVerdictTest {

    private static final Cases CASES = new Cases();

    private static final RuleEngine ENGINE = RuleEngine.open();

    @Test
    void everyKindOfDueIsAmongTheCases() {
        Set<Class<?>> kinds = CASES.dues().stream().map(d -> d instanceof Due.OnRelation r ? r.limit().getClass() : d.getClass())
                .collect(Collectors.toSet());
        Set<Class<?>> declared = new HashSet<>(List.of(Due.OnValue.class.getPermittedSubclasses()));
        records(Limit.class).filter(l -> !Limit.OnValue.class.isAssignableFrom(l)).forEach(declared::add);
        assertEquals(declared, kinds, "Generate the new kind in Cases and judge it in Oracle.");
        assertTrue(CASES.dues().size() > 1500, CASES.dues().size() + " cases only");
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Stream.of(type.getPermittedSubclasses()).flatMap(EachDueEndsInOneVerdictTest::records);
    }

    @Test
    void everyDueEndsInExactlyTheVerdictOfThePlainJavaOracle() {
        List<Verdict> verdicts = ENGINE.judge(CASES.subjects(), CASES.dues());
        Map<Due, List<Outcome>> found = verdicts.stream().collect(Collectors.groupingBy(Verdict::due,
                Collectors.mapping(Verdict::outcome, Collectors.toList())));
        for (Due due : CASES.dues()) {
            Subject subject = CASES.subjects().get(due.subject());
            assertEquals(List.of(Oracle.of(due, subject)), found.getOrDefault(due, List.of()),
                    () -> due + "\n" + (subject == null ? "" : subject));
        }
        assertEquals(CASES.dues().size(), verdicts.size());
        assertEquals(Set.of(Outcome.values()), verdicts.stream().map(Verdict::outcome).collect(Collectors.toSet()));
    }

    @Test
    void theOrderOfRulesInTheFilesDoesNotMatter() {
        KieHelper helper = new KieHelper();
        List<String> files = new ArrayList<>(DrlFiles.texts().keySet());
        Collections.reverse(files);
        files.forEach(f -> helper.addContent(DrlFiles.reversed(DrlFiles.texts().get(f)),
                "src/main/resources/io/github/labcheck/rules/" + f));
        KieBase base = helper.build(ExecutableModelProject.class);
        RuleEngine reversed = new RuleEngine(base, rule -> true);
        assertEquals(ENGINE.rules(), reversed.rules());
        assertEquals(Set.copyOf(ENGINE.judge(CASES.subjects(), CASES.dues())),
                Set.copyOf(reversed.judge(CASES.subjects(), CASES.dues())));
    }

    @Test
    void theOrderOfDuesDoesNotMatter() {
        List<Due> shuffled = new ArrayList<>(CASES.dues());
        Collections.shuffle(shuffled, new Random(20171101));
        assertEquals(ENGINE.judge(CASES.subjects(), CASES.dues()), ENGINE.judge(CASES.subjects(), shuffled));
    }

    @Test
    void manyDuesAreJudgedInSeveralSessionsWithTheSameVerdicts() {
        List<Due> many = new ArrayList<>();
        for (int i = 0; i < 9500; i++) {
            Pair pair = new Pair("C", "urn:" + i, "");
            many.add(Due.OnRelation.of(pair, List.of(), new Limit.ItemCount(null, 1, 2),
                    List.of(new Fact.Counted(pair, 1, 2, i % 4, i % 4, List.of())), List.of()));
        }
        List<Verdict> verdicts = ENGINE.judge(Map.of(), many);
        assertEquals(many.size(), verdicts.size());
        verdicts.forEach(v -> assertEquals(Oracle.of(v.due(), null), v.outcome()));
    }

    @Test
    void eachRuleJudgesWhatNoOtherRuleJudges() {
        int all = CASES.dues().size();
        Set<String> idle = new TreeSet<>();
        int judged = 0;
        for (String rule : ENGINE.rules()) {
            List<Verdict> without = ENGINE.without(rule).judge(CASES.subjects(), CASES.dues());
            if (without.size() == all) {
                idle.add(rule);
            }
            judged += all - without.size();
        }
        assertEquals(Set.of(), idle, "Remove the rule, or generate a case for it in Cases.");
        assertEquals(all, judged, "each due belongs to one rule");
    }

    @Test
    void severalLimitsOnOneSubjectAreJudgedEachByItself() {
        Subject subject = new Subject("s", Map.of("a", new Values(1, 1, null, List.of(Set.of("1")), true, List.of()),
                "b", new Values(Double.NaN, Double.NaN, null, List.of(), false, List.of(new Missing("s", "b")))));
        List<Due> dues = List.of(new Due.Minimum(new Pair("A", "s", ""), List.of(), "a", 1),
                new Due.Minimum(new Pair("B", "s", ""), List.of(), "a", 2),
                new Due.Maximum(new Pair("C", "s", ""), List.of(), "b", 2));
        assertEquals(List.of(Outcome.MET, Outcome.VIOLATED, Outcome.UNDETERMINED),
                ENGINE.judge(Map.of("s", subject), dues).stream().map(Verdict::outcome).toList());
    }
}
