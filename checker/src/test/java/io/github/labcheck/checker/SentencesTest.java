package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ShippedCases;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.words.Called;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the clauses say of their cases, in both languages, in a file that a person reads through. After a change of words,
 * write it again with {@code -Dlabcheck.sentences=write} and read what has changed:
 * {@code mvn -o -q -pl checker -am -Dtest=SentencesTest -Dsurefire.failIfNoSpecifiedTests=false -Dlabcheck.sentences=write test}.
 */
class SentencesTest {

    private static final Path GOLDEN = Stream.of("src/test/resources", "checker/src/test/resources").map(Path::of)
            .filter(Files::isDirectory).findFirst().orElseThrow().resolve("io/github/labcheck/checker/sentences.txt");

    private static final int MOST_LINES = 4000;

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private static final Pattern NAME = Pattern.compile("\\bname: *([^,}#\\n]+)");

    private static final Pattern ID = Pattern.compile("\\bid: *([^,}#\\s]+)");

    /** Shapes of sentences that no person would write. */
    private static final Map<String, Pattern> BAD = Map.ofEntries(
            bad("a unit of nothing", "\\d 1(?![\\d.])(?! (and|or|to|fa|ch))"),
            bad("a unit of the design file", "\\bdegC\\b|m[23]\\b|\\b1/h\\b|\\bohm\\b"),
            bad("an argument that was not filled in", "[{}\\[\\]|]|null|NaN"), bad("two spaces", "  | $|^ "),
            bad("empty brackets or quotes", "\\( *\\)|（ *）|\"\"|“”"), bad("an end without a word", "[:：,，;；]$"),
            bad("a word for a projection", "\\blacks\\b|\\bis (yes|no)\\b(?! [a-z])|\\bcount is\\b|required [≤≥<>]|数量 \\d|缺少"),
            bad("several of one", "(?<![\\w.-])1 (?!gas|access)[a-z]+[^s\\W]s\\b"), bad("a value that is not there", "为[，；]|\\bis[;,]"),
            bad("a full stop", "[.。]$"));

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}|[，。；：、（）“”]");

    /** Words of small Latin letters; units have fewer letters. */
    private static final Pattern LATIN = Pattern.compile("[a-z]{4,}");

    /** A sentence of a case, with the names and ids of the design, which are the designer's. */
    private record Said(String clause, String place, Outcome outcome, Text message, Text remedy, Set<String> names, String shape) { }

    private static final List<Said> ALL = said();

    private static List<Said> said() {
        List<Said> all = new ArrayList<>();
        ShippedCases.CASES.forEach((id, cases) -> {
            for (ClauseCase example : cases) {
                if (example.judging() != null && Set.of("fail", "unknown").contains(example.kind())) {
                    Set<String> names = names(example.text());
                    example.judging().findings(ShippedCases.ONTOLOGY.clause(id).orElseThrow(), ShippedCases.ENGINE).stream()
                            .filter(f -> f.outcome() != Outcome.MET).forEach(f -> all.add(said(example, f, names)));
                }
            }
        });
        return all;
    }

    private static Said said(ClauseCase example, Finding finding, Set<String> names) {
        return new Said(example.clause(), example.place(), finding.outcome(), finding.message(), finding.remedy(), names,
                NUMBER.matcher(without(shape(finding), names)).replaceAll("#"));
    }

    /** What is said, of whatever subject. */
    private static String shape(Finding finding) {
        return finding.fact() == null ? finding.message().en().replaceFirst(".* cannot be judged: ", "")
                : finding.fact().about(Called.one(Text.same("subject"))).en();
    }

    private static Set<String> names(String text) {
        return Stream.concat(NAME.matcher(text).results(), ID.matcher(text).results()).map(m -> m.group(1).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One line a clause and sentence; the same sentence with other names and numbers is left out, but each clause has a line. */
    private static List<String> lines() {
        List<String> lines =
                new ArrayList<>(List.of("# Clause | Chinese | English: what the clauses say of their cases. Written by SentencesTest."));
        Set<String> seen = new HashSet<>();
        Set<String> clauses = new HashSet<>();
        for (Said said : ALL) {
            boolean first = said.outcome() == Outcome.VIOLATED && clauses.add(said.clause());
            if (seen.add(said.shape()) || first) {
                lines.add(said.clause() + " | " + said.message().zh() + " | " + said.message().en());
            }
        }
        return lines;
    }

    @Test
    void theSentencesAreThoseThatAPersonHasRead() throws IOException {
        List<String> lines = lines();
        if ("write".equals(System.getProperty("labcheck.sentences"))) {
            Files.write(GOLDEN, lines);
        }
        assertTrue(lines.size() < MOST_LINES, lines.size() + " lines are too many to be read");
        List<String> before = Files.readAllLines(GOLDEN);
        List<String> added = lines.stream().filter(l -> !before.contains(l)).toList();
        List<String> gone = before.stream().filter(l -> !lines.contains(l)).toList();
        assertEquals(List.of(), added, "Write " + GOLDEN + " again with -Dlabcheck.sentences=write and read what is new.");
        assertEquals(List.of(), gone, "Write " + GOLDEN + " again with -Dlabcheck.sentences=write.");
    }

    @Test
    void eachClauseWithACaseThatFailsSaysWhatIsWrong() {
        Set<String> said = ALL.stream().filter(s -> s.outcome() == Outcome.VIOLATED).map(Said::clause).collect(Collectors.toSet());
        List<String> silent = ShippedCases.CASES.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(c -> c.kind().equals("fail")))
                .map(Map.Entry::getKey).filter(c -> !said.contains(c)).toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void noSentenceHasAShapeThatNoPersonWouldWrite() {
        Set<String> faults = new TreeSet<>();
        for (Said said : ALL) {
            BAD.forEach((what, pattern) -> {
                check(said, pattern, said.message().zh(), what, faults);
                check(said, pattern, said.message().en(), what, faults);
            });
        }
        assertEquals(Set.of(), faults, "Give the property or relation a sentence in schema/sentences.ttl, or the clause lc:message.");
    }

    @Test
    void noSentenceMixesTheLanguages() {
        Set<String> faults = new TreeSet<>();
        for (Said said : ALL) {
            check(said, LATIN, without(said.message().zh(), said.names()), "Latin words in Chinese", faults);
            check(said, HAN, without(said.message().en(), said.names()), "Chinese in English", faults);
            check(said, HAN, without(said.remedy().en(), said.names()), "Chinese in an English remedy", faults);
        }
        assertEquals(Set.of(), faults, "Translate the label of the concept or property.");
    }

    @Test
    void anEnglishSentenceBeginsWithACapitalOrAnId() {
        List<String> small = ALL.stream().filter(s -> s.message().en().matches("[a-z].*"))
                .filter(s -> s.names().stream().noneMatch(n -> s.message().en().startsWith(n))).map(s -> s.message().en()).distinct()
                .toList();
        assertEquals(List.of(), small);
    }

    private static void check(Said said, Pattern pattern, String sentence, String what, Set<String> faults) {
        Matcher matcher = pattern.matcher(sentence);
        if (matcher.find()) {
            faults.add(what + " “" + matcher.group() + "”: " + said.place() + ": " + sentence);
        }
    }

    /** A sentence without the designer's names, the longest first. */
    private static String without(String sentence, Set<String> names) {
        String left = sentence;
        for (String name : names.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            left = left.replace(name, "");
        }
        return left;
    }

    private static Map.Entry<String, Pattern> bad(String what, String shape) {
        return Map.entry(what, Pattern.compile(shape));
    }
}
