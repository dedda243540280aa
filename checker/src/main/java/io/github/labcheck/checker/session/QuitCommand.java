package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** {@code quit}: ends the session. */
final class QuitCommand extends SessionCommand {

    QuitCommand(Session session) {
        super(session, CommandForm.of("quit", List.of("退出", "exit"),
                Text.of("session.QuitCommand.ends-session")).with(CommandOptions.discard()));
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
