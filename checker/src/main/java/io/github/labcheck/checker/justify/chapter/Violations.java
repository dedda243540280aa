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
        list(evidence().design(), out().say(Text.of("justify.chapter.Violations.design")), numbers::ofDesign);
        evidence().before().forEach(b -> list(b, out().say(Text.of("justify.chapter.Violations.present-state")), numbers::ofPresent));
    }

    private void list(Survey survey, String which, Function<Finding, String> number) {
        String name = survey.report().name();
        if (survey.violations().isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Violations.no-violation", which, name));
            return;
        }
        List<Row> rows = new ArrayList<>();
        Groups.by(survey.violations(), Finding::clause).forEach((clause, findings) -> {
            List<String> remedies = findings.stream().map(f -> f.remedy() == null ? "" : in(f.remedy())).distinct().toList();
            boolean one = remedies.size() == 1;
            rows.add(Row.across(head(clause, one ? remedies.get(0) : "")));
            findings.forEach(f -> rows.add(row(number.apply(f), in(f.message())
                    + (one ? "" : out().say(Text.of("justify.chapter.Violations.remedy")) + in(f.remedy())),
                    severity(f.severity()))));
        });
        out().table(Text.of("justify.chapter.Violations.violations", name, which),
                List.of(out().numbers(Text.of("justify.chapter.Violations.no"), 1),
                out().words(Text.of("justify.chapter.Violations.violation"), 14),
                        out().words(Text.of("justify.chapter.Violations.weight"), 2)), rows);
    }

    private String head(Clause clause, String remedy) {
        return findings().source(clause) + out().say(Text.of("words.gap")) + in(clause.title())
                + (remedy.isEmpty() ? "" : out().say(Text.of("justify.chapter.Violations.remedy")) + remedy);
    }
}
