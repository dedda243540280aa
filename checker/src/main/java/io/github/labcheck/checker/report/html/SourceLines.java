package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.reading.Position;
import java.util.List;

/** The lines of the design file around a place. */
final class SourceLines {

    private static final int AROUND = 1;
    private static final int LONGEST = 240;

    private SourceLines() {
    }

    static void write(HtmlWriter html, DesignReport design, Position position) {
        html.open("p", "class", "place").element("code", design.file() + ":" + position.line() + ":" + position.column()).close();
        List<String> lines = design.lines();
        if (position.line() < 1 || position.line() > lines.size()) {
            return;
        }
        html.open("pre");
        for (int i = Math.max(1, position.line() - AROUND); i <= Math.min(lines.size(), position.line() + AROUND); i++) {
            String line = lines.get(i - 1);
            String shown = "%4d  %s".formatted(i, line.length() > LONGEST
                    ? line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…" : line);
            if (i == position.line()) {
                html.element("mark", shown);
            } else {
                html.text(shown).raw("\n");
            }
        }
        html.close();
    }
}
