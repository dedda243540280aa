package io.github.labcheck.checker.report;

import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.compare.Seen;
import io.github.labcheck.checker.editions.ClauseChange;
import io.github.labcheck.checker.editions.ClauseChange.Kind;
import io.github.labcheck.checker.editions.EditionComparison;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows to people what other editions make of a design. */
public final class EditionsText {

    private final Page page;
    private final Language language;

    public EditionsText(Page page) {
        this.page = page;
        this.language = page.language();
    }

    /** Writes a comparison. */
    public void write(EditionComparison compared) {
        page.heading(Tone.BOLD, EditionWords.HEADING.in(language, compared.now().file(), compared.days().get(0), compared.days().get(1)));
        counts(compared);
        Comparison verdicts = compared.verdicts();
        seen(EditionWords.BORN, verdicts.born(), compared);
        seen(EditionWords.CURED, verdicts.cured().stream().map(Comparison.Pair::before).toList(), compared);
        seen(EditionWords.CHANGED, verdicts.changed().stream().map(Comparison.Pair::now).toList(), compared);
        open(EditionWords.OPENED, verdicts.opened(), compared);
        open(EditionWords.SETTLED, verdicts.settled().stream().map(Comparison.Pair::before).toList(), compared);
        clauses(EditionWords.CAME, compared.changes(Kind.CAME));
        clauses(EditionWords.WENT, compared.changes(Kind.WENT));
        clauses(EditionWords.REWEIGHED, compared.changes(Kind.REWEIGHED));
        if (verdicts.nothing() && compared.clauses().isEmpty()) {
            page.line(0, EditionWords.NOTHING.in(language));
        }
    }

    private void counts(EditionComparison compared) {
        for (var report : List.of(compared.before(), compared.now())) {
            page.line(0, report.asOf() + EditionWords.BETWEEN.in(language) + Words.RESULT_LINE.in(language, report.summary().errors(),
                    report.summary().warnings(), report.summary().advice(), report.summary().undetermined(), report.summary().waived(),
                    report.summary().met() + report.summary().metByStatement()));
        }
    }

    private void seen(EditionWords heading, List<Seen> all, EditionComparison compared) {
        if (!all.isEmpty()) {
            title(heading, all.size());
            for (Seen seen : all) {
                page.line(2, severity(seen) + EditionWords.BETWEEN.in(language) + seen.message().in(language));
                page.line(6, seen.clause() + compared.of(seen.clause()).map(c -> EditionWords.BETWEEN.in(language) + c.why().in(language))
                        .orElse(""));
            }
        }
    }

    private String severity(Seen seen) {
        return switch (seen.severity()) {
            case ERROR -> Words.ONE_ERROR.in(language);
            case WARNING -> Words.ONE_WARNING.in(language);
            case ADVICE -> Words.ONE_ADVICE.in(language);
        };
    }

    /** What cannot be judged is told by clause: each lacks the same data of many things. */
    private void open(EditionWords heading, List<Seen> all, EditionComparison compared) {
        if (!all.isEmpty()) {
            title(heading, all.size());
            Map<String, Long> byClause = all.stream().collect(Collectors.groupingBy(Seen::clause, TreeMap::new, Collectors.counting()));
            byClause.forEach((clause, n) -> page.line(2, clause + Words.BRACKETS.in(language, n)
                    + compared.of(clause).map(c -> EditionWords.BETWEEN.in(language) + c.why().in(language)).orElse("")));
        }
    }

    /** Clauses of one reason stand together. */
    private void clauses(EditionWords heading, List<ClauseChange> changes) {
        if (!changes.isEmpty()) {
            title(heading, changes.size());
            Map<String, List<ClauseChange>> byReason = changes.stream()
                    .collect(Collectors.groupingBy(c -> c.why().in(language), TreeMap::new, Collectors.toList()));
            byReason.forEach((why, some) -> {
                page.line(2, why + Words.BRACKETS.in(language, some.size()));
                page.flow(6, some.stream().map(c -> c.clause().id()).toList());
                if (some.size() == 1) {
                    Text title = some.get(0).clause().title();
                    page.line(6, Tone.DIM, title.in(language));
                }
            });
        }
    }

    private void title(EditionWords heading, int number) {
        page.line(0, "");
        page.line(0, Tone.BOLD, heading.in(language, number));
    }
}
