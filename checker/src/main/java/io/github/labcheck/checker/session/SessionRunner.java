package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.Guard;
import io.github.labcheck.checker.operation.NearNames;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Version;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.springframework.shell.core.InputProvider;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;

/**
 * Reads lines and runs them until the input or the session ends. The runner that comes with Spring Shell ends with the
 * first Ctrl-C and says in English what it does not know.
 */
final class SessionRunner implements ShellRunner {

    private final Session session;
    private final InputProvider lines;
    private final CommandParser parser;
    private final CommandRegistry commands;
    private final PrintWriter out;
    private final Foreground foreground;
    private final Pager pager;

    /** A runner whose commands nobody interrupts. */
    SessionRunner(Session session, InputProvider lines, CommandParser parser, CommandRegistry commands, PrintWriter out) {
        this(session, lines, parser, commands, out, Interrupts.NONE);
    }

    SessionRunner(Session session, InputProvider lines, CommandParser parser, CommandRegistry commands, PrintWriter out,
                  Interrupts interrupts) {
        this(session, lines, parser, commands, out, interrupts, Pager.whole(out));
    }

    /** A runner at a terminal, which shows what is long screen by screen. */
    SessionRunner(Session session, InputProvider lines, CommandParser parser, CommandRegistry commands, PrintWriter out,
                  Interrupts interrupts, Pager pager) {
        this.pager = pager;
        this.session = session;
        this.foreground = new Foreground(session, interrupts);
        this.lines = lines;
        this.parser = parser;
        this.commands = commands;
        this.out = out;
        session.dialogue().begin(out, this::answer);
    }

    @Override
    public void run(String[] arguments) throws Exception {
        if (session.terminal()) {
            Stream.of(Language.values()).forEach(l -> out.println(SessionWords.BANNER.in(l, Version.current())));
            out.flush();
        }
        while (!session.ended()) {
            try {
                String line = lines.readInput();
                if (line == null) {
                    return;
                }
                run(line);
            } catch (UserInterruptException e) {
                continue; // Ctrl-C drops the line that was being typed
            } catch (EndOfFileException e) {
                return;
            }
        }
    }

    /** Runs one line; an empty line and a comment do nothing. */
    void run(String line) {
        if (line.isBlank() || line.strip().startsWith("#")) {
            return;
        }
        session.dialogue().noteTyped(line.strip());
        StringWriter shown = new StringWriter();
        boolean whole = foreground.run(() -> attempt(line, new PrintWriter(shown)));
        String text = whole ? shown.toString() : "\n" + session.say(SessionWords.INTERRUPTED) + "\n";
        session.dialogue().transcript().add(line, text);
        pager.show(text);
    }

    /** What a line shows, for those who want to have it. */
    private String answer(String line) {
        StringWriter shown = new StringWriter();
        attempt(line, new PrintWriter(shown));
        return shown.toString();
    }

    /** Whether a line did what it was for; what it shows is written. */
    private boolean attempt(String line, PrintWriter shown) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        AtomicReference<ExitStatus> status = new AtomicReference<>(ExitStatus.EXECUTION_ERROR);
        Exit exit = Guard.run(streams -> {
            status.set(parsed(line, shown, streams));
            return Exit.DONE;
        }, Streams.plain(said, said));
        shown.print(said.toString(StandardCharsets.UTF_8));
        shown.flush();
        if (exit == Exit.FAULT) {
            session.noteFault();
        }
        return exit == Exit.DONE && status.get() == ExitStatus.OK;
    }

    private ExitStatus parsed(String line, PrintWriter shown, Streams streams) {
        try {
            CommandContext context = new CommandContext(parser.parse(line), commands, shown, new InputReader() { });
            String name = context.parsedInput().commandName();
            Command command = commands.getCommandByName(name);
            if (command == null) {
                throw unknown(name);
            }
            return command.execute(context);
        } catch (UsageException e) {
            Page page = new Page(streams.out(), session.language(), false);
            page.line(0, e.words().in(session.language()));
            page.flush();
            return ExitStatus.USAGE_ERROR;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private UsageException unknown(String name) {
        List<String> names = commands.getCommands().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.getName()), c.getAliases().stream())).sorted().toList();
        List<String> begun = names.stream().filter(n -> n.startsWith(name)).toList();
        List<String> near = !begun.isEmpty() ? begun : NearNames.to(name, names).stream()
                .filter(n -> n.chars().anyMatch(c -> name.indexOf(c) >= 0)).toList(); // any two short words are near
        return near.isEmpty() ? SessionWords.UNKNOWN_COMMAND.wrongUsage(name)
                : SessionWords.UNKNOWN_COMMAND_NEAR.wrongUsage(name, String.join(", ", near));
    }
}
