package io.github.labcheck.checker.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Baseline;
import io.github.labcheck.checker.operation.CheckOperation;
import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overview of a bureau's laboratories in a browser, as one uses it; skipped where there is none. */
@EnabledIf(value = "io.github.labcheck.checker.report.html.Browser#isInstalled", disabledReason = "no Chromium on this machine")
class PortfolioPageTest {

    private static final String ROWS = "[...document.querySelectorAll('.sortable tbody tr')].filter(r => !r.hidden)";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void openABrowser() throws IOException, InterruptedException {
        Path designs = Laboratories.into(folder.resolve("designs"));
        Path earlier = folder.resolve("earlier.json");
        CheckRequest request = new CheckRequest(List.of(designs), List.of(), null, Language.ZH, List.of("json=" + earlier), null, List.of(),
                List.of(SmallDesigns.CORRIDOR), List.of(), Severity.ERROR, false, null);
        Commands.check(request);
        Path mended = designs.resolve("lab-04.yaml");
        Files.writeString(mended, Files.readString(mended).replace("1.5", "1.8"));
        Path spoilt = designs.resolve("lab-05.yaml");
        Files.writeString(spoilt, Files.readString(spoilt).replace("1.8", "1.5"));
        page = folder.resolve("out/index.html");
        assertEquals(Exit.UNREADABLE, Commands.run(new CheckOperation(Commands.WORKBENCH, request
                .withFormats(List.of("html=" + page), null),
                new Baseline(earlier, null), null)).exit());
        browser = Browser.start(Browser.installed().orElseThrow());
        browser.size(1900, 1000);
    }

    @AfterAll
    static void closeIt() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openThePage() throws InterruptedException {
        browser.open(page);
    }

    private static int at(String heading) throws InterruptedException {
        int at = browser.number("[...document.querySelectorAll('.sortable thead th')].findIndex(h => h.innerText.trim()"
                + ".replace(/ [▲▼]$/, '') === '" + heading + "')");
        assertTrue(at >= 0, heading);
        return at;
    }

    /** What is seen in a column, from the first row to the last; of the row that could not be read its one sentence is left out. */
    private static List<String> column(String heading) throws InterruptedException {
        return browser.texts(ROWS + ".filter(r => r.cells.length > 3).map(r => r.cells[" + at(heading) + "].innerText.trim())");
    }

    private static String total(String heading) throws InterruptedException {
        return browser.text("document.querySelector('.sortable tfoot tr').cells[" + at(heading) + "].innerText.trim()");
    }

    private static void sort(String heading) throws InterruptedException {
        browser.evaluate("document.querySelectorAll('.sortable thead button')[" + at(heading) + "].click()");
    }

    private static void choose(String name, String value) throws InterruptedException {
        browser.evaluate("(() => { const s = document.querySelector('#portfolio-filter [name=" + name + "]'); s.value = '" + value
                + "'; s.dispatchEvent(new Event('input', {bubbles: true})); })()");
        assertEquals(value, browser.text("document.querySelector('#portfolio-filter [name=" + name + "]').value"), "one may choose that");
    }

    @Test
    void allLaboratoriesAreThereWithWhatMattersMostOnTop() throws InterruptedException {
        assertEquals(List.of(), browser.complaints());
        assertEquals(Laboratories.MANY, browser.number(ROWS + ".length"));
        List<Integer> errors = column("错误").stream().map(Integer::valueOf).toList();
        assertEquals(errors.stream().sorted(Collections.reverseOrder()).toList(), errors);
        assertEquals(6, errors.get(0), "the one that was spoilt");
        assertEquals(IntStream.range(1, Laboratories.MANY).mapToObj(Integer::toString).toList(), column("序号"));
        assertTrue(browser.text(ROWS + ".at(-1).innerText").contains("lab-34.yaml"), "the one that could not be read is last");
    }

    @Test
    void everyColumnSortsBothWaysAndWhatIsNotKnownStaysLast() throws InterruptedException {
        for (String heading : browser.texts("[...document.querySelectorAll('.sortable thead th')].map(h => h.innerText.trim()"
                + ".replace(/ [▲▼]$/, ''))")) {
            sort(heading);
            boolean down = browser.text("document.querySelectorAll('.sortable thead th')[" + at(heading) + "].getAttribute('aria-sort')")
                    .equals("descending");
            List<String> once = column(heading);
            sort(heading);
            List<String> twice = column(heading);
            assertEquals(1, browser.number("document.querySelectorAll('.sortable thead th[aria-sort]').length"));
            long unknown = once.stream().filter(PortfolioPageTest::unknown).count();
            for (List<String> all : List.of(once, twice)) {
                assertTrue(all.subList(all.size() - (int) unknown, all.size()).stream().allMatch(PortfolioPageTest::unknown),
                        heading + all);
            }
            List<String> known = once.stream().filter(t -> !unknown(t)).toList();
            boolean numbers = known.stream().allMatch(t -> t.matches("[\\d.]+"));
            if (numbers) {
                List<Double> values = known.stream().map(Double::valueOf).toList();
                Comparator<Double> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
                assertEquals(values.stream().sorted(order).toList(), values, heading);
            }
            List<String> back = new ArrayList<>(twice.stream().filter(t -> !unknown(t)).toList());
            Collections.reverse(back);
            assertEquals(known, back, heading);
            assertTrue(browser.text(ROWS + ".at(-1).innerText").contains("lab-34.yaml") || heading.equals("实验室"), heading);
        }
    }

