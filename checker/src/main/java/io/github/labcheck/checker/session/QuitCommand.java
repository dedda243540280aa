package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import java.util.List;

/** {@code quit}: ends the session. */
final class QuitCommand extends SessionCommand {

    QuitCommand(Session session) {
        super(session, CommandForm.of("quit", List.of("退出", "exit"), "结束会话", "Ends the session").with(CommandOptions.discard()));
    }

    @Override
    void run(Input input, Streams streams) {
        session().keepUnsaved(input.has("discard"), null);
        session().end();
        if (session().terminal()) {
            say(streams, SessionWords.GOODBYE);
        }
    }
}
