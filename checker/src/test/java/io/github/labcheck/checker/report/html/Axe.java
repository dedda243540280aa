package io.github.labcheck.checker.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What keeps people from using the page that a browser shows, in the judgement of axe. */
final class Axe {

    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private Axe() {
    }

    /** The page has no fault in either language in a window of this width, and is not wider than it. */
    static void judge(Browser browser, int width) throws IOException, InterruptedException {
        browser.size(width, 1000);
        for (String code : List.of("zh-CN", "en")) {
            assertEquals("", faults(browser), code);
            browser.click("#language");
        }
        assertTrue(browser.number("document.documentElement.scrollWidth") <= width, "it is wider than the window");
    }

    /** The faults, one a line; empty if there are none. */
    private static String faults(Browser browser) throws IOException, InterruptedException {
        try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
            browser.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";1");
        }
        return browser.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(r => r.violations"
                + ".map(v => v.impact + ' ' + v.id + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + "
                + "n.failureSummary).join(' | ')).join('\\n'))").asString();
    }
}
