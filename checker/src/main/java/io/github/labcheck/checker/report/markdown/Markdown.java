package io.github.labcheck.checker.report.markdown;

import io.github.labcheck.checker.report.VisibleText;
import java.util.List;
import java.util.stream.Collectors;

/** Escapes and puts together Markdown as code hosts read it. */
final class Markdown {

    private static final String SPECIAL = "\\`*_[]<>|~&";

    private Markdown() {
    }

    /** Text that stays text: no markup, no tag, no address made a link, nobody notified by a name behind an at sign. */
    static String text(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : VisibleText.of(text).toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
            if (c == '@' || c == '#') {
                out.append("&#8203;");
            }
        }
        return out.toString().replace("://", ":&#8203;//").replace("www.", "www&#8203;.");
    }

    /** Text shown letter by letter, in as many marks as it does not hold itself; safe within tables. */
    static String code(String text) {
        String shown = VisibleText.of(text).replace("|", "¦");
        String fence = "`";
        while (shown.contains(fence)) {
            fence += "`";
        }
        return fence.length() == 1 ? fence + shown + fence : fence + " " + shown + " " + fence;
    }

    /** A row of a table. */
    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |")) + "\n";
    }

    /** The heading of a table; the columns from {@code numbers} on hold numbers. */
    static String heading(List<String> cells, int numbers) {
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            rule.append(i < numbers ? "---|" : "---:|");
        }
        return row(cells) + rule + "\n";
    }
}
