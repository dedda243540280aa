package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Cures;
import io.github.labcheck.checker.justify.Cures.By;
import io.github.labcheck.checker.justify.Cures.Cure;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of the violations of the present state, and what of the cost does it; each is in one row. */
final class Remedied extends Chapter {

    Remedied(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        Cures cures = evidence().cures();
        List<Row> rows = new ArrayList<>();
        for (By by : By.values()) {
            if (!cures.by(by).isEmpty()) {
                rows.add(row(name(by), cures.by(by).size()));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(strong(out().say(Text.of("justify.chapter.Remedied.violations-present-state")), cures.all().size()));
        }
        out().table(Text.of("justify.chapter.Remedied.what-puts-violations-present"),
                List.of(out().words(Text.of("justify.chapter.Remedied.by"), 10),
                out().numbers(Text.of("justify.chapter.Remedied.number"), 2)), rows);
    }

    private String name(By by) {
        return switch (by) {
            case LINE -> out().say(Text.of("justify.chapter.Remedied.rooms-things-one-line"));
            case LINES -> out().say(Text.of("justify.chapter.Remedied.several-lines-lines-things"));
            case UNPRICED -> out().say(Text.of("justify.chapter.Remedied.things-no-price-yet"));
            case PLAN -> out().say(Text.of("justify.chapter.Remedied.layout-doors-labels-management"));
            case DROPPED -> out().say(Text.of("justify.chapter.Remedied.nothing-design-subject-clause"));
            case REMAINS -> out().say(Text.of("justify.chapter.Remedied.still-violated-waived-not"));
        };
    }

    /** Which violations no single line cures, by number, for the annex. */
    void numbers() {
        FindingNumbers numbers = new FindingNumbers(evidence(), out().language());
        List<Row> rows = new ArrayList<>();
        for (By by : By.values()) {
            List<Cure> cures = evidence().cures().by(by);
            if (by == By.LINE || cures.isEmpty()) {
                continue;
            }
            rows.add(Row.across(name(by)));
            Groups.by(cures, Cure::lines).forEach((lines, together) ->
                    rows.add(row(numbers.ofPresent(together.stream().map(Cure::finding).toList()),
                    lines.isEmpty() ? UNKNOWN : lines.stream().map(l -> in(evidence().estimate().lines().get(l).name()))
                    .collect(Collectors.joining(out().say(Text.of("words.semicolon")))))));
        }
        out().table(Text.of("justify.chapter.Remedied.violations-present-state-no"),
                List.of(out().words(Text.of("justify.chapter.Remedied.no"), 4), out().words(Text.of("justify.chapter.Remedied.lines"), 8)),
                        rows);
    }
}
