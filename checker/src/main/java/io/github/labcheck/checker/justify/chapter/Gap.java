package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 现状与差距: each requirement that the present state fails, with what is there and by how much it falls short. */
final class Gap extends Chapter {

    /** Rows in the main part; the annex has them all. */
    private static final int SHOWN = 60;

    Gap(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        basis();
        if (evidence().compared()) {
            evidence().before().forEach(this::counts);
        }
        List<Finding> present = evidence().present();
        if (present.isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Gap.among-clauses-could-judged"));
            return;
        }
        out().paragraph(Text.of("justify.chapter.Gap.table-sets-each-requirement"));
        Map<String, String> after = new HashMap<>();
        evidence().changes().forEach(c -> after.put(c.clause().id(), findings().change(c.kind())));
        table(Text.of("justify.chapter.Gap.present-state-gap"), present, after);
    }

    private void basis() {
        if (evidence().compared()) {
            out().paragraph(Text.of("justify.chapter.Gap.present-state-was-checked",
                    out().list(evidence().before().stream().map(s -> s.report().name()).toList())));
        } else if (evidence().design().inventory().phase().equals("existing")) {
            out().paragraph(Text.of("justify.chapter.Gap.laboratory-described-exists-present"));
        } else {
            out().note(Text.of("justify.chapter.Gap.no-present-state-was"));
        }
    }

    private void counts(Survey survey) {
        Summary s = survey.report().summary();
        out().paragraph(Text.of("justify.chapter.Gap.violations-errors-warnings-advice", survey.report().name(), s.violated(), s.errors(),
                s.warnings(), s.advice(), s.met() + s.metByStatement(), s.undetermined()));
    }

    /**
     * Findings, those of one clause in one row; the annex has each of them.
     *
     * @param after what the project makes of each clause, by its id; empty if there is nothing to compare
     */
    void table(Text caption, List<Finding> findings, Map<String, String> after) {
        FindingWords words = findings();
        Map<Clause, List<Finding>> rows = Groups.by(findings, Finding::clause);
        List<Row> shown = new ArrayList<>();
        rows.entrySet().stream().limit(SHOWN).forEach(e -> {
            Finding first = e.getValue().get(0);
            shown.add(row(shown.size() + 1, words.source(e.getKey()), words.required(first), words.subjects(e.getValue()),
                    words.present(e.getValue()),
                    words.gap(e.getValue()), severity(first.severity())
                    + (after.isEmpty() ? "" : out().say(Text.of("words.pause")) + after.get(e.getKey().id()))));
        });
        out().table(caption, List.of(out().numbers(Text.of("justify.chapter.Gap.no"), 1),
                out().words(Text.of("justify.chapter.Gap.clause"), 5), out().words(Text.of("justify.chapter.Gap.required"), 8),
                out().words(Text.of("justify.chapter.Gap.of"), 5), out().words(Text.of("justify.chapter.Gap.present"), 6),
                        out().words(Text.of("justify.chapter.Gap.gap"), 4),
                after.isEmpty() ? out().words(Text.of("justify.chapter.Gap.weight"), 2)
                        : out().words(Text.of("justify.chapter.Gap.weight-design"), 3)), shown);
        int left = rows.values().stream().skip(SHOWN).mapToInt(List::size).sum();
        if (left > 0) {
            out().paragraph(Text.of("justify.chapter.Gap.annex-lists-more", left));
        }
    }
}
