package io.github.labcheck.checker.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.watching.PageServer;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The page of a watched design in a real browser. */
@EnabledIf("io.github.labcheck.checker.report.html.Browser#isInstalled")
class WatchedPageTest {

    private static final String DESIGN = """
            labcheck: 1
            project: {id: p, name: 楼, date: 2017-11-01, phase: new-build}
            storeys: [{id: F1, level: 1, height: 4.2}]
            rooms:
              - {id: C1, name: 走道, function: corridor, storey: F1, loadedSides: 2, clearWidth: %s}
            signs: []
            """;

    private static byte[] page(String width) throws Exception {
        var options = CheckOptions.all(new Selection(Commands.WORKBENCH.ontology()).profiles(List.of()));
        var design = Commands.WORKBENCH.reader().read("d.yaml", DESIGN.formatted(width).getBytes(StandardCharsets.UTF_8)).design();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(Language.ZH).write(new CheckReport("test", 1, List.of(Commands.WORKBENCH.check().check(design, options))), out);
        return out.toByteArray();
    }

    @Test
    void aNewerPageComesByItselfAndKeepsFilterAndPlace() throws Exception {
        try (PageServer server = PageServer.start(); Browser browser = Browser.start(Browser.installed().orElseThrow())) {
            server.show(page("1.4"));
            browser.open(server.address());
            browser.size(900, 400);
            assertTrue(browser.evaluate("document.body.textContent.indexOf('JGJ91-93-4.1.5b') >= 0").asBoolean());
            browser.evaluate("document.querySelector('.filters').elements.search.value = '净宽';"
                    + "document.querySelector('.filters').dispatchEvent(new Event('input', {bubbles: true})); window.scrollTo(0, 120); "
                    + "window.old = true");
            int place = browser.evaluate("Math.round(window.scrollY)").asInt();
            server.show(page("1.5"));
            for (int i = 0; i < 400 && browser.evaluate("window.old === true || document.readyState !== 'complete'").asBoolean(); i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertTrue(browser.evaluate("document.body.textContent.indexOf('1.5 m') >= 0").asBoolean());
            assertEquals("净宽", browser.evaluate("document.querySelector('.filters').elements.search.value").asString());
            assertEquals(place, browser.evaluate("Math.round(window.scrollY)").asInt());
            assertTrue(browser.evaluate("Array.from(document.querySelectorAll('.entry')).some(function (e) { return e.hidden; })")
                    .asBoolean());
        }
    }
}
