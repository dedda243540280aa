package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.justify.Change;
import io.github.labcheck.checker.justify.Change.Kind;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 现状与设计逐条对照: which rooms and things fail a clause now, with their values, and which stand in their place in the design. */
final class Changes extends Chapter {

    /** States of one clause that a cell names; more are summed up. */
    private static final int SHOWN = 4;

    Changes(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        out().paragraph("“设计”一栏是同一条款在设计中的全部适用对象；编号与现状相同的对象在前。",
                "The column of the design names every subject of the same clause there, those with ids of the present state first.");
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Change> changes = evidence().changes().stream().filter(c -> c.kind() == kind).toList();
            if (!changes.isEmpty()) {
                rows.add(Row.across(out().say("%s：%d 条", "%s: %d", findings().change(kind), changes.size())));
            }
            changes.forEach(c -> rows.add(row(findings().source(c.clause()), in(c.clause().title()), present(c.present()), designed(c),
                    findings().change(c.kind()))));
        }
        out().table(new Text("现状与设计对照", "Present state and design"),
                List.of(out().words("条款", "Clause", 5), out().words("要求", "Required", 6),
                out().words("现状（不符合的对象）", "Before (what fails)", 8), out().words("设计（适用对象）", "Design (subjects)", 8), out()
                .words("结果", "Result", 2)), rows);
    }

    private String present(List<Finding> findings) {
        return findings.isEmpty() ? "—" : states(findings);
    }

    private String designed(Change change) {
        List<Finding> all = change.designed();
        if (all.isEmpty()) {
            return change.kind() == Kind.DROPPED ? out().say("没有适用对象", "no subject") : out()
                    .say("%d 处不符合", "%d violations", change.after());
        }
        return Groups.by(all, Finding::outcome).entrySet().stream()
                .map(e -> out().say("%s %d 处：%s", "%s, %d: %s", outcome(e.getKey()), e.getValue().size(),
                e.getKey() == Outcome.UNDETERMINED ? findings().subjects(e.getValue()) : states(e.getValue())))
                .collect(Collectors.joining(out().say("；", "; ")));
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> out().say("符合", "met");
            case VIOLATED -> out().say("不符合", "violated");
            case UNDETERMINED -> out().say("未判定", "open");
            case WAIVED -> out().say("豁免", "waived");
        };
    }

    /** Subjects with what is there; where there are many values, the lowest and the highest. */
    private String states(List<Finding> findings) {
        FindingWords words = findings();
        var byState = Groups.by(findings, words::present);
        return byState.size() > SHOWN ? words.subjects(findings) + " " + words.present(findings)
                : byState.entrySet().stream().map(e -> words.subjects(e.getValue()) + " " + e.getKey())
                .collect(Collectors.joining(out().say("；", "; ")));
    }
}
