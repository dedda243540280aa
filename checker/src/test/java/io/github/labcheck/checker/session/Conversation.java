package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Workbench;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.history.DefaultHistory;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.test.ShellScreen;
import org.springframework.shell.test.ShellTestClient;

/** A session without terminal, to be talked to line by line. */
final class Conversation {

    /** Loaded once for all tests: it never changes. */
    static final Workbench WORKBENCH = Workbench.forChecking(List.of());

    final Session session;
    final CommandRegistry commands;

    Conversation() {
        this(false);
    }

    Conversation(boolean terminal) {
        session = new Session(WORKBENCH, new DefaultHistory(), terminal, false);
        commands = new SessionConfiguration().commandRegistry(session);
    }

    /** The design of the tests, as a file. */
    static Path design(Path folder) throws IOException {
        return copy("session-design.yaml", folder);
    }

    static Path copy(String resource, Path folder) throws IOException {
        Path file = folder.resolve(resource);
        try (InputStream in = Conversation.class.getResourceAsStream(resource)) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    /** What a line of a known command shows. */
    String say(String line) throws Exception {
        ShellScreen screen = new ShellTestClient(new SessionParser(commands), commands).sendCommand(line);
        return String.join("\n", screen.lines());
    }

    /** What the whole session shows for some lines, unknown commands included. */
    String run(String... lines) throws Exception {
        StringWriter shown = new StringWriter();
        Deque<String> input = new ArrayDeque<>(List.of(lines));
        new SessionRunner(session, input::poll, new SessionParser(commands), commands, new PrintWriter(shown)).run(new String[0]);
        return shown.toString();
    }

    /** What the TAB key offers at the end of a line. */
    List<String> complete(String line) {
        List<Candidate> candidates = new ArrayList<>();
        ParsedLine parsed = new DefaultParser().parse(line, line.length(), ParseContext.COMPLETE);
        new SessionCompleter(commands).complete(null, parsed, candidates);
        return candidates.stream().map(Candidate::value).toList();
    }
}
