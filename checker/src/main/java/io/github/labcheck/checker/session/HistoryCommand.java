package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import java.util.List;

/** {@code history}: what was typed. */
final class HistoryCommand extends SessionCommand {

    private static final int SHOWN = 30;

    HistoryCommand(Session session) {
        super(session, CommandForm.of("history", List.of("历史"), "列出最近输入的命令", "Lists what was typed lately"));
    }

    @Override
    void run(Input input, Streams streams) {
        List<String> typed = session().typed();
        Page page = page(streams);
        typed.subList(Math.max(0, typed.size() - SHOWN), typed.size()).forEach(l -> page.line(2, l));
        page.flush();
    }
}
