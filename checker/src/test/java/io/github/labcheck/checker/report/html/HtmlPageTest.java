package io.github.labcheck.checker.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a browser; skipped where there is none. */
@EnabledIf(value = "io.github.labcheck.checker.report.html.Browser#isInstalled", disabledReason = "no Chromium on this machine")
class HtmlPageTest {

    private static final String SHOWN = "[...document.querySelectorAll('.entry')].filter(e => !e.hidden)";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void openABrowser() throws IOException, InterruptedException {
        page = page("county.html", "county-veterinary-lab.yaml");
        browser = Browser.start(Browser.installed().orElseThrow());
        browser.size(1600, 1000);
    }

    private static Path page(String name, String design) {
        Path page = folder.resolve(name);
        Commands.check(CheckRequest.of(List.of(Path.of("../examples/designs", design)), Language.ZH)
                .withFormats(List.of("html=" + page), null));
        return page;
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

    @Test
    void itOpensWithoutANetworkAndWithoutAComplaint() throws InterruptedException {
        assertEquals(List.of(), browser.complaints());
        assertEquals(0, browser.number("performance.getEntriesByType('resource').length"));
        assertTrue(browser.number(SHOWN + ".length") > 10);
    }

    @Test
    void itsPolicyLetsNoOtherScriptRun() throws InterruptedException {
        browser.evaluate("(() => { const s = document.createElement('script'); s.textContent = 'window.foreign = 1'; "
                + "document.body.append(s); })()");
        assertFalse(browser.truth("'foreign' in window"));
        assertEquals(1, browser.complaints().size());
    }

    @Test
    void aFilterLeavesWhatItAsksFor() throws InterruptedException {
        int all = browser.number(SHOWN + ".length");
        browser.click("input[value=warning]");
        browser.click("input[value=advice]");
        browser.click("input[value=undetermined]");
        assertTrue(browser.truth(SHOWN + ".every(e => e.dataset.severity.includes('error') && e.dataset.verdict === 'violated')"));
        int errors = browser.number(SHOWN + ".length");
        assertTrue(errors > 0 && errors < all, errors + " of " + all);
        assertTrue(browser.text("document.querySelector('.shown').textContent").contains(errors + " / " + all));
        browser.click("button[type=reset]");
        browser.evaluate("new Promise(done => setTimeout(done, 50))");
        assertEquals(all, browser.number(SHOWN + ".length"));
    }

    @Test
    void aSearchFindsAClauseAndARoomLeavesItsOwn() throws InterruptedException {
        browser.evaluate("(() => { const s = document.querySelector('[name=search]'); s.value = 'jgj91-93-4.1.5b';"
                + "s.dispatchEvent(new Event('input', {bubbles: true})); })()");
        assertEquals(1, browser.number(SHOWN + ".length"));
        assertTrue(browser.truth(SHOWN + "[0].textContent.includes('JGJ91-93-4.1.5b')"));
        browser.open(page);
        browser.evaluate("(() => { const s = document.querySelector('[name=rooms]'); s.value = 'R104';"
                + "s.dispatchEvent(new Event('change', {bubbles: true})); })()");
        assertTrue(browser.number(SHOWN + ".length") > 0);
        assertTrue(browser.truth(SHOWN + ".every(e => e.dataset.rooms.split('¦').includes('R104'))"));
    }

    @Test
    void aMarkLeadsToItsFindingAndTheFindingBack() throws InterruptedException {
        browser.click(".mark[data-number='2'] > circle:last-of-type");
        assertEquals("d1-f2", browser.text("document.activeElement.id"));
        assertTrue(browser.truth("document.activeElement.classList.contains('chosen')"));
        browser.press("Escape");
        assertEquals("2", browser.text("document.activeElement.dataset.number"));
        browser.press("Enter");
        assertEquals("d1-f2", browser.text("document.activeElement.id"));
        browser.click("#d1-f1 .show");
        assertEquals("1", browser.text("document.activeElement.dataset.number"));
        assertTrue(browser.truth("document.activeElement.classList.contains('hit')"));
        assertFalse(browser.truth("document.querySelector(\".mark[data-number='2']\").classList.contains('hit')"));
    }

    @Test
    void aMarkOfAHiddenFindingShowsItAgain() throws InterruptedException {
        browser.click("input[value=error]");
        assertTrue(browser.truth("document.getElementById('d1-f1').hidden"));
        browser.click(".mark[data-number='1'] > circle:last-of-type");
        assertFalse(browser.truth("document.getElementById('d1-f1').hidden"));
    }

    @Test
    void aHeadingWhoseFindingsAreAllHiddenIsHiddenToo() throws InterruptedException {
        String headings = "[...document.querySelectorAll('.consequence')].filter(h => !h.hidden)";
        assertTrue(browser.number(headings + ".length") > 5);
        browser.evaluate("(() => { const s = document.querySelector('[name=search]'); s.value = 'jgj91-93-4.1.5b';"
                + "s.dispatchEvent(new Event('input', {bubbles: true})); })()");
        assertEquals("布局与流线", browser.text(headings + ".map(h => h.innerText).join()"));
    }

    @Test
    void whatIsToBeMendedFirstLeadsToItsFindingAlsoIfThatIsHidden() throws InterruptedException {
        browser.click("input[value=error]");
        assertTrue(browser.truth("document.getElementById('d1-f1').hidden"));
        browser.click(".first a");
        assertFalse(browser.truth("document.getElementById('d1-f1').hidden"));
        assertEquals("#d1-f1", browser.text("location.hash"));
    }

    @Test
    void allMarksOfAFaultInSeveralPlacesLeadToItsOneEntry() throws InterruptedException {
        String number = browser.text("[...document.querySelectorAll('.entry')].find(e => e.querySelector('.others')).id.slice(4)");
        assertTrue(browser.number("document.querySelectorAll(\".zh .mark[data-number='" + number + "']\").length") > 2);
        browser.evaluate("document.querySelector('#d1-f" + number + " .show').click()");
        assertEquals(browser.number("document.querySelectorAll(\".mark[data-number='" + number + "']\").length"),
                browser.number("document.querySelectorAll('.mark.hit').length"));
    }

    @Test
    void flowsCanBeTakenOffThePlan() throws InterruptedException {
        String waste =
                "[...document.querySelectorAll(\".zh .flow[data-flow-style='waste']\")].filter(f => f.getClientRects().length).length";
        assertTrue(browser.number(waste) > 0);
        browser.click("[data-toggle-flow=waste]");
        assertEquals(0, browser.number(waste));
    }

    @Test
    void theLanguageCanBeSwitched() throws InterruptedException {
        assertEquals("zh-CN", browser.text("document.documentElement.lang"));
        assertTrue(browser.text("document.body.innerText").contains("问题清单"));
        browser.click("#language");
        assertEquals("en", browser.text("document.documentElement.lang"));
        String english = browser.text("document.body.innerText");
        assertTrue(english.contains("Findings") && !english.contains("问题清单"), english);
        assertTrue(browser.text("document.title").contains("Laboratory design check"));
        assertEquals("all", browser.text("document.querySelector('[name=category] option').textContent"));
        assertTrue(browser.text("document.querySelector('.shown').textContent").contains(" of "));
    }

    /** A limit that only a page that lays everything out at once would reach. */
    @Test
    void fiveHundredRoomsAreFilteredWithoutAPause() throws IOException, InterruptedException {
        StringBuilder yaml =
                new StringBuilder("labcheck: 1\nproject: {id: big, date: 2017-11-01}\nstoreys: [{id: F1, level: 1}]\nrooms:\n");
        for (int i = 0; i < 500; i++) {
            yaml.append("  - {id: R%d, function: corridor, storey: F1, loadedSides: 2, clearWidth: 1.%d}\n".formatted(i, i % 9));
        }
        Path design = Files.writeString(folder.resolve("big.yaml"), yaml);
        Path big = folder.resolve("big.html");
        Commands.check(CheckRequest.of(List.of(design), Language.ZH).withFormats(List.of("html=" + big), null));
        browser.open(big);
        assertTrue(browser.number("document.querySelectorAll('[data-outcome]').length") > 3000);
        int milliseconds = browser.number("(() => { const begun = performance.now(); document.querySelector('input[value=error]').click();"
                + "document.body.offsetHeight; return performance.now() - begun; })()");
        assertTrue(milliseconds < 2000, milliseconds + " ms");
    }

    @Test
    void itPrintsAsPages() throws InterruptedException {
        byte[] pdf = browser.printed();
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(pdf.length > 50_000, pdf.length + " bytes");
    }

    @Test
    void onPaperTheLongListOfWhatNobodyCheckedIsCountedAndPrintedOnlyWhereItIsUnfolded() throws InterruptedException {
        int folded = pages(browser.printed());
        browser.evaluate("[...document.querySelectorAll('.paper')].forEach(p => p.previousElementSibling.open = true)");
        int unfolded = pages(browser.printed());
        browser.evaluate("[...document.querySelectorAll('.paper')].forEach(p => p.previousElementSibling.open = false)");
        assertTrue(folded + 4 <= unfolded, folded + " pages, " + unfolded + " with the list");
        assertTrue(browser.number("[...document.querySelectorAll('.paper')].length") > 0, "the paper says that there is a list");
    }

    private static int pages(byte[] pdf) {
        Matcher page = Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        return (int) page.results().count();
    }

    @Test
    void anOpenVerdictSaysWhyItsClauseApplies() throws InterruptedException {
        assertEquals(0,
                browser.number("[...document.querySelectorAll('.entry.undetermined:not([data-open])')].filter(e => "
                + "!e.querySelector('dd')).length"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1600, 420})
    void itIsUsableByEverybody(int width) throws IOException, InterruptedException {
        Axe.judge(browser, width);
        browser.size(1600, 1000);
    }
}
