package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.Guard;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.session.CommandForm.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.availability.Availability;
import org.springframework.shell.core.command.availability.AvailabilityProvider;
import org.springframework.shell.core.command.completion.CompletionProvider;

/**
 * A command of the session. Registered as an object and not by annotations, because its words change with the language
 * and because Spring Shell passes over options that a command does not have.
 */
abstract class SessionCommand implements Command {

    private final Session session;
    private final CommandForm form;

    SessionCommand(Session session, CommandForm form) {
        this.session = session;
        this.form = form;
    }

    /** Does what the command is for; whatever it throws becomes words. */
    abstract void run(Input input, Streams streams) throws IOException;

    final Session session() {
        return session;
    }

    final CommandForm form() {
        return form;
    }

    /** A page in the language of the session. */
    final Page page(Streams streams) {
        return new Page(streams.out(), session.language(), streams.colour());
    }

    /** One line of words. */
    final void say(Streams streams, Said words, Object... arguments) {
        Page page = page(streams);
        page.line(0, session.say(words, arguments));
        page.flush();
    }

    /** Says to what the last check was restricted: what was not looked at is not in order for that. */
    final void restriction(Page page) {
        String restriction = session.checked().map(c -> c.restriction(session.language())).orElse("");
        if (!restriction.isEmpty()) {
            page.line(0, Tone.YELLOW, session.say(SessionWords.ONLY_CHECKED, restriction));
        }
    }

    @Override
    public final String getName() {
        return form.name();
    }

    @Override
    public final List<String> getAliases() {
        return form.aliases();
    }

    @Override
    public final String getDescription() {
        return form.summary().in(session.language());
    }

    @Override
    public final String getHelp() {
        return new CommandHelp(form, session.language()).text();
    }

    @Override
    public final List<CommandOption> getOptions() {
        return form.options().stream().map(this::described).toList();
    }

    private CommandOption described(Option option) {
        return CommandOption.with().longName(option.name()).description(option.summary().in(session.language()))
                .required(false).type(option.placeholder() == null ? boolean.class : String.class).build();
    }

    @Override
    public final AvailabilityProvider getAvailabilityProvider() {
        return () -> form.needsDesign() && session.design().isEmpty()
                ? Availability.unavailable(session.say(SessionWords.NO_DESIGN, form.name())) : Availability.available();
    }

    @Override
    public final CompletionProvider getCompletionProvider() {
        return new CommandCompletion(session, form)::proposals;
    }

    @Override
    public final ExitStatus execute(CommandContext context) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Exit exit = Guard.run(s -> attempt(context, s), new Streams(shown, shown, session.colour(), false));
        PrintWriter writer = context.outputWriter();
        writer.print(shown.toString(StandardCharsets.UTF_8));
        writer.flush();
        if (exit == Exit.FAULT) {
            session.noteFault();
        }
        return switch (exit) {
            case USAGE -> ExitStatus.USAGE_ERROR;
            case LIMIT, FAULT -> ExitStatus.EXECUTION_ERROR;
            default -> ExitStatus.OK;
        };
    }

    private Exit attempt(CommandContext context, Streams streams) throws IOException {
        try {
            if (context.parsedInput().options().stream().anyMatch(o -> "help".equals(o.longName()))) {
                Page page = page(streams);
                getHelp().lines().forEach(l -> page.line(0, l));
                page.flush();
                return Exit.DONE;
            }
            Input input = new CommandUsage(form).fitted(context.parsedInput());
            Availability availability = getAvailabilityProvider().get();
            if (!availability.isAvailable()) {
                Page page = page(streams);
                page.line(0, availability.reason());
                page.flush();
                return Exit.USAGE;
            }
            run(input, streams);
            return Exit.DONE;
        } catch (UsageException e) {
            Page page = page(streams);
            page.line(0, e.words().in(session.language()));
            page.flush();
            return Exit.USAGE;
        }
    }
}
