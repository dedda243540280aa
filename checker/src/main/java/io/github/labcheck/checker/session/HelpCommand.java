package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.NearNames;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.checker.session.Choices.Choice;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code help}: the commands, or one of them in full. */
final class HelpCommand extends SessionCommand {

    private static final int NAMES = 30;

    private final List<SessionCommand> others;

    /** Help on the other commands, in their order. */
    HelpCommand(Session session, List<SessionCommand> others) {
        super(session, CommandForm.of("help", List.of("帮助", "?"), Text.of("session.HelpCommand.lists-commands-explains-one"))
                .mayTake(Text.of("session.HelpCommand.command"), (s, begun) -> others.stream()
                        .map(c -> new Choice(c.getName(), c.getDescription())).toList()).like("help check"));
        this.others = others;
    }

    @Override
    void run(Input input, Streams streams) {
        Page page = page(streams);
        if (input.argument().isPresent()) {
            one(input.argument().get()).getHelp().lines().forEach(l -> page.line(0, l));
        } else {
            page.line(0, Tone.BOLD, session().say(SessionWords.HELP_HEADING));
            all().forEach(c -> line(page, c));
            page.line(0, Tone.DIM, session().say(SessionWords.HELP_NEEDS_DESIGN));
        }
        page.flush();
    }

    private Stream<SessionCommand> all() {
        return Stream.concat(others.stream(), Stream.of(this));
    }

    private void line(Page page, SessionCommand command) {
        String synopsis = new CommandHelp(command.form(), session().language()).synopsis();
        String chinese = command.getAliases().isEmpty() ? "" : command.getAliases().get(0);
        page.line(2, VisibleText.padded(synopsis, NAMES) + VisibleText.padded(chinese, 10)
                + (command.form().needsDesign() ? "* " : "  ") + command.getDescription());
    }

    private SessionCommand one(String name) {
        Optional<SessionCommand> found = all().filter(c -> c.getName().equals(name) || c.getAliases().contains(name)).findFirst();
        return found.orElseThrow(() -> {
            List<String> near = NearNames.to(name, all().flatMap(c -> Stream.concat(Stream.of(c.getName()), c.getAliases().stream()))
                    .toList());
            return SessionWords.NO_COMMAND_HELP.wrongUsage(name, new Text(hint(near, Language.ZH), hint(near, Language.EN)));
        });
    }

    private static String hint(List<String> near, Language language) {
        return near.isEmpty() ? "" : SessionWords.NEAR.in(language, String.join(", ", near));
    }
}
