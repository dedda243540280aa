package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Lists verdicts whose value lies near its limit, so that a little more or less turns them. */
public final class SensitiveText {


    private SensitiveText() {
    }

    /** A verdict and how far from its limit its value lies, as a part of the limit. */
    private record Near(Finding finding, double away) { }

    /**
     * Writes them, the nearest first.
     *
     * @param outcomes all verdicts, also what is met
     * @param percent  how near
     */
    public static void write(Page page, List<Finding> outcomes, double percent) {
        List<Near> near = outcomes.stream().filter(f -> f.outcome() != Outcome.UNDETERMINED).map(f -> new Near(f, away(f)))
                .filter(n -> n.away() <= percent / 100 + 1e-9)
                .sorted(Comparator.comparingDouble(Near::away).thenComparing(n -> n.finding().clause().id()).thenComparing(n -> n
                        .finding().subject().id())).toList();
        String part = plain(percent);
        if (near.isEmpty()) {
            page.line(0, Text.of("report.SensitiveText.no-verdict-within-limit", part).in(page.language()));
            return;
        }
        page.line(0, Tone.BOLD, Text.of("report.SensitiveText.verdicts-within-their-limit", part, near.size()).in(page.language()));
        near.forEach(n -> {
            Finding f = n.finding();
            boolean met = f.outcome() == Outcome.MET;
            page.indent(2).text(met ? Tone.GREEN : Tone.RED,
                    (met ? "✓ " : "✗ ") + f.clause().id() + " ").text(Text.of("report.SensitiveText.limit-away",
                            FaultText.name(f.subject(), page.language()), f.property().label().in(page.language()),
                                    AmountWords.of(f.measured(), page.language()), AmountWords.of(f.required(), page.language()),
                                            plain(Math.round(n.away() * 10000) / 100.0)).in(page.language())).end();
        });
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    }

    /** As a part of the nearer limit; infinite where no number is compared with one. */
    private static double away(Finding finding) {
        boolean counts = finding.clause().limit().toValue().isEmpty() || finding.property() == null
                || finding.property().range() != Range.Literal.DECIMAL; // one sign more or less is no matter of precision
        if (counts || finding.measured() == null || finding.required() == null || !(finding.measured()
                .value() instanceof Amount.Number now)) {
            return Double.POSITIVE_INFINITY;
        }
        if (finding.required().value() instanceof Amount.Number limit) {
            return part(now.number(), limit.number());
        }
        return finding.required().value() instanceof Amount.Span span ? Math.min(part(now.number(), span.low()), part(now.number(), span
                .high()))
                : Double.POSITIVE_INFINITY;
    }

    private static double part(double number, double limit) {
        return limit == 0 ? Double.POSITIVE_INFINITY : Math.abs(number - limit) / Math.abs(limit);
    }
}
