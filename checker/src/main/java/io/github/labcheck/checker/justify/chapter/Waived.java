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
        out().heading(2, "已豁免的不符合", "Violations that are waived");
        out().paragraph("下列 %d 项不符合已由有关方面同意在期限内豁免。它们仍是不符合，不计为符合，也不列入整改优先级；期满后须整改或重新论证。",
                "These %d violations were accepted until a day. They remain violations, do not count as met and are not ranked below; "
                + "after that day they have to be put right or accepted anew.",
                waived.size());
        FindingWords words = findings();
        List<Row> rows = new ArrayList<>();
        waived.forEach(f -> rows.add(row(rows.size() + 1, words.source(f.clause()), words.required(f), words.subject(f), words.present(f),
                f.waiver().reason(), f.waiver().approver() == null ? out().say("未写明", "not stated") : f.waiver().approver(), f.waiver()
                .until())));
        out().table(new Text("豁免的不符合项", "Violations that are waived"),
                List.of(out().numbers("序号", "No.", 1), out().words("条款", "Clause", 4),
                out().words("要求", "Required", 5), out().words("对象", "Of", 4), out().words("现状", "Present", 4), out()
                .words("理由", "Reason", 5),
                out().words("批准", "Approved by", 3), out().words("有效期至", "Until", 4)), rows);
    }
}
