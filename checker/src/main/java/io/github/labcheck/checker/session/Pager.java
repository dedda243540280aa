package io.github.labcheck.checker.session;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/** Shows a text. */
interface Pager {

    /** Shows all of a text at once. */
    static Pager whole(PrintWriter out) {
        return text -> {
            out.print(text);
            out.flush();
        };
    }

    /** Shows a text. */
    void show(String text);

    /** Shows what is longer than the screen of a terminal screen by screen, if the session wants that; q and Ctrl-C end it. */
    static Pager of(Terminal terminal, Session session) {
        Pager whole = whole(terminal.writer());
        return text -> {
            List<String> lines = text.lines().toList();
            int height = terminal.getHeight();
            if (!session.paged() || height < 4 || lines.size() < height) {
                whole.show(text);
                return;
            }
            Attributes before = terminal.enterRawMode();
            Attributes raw = new Attributes(terminal.getAttributes());
            raw.setLocalFlag(Attributes.LocalFlag.ISIG, false); // Ctrl-C is a key like q: there is no command to be interrupted any more
            terminal.setAttributes(raw);
            try {
                screens(terminal, session, lines);
            } catch (IOException e) {
                whole.show("");
            } finally {
                terminal.setAttributes(before);
            }
        };
    }

    private static void screens(Terminal terminal, Session session, List<String> lines) throws IOException {
        PrintWriter out = terminal.writer();
        int at = 0;
        while (at < lines.size()) {
            int to = Math.min(lines.size(), at + Math.max(1, terminal.getHeight() - 1));
            lines.subList(at, to).forEach(l -> out.print(l + "\r\n"));
            at = to;
            if (at < lines.size()) {
                String more = session.say(TrialWords.MORE, at, lines.size());
                out.print(more);
                out.flush();
                int key = terminal.reader().read();
                out.print("\r" + " ".repeat(more.length() * 2) + "\r");
                if (key == 'q' || key == 'Q' || key == 3 || key == 27 || key < 0) {
                    break;
                }
            }
        }
        out.flush();
    }
}
