package io.github.labcheck.checker.session;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.jline.reader.History;

/** What is typed and shown in a session: the lines so far, and how another is answered. */
final class Dialogue {

    private final History history;
    private final boolean terminal;
    private final Transcript transcript = new Transcript();
    private PrintWriter live;
    private UnaryOperator<String> answers = line -> "";

    /** One whose line reader notes what is typed itself, if a person sits at a terminal. */
    Dialogue(History history, boolean terminal) {
        this.history = history;
        this.terminal = terminal;
    }

    /** What was typed and shown so far. */
    Transcript transcript() {
        return transcript;
    }

    /**
     * Begins.
     *
     * @param writer what a command says while it goes on is written here
     * @param runner runs a line and gives back what it shows
     */
    void begin(PrintWriter writer, UnaryOperator<String> runner) {
        live = writer;
        answers = runner;
    }

    /** What is shown for a line. */
    String answer(String line) {
        return answers.apply(line);
    }

    /** Says something while the command goes on; what it says at its end comes by itself. */
    void live(String text) {
        if (live != null && !Thread.currentThread().isInterrupted()) {
            live.print(text);
            live.flush();
        }
    }

    /** Lines that were typed, the oldest first. */
    List<String> typed() {
        return StreamSupport.stream(history.spliterator(), false).map(History.Entry::line).toList();
    }

    /** Notes a line that was typed; a terminal's line reader notes its lines itself. */
    void noteTyped(String line) {
        if (!terminal) {
            history.add(line);
        }
    }
}
