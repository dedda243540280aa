package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.LeftOut;
import java.util.List;

/** The files that were found and not checked, with the reason; nothing if there are none. */
final class LeftOutPart {

    private static final String KEY = "left-out";

    private LeftOutPart() {
    }

    static void write(HtmlWriter html, List<LeftOut> files) {
        if (files.isEmpty()) {
            return;
        }
        html.open("section", "class", KEY, "aria-labelledby", KEY).element("h2", HtmlWords.LEFT_FILES, "id", KEY).open("ul");
        files.forEach(f -> html.element("li", f.why()));
        html.close().close();
    }
}
