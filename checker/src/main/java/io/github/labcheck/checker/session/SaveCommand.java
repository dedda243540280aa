package io.github.labcheck.checker.session;

import io.github.labcheck.checker.editing.EditHistory;
import io.github.labcheck.checker.operation.SavedDesign;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code save}: writes what was tried into the file, or into a new one. */
final class SaveCommand extends SessionCommand {

    SaveCommand(Session session) {
        super(session, CommandForm.of("save", List.of("保存"), Text.of("session.SaveCommand.writes-changes-into-file")).withDesign()
                .with(Option.of("to", Text.of("session.SaveCommand.path"), Text.of("session.SaveCommand.into-new-file"),
                        KnownChoices::files))
                        .like("save --to other.yaml"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        LoadedDesign design = session().requireDesign();
        EditHistory edits = design.edits();
        Optional<Path> other = input.value("to").map(Input::path);
        SavedDesign saved = new SavedDesign(session().workbench().packs());
        if (other.isPresent()) {
            saved.copy(other.get(), design.path(), edits.now());
            say(streams, TrialWords.SAVED, other.get());
        } else if (!edits.unsaved()) {
            say(streams, TrialWords.NOTHING_TO_SAVE);
        } else {
            saved.update(design.path(), edits.saved(), edits.now());
            session().noteSaved();
            say(streams, TrialWords.SAVED, design.path());
        }
    }
}
