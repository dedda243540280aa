package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.MissingData;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;

/** What could not be judged and which data would settle it; what a person must check. */
final class OpenPoints extends Chapter {

    private static final int SHOWN_DATA = 15;
    private static final int SHOWN_PLACES = 6;

    OpenPoints(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        out().heading(2, Text.of("justify.chapter.OpenPoints.what-could-not-judged"));
        undetermined();
        out().heading(2, Text.of("justify.chapter.OpenPoints.what-person-must-check"));
        people();
    }

    void undetermined() {
        int count = evidence().design().report().summary().undetermined();
        if (count == 0) {
            out().paragraph(Text.of("justify.chapter.OpenPoints.nothing-was-left-open"));
            return;
        }
        List<MissingData> data = MissingData.of(evidence().design().report());
        out().paragraph(Text.of("justify.chapter.OpenPoints.verdicts-could-not-reached", count));
        List<Row> rows = new ArrayList<>();
        data.stream().limit(SHOWN_DATA).forEach(d -> rows.add(row(d.owner() == null ? "—" : out().begin(in(d.owner())), in(d.question()),
                out().ids(List.copyOf(d.places()), SHOWN_PLACES), d.alone(), d.shared())));
        out().table(Text.of("justify.chapter.OpenPoints.data-missing"),
                List.of(out().words(Text.of("justify.chapter.OpenPoints.of"), 3),
                out().words(Text.of("justify.chapter.OpenPoints.data"), 5),
                out().words(Text.of("justify.chapter.OpenPoints.where"), 6),
                        out().numbers(Text.of("justify.chapter.OpenPoints.settles"), 2),
                        out().numbers(Text.of("justify.chapter.OpenPoints.others"), 2)), rows);
        if (data.size() > SHOWN_DATA) {
            out().paragraph(Text.of("justify.chapter.OpenPoints.more-kinds-data-missing", data.size() - SHOWN_DATA));
        }
        int unlisted = evidence().design().report().scope().unlisted();
        if (unlisted > 0) {
            out().paragraph(Text.of("justify.chapter.OpenPoints.counted-and-not-listed", unlisted));
        }
    }

    void people() {
        Summary summary = evidence().design().report().summary();
        out().paragraph(Text.of("justify.chapter.OpenPoints.clauses-person-judge-verdicts", summary.manual(), summary.metByStatement(),
                summary.notApplicable()));
        List<ClauseResult> manual = evidence().design().report().clauses().stream().filter(c -> c.reason() != null).toList();
        List<Row> rows = new ArrayList<>();
        Groups.by(manual, this::reason).entrySet().stream()
                .sorted((a, b) -> b.getValue().size() != a.getValue().size() ? b.getValue().size() - a.getValue().size()
                        : a.getKey().compareTo(b.getKey()))
                .forEach(e -> rows.add(row(e.getKey(), e.getValue().size())));
        out().table(Text.of("justify.chapter.OpenPoints.clauses-left-person-reason"),
                List.of(out().words(Text.of("justify.chapter.OpenPoints.reason"), 8),
                        out().numbers(Text.of("justify.chapter.OpenPoints.clauses"), 2)), rows);
    }
}