    private static boolean unknown(String text) {
        return text.equals("–") || text.equals("未写明");
    }

    @Test
    void placesSortAsTheyAreReadAloud() throws InterruptedException {
        sort("地点");
        assertEquals(List.of("北海", "防城港", "桂林", "柳州", "南宁", "钦州", "梧州", "未写明"), column("地点").stream().distinct().toList());
        assertTrue(column("地点").contains("未写明"));
    }

    @Test
    void aFilterLeavesWhatItAsksForAndTheTotalsFollow() throws InterruptedException {
        List<Integer> all = IntStream.range(0, Laboratories.BROKEN).boxed().toList();
        assertEquals(sum(all.stream().map(Laboratories::area)), total("建筑面积 m²"));
        choose("place", "钦州");
        List<Integer> of = all.stream().filter(i -> Laboratories.place(i).equals("钦州") && i % 10 != 9).toList();
        assertEquals(of.size(), browser.number(ROWS + ".length"));
        assertTrue(column("地点").stream().allMatch("钦州"::equals));
        assertEquals(sum(of.stream().map(Laboratories::area)), total("建筑面积 m²"));
        assertEquals(Integer.toString(of.stream().mapToInt(Laboratories::errors).sum()), total("错误"));
        List<Integer> both = of.stream().filter(i -> Laboratories.area(i) != null && Laboratories.staff(i) != null).toList();
        assertEquals("%.1f".formatted(both.stream().mapToDouble(Laboratories::area).sum() / both.stream().mapToInt(Laboratories::staff)
                .sum()), total("人均 m²"));
        assertTrue(browser.text("document.querySelector('#portfolio-filter .shown').innerText")
                .contains(of.size() + " / " + Laboratories.MANY));
        choose("phase", browser.text("[...document.querySelectorAll('[name=phase] option')].at(-1).value"));
        assertTrue(browser.number(ROWS + ".length") < of.size());
        browser.click("#portfolio-filter button[type=reset]");
        browser.evaluate("new Promise(done => setTimeout(done, 50))");
        assertEquals(Laboratories.MANY, browser.number(ROWS + ".length"));
        assertEquals(sum(all.stream().map(Laboratories::area)), total("建筑面积 m²"));
    }

    private static String sum(Stream<Double> numbers) {
        return "%.1f".formatted(numbers.filter(Objects::nonNull).mapToDouble(n -> n).sum());
    }

    @Test
    void tierAndDisciplineAndWordsFilterToo() throws InterruptedException {
        choose("tier", "not stated");
        assertEquals(List.of("未写明"), column("定位").stream().distinct().toList());
        choose("tier", "");
        choose("discipline", browser.text(
                "[...document.querySelectorAll('[name=discipline] option')].find(o => o.textContent === '兽医').value"));
        assertTrue(column("检测专业").stream().allMatch(t -> t.contains("兽医")) && browser.number(ROWS + ".length") > 3);
        choose("discipline", "");
        choose("search", "LAB-12");
        assertEquals(List.of(Laboratories.name(12)), column("实验室"));
    }

    @Test
    void twoOfOneNameShowTheirFilesAndNoOtherDoes() throws InterruptedException {
        List<String> files = column("实验室").stream().filter(t -> t.contains(".yaml")).sorted().toList();
        assertEquals(2, files.size(), files::toString);
        assertTrue(files.get(0).contains("lab-03.yaml") && files.get(1).contains("lab-17.yaml"), files::toString);
        assertNotEquals(0, browser.number("[...document.querySelectorAll('.asked li')]"
                + ".filter(l => l.innerText.includes('lab-03.yaml')).length"));
    }

    @Test
    void whatBecameOfEachIsToldAndWhatIsNotKnownIsNoNought() throws InterruptedException {
        choose("search", "lab-04");
        assertEquals(List.of("0"), column("新增"));
        assertEquals(List.of(Integer.toString(Laboratories.errors(4))), column("已消除"));
        choose("search", "lab-05");
        assertTrue(Integer.parseInt(total("新增")) > 0);
        assertEquals("0", total("已消除"));
    }

