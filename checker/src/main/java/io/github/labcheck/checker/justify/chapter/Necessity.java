package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Change;
import io.github.labcheck.checker.justify.Change.Kind;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 建设必要性: what binds, what is failed, and what the project changes about it. */
final class Necessity extends Chapter {

    private static final int SHOWN = 3;

    Necessity(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        byCategory();
        if (evidence().compared()) {
            changes();
        }
        new RequestWords(evidence(), out()).reason();
    }

    private void byCategory() {
        List<Finding> present = evidence().present();
        if (present.isEmpty()) {
            out().paragraph("在能够判定的条款中没有不符合项；建设必要性由业务量、服务对象和政策方面的理由说明。",
                    "No clause that could be judged is violated; the need follows from reasons of workload, customers and policy.");
            return;
        }
        long binding = Justification.binding(present);
        if (binding == 0) {
            out().paragraph("%d 项不符合都属“宜”或惯例，没有违反强制性条文或“应”的要求。按类别：",
                    "All %d violations are of recommendations or practice; no mandatory or \"shall\" clause is violated. By category:",
                    present.size());
        } else if (binding == present.size()) {
            out().paragraph("%d 项不符合都违反强制性条文或“应”的要求，必须整改。按类别：",
                    "All %d violations are of mandatory or \"shall\" clauses and have to be put right. By category:", present.size());
        } else {
            out().paragraph("%d 项不符合中，%d 项违反强制性条文或“应”的要求，必须整改；其余属“宜”的要求或惯例，宜改进或供参考。按类别：",
                    "Of %d violations %d are of mandatory or \"shall\" clauses and have to be put right; the others are of recommendations "
                    + "or practice. By category:", present.size(), binding);
        }
        List<String> points = new ArrayList<>();
        new TreeMap<>(Groups.by(present, f -> f.clause().category().notation())).values().forEach(findings -> {
            List<String> titles = findings.stream().map(f -> in(f.clause().title())).distinct().toList();
            points.add(out().say("%s %d 项：%s。", "%s, %d: %s.", out().begin(in(findings.get(0).clause().category().label())),
                    findings.size(),
                    list(titles)));
        });
        out().points(points);
    }

    private String list(List<String> titles) {
        String shown = String.join(out().say("；", "; "), titles.subList(0, Math.min(SHOWN, titles.size())));
        return titles.size() <= SHOWN ? shown : out().say("%s 等 %d 条要求", "%s and more, %d requirements in all", shown, titles.size());
    }

    /** What the project cures, what stays, what is new: clause by clause, since a new plan has other rooms. */
    private void changes() {
        Map<Kind, List<Change>> byKind = Groups.by(evidence().changes(), Change::kind);
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int clauses = byKind.getOrDefault(kind, List.of()).size();
            if (clauses > 0) {
                parts.add(out().say("%2$s %1$d 条", "%2$s %1$d", clauses, findings().change(kind)));
            }
        }
        out().paragraph("现状不符合的条款与设计逐条对照的结果：%s。逐个对象的现状值和设计值见文后附表。",
                "The clauses that the present state or the design violates, set against the design: %s. The annex has the values of "
                + "each subject before and after.",
                out().list(parts));
        List<Row> rows = new ArrayList<>();
        evidence().changes().stream().filter(c -> c.kind() != Kind.CURED).sorted(Comparator.comparing(Change::kind)).forEach(c -> rows.add(
                row(findings().source(c.clause()), in(c.clause().title()), c.before(), c.after(), findings().change(c.kind()))));
        out().table(new Text("其余条款的变化（项数）", "What becomes of the other clauses (number of violations)"),
                List.of(out().words("条款", "Clause", 6),
                out().words("要求", "Required", 8), out().numbers("现状", "Before", 2), out().numbers("设计", "Design", 2), out()
                .words("结果", "Result", 3)), rows);
    }
}
