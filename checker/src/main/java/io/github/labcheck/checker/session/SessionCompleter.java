package io.github.labcheck.checker.session;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;

/**
 * Completes commands, and what follows them with each command's own proposals. The completer that comes with Spring Shell
 * loses the command once a letter of its argument is typed.
 */
final class SessionCompleter implements Completer {

    private static final int LONGEST = 60;

    private final CommandRegistry commands;

    SessionCompleter(CommandRegistry commands) {
        this.commands = commands;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line.wordIndex() <= 0) {
            String begun = line.word().substring(0, line.wordCursor());
            commands.getCommands().stream().sorted(Comparator.comparing(Command::getName))
                    .forEach(c -> names(c, begun).forEach(n -> candidates.add(candidate(n, c.getDescription(), true))));
            return;
        }
        Command command = commands.getCommandByName(line.words().get(0));
        if (command != null) {
            CompletionContext context = new CompletionContext(line.words(), line.wordIndex(), line.wordCursor(), command, null);
            for (CompletionProposal p : command.getCompletionProvider().apply(context)) {
                candidates.add(candidate(p.value(), p.description(), p.complete()));
            }
        }
    }

    /** Other names than the first are offered once they are begun: a list of everything twice helps nobody. */
    private static Stream<String> names(Command command, String begun) {
        Stream<String> others = command.getAliases().stream().filter(a -> !begun.isEmpty() && a.startsWith(begun));
        return Stream.concat(Stream.of(command.getName()), others);
    }

    private static Candidate candidate(String value, String description, boolean complete) {
        String shown = description == null || description.length() <= LONGEST ? description
                : description.substring(0, LONGEST - 1) + "…";
        return new Candidate(value, value, null, shown, null, null, complete);
    }
}
