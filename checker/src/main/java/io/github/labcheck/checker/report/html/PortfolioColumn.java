package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A column of the overview: what stands in the row of a laboratory, and below all of them. What the page sorts and adds up stands in
 * attributes, unrounded.
 */
sealed interface PortfolioColumn {

    /** What is written where something is not known. */
    String UNKNOWN = "–";

    Text heading();

    void cell(HtmlWriter html, DesignReport design);

    void total(HtmlWriter html, List<DesignReport> designs);

    /** Words; null where they are not known. */
    record Said(Text heading, String style, Function<DesignReport, Text> words) implements PortfolioColumn {

        @Override
        public void cell(HtmlWriter html, DesignReport design) {
            Text said = words.apply(design);
            html.element("td", said == null ? HtmlWriter.both(HtmlWords.NO_TIER) : said, "class", style, "data-blank",
                    said == null ? "" : null);
        }

        @Override
        public void total(HtmlWriter html, List<DesignReport> designs) {
            html.element("td", "");
        }
    }

    /**
     * Numbers that add up; null where one is not known.
     *
     * @param places decimals that are shown
     * @param more   whether there is more than the number says
     */
    record Sum(Text heading, int places, Function<DesignReport, BigDecimal> number, Predicate<DesignReport> more)
            implements PortfolioColumn {

        static Sum of(HtmlWords heading, int places, Function<DesignReport, Double> number) {
            return new Sum(HtmlWriter.both(heading), places, d -> number.apply(d) == null ? null : BigDecimal.valueOf(number.apply(d)),
                    d -> false);
        }

        static Sum count(Text heading, Function<DesignReport, Integer> count) {
            return new Sum(heading, 0, d -> count.apply(d) == null ? null : BigDecimal.valueOf(count.apply(d)), d -> false);
        }

        @Override
        public void cell(HtmlWriter html, DesignReport design) {
            BigDecimal value = number.apply(design);
            boolean least = value != null && more.test(design);
            html.element("td", shown(value, places, least), "class", "count", "data-value", value == null ? null : value.toPlainString(),
                    "data-blank", value == null ? "" : null, "data-more", least ? "" : null);
        }

        @Override
        public void total(HtmlWriter html, List<DesignReport> designs) {
            BigDecimal sum = designs.stream().map(number).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
            html.element("td", shown(sum, places, designs.stream().anyMatch(more)), "class", "count", "data-total", "sum", "data-places",
                    places);
        }
    }

    /** Shares, which below are those of the sums; null where a part is not known, or nothing is shared. */
    record Ratio(Text heading, int places, Function<DesignReport, Double> over, Function<DesignReport, Double> under)
            implements PortfolioColumn {

        @Override
        public void cell(HtmlWriter html, DesignReport design) {
            BigDecimal share = share(Stream.of(design));
            html.element("td", shown(share, places, false), "class", "count", "data-value", share == null ? null : share.toPlainString(),
                    "data-blank", share == null ? "" : null, "data-over", share == null ? null : over.apply(design),
                    "data-under", share == null ? null : under.apply(design));
        }

        @Override
        public void total(HtmlWriter html, List<DesignReport> designs) {
            html.element("td", shown(share(designs.stream()), places, false), "class", "count", "data-total", "ratio", "data-places",
                    places);
        }

        private BigDecimal share(Stream<DesignReport> designs) {
            List<DesignReport> known = designs.filter(d -> over.apply(d) != null && under.apply(d) != null).toList();
            double all = known.stream().mapToDouble(under::apply).sum();
            return all == 0 ? null : BigDecimal.valueOf(known.stream().mapToDouble(over::apply).sum() / all);
        }
    }

    /** A number, or a dash where it is not known; never in the notation of computers. */
    private static String shown(BigDecimal value, int places, boolean least) {
        return value == null ? UNKNOWN : (least ? "≥ " : "") + value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
