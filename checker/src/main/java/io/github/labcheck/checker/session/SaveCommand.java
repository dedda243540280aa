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
        super(session, CommandForm.of("save", List.of("保存"), "把修改写回设计文件，其余一字不动；文件被别人改过则不写",
                "Writes the changes into the file and leaves all else as it is; not if somebody changed it meanwhile").withDesign()
                .with(Option.of("to", new Text("文件", "PATH"), new Text("另存为新文件", "into a new file"), KnownChoices::files))
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
