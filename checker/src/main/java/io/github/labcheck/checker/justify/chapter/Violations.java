package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 不符合项明细: every violation of the design and of the present state, clause by clause, with its number. */
final class Violations extends Chapter {

    Violations(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        FindingNumbers numbers = new FindingNumbers(evidence(), out().language());
        list(evidence().design(), out().say("设计", "design"), numbers::ofDesign);
        evidence().before().forEach(b -> list(b, out().say("现状", "present state"), numbers::ofPresent));
    }

    private void list(Survey survey, String which, Function<Finding, String> number) {
        String name = survey.report().name();
        if (survey.violations().isEmpty()) {
            out().paragraph("%s（%s）没有不符合项。", "%s (%s): no violation.", which, name);
            return;
        }
        List<Row> rows = new ArrayList<>();
        Groups.by(survey.violations(), Finding::clause).forEach((clause, findings) -> {
            List<String> remedies = findings.stream().map(f -> f.remedy() == null ? "" : in(f.remedy())).distinct().toList();
            boolean one = remedies.size() == 1;
            rows.add(Row.across(head(clause, one ? remedies.get(0) : "")));
            findings.forEach(f -> rows.add(row(number.apply(f), in(f.message())
                    + (one ? "" : out().say("　整改：", "  Remedy: ") + in(f.remedy())),
                    severity(f.severity()))));
        });
        out().table(new Text("不符合项：" + name + "（" + which + "）", "Violations: " + name + " (" + which + ")"),
                List.of(out().numbers("编号", "No.", 1),
                out().words("不符合", "Violation", 14), out().words("程度", "Weight", 2)), rows);
    }

    private String head(Clause clause, String remedy) {
        return findings().source(clause) + "　" + in(clause.title())
                + (remedy.isEmpty() ? "" : out().say("　整改：", "  Remedy: ") + remedy);
    }
}
