package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.SavedDesign;
import io.github.labcheck.checker.operation.Streams;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code transcript}: writes what was typed and shown so far in the session into a file. */
final class TranscriptCommand extends SessionCommand {

    TranscriptCommand(Session session) {
        super(session, CommandForm.of("transcript", List.of("记录"), "把本次会话的输入和输出写入新文件，可用 replay 重放",
                "Writes what was typed and shown so far into a new file, for replay")
                .takes("文件", "FILE.txt", KnownChoices::files).like("transcript session.txt"));
    }

    @Override
    void run(Input input, Streams streams) {
        Path path = Input.path(input.argument().orElseThrow());
        byte[] transcript = session().dialogue().transcript().toString().getBytes(StandardCharsets.UTF_8);
        new SavedDesign(session().workbench().packs()).transcript(path, transcript);
        say(streams, SessionWords.WRITTEN, path);
    }
}
