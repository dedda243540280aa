package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Benchmark;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** 与公布的建设指标对照: how the design stands to figures that standards publish for its kind of body. */
final class Figures extends Chapter {

    private static final String BLANK = "＿＿＿＿＿＿";

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
            out().paragraph("下列指标出自所列文件，是该文件对这类机构的规定，不是广西检验检疫技术机构规划建设要求的规定；用来说明规模是否相当。",
                    "These figures are those of the documents named, for bodies of this kind; they are not those of the planning "
                    + "requirements of Guangxi. They show whether the extent is of the usual order.");
            out().table(new Text("与公布的建设指标对照", "Compared with published figures"), List.of(out().words("指标", "Figure", 5),
                    out().numbers("本项目", "This project", 4), out().numbers("公布的指标", "Published", 4), out().words("对照", "Compared", 4),
                    out().words("出处", "Source", 7)), known.stream().map(this::figure).toList());
        }
        asked();
    }

    private Row figure(Benchmark figure) {
        String least = figure.least() == null ? "" : shown(figure, figure.least());
        String most = figure.most() == null ? "" : shown(figure, figure.most());
        return row(out().begin(in(figure.property().label())),
                figure.there() == null ? out().say("（由编制单位填写）", "(for the author) ") + BLANK : shown(figure, figure.there()),
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
        return place.contains(title) ? place : out().say("《%s》（%s）", "%s (%s)", title, place);
    }

    /** Above or below the figure, and by how much. */
    private String compared(Benchmark figure) {
        double low = figure.least() == null ? figure.most() : figure.least();
        double high = figure.most() == null ? figure.least() : figure.most();
        return figure.there() < low ? out().say("低于，差 %s", "%s below", difference(figure, low, figure.there()))
                : figure.there() > high ? out().say("高于，多 %s", "%s above", difference(figure, figure.there(), high))
                : low == high ? out().say("相等", "equal") : out().say("在范围内", "within");
    }

    private String difference(Benchmark figure, double more, double less) {
        String shown = shown(figure, BigDecimal.valueOf(more).subtract(BigDecimal.valueOf(less)).doubleValue());
        return shown.endsWith("%") ? out().say("%s 个百分点", "%s percentage points", shown.substring(0, shown.length() - 1)) : shown;
    }

    /** What the design leaves out and a comparison needs. */
    private void asked() {
        List<String> facts = evidence().benchmarks().stream().flatMap(f -> f.missing().stream()).map(this::in).distinct()
                .map(f -> f + out().say("（由编制单位填写）", " (for the author) ") + BLANK).toList();
        if (facts.isEmpty()) {
            return;
        }
        List<String> open = evidence().benchmarks().stream().filter(f -> !f.fits()).map(f -> in(f.clause().document().title())).distinct()
                .map(d -> out().say("《%s》", "%s", d)).toList();
        String words = String.join(out().say("；", "; "), facts);
        if (open.isEmpty()) {
            out().note("对照还须写明：%s。", "The comparison also needs: %s.", words);
        } else {
            out().note("%s对这类机构有指标，对照须写明：%s。", "%s: there are figures for such bodies; a comparison needs: %s.", String.join(
                    out().say("", ", "), open), words);
        }
    }
}
