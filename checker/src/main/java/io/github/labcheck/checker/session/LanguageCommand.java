package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Locale;

/** {@code language}: the language of reports, words and help. */
final class LanguageCommand extends SessionCommand {

    private static final List<Text> NAMES = List.of(Text.of("session.LanguageCommand.zh"), Text.of("session.LanguageCommand.en"));

    LanguageCommand(Session session) {
        super(session, CommandForm.of("language", List.of("语言", "lang"), Text.of("session.LanguageCommand.changes-language-zh-en"))
                .mayTake(Text.same("zh|en"), KnownChoices.fixed(NAMES.toArray(Text[]::new))).like("language en"));
    }

    @Override
    void run(Input input, Streams streams) {
        if (input.argument().isEmpty()) {
            say(streams, SessionWords.LANGUAGE_IS);
            return;
        }
        String written = input.argument().get();
        session().speak(switch (written.toLowerCase(Locale.ROOT)) {
            case "zh", "中文" -> Language.ZH;
            case "en", "英文", "english" -> Language.EN;
            default -> throw Input.unknown("language", written, NAMES);
        });
        say(streams, SessionWords.LANGUAGE_NOW);
    }
}
