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
            out().paragraph("在能够判定的条款中没有发现不符合项；不能判定和须由人核查的部分见“符合性评价”。",
                    "Among the clauses that could be judged no violation was found; what could not be judged, and what a person must "
                    + "check, stands in the assessment of conformity.");
            return;
        }
        out().paragraph("下表逐条列出要求、现状和差距，违反强制性条文或“应”的（须整改）在前，同等的按后果；逐个对象的数值见文后附表。",
                "The table sets each requirement against what is there; errors, which bind, come first, and among equals what leads to "
                + "the worst. The annex has the value of each subject.");
        Map<String, String> after = new HashMap<>();
        evidence().changes().forEach(c -> after.put(c.clause().id(), findings().change(c.kind())));
        table(new Text("现状与差距", "Present state and gap"), present, after);
    }

    private void basis() {
        if (evidence().compared()) {
            out().paragraph("现状为：%s。现状与拟建设计用同一日期、同一版本的标准核查。",
                    "The present state: %s. It was checked on the same day and against the same editions as the design.",
                    out().list(evidence().before().stream().map(s -> s.report().name()).toList()));
        } else if (evidence().design().inventory().phase().equals("existing")) {
            out().paragraph("本项目为既有实验室，现状即其现有状况。", "The laboratory described exists; it is the present state.");
        } else {
            out().note("没有给出现状。下表是拟建设计自身与要求的差距，不是现状的差距；现状由编制单位补充：＿＿＿＿＿＿＿＿。",
                    "No present state was given. What follows is the gap of the design itself, not of the present state; "
                            + "the author has to supply the latter: ________.");
        }
    }

    private void counts(Survey survey) {
        Summary s = survey.report().summary();
        out().paragraph("%s：不符合 %d 项（须整改 %d、宜改进 %d、供参考 %d），符合 %d 项，因资料不全无法判定 %d 项。",
                "%s: %d violations (errors %d, warnings %d, advice %d), met %d, %d cannot be judged for lack of data.",
                survey.report().name(), s.violated(), s.errors(), s.warnings(), s.advice(), s.met() + s.metByStatement(), s.undetermined());
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
                    + (after.isEmpty() ? "" : out().say("，", ", ") + after.get(e.getKey().id()))));
        });
        out().table(caption, List.of(out().numbers("序号", "No.", 1), out().words("条款", "Clause", 5), out().words("要求", "Required", 8),
                out().words("对象", "Of", 5), out().words("现状", "Present", 6), out().words("差距", "Gap", 4),
                after.isEmpty() ? out().words("程度", "Weight", 2) : out().words("程度，设计后", "Weight, with the design", 3)), shown);
        int left = rows.values().stream().skip(SHOWN).mapToInt(List::size).sum();
        if (left > 0) {
            out().paragraph("另有 %d 项列于文后附表。", "The annex lists %d more.", left);
        }
    }
}
