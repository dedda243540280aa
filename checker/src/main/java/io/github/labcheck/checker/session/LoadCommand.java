package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code load}: reads a design and keeps it. */
final class LoadCommand extends SessionCommand {

    LoadCommand(Session session) {
        super(session, CommandForm.of("load", List.of("载入"), "读取一个设计文件并保留在会话中", "Reads a design file and keeps it for the session")
                .takes("文件", "FILE", KnownChoices::files).with(CommandOptions.discard())
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
