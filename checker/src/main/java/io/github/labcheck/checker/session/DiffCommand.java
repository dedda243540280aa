package io.github.labcheck.checker.session;

import io.github.labcheck.checker.editing.EditHistory;
import io.github.labcheck.checker.editing.LineDiff;
import io.github.labcheck.checker.importing.revision.UnifiedDiff;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code diff}: what {@code save} would change in the file. */
final class DiffCommand extends SessionCommand {

    DiffCommand(Session session) {
        super(session, CommandForm.of("diff", List.of("差异"), Text.of("session.DiffCommand.shows-what-save-would")).withDesign());
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        EditHistory edits = session().requireDesign().edits();
        String diff = UnifiedDiff.of(LineDiff.of(text(edits.saved()), text(edits.now())), session().requireDesign().path().toString());
        if (diff.isEmpty()) {
            say(streams, TrialWords.NO_DIFFERENCE);
        } else {
            streams.out().write(diff.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
