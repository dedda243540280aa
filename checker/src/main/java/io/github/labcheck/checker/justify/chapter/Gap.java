package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;

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
            out().paragraph("在能够判定的条款中没有发现不符合项；不能判定和须由人核查的部分见“符合性评价”。",
                    "Among the clauses that could be judged no violation was found; what could not be judged, and what a person must check, stands in the assessment of conformity.");
            return;
        }
        out().paragraph("下表逐条列出要求、现状和差距，错误在前。", "The table sets each requirement against what is there; errors come first.");
        table(new Text("现状与差距", "Present state and gap"), present.subList(0, Math.min(SHOWN, present.size())));
        if (present.size() > SHOWN) {
            out().paragraph("另有 %d 项列于附件。", "The annex lists %d more.", present.size() - SHOWN);
        }
    }

    private void basis() {
        if (evidence().compared()) {
            out().paragraph("现状由下列设计文件描述，与拟建设计用同一日期、同一版本的标准核查：%s。",
                    "The present state is described by the following design files, checked on the same day and against the same editions as the design: %s.",
                    out().list(evidence().before().stream().map(s -> s.report().name()).toList()));
        } else if (evidence().design().inventory().phase().equals("existing")) {
            out().paragraph("设计文件描述的是既有实验室，即以其为现状。", "The design file describes an existing laboratory, which is the present state.");
        } else {
            out().note("没有给出现状的设计文件（--before）。下表是拟建设计自身与要求的差距，不是现状的差距；现状须由编制单位补充，或给出现状文件后重新生成。",
                    "No design file of the present state was given (--before). What follows is the gap of the design itself, not of the present state; "
                            + "the author has to supply the latter, or make this paper again with such a file.");
        }
    }

    private void counts(Survey survey) {
        Summary s = survey.report().summary();
        out().paragraph("%s：不符合 %d 项（错误 %d、警告 %d、建议 %d），符合 %d 项，因资料不全无法判定 %d 项。",
                "%s: %d violations (errors %d, warnings %d, advice %d), met %d, %d cannot be judged for lack of data.",
                survey.report().name(), s.violated(), s.errors(), s.warnings(), s.advice(), s.met() + s.metByStatement(), s.undetermined());
    }

    /** Findings, one a row. */
    void table(Text caption, List<Finding> findings) {
        FindingWords words = findings();
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(row(rows.size() + 1, words.source(finding.clause()) + " [" + finding.clause().id() + "]", words.required(finding),
                    words.subject(finding), words.present(finding), words.gap(finding), severity(finding.severity())));
        }
        out().table(caption, List.of(out().numbers("序号", "No.", 2), out().words("条款", "Clause", 6), out().words("要求", "Required", 7),
                out().words("对象", "Of", 4), out().words("现状", "Present", 5), out().words("差距", "Gap", 3), out().words("程度", "Weight", 2)), rows);
    }
}
