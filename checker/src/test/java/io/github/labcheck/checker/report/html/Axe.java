package io.github.labcheck.checker.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What keeps people from using the page that a browser shows, in the judgement of axe. */
final class Axe {

    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private Axe() {
    }

    /** The faults, one a line; empty if there are none. */
    static String faults(Browser browser) throws IOException, InterruptedException {
        try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
            browser.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";1");
        }
        return browser.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(r => r.violations"
                + ".map(v => v.impact + ' ' + v.id + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + "
                + "n.failureSummary).join(' | ')).join('\\n'))").asString();
    }
}
