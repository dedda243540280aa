package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.FixText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** {@code next} and {@code previous}: one violation after the other, what is to be mended first being the first. */
final class StepCommand extends SessionCommand {

    private final boolean forward;

    private StepCommand(Session session, CommandForm form, boolean forward) {
        super(session, form.withDesign());
        this.forward = forward;
    }

    static StepCommand next(Session session) {
        return new StepCommand(session, CommandForm.of("next", List.of("下一个"), Text.of("session.StepCommand.shows-next-violation")), true);
    }

    static StepCommand previous(Session session) {
        return new StepCommand(session, CommandForm.of("previous", List.of("上一个"), Text.of("session.StepCommand.shows-violation-before")),
                false);
    }

    @Override
    void run(Input input, Streams streams) {
        Checked checked = session().checkedNow();
        List<Finding> all = checked.violations().stream().sorted(Fault.ORDER).toList();
        List<String> ids = all.stream().map(Finding::id).toList();
        int now = ids.indexOf(session().lookedAt());
        int at = now >= 0 ? now + (forward ? 1 : -1) : forward ? 0 : all.size() - 1;
        Page page = page(streams);
        if (at < 0 || at >= all.size()) {
            page.line(0, session().say(all.isEmpty() ? TrialWords.NO_VIOLATION : forward ? TrialWords.WAS_LAST : TrialWords.WAS_FIRST));
        } else {
            Finding finding = all.get(at);
            session().lookAt(finding.id());
            page.line(0, Tone.DIM, (at + 1) + "/" + all.size());
            new FaultText(page, checked.design()).full(finding);
            FixText.write(page, 3, Findings.fixes(session(), finding));
        }
        page.flush();
    }
}
