package io.github.labcheck.checker.session;

import io.github.labcheck.checker.editing.EditHistory;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code undo} and {@code redo}, one change or several. */
final class UndoCommand extends SessionCommand {

    private final boolean back;

    private UndoCommand(Session session, CommandForm form, boolean back) {
        super(session, form.withDesign().mayTake(Text.of("session.UndoCommand.how-many"), Choices.NONE));
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
        int wanted = wanted(input);
        List<String> lines = new ArrayList<>();
        EditHistory now = edits;
        for (Optional<EditHistory> next = next(now); next.isPresent() && lines.size() < wanted; next = next(now)) {
            lines.add(now.steps().get(back ? now.done() - 1 : now.done()).line());
            now = next.get();
        }
        if (lines.isEmpty()) {
            throw (back ? TrialWords.NOTHING_TO_UNDO : TrialWords.NOTHING_TO_REDO).wrongUsage();
        }
        Page page = page(streams);
        if (lines.size() < wanted) {
            page.line(0, session().say(back ? TrialWords.FEWER_TO_UNDO : TrialWords.FEWER_TO_REDO, lines.size()));
        }
        new Trial(session(), page).go(session().say(back ? TrialWords.UNDONE : TrialWords.REDONE, String.join(" · ", lines)), now);
    }

    private Optional<EditHistory> next(EditHistory edits) {
        return back ? edits.undone() : edits.redone();
    }

    private static int wanted(Input input) {
        String written = input.argument().orElse("1");
        if (!written.matches("[1-9][0-9]{0,5}")) {
            throw TrialWords.HOW_MANY.wrongUsage(written);
        }
        return Integer.parseInt(written);
    }
}
