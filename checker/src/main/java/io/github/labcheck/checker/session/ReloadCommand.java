package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code reload}: reads the same file again and, if it was checked, says what the changes did. */
final class ReloadCommand extends SessionCommand {

    private static final int SHOWN = 20;

    ReloadCommand(Session session) {
        super(session, CommandForm.of("reload", List.of("重新载入"),
                Text.of("session.ReloadCommand.reads-file-again-if")).withDesign().with(CommandOptions.discard()));
    }

    @Override
    void run(Input input, Streams streams) {
        Path path = session().requireDesign().path();
        session().keepUnsaved(input.has("discard"), path);
        Optional<Checked> before = session().checked();
        Reading reading = session().load(path);
        Page page = page(streams);
        if (reading.design() == null || before.isEmpty()) {
            new LoadedText(session(), page).write(reading, path);
            return;
        }
        Checked after = session().check(before.get().options());
        List<Finding> gone = before.get().violationsNotIn(after);
        List<Finding> fresh = after.violationsNotIn(before.get());
        page.line(0, session().say(SessionWords.RELOADED, path, gone.size(), fresh.size()));
        list(page, SessionWords.GONE_FINDINGS, Tone.GREEN, gone);
        list(page, SessionWords.NEW_FINDINGS, Tone.RED, fresh);
        page.flush();
    }

    private void list(Page page, SessionWords heading, Tone tone, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.line(0, tone, session().say(SessionWords.LIST_HEADING, session().say(heading), findings.size()));
        findings.stream().limit(SHOWN).forEach(f -> new FindingLine(page, session()).write(2, f));
        if (findings.size() > SHOWN) {
            page.line(2, session().say(SessionWords.AND_MORE, findings.size() - SHOWN));
        }
    }
}
