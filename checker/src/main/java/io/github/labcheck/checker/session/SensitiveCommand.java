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
        super(session, CommandForm.of("sensitive", List.of("临界"), Text.of("session.SensitiveCommand.lists-verdicts-within-3")).withDesign()
                .with(Option.of("within", Text.of("session.SensitiveCommand.percent"),
                        Text.of("session.SensitiveCommand.how-near-3-default"), Choices.NONE))
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
