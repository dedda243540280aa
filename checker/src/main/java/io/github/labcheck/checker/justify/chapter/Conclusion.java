package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.justify.Cures;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.MendFirst;
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
            points.add(out().say("差距：现状有 %d 项不符合；按设计实施后消除 %d 项%s%s。",
                    "Gap: the present state has %d violations; the design puts %d right%s%s.", evidence().present().size(),
                    evidence().cures().met(), some(Cures.By.DROPPED, "，%d 项不再适用", ", %d no longer apply"),
                    some(Cures.By.REMAINS, "，%d 项仍未消除", ", %d remain")));
        }
        points.add(conforms(summary));
        List<Fault> first = MendFirst.of(evidence().design().report());
        if (!first.isEmpty()) {
            points.add(out().say("先改（编号同不符合项明细）：%s。", "Mend first, numbered as in the annex: %s.", first.stream()
                    .map(f -> f.number() + ". " + MendFirst.words(f, out().language())).collect(Collectors.joining(out().say("；", "; ")))));
        }
        if (summary.waived() > 0) {
            points.add(out().say("豁免：%d 项不符合在期限内豁免，不计为符合。", "Waivers: %d violations are waived for a time; they do not count as met.",
                    summary.waived()));
        }
        points.add(out().say("投资：%s", "Cost: %s", new MoneyWords(evidence(), out()).sentence()));
        BigDecimal asked = evidence().design().inventory().request().amount();
        if (evidence().asks() && asked != null) {
            points.add(out().say("申请：申请金额 %s 万元。", "Asked for: CNY %s × 10,000.", Money.shown(TenThousands.alone(asked))));
        }
        todo(summary).ifPresent(points::add);
        out().points(points);
        out().paragraph("以上结论只就能够判定的条款而言，不代替审图、专家评审和主管部门的审批。",
                "These conclusions hold for the clauses that could be judged; they replace neither plan review nor experts nor "
                + "approval.");
    }

    /** What is left to do before the paper is handed in. */
    private Optional<String> todo(Summary summary) {
        List<String> work = new ArrayList<>();
        if (summary.undetermined() > 0) {
            work.add(out().say("补充资料以判定其余 %d 项", "supply data for the %d open verdicts", summary.undetermined()));
        }
        if (summary.manual() > 0) {
            work.add(out().say("由人核查 %d 条条款并在签字表上签字", "have %d clauses checked and signed in the annex", summary.manual()));
        }
        if (summary.metByStatement() > 0) {
            work.add(out().say("确认凭声明的 %d 项", "confirm %d verdicts that rest on statements", summary.metByStatement()));
        }
        return work.isEmpty() ? Optional.empty() : Optional.of(out()
                .say("报批前须完成：%s。", "To be done before handing in: %s.", String.join(out().say("；", "; "), work)));
    }

    private String some(Cures.By by, String zh, String en) {
        int count = evidence().cures().by(by).size();
        return count == 0 ? "" : out().say(zh, en, count);
    }

    private String conforms(Summary summary) {
        if (summary.judged() == 0) {
            return out().say("符合性：没有得出任何判定，不能下结论。", "Conformity: no verdict was reached, there is no conclusion.");
        }
        return summary.errors() > 0
                ? out().say("符合性：设计有 %d 项违反强制性条文或“应”的要求，整改后方可报批。",
                "Conformity: the design has %d violations of what binds, to be put right before it is handed in.", summary.errors())
                : summary.undetermined() > 0
                ? out().say("符合性：已判定的部分没有违反“应”的要求；%d 项尚未判定，补充资料后方可下结论。",
                        "Conformity: nothing that was judged violates what binds; %d verdicts are open and have to be settled first.",
                        summary.undetermined())
                : out().say("符合性：能够判定的条款没有违反“应”的要求。", "Conformity: no clause that could be judged and that binds is violated.");
    }
}
