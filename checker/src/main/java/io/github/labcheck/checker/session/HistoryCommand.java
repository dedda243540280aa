package io.github.labcheck.checker.session;

import io.github.labcheck.checker.editing.EditHistory;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** {@code history}: what was typed. */
final class HistoryCommand extends SessionCommand {

    private static final int SHOWN = 30;

    HistoryCommand(Session session) {
        super(session, CommandForm.of("history", List.of("历史"), Text.of("session.HistoryCommand.lists-what-was-typed")));
    }

    @Override
    void run(Input input, Streams streams) {
        List<String> typed = session().dialogue().typed();
        Page page = page(streams);
        typed.subList(Math.max(0, typed.size() - SHOWN), typed.size()).forEach(l -> page.line(2, l));
        session().design().ifPresent(d -> edits(page, d.edits()));
        page.flush();
    }

    private void edits(Page page, EditHistory edits) {
        if (edits.steps().isEmpty()) {
            return;
        }
        page.line(0, Tone.BOLD, session().say(TrialWords.EDITS));
        for (int i = 0; i < edits.steps().size(); i++) {
            page.line(2, i < edits.done() ? Tone.PLAIN : Tone.DIM, (i + 1) + ". " + edits.steps().get(i).line()
                    + (i < edits.done() ? "" : page.words(Words.BRACKETS, session().say(TrialWords.TAKEN_BACK))));
        }
    }
}
