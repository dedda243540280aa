package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.report.Decimals;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** Bars with their names and numbers, which are text: the picture adds nothing that the words do not say. */
final class BarChart {

    private static final double WIDEST = 100;
    private static final int DIGITS = 1;

    private final HtmlWriter html;

    BarChart(HtmlWriter html) {
        this.html = html;
    }

    /** One bar. */
    record Bar(Text name, double value) { }

    void write(HtmlWords heading, List<Bar> bars) {
        if (bars.isEmpty()) {
            return;
        }
        double most = Math.max(1, bars.stream().mapToDouble(Bar::value).max().orElse(1));
        html.open("section", "class", "chart").element("h3", heading).open("ul");
        for (Bar bar : bars) {
            html.open("li").element("span", bar.name(), "class", "name");
            html.raw("<svg aria-hidden=\"true\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\"><rect width=\""
                    + Decimals.of(bar.value() / most * WIDEST, DIGITS)
                    + "\" height=\"10\"/></svg>");
            html.element("strong", Decimals.of(bar.value(), DIGITS)).close();
        }
        html.close().close();
    }
}
