package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code profile}: the profiles by which commands judge that name none, files of a user's own among them. */
final class ProfileCommand extends SessionCommand {

    ProfileCommand(Session session) {
        super(session, CommandForm.of("profile", List.of("方案"), Text.of("session.ProfileCommand.chooses-shows-profiles-session"))
                .takesWords(Text.of("session.ProfileCommand.p-file"),
                        KnownChoices::profilesAndFiles).maybe().like("profile guangxi university"));
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
