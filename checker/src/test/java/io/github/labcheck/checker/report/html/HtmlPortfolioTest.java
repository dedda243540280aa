package io.github.labcheck.checker.report.html;

import static io.github.labcheck.checker.operation.SmallDesigns.CORRIDOR;
import static io.github.labcheck.checker.operation.SmallDesigns.corridor;
import static io.github.labcheck.checker.operation.SmallDesigns.corridorOfUnknownWidth;
import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Baseline;
import io.github.labcheck.checker.operation.CheckOperation;
import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPortfolioTest {

    @TempDir
    private Path folder;

    private Path designs;

    @BeforeEach
    void threeDesignsAndABrokenOne() throws IOException {
        designs = Files.createDirectory(folder.resolve("designs"));
        file(designs, "a.yaml", corridor("1.5"));
        file(designs, "b.yaml", corridor("1.5"));
        file(designs, "c.yaml", corridor("1.8"));
        file(designs, "d.yaml", corridor("[broken"));
    }

    private List<Path> pages(String name, int jobs) throws IOException {
        Path out = Files.createDirectory(folder.resolve(name));
        CheckRequest request = new CheckRequest(List.of(designs), List.of(), null, Language.EN, List.of("html=" + out.resolve("all.html")),
                null,
                List.of(), List.of(CORRIDOR), List.of(), Severity.ERROR, false, null);
        assertEquals(Exit.UNREADABLE, Commands.check(request.withJobs(jobs)).exit());
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theSummaryLeadsToAPageForEveryDesignThatCouldBeRead() throws IOException {
        List<Path> pages = pages("out", 1);
        assertEquals(4, pages.size(), pages::toString);
        String summary = Files.readString(folder.resolve("out/all.html"));
        for (Path page : pages) {
            String name = page.getFileName().toString();
            assertEquals(!name.equals("all.html"), summary.contains("href=\"./" + name + "\""), name);
            assertEquals(!name.equals("all.html"), Files.readString(page).contains("href=\"./all.html\""), name);
        }
        assertTrue(summary.contains("4 designs: 1 without errors, 2 with errors, 1 that could not be read."));
        assertTrue(summary.contains("d.yaml") && summary.contains("Input errors: 1"));
    }

    @Test
    void projectsOfTheSameIdGetPagesOfTheirOwn() throws IOException {
        List<String> names = pages("out", 1).stream().map(p -> p.getFileName().toString()).filter(n -> !n.equals("all.html")).toList();
        assertTrue(names.stream().anyMatch(n -> n.endsWith("-2.html")) && names.stream().anyMatch(n -> n.endsWith("-3.html")),
                names::toString);
    }

    @Test
    void checkingSeveralAtOnceGivesTheSameBytes() throws IOException {
        List<Path> alone = pages("alone", 1);
        List<Path> together = pages("together", 3);
        assertEquals(alone.size(), together.size());
        for (int i = 0; i < alone.size(); i++) {
            assertEquals(alone.get(i).getFileName(), together.get(i).getFileName());
            assertArrayEquals(Files.readAllBytes(alone.get(i)), Files.readAllBytes(together.get(i)));
        }
    }

    @Test
    void toStandardOutputGoesOnePageWithAllDesigns() {
        String page = Commands.check(CheckRequest.of(List.of(designs), Language.EN).withFormats(List.of("html"), null)).out();
        assertTrue(page.contains("href=\"#d1\"") && page.contains("id=\"d4\""));
        assertFalse(page.contains("./"), "nothing to lead to");
    }

    @Test
    void theOverviewSaysWhatALaboratoryIsAndAddsUp() throws IOException {
        Path two = Files.createDirectory(folder.resolve("two"));
        file(two, "a.yaml", corridor("1.8").replace("date:",
                "floorArea: 1200, staff: 20, location: Nanning, phase: renovation, tier: key, date:"));
        file(two, "b.yaml", corridor("1.5").replace("id: small", "id: other")
                .replace("date:", "floorArea: 300, staff: 10, location: Qinzhou, date:"));
        Path out = folder.resolve("two.html");
        Commands.check(CheckRequest.of(List.of(two), Language.EN).withFormats(List.of("html"), out));
        String page = Files.readString(out);
        String table = page.substring(page.indexOf("<table class=\"sortable\""),
                page.indexOf("</table>", page.indexOf("<table class=\"sortable\"")));
        String foot = table.substring(table.indexOf("<tfoot")).replaceAll("<[^>]*>", " ");
        assertTrue(foot.matches("(?s).*\\b1500\\.0\\s+30\\s+50\\.0\\s.*"), foot);
        assertTrue(table.contains("Nanning") && table.contains("60.0") && table.contains("30.0"), table);
        assertTrue(table.indexOf("Qinzhou") < table.indexOf("Nanning"), "the one with an error is first");
    }

    @Test
    void aDesignOfWhichHardlyAnythingWasJudgedIsNotCalledOneWithoutErrors() throws IOException {
        Path two = Files.createDirectory(folder.resolve("two"));
        file(two, "a.yaml", corridor("1.8"));
        file(two, "b.yaml", corridorOfUnknownWidth().replace("id: small", "id: other"));
        Path out = folder.resolve("hardly.html");
        Commands.check(new CheckRequest(List.of(two), List.of(), null, Language.EN, List.of("html=" + out), null, List.of(),
                List.of(CORRIDOR), List.of(), Severity.ERROR, false, null));
        String words = Files.readString(out).replaceAll("<span class=\"zh\".*?</span>|<[^>]*>", "");
        assertTrue(words.contains("2 designs: 1 without errors, 1 without errors of which less than half could be judged"),
                words.substring(words.indexOf("2 designs"), words.indexOf("2 designs") + 200));
        assertEquals(List.of("0.0", "100.0", "50.0"), column(out, "Judged %"), "first the one of which more is open");
    }

    private Path overview(Path of, String name, Baseline since, Path prices) {
        Path out = folder.resolve(name);
        Commands.run(new CheckOperation(Commands.WORKBENCH, CheckRequest.of(List.of(of), Language.EN).withFormats(List.of("html"), out),
                since, prices));
        return out;
    }

    /** What stands in a column of an overview, the sum below being the last. */
    private static List<String> column(Path page, String heading) throws IOException {
        String text = Files.readString(page);
        int start = text.indexOf("<table class=\"sortable\"");
        List<List<String>> rows = Stream.of(text.substring(start, text.indexOf("</table>", start)).split("</tr>"))
                .map(r -> r.split("</t[hd]>"))
                .map(cells -> Stream.of(cells).map(c -> c.replaceAll("<span class=\"zh\".*?</span>|<[^>]*>", "").strip()).toList())
                .toList();
        int at = rows.get(0).indexOf(heading);
        return at < 0 ? List.of() : rows.stream().skip(1).filter(r -> r.size() > at).map(r -> r.get(at)).toList();
    }

    @Test
    void theOverviewTellsWhatBecameOfEachSinceAnEarlierReport() throws IOException {
        Path two = Files.createDirectory(folder.resolve("two"));
        file(two, "a.yaml", corridor("1.8"));
        file(two, "b.yaml", corridor("1.5").replace("id: small", "id: other"));
        Path old = folder.resolve("old.json");
        Commands.check(CheckRequest.of(List.of(two), Language.EN).withFormats(List.of("json"), old));
        file(two, "a.yaml", corridor("1.5"));
        file(two, "b.yaml", corridor("1.8").replace("id: small", "id: other"));
        file(two, "c.yaml", corridor("1.8").replace("id: small", "id: third"));
        Path page = overview(two, "since.html", new Baseline(old, null), null);
        assertEquals(List.of("1", "0", "–", "1"), column(page, "New"), "of what the earlier report does not hold nothing is told");
        assertEquals(List.of("0", "1", "–", "1"), column(page, "Cured"));
        assertEquals(List.of(), column(overview(two, "alone.html", null, null), "Cured"));
    }

    @Test
    void theOverviewTellsWhatEachCostsByThePricesAndThatItIsMoreWhereSomethingHasNone() throws IOException {
        Path two = Files.createDirectory(folder.resolve("two"));
        String priced = corridor("1.8").replace("date:", "phase: renovation, date:")
                .replace("loadedSides:", "area: 20, loadedSides:")
                .replace("rooms:", "equipment:\n  - {id: E1, type: balance, name: A, state: new}\nrooms:");
        file(two, "a.yaml", priced);
        file(two, "b.yaml", priced.replace("id: small", "id: other")
                .replace("name: A, state: new}", "name: A, state: new}\n  - {id: E2, type: oven, name: B, state: new}"));
        Path prices = Files.writeString(folder.resolve("prices.yaml"), """
                equipment:
                  - {type: balance, unitPrice: 25000}
                fitOut:
                  - {rooms: corridor, perSquareMetre: 1000}
                """);
        Path page = overview(two, "costs.html", null, prices);
        assertEquals(List.of("25000", "≥ 25000", "≥ 50000"), column(page, "Equipment CNY"), "by the prices, the designs tell no cost");
        assertEquals(List.of("4.50", "≥ 4.50", "≥ 9.00"), column(page, "Cost, 10,000 CNY"));
        assertTrue(Files.readString(page).contains("data-value=\"4.50\""), "sorted by its number");
    }

    @Test
    void theCostOfASingleLaboratoryStandsOnItsPageAndWhereNoFormatTellsItThatIsSaid() throws IOException {
        Path one = file(folder, "one.yaml", corridor("1.8").replace("date:", "phase: renovation, date:")
                .replace("loadedSides:", "area: 20, loadedSides:"));
        Path prices = Files.writeString(folder.resolve("prices.yaml"), "fitOut: [{rooms: corridor, perSquareMetre: 1000}]\n");
        String page = Files.readString(overview(one, "one.html", null, prices));
        assertTrue(page.replaceAll("<[^>]*>", " ").matches("(?s).*Cost, 10,000 CNY\\s+2\\.00\\s.*"), page);
        Commands.Ran text = Commands.run(new CheckOperation(Commands.WORKBENCH, CheckRequest.of(List.of(one), Language.EN), null, prices));
        assertTrue(text.err().contains("none of the formats asked for tells it"), text.err());
    }

    @Test
    void anEarlierReportThatIsNotThereIsCalledThat() {
        Commands.Ran ran = Commands.run(new CheckOperation(Commands.WORKBENCH, CheckRequest.of(List.of(designs), Language.EN),
                new Baseline(folder.resolve("gone.json"), null), null));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("There is no earlier report ") && !ran.err().contains("no JSON report"), ran.err());
    }
}
