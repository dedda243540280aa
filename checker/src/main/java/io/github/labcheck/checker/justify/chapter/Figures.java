package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Benchmark;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** 与公布的建设指标对照: how the design stands to figures that standards publish for its kind of body. */
final class Figures extends Chapter {

    /** What a catalogue says of a number that nobody found. */
    private static final Pattern NO_NUMBER = Pattern.compile("（文号未查到）|clause number not known");

    Figures(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    /** Whether there is a figure for this kind of body. */
    boolean any() {
        return !evidence().benchmarks().isEmpty();
    }

    @Override
    void write() {
        List<Benchmark> known = evidence().benchmarks().stream().filter(Benchmark::fits).toList();
        if (!known.isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Figures.these-figures-those-documents"));
            out().table(Text.of("justify.chapter.Figures.compared-published-figures"),
                    List.of(out().words(Text.of("justify.chapter.Figures.figure"), 5),
                    out().numbers(Text.of("justify.chapter.Figures.project"), 4),
                            out().numbers(Text.of("justify.chapter.Figures.published"), 4),
                            out().words(Text.of("justify.chapter.Figures.compared"), 4),
                    out().words(Text.of("justify.chapter.Figures.source"), 7)), known.stream().map(this::figure).toList());
        }
        asked();
    }

    private Row figure(Benchmark figure) {
        String least = figure.least() == null ? "" : shown(figure, figure.least());
        String most = figure.most() == null ? "" : shown(figure, figure.most());
        return row(out().begin(in(figure.property().label())),
                figure.there() == null ? out().say(Text.of("justify.chapter.Figures.author")) + out().say(Text.of("words.blank"))
                        : shown(figure, figure.there()),
                least.isEmpty() ? "≤ " + most : most.isEmpty() ? "≥ " + least
                        : Numbers.of(figure.least(), figure.most(), figure.property().unit(), out().language()),
                figure.there() == null ? UNKNOWN : compared(figure), source(figure));
    }

    private String shown(Benchmark figure, double number) {
        return Numbers.of(number, figure.property().unit(), out().language());
    }

    /** Document and clause; a title is known to more readers than a number. */
    private String source(Benchmark figure) {
        String place = NO_NUMBER.matcher(findings().source(figure.clause())).replaceAll("").strip();
        String title = in(figure.clause().document().title());
        return place.contains(title) ? place : out().say(Text.of("justify.chapter.Figures.marks", title, place));
    }

    /** Above or below the figure, and by how much. */
    private String compared(Benchmark figure) {
        double low = figure.least() == null ? figure.most() : figure.least();
        double high = figure.most() == null ? figure.least() : figure.most();
        return figure.there() < low ? out().say(Text.of("justify.chapter.Figures.below", difference(figure, low, figure.there())))
                : figure.there() > high ? out().say(Text.of("justify.chapter.Figures.above", difference(figure, figure.there(), high)))
                : low == high ? out().say(Text.of("justify.chapter.Figures.equal")) : out().say(Text.of("justify.chapter.Figures.within"));
    }

    private String difference(Benchmark figure, double more, double less) {
        String shown = shown(figure, BigDecimal.valueOf(more).subtract(BigDecimal.valueOf(less)).doubleValue());
        return shown.endsWith("%") ? out().say(Text.of("justify.chapter.Figures.percentage-points",
                shown.substring(0, shown.length() - 1))) : shown;
    }

    /** What the design leaves out and a comparison needs. */
    private void asked() {
        List<String> facts = evidence().benchmarks().stream().flatMap(f -> f.missing().stream()).map(this::in).distinct()
                .map(f -> f + out().say(Text.of("justify.chapter.Figures.for-the-author")) + out().say(Text.of("words.blank"))).toList();
        if (facts.isEmpty()) {
            return;
        }
        List<String> open = evidence().benchmarks().stream().filter(f -> !f.fits()).map(f -> in(f.clause().document().title())).distinct()
                .map(d -> out().say(Text.of("justify.chapter.Figures.asked", d))).toList();
        String words = String.join(out().say(Text.of("words.semicolon")), facts);
        if (open.isEmpty()) {
            out().note(Text.of("justify.chapter.Figures.comparison-also-needs", words));
        } else {
            out().note(Text.of("justify.chapter.Figures.there-figures-such-bodies",
                    String.join(out().language() == Language.ZH ? "" : ", ", open), words));
        }
    }
}
