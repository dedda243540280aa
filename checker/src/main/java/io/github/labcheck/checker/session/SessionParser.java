package io.github.labcheck.checker.session;

import java.util.List;
import java.util.Optional;
import org.jline.reader.Parser;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.SyntaxError;
import org.jline.reader.impl.DefaultParser;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Takes a line apart with the kind of parser that also serves completion, so that quotes and escapes mean the same in both; the
 * parser that comes with Spring Shell does not know escapes and refuses options without value in English.
 */
final class SessionParser implements CommandParser {

    private static final String MARK = "--";

    private final Parser words = new DefaultParser().eofOnUnclosedQuote(true);
    private final CommandRegistry commands;

    SessionParser(CommandRegistry commands) {
        this.commands = commands;
    }

    @Override
    public ParsedInput parse(String line) {
        List<String> parts = split(line.strip());
        ParsedInput.Builder input = ParsedInput.builder().commandName(parts.get(0));
        int arguments = 0;
        boolean onlyArguments = false;
        for (int i = 1; i < parts.size(); i++) {
            String part = parts.get(i);
            if (onlyArguments || !part.startsWith(MARK)) {
                input.addArgument(new CommandArgument(arguments++, part));
            } else if (part.equals(MARK)) {
                onlyArguments = true;
            } else if (part.indexOf('=') > 0) {
                int equals = part.indexOf('=');
                input.addOption(option(part.substring(0, equals), unquoted(part.substring(equals + 1))));
            } else {
                boolean value = takesValue(parts.get(0), part) && i + 1 < parts.size() && !parts.get(i + 1).startsWith(MARK);
                input.addOption(option(part, value ? parts.get(++i) : null));
            }
        }
        return input.build();
    }

    private List<String> split(String line) {
        try {
            return words.parse(line, -1, ParseContext.ACCEPT_LINE).words();
        } catch (SyntaxError e) {
            throw SessionWords.OPEN_QUOTE.wrongUsage();
        }
    }

    /** An option that nobody knows counts as one with a value, so that the value is not taken for something else. */
    private boolean takesValue(String command, String option) {
        return Optional.ofNullable(commands.getCommandByName(command)).map(Command::getOptions).orElse(List.of()).stream()
                .filter(o -> o.isOptionEqual(option)).findFirst().map(o -> o.type() != boolean.class)
                .orElse(!option.equals("--help"));
    }

    private static CommandOption option(String word, String value) {
        return CommandOption.with().longName(word.substring(MARK.length())).value(value).build();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
