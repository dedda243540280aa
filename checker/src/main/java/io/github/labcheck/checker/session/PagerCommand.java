package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** {@code pager}: whether what is longer than the screen is shown screen by screen. */
final class PagerCommand extends SessionCommand {

    private static final Text ON = Text.of("session.PagerCommand.on");
    private static final Text OFF = Text.of("session.PagerCommand.off");

    PagerCommand(Session session) {
        super(session, CommandForm.of("pager", List.of("分屏"), Text.of("session.PagerCommand.whether-long-output-shown"))
                .takes(Text.of("session.PagerCommand.on-off"), KnownChoices.fixed(ON, OFF)).like("pager on"));
    }

    @Override
    void run(Input input, Streams streams) {
        String word = input.argument().orElseThrow();
        boolean on = word.equalsIgnoreCase(ON.en()) || word.equals(ON.zh());
        if (!on && !word.equalsIgnoreCase(OFF.en()) && !word.equals(OFF.zh())) {
            throw Input.unknown("pager", word, List.of(ON, OFF));
        }
        session().paged(on);
        say(streams, on ? TrialWords.PAGER_ON : TrialWords.PAGER_OFF);
    }
}
