package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.ScopeText;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** 符合性评价: category by category, with a plain conclusion each. */
final class Conformity extends Chapter {

    Conformity(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        String leftOut = new ScopeText(evidence().design().report().scope(), out().language()).leftOut();
        if (!leftOut.isEmpty()) {
            out().paragraph("按要求没有查：%s。没有查不等于符合。", "Left out as asked: %s. What was not checked does not count as met.", leftOut);
        }
        List<Row> rows = new ArrayList<>();
        categories().forEach((category, clauses) -> rows.add(counts(out().begin(in(category.label())), clauses, false)));
        rows.add(counts(out().say("合计", "Total"), evidence().design().report().clauses(), true));
        out().table(new Text("各类别判定数", "Verdicts by category"), List.of(out().words("类别", "Category", 4), out().numbers("条款", "Clauses", 2),
                out().numbers("符合", "Met", 2), out().numbers("凭声明", "Stated", 2), out().numbers("不符合", "Violated", 2),
                out().numbers("无法判定", "Not judged", 3), out().numbers("豁免", "Waived", 2), out().numbers("不适用", "No subject", 2),
                out().numbers("人工", "Manual", 2)), rows);
        out().paragraph("各类别的结论（只就能够判定的部分而言）：", "Conclusions by category, on what could be judged:");
        List<String> conclusions = new ArrayList<>();
        categories().forEach((category, clauses) -> conclusions.add(conclusion(category, clauses)));
        out().points(conclusions);
        own();
    }

    private Row counts(String name, List<ClauseResult> clauses, boolean total) {
        int met = clauses.stream().filter(c -> c.status() == Status.AUTOMATED).mapToInt(ClauseResult::met).sum();
        int stated = clauses.stream().filter(c -> c.status() == Status.ASSISTED).mapToInt(ClauseResult::met).sum();
        return new Row(row(name, clauses.size(), met, stated, sum(clauses, ClauseResult::violated),
                sum(clauses, ClauseResult::undetermined),
                sum(clauses, ClauseResult::waived), clauses.stream().filter(ClauseResult::notApplicable).count(), manual(clauses)).cells(),
                total);
    }

    private static int sum(List<ClauseResult> clauses, ToIntFunction<ClauseResult> count) {
        return clauses.stream().mapToInt(count).sum();
    }

    private static long manual(List<ClauseResult> clauses) {
        return clauses.stream().filter(c -> c.status() == Status.MANUAL).count();
    }

    /** A sentence that an official can quote; it never calls a category met of which parts are open without saying so. */
    private String conclusion(Concept category, List<ClauseResult> clauses) {
        List<Finding> violations = evidence().design().violations().stream()
                .filter(f -> f.clause().category().equals(category)).toList();
        long errors = violations.stream().filter(f -> f.severity() == Severity.ERROR).count();
        int open = sum(clauses, ClauseResult::undetermined);
        int met = sum(clauses, ClauseResult::met);
        String plain;
        if (met + violations.size() + sum(clauses, ClauseResult::waived) == 0) {
            plain = out().say("没有得出判定，不能下结论", "no verdict was reached, there is no conclusion");
        } else if (errors > 0) {
            plain = out().say("不符合，有 %d 项须整改", "does not conform; violations to be put right: %d", errors);
        } else if (!violations.isEmpty()) {
            plain = out().say("符合“应”的要求；有 %d 项宜改进", "conforms to what binds; points to be improved: %d", violations.size());
        } else if (met == 0) {
            plain = out().say("判定的各项均为豁免的不符合", "all that was judged is violated and waived");
        } else {
            plain = sum(clauses, ClauseResult::waived) > 0 ? out()
                    .say("除豁免的外符合，%d 项符合", "conforms but for what is waived: %d verdicts are met", met)
                    : out().say("符合，已判定的 %d 项全部符合", "conforms: all %d verdicts are met", met);
        }
        int waived = sum(clauses, ClauseResult::waived);
        String accepted = waived == 0 ? "" : out().say("；另有 %d 项不符合已豁免，不计为符合", "; violations that are waived and do not count as met: %d",
                waived);
        String rest = open == 0 ? "" : out().say("；另有 %d 项缺资料未判定", "; not judged for lack of data: %d", open);
        String people = manual(clauses) == 0 ? "" : out().say("；%d 条须由人核查", "; clauses for a person to check: %d", manual(clauses));
        return out().say("%s：%s%s%s%s。", "%s: %s%s%s%s.", out().begin(in(category.label())), plain, accepted, rest, people);
    }

    /** What the design itself violates, if the chapter on the gap showed another laboratory. */
    private void own() {
        if (evidence().compared() && !evidence().design().violations().isEmpty()) {
            out().paragraph("设计自身仍有下列不符合：", "The design itself still has these violations:");
            new Gap(evidence(), out()).table(new Text("设计的不符合项", "Violations of the design"), evidence().design().violations(), Map.of());
        }
    }
}
