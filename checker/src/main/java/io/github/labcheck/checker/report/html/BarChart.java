package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.report.Decimals;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Bars with their names and numbers, which are text: the picture adds nothing that the words do not say. */
final class BarChart {

    private static final double WIDEST = 100;
    private static final int DIGITS = 1;

    private final HtmlWriter html;

    BarChart(HtmlWriter html) {
        this.html = html;
    }

    /**
     * One bar.
     *
     * @param of what it is made of: numbers by the number of the design in the overview
     */
    record Bar(Text name, Map<Integer, Integer> of) {

        int sum() {
            return of.values().stream().mapToInt(Integer::intValue).sum();
        }

        double mean() {
            return of.isEmpty() ? 0 : (double) sum() / of.size();
        }

        /** As the page reads it, which draws the bars anew when laboratories are chosen. */
        static String parts(Map<Integer, Integer> of) {
            return of.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).collect(Collectors.joining(" "));
        }
    }

    /** Sums, of which the first are shown, as many as {@code most}. */
    void sums(HtmlWords heading, List<Bar> bars, int most) {
        write(heading, bars, Bar::sum, most, false);
    }

    /** Means, each with the number of what it is the mean of. */
    void means(HtmlWords heading, List<Bar> bars) {
        write(heading, bars, Bar::mean, bars.size(), true);
    }

    private void write(HtmlWords heading, List<Bar> bars, ToDoubleFunction<Bar> value, int most, boolean mean) {
        if (bars.isEmpty()) {
            return;
        }
        double top = Math.max(1, bars.stream().mapToDouble(value).max().orElse(1));
        html.open("section", "class", "chart", "data-most", most, "data-mean", mean ? "" : null).element("h3", heading).open("ul");
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            html.open("li", "data-of", Bar.parts(bar.of()), "hidden", i < most ? null : "");
            html.open("span", "class", "name").text(bar.name());
            if (mean) {
                html.text(" ").element("span", "(" + bar.of().size() + ")", "class", "many");
            }
            html.close();
            html.raw("<svg aria-hidden=\"true\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\"><rect width=\""
                    + Decimals.of(value.applyAsDouble(bar) / top * WIDEST, DIGITS)
                    + "\" height=\"10\"/></svg>");
            html.element("strong", Decimals.of(value.applyAsDouble(bar), DIGITS)).close();
        }
        html.close().close();
    }
}
