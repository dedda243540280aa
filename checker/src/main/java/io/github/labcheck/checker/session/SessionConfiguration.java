package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Workbench;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.JLineInputProvider;

/**
 * The parts of the session. Spring Shell's parts are put together here instead of by its auto-configuration, which sets up
 * a terminal even for a pipe, and adds commands and answers in English only. All of them are made when first needed.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    SessionMode sessionMode() {
        return SessionMode.ofProcess();
    }

    @Bean
    Workbench workbench() {
        return Workbench.forChecking(List.of()); // loads while the first command is being typed
    }

    @Bean
    History history() {
        return new DefaultHistory();
    }

    @Bean
    Session session(Workbench workbench, History history, SessionMode mode) {
        return new Session(workbench, history, mode.terminal(), mode.colour());
    }

    @Bean
    CommandRegistry commandRegistry(Session session) {
        List<SessionCommand> commands = new ArrayList<>(List.of(new LoadCommand(session), new CheckCommand(session),
                new FindingsCommand(session), new ExplainCommand(session), new RoomsCommand(session), new ShowCommand(session),
                new ClausesCommand(session), new ReportCommand(session), new PlanCommand(session), new JustifyCommand(session),
                new CompareEditionsCommand(session),
                new ImportCommand(session), new FillCommand(session),
                new ReloadCommand(session), new StatusCommand(session),
                new LanguageCommand(session), new ProfileCommand(session), new HistoryCommand(session), new QuitCommand(session)));
        commands.addAll(EditCommand.all(session));
        commands.addAll(List.of(UndoCommand.undo(session), UndoCommand.redo(session), new DesignsCommand(session),
                new DiffCommand(session), new SaveCommand(session),
                new ApplyCommand(session), new SensitiveCommand(session),
                new WatchCommand(session),
                StepCommand.next(session), StepCommand.previous(session), new FindCommand(session), new WhyCommand(session),
                new QueryCommand(session),
                new TranscriptCommand(session), new ReplayCommand(session), new PagerCommand(session),
                new WaiveCommand(session)));
        commands.add(new HelpCommand(session, List.copyOf(commands)));
        return new CommandRegistry(new HashSet<>(commands));
    }

    @Bean
    CommandParser commandParser(CommandRegistry commands) {
        return new SessionParser(commands);
    }

    @Bean(destroyMethod = "close")
    Terminal terminal() throws IOException {
        return TerminalBuilder.builder().system(true).dumb(true).encoding(StandardCharsets.UTF_8).build();
    }

    @Bean
    LineReader lineReader(Terminal terminal, CommandRegistry commands, History history) {
        LineReader reader = LineReaderBuilder.builder().appName("labcheck").terminal(terminal).parser(new DefaultParser()).history(history)
                .completer(new SessionCompleter(commands))
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true) // an exclamation mark is part of a name
                .option(LineReader.Option.INSERT_TAB, false).build();
        StateFolder.history(System.getenv(), System.getProperty("user.home"))
                .ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
        history.attach(reader);
        return reader;
    }

    @Bean
    ShellRunner shellRunner(Session session, CommandParser parser, CommandRegistry commands, ObjectProvider<LineReader> lines) {
        if (!session.terminal()) {
            PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
            return new SessionRunner(session, new PipedLines(System.in), parser, commands, out);
        }
        LineReader reader = lines.getObject();
        JLineInputProvider input = new JLineInputProvider(reader);
        input.setPromptProvider(new SessionPrompt(session));
        return new SessionRunner(session, input, parser, commands, reader.getTerminal().writer(), Interrupts.of(reader.getTerminal()),
                Pager.of(reader.getTerminal(), session));
    }
}
