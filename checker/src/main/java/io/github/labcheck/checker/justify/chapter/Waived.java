package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;

/** 豁免: violations that somebody accepted, with the reason, by whom and until when. Writes nothing if there are none. */
final class Waived extends Chapter {

    Waived(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        List<Finding> waived = evidence().design().findings(Outcome.WAIVED);
        if (waived.isEmpty()) {
            return;
        }
        out().heading(2, Text.of("justify.chapter.Waived.violations-waived"));
        out().paragraph(Text.of("justify.chapter.Waived.these-violations-were-accepted", waived.size()));
        FindingWords words = findings();
        List<Row> rows = new ArrayList<>();
        waived.forEach(f -> rows.add(row(rows.size() + 1, words.source(f.clause()), words.required(f), words.subject(f), words.present(f),
                f.waiver().reason(), f.waiver().approver() == null ? out().say(Text.of("justify.chapter.Waived.not-stated"))
                        : f.waiver().approver(), f.waiver()
                .until())));
        out().table(Text.of("justify.chapter.Waived.violations-that-are-waived"),
                List.of(out().numbers(Text.of("justify.chapter.Waived.no"), 1), out().words(Text.of("justify.chapter.Waived.clause"), 4),
                out().words(Text.of("justify.chapter.Waived.required"), 5), out().words(Text.of("justify.chapter.Waived.of"), 4),
                        out().words(Text.of("justify.chapter.Waived.present"), 4), out()
                .words(Text.of("justify.chapter.Waived.reason"), 5),
                out().words(Text.of("justify.chapter.Waived.approved"), 3), out().words(Text.of("justify.chapter.Waived.until"), 4)), rows);
    }
}
