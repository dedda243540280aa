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
            out().paragraph(Text.of("justify.chapter.Necessity.no-clause-could-judged"));
            return;
        }
        long binding = Justification.binding(present);
        if (binding == 0) {
            out().paragraph(Text.of("justify.chapter.Necessity.all-violations-recommendations-practice", present.size()));
        } else if (binding == present.size()) {
            out().paragraph(Text.of("justify.chapter.Necessity.all-violations-mandatory-shall", present.size()));
        } else {
            out().paragraph(Text.of("justify.chapter.Necessity.violations-mandatory-shall-clauses", present.size(), binding));
        }
        List<String> points = new ArrayList<>();
        new TreeMap<>(Groups.by(present, f -> f.clause().category().notation())).values().forEach(findings -> {
            List<String> titles = findings.stream().map(f -> in(f.clause().title())).distinct().toList();
            points.add(out().say(Text.of("justify.chapter.Necessity.by-category",
                    out().begin(in(findings.get(0).clause().category().label())), findings.size(), list(titles))));
        });
        out().points(points);
    }

    private String list(List<String> titles) {
        String shown = String.join(out().say(Text.of("words.semicolon")), titles.subList(0, Math.min(SHOWN, titles.size())));
        return titles.size() <= SHOWN ? shown : out().say(Text.of("justify.chapter.Necessity.more-requirements-all", shown, titles.size()));
    }

    /** What the project cures, what stays, what is new: clause by clause, since a new plan has other rooms. */
    private void changes() {
        Map<Kind, List<Change>> byKind = Groups.by(evidence().changes(), Change::kind);
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int clauses = byKind.getOrDefault(kind, List.of()).size();
            if (clauses > 0) {
                parts.add(out().say(Text.of("justify.chapter.Necessity.changes", findings().change(kind), clauses)));
            }
        }
        out().paragraph(Text.of("justify.chapter.Necessity.clauses-present-state-design", out().list(parts)));
        List<Row> rows = new ArrayList<>();
        evidence().changes().stream().filter(c -> c.kind() != Kind.CURED).sorted(Comparator.comparing(Change::kind)).forEach(c -> rows.add(
                row(findings().source(c.clause()), in(c.clause().title()), c.before(), c.after(), findings().change(c.kind()))));
        out().table(Text.of("justify.chapter.Necessity.what-becomes-other-clauses"),
                List.of(out().words(Text.of("justify.chapter.Necessity.clause"), 6),
                out().words(Text.of("justify.chapter.Necessity.required"), 8),
                        out().numbers(Text.of("justify.chapter.Necessity.before"), 2),
                        out().numbers(Text.of("justify.chapter.Necessity.design"), 2), out()
                .words(Text.of("justify.chapter.Necessity.result"), 3)), rows);
    }
}
