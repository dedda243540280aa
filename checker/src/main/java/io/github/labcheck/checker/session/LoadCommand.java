package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code load}: reads a design and keeps it. */
final class LoadCommand extends SessionCommand {

    LoadCommand(Session session) {
        super(session, CommandForm.of("load", List.of("载入"), Text.of("session.LoadCommand.reads-design-file-keeps"))
                .takes(Text.of("session.LoadCommand.file"), KnownChoices::files).with(CommandOptions.discard())
                        .like("load examples/designs/qinzhou-food-lab.yaml"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        Path path = Input.path(input.argument().orElseThrow());
        if (Files.isDirectory(path)) {
            throw SessionWords.FOLDER.wrongUsage(path);
        }
        session().keepUnsaved(input.has("discard"), path);
        new LoadedText(session(), page(streams)).write(session().load(path), path);
    }
}
