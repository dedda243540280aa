package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Profile;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code profile}: the profiles by which commands judge that name none, files of a user's own among them. */
final class ProfileCommand extends SessionCommand {

    ProfileCommand(Session session) {
        super(session, CommandForm.of("profile", List.of("方案"), "选择或显示会话的适用方案，也可以是方案文件（*.yaml）",
                "Chooses or shows the profiles of the session; a profile may be a file of your own (*.yaml)")
                .takesWords("方案或文件", "P|FILE", KnownChoices::profilesAndFiles).maybe().like("profile guangxi university"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        if (!input.words().isEmpty()) {
            session().choose(input.words(), streams);
        }
        List<Profile> profiles = session().profiles().all();
        say(streams, SessionWords.PROFILES_NOW, profiles.stream().map(p -> p.id() + " " + p.title().in(session().language()))
                .collect(Collectors.joining(session().say(SessionWords.BETWEEN))));
    }
}
