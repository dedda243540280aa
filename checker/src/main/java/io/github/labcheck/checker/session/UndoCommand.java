package io.github.labcheck.checker.session;

import io.github.labcheck.checker.editing.EditHistory;
import io.github.labcheck.checker.editing.EditHistory.Step;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;

/** {@code undo} and {@code redo}. */
final class UndoCommand extends SessionCommand {

    private final boolean back;

    private UndoCommand(Session session, CommandForm form, boolean back) {
        super(session, form.withDesign());
        this.back = back;
    }

    static UndoCommand undo(Session session) {
        return new UndoCommand(session, CommandForm.of("undo", List.of("撤销"), Text.of("session.UndoCommand.takes-last-change-back")), true);
    }

    static UndoCommand redo(Session session) {
        return new UndoCommand(session, CommandForm.of("redo", List.of("重做"), Text.of("session.UndoCommand.does-again-what-was")), false);
    }

    @Override
    void run(Input input, Streams streams) {
        EditHistory edits = session().requireDesign().edits();
        Optional<EditHistory> next = back ? edits.undone() : edits.redone();
        if (next.isEmpty()) {
            throw (back ? TrialWords.NOTHING_TO_UNDO : TrialWords.NOTHING_TO_REDO).wrongUsage();
        }
        Step step = edits.steps().get(back ? edits.done() - 1 : edits.done());
        new Trial(session(), page(streams)).go(session().say(back ? TrialWords.UNDONE : TrialWords.REDONE, step.line()), next.get());
    }
}
