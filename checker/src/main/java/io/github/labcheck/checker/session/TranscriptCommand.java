package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.SavedDesign;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code transcript}: writes what was typed and shown so far in the session into a file. */
final class TranscriptCommand extends SessionCommand {

    TranscriptCommand(Session session) {
        super(session, CommandForm.of("transcript", List.of("记录"), Text.of("session.TranscriptCommand.writes-what-was-typed"))
                .takes(Text.of("session.TranscriptCommand.file-txt"), KnownChoices::files).like("transcript session.txt"));
    }

    @Override
    void run(Input input, Streams streams) {
        Path path = Input.path(input.argument().orElseThrow());
        byte[] transcript = session().dialogue().transcript().toString().getBytes(StandardCharsets.UTF_8);
        new SavedDesign(session().workbench().packs()).transcript(path, transcript);
        say(streams, SessionWords.WRITTEN, path);
    }
}
