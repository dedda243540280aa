package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.SensitiveText;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** {@code sensitive}: verdicts that a little more or less would turn. */
final class SensitiveCommand extends SessionCommand {

    private static final int USUAL = 3;

    SensitiveCommand(Session session) {
        super(session, CommandForm.of("sensitive", List.of("临界"), "列出数值距限值不到 3% 的判定，符合的也列",
                "Lists verdicts within 3 % of their limit, also what is met").withDesign()
                .with(Option.of("within", new Text("百分数", "PERCENT"), new Text("多近，默认 3", "how near, 3 by default"), Choices.NONE))
                        .like("sensitive --within 5"));
    }

    @Override
    void run(Input input, Streams streams) {
        int percent = input.number("within", USUAL);
        Checked checked = session().checkedNow();
        Page page = page(streams);
        SensitiveText.write(page, session().workbench().check().outcomes(session().requireDesign().design(), checked.graph(), checked
                .options()), percent);
        restriction(page);
        page.flush();
    }
}
