package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.graph.Joined;
import io.github.labcheck.checker.report.Questions;
import io.github.labcheck.checker.report.TextReport;
import io.github.labcheck.ontology.Language;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rooms of which nobody says what they are for. */
class UnclearRoomsTest {

    private static DesignReport rooms(int known, int unclear) {
        StringBuilder yaml = new StringBuilder("labcheck: 1\nproject: {id: rooms, name: rooms, date: 2017-11-01}\nrooms:\n");
        for (int i = 1; i <= known; i++) {
            yaml.append("  - {id: K%d, function: office}\n".formatted(i));
        }
        for (int i = 1; i <= unclear; i++) {
            yaml.append("  - {id: R%d}\n".formatted(i));
        }
        return SampleReport.check("rooms.yaml", yaml.toString(), List.of());
    }

    private static final DesignReport THREE = rooms(2, 3);

    private static CheckReport report(DesignReport design) {
        return new CheckReport("1.0.0", 59, List.of(design));
    }

    private static int count(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static int waiting() {
        Set<Integer> counts = new TreeSet<>(Questions.of(THREE).unclear().stream().map(Questions.Unclear::clauses).toList());
        assertEquals(1, counts.size(), "rooms of which the same is known wait for the same");
        return counts.iterator().next();
    }

    @Test
    void eachIsOneLineInTheTextInBothLanguages() {
        String english = SampleReport.text(new TextReport(Language.EN, false), report(THREE));
        assertEquals(3, count(english, "(?m)^ +room R[123]: say what it is for \\(function\\); " + waiting() + " clauses wait$"), english);
        String chinese = SampleReport.text(new TextReport(Language.ZH, false), report(THREE));
        assertEquals(3, count(chinese, "(?m)^ +房间 R[123]：请写明用途（function）；有 " + waiting() + " 条条款等待判定$"), chinese);
        assertTrue(waiting() > 100, waiting() + " clauses wait");
    }

    @Test
    void eachIsOneEntryOfThePageTheWorkbookAndMarkdown() throws Exception {
        String page = SampleReport.text(SampleReport.reporters(Language.EN).get("html"), report(THREE));
        assertEquals(3, count(page, "data-open=\"" + waiting() + "\""), "entries of the page");
        String markdown = SampleReport.text(SampleReport.reporters(Language.EN).get("markdown"), report(THREE));
        assertEquals(3, count(markdown, "(?m)^- room R[123]: say what it is for"), markdown);
        Map<String, String> rows = ReadBack.xlsx(SampleReport.bytes(SampleReport.reporters(Language.EN).get("xlsx"), report(THREE)),
                Language.EN);
        assertEquals(THREE.findings().size() - 3 * waiting(), rows.size(), "verdicts with a row of their own");
    }

    @Test
    void programsGetEveryVerdict() throws Exception {
        Map<String, String> all = SampleReport.verdicts(report(THREE));
        assertEquals(all, ReadBack.json(SampleReport.bytes(SampleReport.reporters(Language.EN).get("json"), report(THREE))));
        assertEquals(all, ReadBack.csv(SampleReport.bytes(SampleReport.reporters(Language.EN).get("csv"), report(THREE))));
        assertEquals(THREE.summary().undetermined(), all.values().stream().filter("undetermined"::equals).count());
    }

    @Test
    void theyWaitOnlyUntilSomebodySaysWhatTheyAreFor() {
        assertEquals(List.of(), Questions.of(rooms(3, 0)).unclear());
        assertEquals(List.of("R1"), Questions.of(rooms(0, 1)).unclear().stream().map(u -> u.thing().id()).toList());
    }

    @Test
    void listsThatManyVerdictsWaitForAreKeptOnceHoweverManyRoomsThereAre() {
        assertEquals(sharedLists(rooms(0, 60)), sharedLists(rooms(0, 120)));
    }

    /** How many different long lists the findings hold; each may be as long as there are rooms. */
    private static int sharedLists(DesignReport design) {
        Set<List<Lacking>> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        int most = design.findings().stream().filter(f -> f.outcome() == Outcome.UNDETERMINED).mapToInt(f -> {
            Joined.parts(f.missing()).stream().filter(p -> p.size() > 24).forEach(parts::add);
            return f.missing().size();
        }).max().orElse(0);
        assertTrue(most >= 60, "some verdict waits for all rooms");
        return parts.size();
    }

    @Test
    void aFindingNamesSomeOfManyMissingFactsAndCountsTheOthers() {
        DesignReport many = rooms(0, 130);
        Finding longest = many.findings().stream().max((a, b) -> Integer.compare(a.missing().size(), b.missing().size())).orElseThrow();
        assertEquals(100, longest.named().size());
        assertEquals(longest.missing().size() - 100, longest.unnamed());
        assertEquals(longest.missing().size(), Set.copyOf(longest.missing()).size(), "each once");
        String json = SampleReport.text(SampleReport.reporters(Language.EN).get("json"), report(many));
        assertTrue(json.contains("\"missingMore\": " + longest.unnamed()) || json.contains("\"missingMore\":" + longest.unnamed()));
    }
}