    @Test
    void whatIsToBeAskedOfWhomFollowsTheFilter() throws InterruptedException {
        String asked = "[...document.querySelectorAll('.asked tbody tr')].filter(r => !r.hidden)";
        int before = browser.number(asked + "[0].cells[2].innerText * 1");
        assertEquals(before, browser.number("[..." + asked + "[0].querySelectorAll('li')].filter(l => !l.hidden).length"));
        choose("place", "桂林");
        int after = browser.number(asked + "[0].cells[2].innerText * 1");
        assertTrue(after > 0 && after < before, after + " of " + before);
        assertTrue(browser.texts("[..." + asked + "[0].querySelectorAll('li')].filter(l => !l.hidden).map(l => l.innerText)").stream()
                .allMatch(l -> l.startsWith("桂林")));
        choose("search", "lab-34.yaml");
        assertEquals(0, browser.number(asked + ".length"), "of what could not be read nothing is asked");
    }

    @Test
    void thePicturesAndTheWorstClausesFollowTheFilter() throws InterruptedException {
        String bars = "[...document.querySelectorAll('.chart')[0].querySelectorAll('li')].filter(l => l.getClientRects().length)";
        String worst = "[...document.querySelectorAll('.worst tbody tr')].filter(r => !r.hidden)";
        assertEquals(12, browser.number(bars + ".length"), "the picture shows the first ones alone");
        int all = browser.number(worst + "[0].cells[2].innerText * 1");
        choose("place", "桂林");
        List<String> names = browser.texts(bars + ".map(l => l.querySelector('.name').innerText.trim())");
        List<String> errors = column("错误");
        assertTrue(!names.isEmpty() && names.stream().allMatch(n -> n.startsWith("桂林")), names::toString);
        assertEquals(errors.stream().filter(e -> !e.equals("0")).limit(12).toList(),
                browser.texts(bars + ".map(l => l.querySelector('strong').innerText)"), "the longest bars, in the order of the table");
        assertEquals(100, browser.number(bars + "[0].querySelector('rect').getAttribute('width') * 1"));
        String sum = "[...document.querySelectorAll('.chart')].at(-1)";
        assertEquals(errors.stream().mapToInt(Integer::parseInt).sum(),
                browser.number("[..." + sum + ".querySelectorAll('li')].filter(l => !l.hidden)"
                + ".reduce((s, l) => s + 1 * l.querySelector('strong').innerText, 0)"), "all errors have a category");
        int chosen = browser.number(worst + "[0].cells[2].innerText * 1");
        assertTrue(chosen > 0 && chosen < all, chosen + " of " + all);
        choose("search", "lab-34.yaml");
        assertEquals(0, browser.number("[...document.querySelectorAll('.chart')].filter(c => c.getClientRects().length).length"));
        assertEquals(0, browser.number(worst + ".length"));
    }

    @Test
    void aNameLeadsToItsPageAndAQuestionToWhatIsAskedThere() throws InterruptedException {
        String question = browser.text("document.querySelector('.asked li a').href");
        browser.open(URI.create(question));
        assertTrue(browser.number("document.getElementById(location.hash.slice(1)).getClientRects().length") > 0, question);
        browser.open(page);
        String unread = browser.text("document.querySelector('a[href^=\"#d\"]').href");
        browser.open(URI.create(unread));
        assertTrue(browser.number("document.getElementById(location.hash.slice(1)).getClientRects().length") > 0, unread);
    }

    @Test
    void filesThatAreNoDesignsAreNamedWithTheReason() throws InterruptedException {
        String files = browser.text("document.querySelector('.left-out').innerText");
        assertTrue(files.contains("prices-of-somebody.yaml") && files.contains("labcheck"), files);
        assertTrue(browser.text(ROWS + ".at(-1).innerText").contains("读不了"));
    }

    @Test
    void itIsUsedWithTheKeyboardAlone() throws InterruptedException {
        browser.evaluate("document.querySelector('#portfolio-filter [name=search]').focus()");
        browser.press("Tab");
        assertEquals("reset", browser.text("document.activeElement.type"));
        browser.press("Tab");
        assertEquals("region", browser.text("document.activeElement.getAttribute('role')"), "the table scrolls with the arrow keys");
        browser.press("Tab");
        assertEquals("BUTTON", browser.text("document.activeElement.tagName"));
        browser.press("Enter");
        assertEquals("descending", browser.text("document.activeElement.closest('th').getAttribute('aria-sort')"));
        assertEquals(Integer.toString(Laboratories.MANY - 1), column("序号").get(0));
        browser.press("Enter");
        assertEquals("ascending", browser.text("document.activeElement.closest('th').getAttribute('aria-sort')"));
        assertEquals("1", column("序号").get(0));
    }

    @Test
    void inEnglishItSortsAndCountsInEnglish() throws InterruptedException {
        browser.click("#language");
        assertTrue(browser.text("document.querySelector('#portfolio-filter .shown').innerText").contains("35 of 35"));
        sort("Kind of project");
        List<String> kinds = column("Kind of project").stream().distinct().toList();
        assertEquals("not stated", kinds.get(kinds.size() - 1));
        assertEquals(kinds.subList(0, kinds.size() - 1).stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(),
                kinds.subList(0, kinds.size() - 1));
        assertFalse(kinds.size() < 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 420})
    void itIsUsableByEverybody(int width) throws IOException, InterruptedException {
        Axe.judge(browser, width);
        browser.size(1900, 1000);
    }
}
