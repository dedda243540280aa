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
        out().heading(2, "未能判定的内容", "What could not be judged");
        undetermined();
        out().heading(2, "须由人核查的内容", "What a person must check");
        people();
    }

    void undetermined() {
        int count = evidence().design().report().summary().undetermined();
        if (count == 0) {
            out().paragraph("没有因资料不全而无法判定的项目。", "Nothing was left open for lack of data.");
            return;
        }
        List<MissingData> data = MissingData.of(evidence().design().report());
        out().paragraph("有 %d 项因资料不全而无法判定，不作符合论。补充下列资料后可判定：",
                "%d verdicts could not be reached because the design leaves out data; they do not count as met. These data would settle "
                + "them:", count);
        List<Row> rows = new ArrayList<>();
        data.stream().limit(SHOWN_DATA).forEach(d -> rows.add(row(d.owner() == null ? "—" : out().begin(in(d.owner())), in(d.question()),
                out().ids(List.copyOf(d.places()), SHOWN_PLACES), d.alone(), d.shared())));
        out().table(new Text("缺少的资料", "Data that are missing"), List.of(out().words("对象", "Of", 3), out().words("资料", "Data", 5),
                out().words("处", "Where", 6), out().numbers("可单独判定", "Settles", 2), out().numbers("连同其他", "With others", 2)), rows);
        if (data.size() > SHOWN_DATA) {
            out().paragraph("另有 %d 种资料待补充。", "%d more kinds of data are missing.", data.size() - SHOWN_DATA);
        }
    }

    void people() {
        Summary summary = evidence().design().report().summary();
        out().paragraph("%d 条条款须由人判断；有 %d 项“符合”只凭设计中的声明，须由人确认；有 %d 条没有适用对象。逐条签字表见文后附表。",
                "%d clauses are for a person to judge; %d verdicts are met by a statement of the design alone and must be confirmed; "
                        + "%d clauses have no subject. The annex has the list to be signed.",
                summary.manual(), summary.metByStatement(), summary.notApplicable());
        List<ClauseResult> manual = evidence().design().report().clauses().stream().filter(c -> c.reason() != null).toList();
        List<Row> rows = new ArrayList<>();
        Groups.by(manual, this::reason).entrySet().stream()
                .sorted((a, b) -> b.getValue().size() != a.getValue().size() ? b.getValue().size() - a.getValue().size()
                        : a.getKey().compareTo(b.getKey()))
                .forEach(e -> rows.add(row(e.getKey(), e.getValue().size())));
        out().table(new Text("须由人判断的条款（按原因）", "Clauses left to a person, by reason"),
                List.of(out().words("原因", "Reason", 8), out().numbers("条款", "Clauses", 2)), rows);
    }
}
