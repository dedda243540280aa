package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** What stood behind a command, already known to fit its form. */
record Input(ParsedInput parsed) {

    /** The argument, if there is one. */
    Optional<String> argument() {
        return parsed.arguments().stream().map(CommandArgument::value).findFirst();
    }

    /** All words behind the command that are no options. */
    List<String> words() {
        return parsed.arguments().stream().map(CommandArgument::value).toList();
    }

    /** All values of an option. */
    List<String> values(String option) {
        return parsed.options().stream().filter(o -> option.equals(o.longName())).map(CommandOption::value).toList();
    }

    /** The value of an option. */
    Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    boolean has(String option) {
        return !values(option).isEmpty();
    }

    /** The day that an option names, or null. */
    LocalDate day(String option) {
        try {
            return value(option).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw SessionWords.NO_DAY.wrongUsage(option, value(option).orElseThrow());
        }
    }

    /** The whole number from 1 that an option names, or the other one. */
    int number(String option, int otherwise) {
        String written = value(option).orElse(Integer.toString(otherwise));
        if (!written.matches("[1-9][0-9]{0,5}")) {
            throw SessionWords.NO_NUMBER.wrongUsage(option, written);
        }
        return Integer.parseInt(written);
    }

    /** What an option names, by one of several names; null if it is not there. */
    <E> E oneOf(String option, Map<E, Text> names) {
        return value(option).map(v -> named(option, v, names)).orElse(null);
    }

    private static <E> E named(String option, String written, Map<E, Text> names) {
        return names.entrySet().stream()
                .filter(e -> written.equalsIgnoreCase(e.getValue().en()) || written.equals(e.getValue().zh()))
                .map(Map.Entry::getKey).findFirst().orElseThrow(() -> unknown("--" + option, written, names.values()));
    }

    /** Wrong usage: a name that is none of those that there are. */
    static UsageException unknown(String what, String written, Iterable<Text> names) {
        StringBuilder known = new StringBuilder();
        names.forEach(n -> known.append(known.isEmpty() ? "" : ", ").append(n.en())
                .append(n.en().equals(n.zh()) ? "" : " " + n.zh()));
        return SessionWords.UNKNOWN_VALUE.wrongUsage(what, written, known);
    }

    /** Where a result goes; nothing for what is shown, which {@code -} means as well as leaving the option out. */
    Optional<Path> output() {
        return value("output").filter(written -> !written.equals("-")).map(Input::path);
    }

    /** The path that a text names, {@code ~} being the user's folder. */
    static Path path(String written) {
        return written.startsWith("~/") ? Path.of(System.getProperty("user.home"), written.substring(2)) : Path.of(written);
    }
}
