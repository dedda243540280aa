package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.justify.Cures;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.MendFirst;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 结论: gap, basis, conformity, cost and what is left to do, in a few sentences. */
final class Conclusion extends Chapter {

    Conclusion(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        Summary summary = evidence().design().report().summary();
        List<String> points = new ArrayList<>();
        if (evidence().compared()) {
            points.add(out().say(Text.of("justify.chapter.Conclusion.gap-present-state-violations", evidence().present().size(),
                    evidence().cures().met(), some(Cures.By.DROPPED, "justify.chapter.Conclusion.no-longer-apply"),
                    some(Cures.By.REMAINS, "justify.chapter.Conclusion.remain"))));
        }
        points.add(conforms(summary));
        List<Fault> first = MendFirst.of(evidence().design().report());
        if (!first.isEmpty()) {
            points.add(out().say(Text.of("justify.chapter.Conclusion.mend-first-numbered-annex",
                    first.stream().map(f -> f.number() + ". "
                    + MendFirst.words(f, out().language())).collect(Collectors.joining(out().say(Text.of("words.semicolon")))))));
        }
        if (summary.waived() > 0) {
            points.add(out().say(Text.of("justify.chapter.Conclusion.waivers-violations-waived-time", summary.waived())));
        }
        points.add(out().say(Text.of("justify.chapter.Conclusion.cost", new MoneyWords(evidence(), out()).sentence())));
        BigDecimal asked = evidence().design().inventory().request().amount();
        if (evidence().asks() && asked != null) {
            points.add(out().say(Text.of("justify.chapter.Conclusion.asked-cny-10-000", Money.shown(TenThousands.alone(asked)))));
        }
        todo(summary).ifPresent(points::add);
        out().points(points);
        out().paragraph(Text.of("justify.chapter.Conclusion.these-conclusions-hold-clauses"));
    }

    /** What is left to do before the paper is handed in. */
    private Optional<String> todo(Summary summary) {
        List<String> work = new ArrayList<>();
        if (summary.undetermined() > 0) {
            work.add(out().say(Text.of("justify.chapter.Conclusion.supply-data-open-verdicts", summary.undetermined())));
        }
        if (summary.manual() > 0) {
            work.add(out().say(Text.of("justify.chapter.Conclusion.clauses-checked-signed-annex", summary.manual())));
        }
        if (summary.metByStatement() > 0) {
            work.add(out().say(Text.of("justify.chapter.Conclusion.confirm-verdicts-rest-statements", summary.metByStatement())));
        }
        return work.isEmpty() ? Optional.empty() : Optional.of(out()
                .say(Text.of("justify.chapter.Conclusion.done-before-handing", String.join(out().say(Text.of("words.semicolon")), work))));
    }

    private String some(Cures.By by, String key) {
        int count = evidence().cures().by(by).size();
        return count == 0 ? "" : out().say(Text.of(key, count));
    }

    private String conforms(Summary summary) {
        if (summary.judged() == 0) {
            return out().say(Text.of("justify.chapter.Conclusion.conformity-no-verdict-was"));
        }
        return summary.errors() > 0
                ? out().say(Text.of("justify.chapter.Conclusion.conformity-design-violations-what", summary.errors()))
                : summary.undetermined() > 0
                ? out().say(Text.of("justify.chapter.Conclusion.conformity-nothing-was-judged", summary.undetermined()))
                : out().say(Text.of("justify.chapter.Conclusion.conformity-no-clause-could"));
    }
}
