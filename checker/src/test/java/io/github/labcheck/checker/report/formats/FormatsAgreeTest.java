package io.github.labcheck.checker.report.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsAgreeTest {

    private static final CheckReport REPORT = SampleReport.report();

    private static final Map<String, String> VERDICTS = SampleReport.verdicts(REPORT);

    private static byte[] bytes(String format, Language language) {
        return SampleReport.bytes(SampleReport.reporters(language).get(format), REPORT);
    }

    @Test
    void theSampleHasEveryVerdictAndAFileThatCannotBeRead() {
        assertTrue(VERDICTS.values().containsAll(List.of("violated", "undetermined", "waived")), VERDICTS::toString);
        assertTrue(REPORT.designs().stream().anyMatch(d -> !d.read()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormatHasTheSameFindingsWithTheSameVerdicts(Language language) throws Exception {
        assertEquals(VERDICTS, ReadBack.json(bytes("json", language)), "json");
        assertEquals(VERDICTS, ReadBack.sarif(bytes("sarif", language)), "sarif");
        assertEquals(VERDICTS, ReadBack.junit(bytes("junit", language)), "junit");
        assertEquals(VERDICTS, ReadBack.csv(bytes("csv", language)), "csv");
        assertEquals(VERDICTS, ReadBack.html(bytes("html", language)), "html");
        assertEquals(VERDICTS, ReadBack.xlsx(bytes("xlsx", language), language), "xlsx");
        assertEquals(VERDICTS, ReadBack.ttl(bytes("ttl", language)), "ttl");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void markdownNamesWhatIsViolatedOrWaivedAndCountsTheRest(Language language) {
        byte[] markdown = bytes("markdown", language);
        Map<String, String> named = new TreeMap<>(VERDICTS);
        named.values().removeIf("undetermined"::equals);
        assertEquals(named, ReadBack.markdown(markdown, VERDICTS));
        Matcher counts = Pattern.compile("(?m)^\\|(?: \\d+ \\|){3} (\\d+) \\|").matcher(SampleReport.text(
                SampleReport.reporters(language).get("markdown"), REPORT));
        int sum = 0;
        while (counts.find()) {
            sum += Integer.parseInt(counts.group(1));
        }
        assertEquals(VERDICTS.values().stream().filter("undetermined"::equals).count(), sum);
    }

    @Test
    void twoChecksGiveTheSameBytesInEveryFormat() {
        CheckReport again = new CheckReport("1.0.0", 59, List.of(SampleReport.example(), SampleReport.waived(), SampleReport.hostile(),
                SampleReport.unreadable()));
        SampleReport.reporters(Language.ZH).forEach((name, reporter) ->
                assertArrayEquals(SampleReport.bytes(reporter, REPORT), SampleReport.bytes(reporter, again), name));
    }

    @Test
    void aFileThatCouldNotBeReadIsInEveryFormatAndSoIsItsError() {
        CheckReport broken = new CheckReport("1.0.0", 59, List.of(SampleReport.unreadable()));
        SampleReport.reporters(Language.EN).forEach((name, reporter) -> {
            if (!name.equals("xlsx")) {
                String text = SampleReport.text(reporter, broken);
                assertTrue(text.contains("broken.yaml") && text.contains("unknown-"), name + ": " + text);
            }
        });
    }

    @Test
    void aReportOfNothingIsWrittenInEveryFormat() {
        CheckReport nothing = new CheckReport("1.0.0", 59, List.<DesignReport>of());
        SampleReport.reporters(Language.ZH).forEach((name, reporter) -> SampleReport.bytes(reporter, nothing));
    }
}
