package io.github.labcheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.rules.DrlFiles.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DrlSourceTest {

    private static final Pattern BANNED = Pattern.compile("\\b(salience|agenda-group|activation-group|ruleflow-group|"
            + "no-loop|lock-on-active|auto-focus|enabled|duration|timer|date-effective|date-expires|extends|dialect|"
            + "function|query|declare|eval|if|else|for|while|do|switch|return|forall|accumulate|collect|from|"
            + "insert|insertLogical|update|modify|delete|retract|contains|memberOf|matches|new|null|static|String)\\b");

    private static final Pattern CONSEQUENCE = Pattern.compile("verdicts\\.(met|violated|undetermined)\\(\\$due\\);");

    @Test
    void theCompiledRuleBaseHasExactlyTheRulesOfTheDrlFiles() {
        List<String> written = DrlFiles.rules().stream().map(Rule::name).toList();
        assertEquals(new TreeSet<>(written), new TreeSet<>(RuleEngine.open().rules()),
                "Compile the rules again (mvn -pl rules compile).");
    }

    @Test
    void noRuleIsWrittenWhereTheTestsDoNotSeeIt() {
        long marks = DrlFiles.texts().values().stream().flatMap(String::lines).filter(l -> l.strip().startsWith("rule")).count();
        assertEquals(marks, DrlFiles.rules().size(), "Write rule, when, then and end each at the beginning of a line.");
    }

    @Test
    void noFileHasABannedWord() {
        StringBuilder found = new StringBuilder();
        DrlFiles.texts().forEach((file, text) -> {
            Matcher matcher = BANNED.matcher(text.replaceAll("\"[^\"]*\"", "").replaceAll("(?m)^(package|import|global) .*$", ""));
            while (matcher.find()) {
                found.append('\n').append(file).append(": ").append(matcher.group());
            }
        });
        assertTrue(found.isEmpty(), "Compute it in Java, give it a name and let the rule compare it:" + found);
    }

    @Test
    void noFileHasANumberOrAStringOtherThanARuleName() {
        StringBuilder found = new StringBuilder();
        DrlFiles.texts().forEach((file, text) -> text.replaceAll("(?m)^rule \"[^\"]*\"$", "").lines()
                .filter(l -> l.matches(".*[\"'].*") || l.matches(".*(?<![A-Za-z_$])\\d.*"))
                .forEach(l -> found.append('\n').append(file).append(": ").append(l.strip())));
        assertTrue(found.isEmpty(), "Limits and clause ids are data of the ontology; bring them into the due limit:" + found);
    }

    @Test
    void aConsequenceIsOneCall() {
        List<String> others = DrlFiles.rules().stream()
                .filter(r -> r.then().size() != 1 || !CONSEQUENCE.matcher(r.then().get(0)).matches())
                .map(r -> r.file() + ": " + r.name() + ": " + r.then()).toList();
        assertEquals(List.of(), others, "Write verdicts.met($due); or violated or undetermined, and nothing else.");
    }

    @Test
    void theDueLimitComesFirstAndIsJoinedWithItsSubjectOrWithFactsOfIts() {
        List<String> others = DrlFiles.rules().stream().filter(r -> !r.when().get(0).startsWith("$due : ") || r.when().size() < 2
                || r.when().get(0).contains("OnRelation(") != r.when().get(0).contains("limit instanceof ")
                || !r.when().get(0).contains("OnRelation(") && !r.when().get(1).startsWith("Subject( key == $subject, ")
                || r.when().get(0).contains("OnRelation(") && r.when().stream().skip(1)
                .noneMatch(l -> l.matches(".*(of == \\$pair|clause == \\$clause).*")))
                .map(r -> r.file() + ": " + r.name()).toList();
        assertEquals(List.of(), others,
                "Begin with $due : Kind( … ) and join the subject by its key, or $due : OnRelation( limit instanceof "
                + "Kind, $pair : pair ) and join facts.");
    }

    @Test
    void atLeastFortyRulesJoinFacts() {
        long joins = DrlFiles.rules().stream().filter(r -> r.when().size() > 1).count();
        assertTrue(joins >= 40, joins + " rules only join the due limit with facts");
    }

    @Test
    void aRuleIsNamedByASentenceOfItsOwn() {
        List<String> names = DrlFiles.rules().stream().map(Rule::name).toList();
        assertEquals(names.size(), Set.copyOf(names).size(), "two rules have one name");
        List<String> others = names.stream().filter(n -> !n.matches("[A-Z][a-z]* [a-zA-Z, ]+")).toList();
        assertEquals(List.of(), others, "Say the fault, or what is met or missing, as an English sentence.");
    }

    @Test
    void everyKindIsJudgedInOneFile() {
        var kinds = DrlFiles.rules().stream().collect(Collectors.groupingBy(
                r -> r.when().get(0).replaceAll("\\$due : (?:OnRelation\\( limit instanceof )?(\\w+).*", "$1"),
                Collectors.mapping(Rule::file, Collectors.toCollection(TreeSet::new))));
        kinds.forEach((kind, files) -> assertEquals(1, files.size(), kind + " is judged in " + files));
    }
}
