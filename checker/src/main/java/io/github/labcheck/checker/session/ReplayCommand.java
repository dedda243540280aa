package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.UnreadableInput;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.session.Transcript.Step;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code replay}: types the lines of a transcript again, and says where something else is shown than then. */
final class ReplayCommand extends SessionCommand {

    private static final int MOST = 1 << 26;
    /** Lines that would not end, or would end the session. */
    private static final Set<String> LEFT_OUT = Set.of("quit", "exit", "退出", "replay", "重放", "watch", "监看", "transcript", "记录");

    ReplayCommand(Session session) {
        super(session, CommandForm.of("replay", List.of("重放"), Text.of("session.ReplayCommand.types-transcript-again-says"))
                .takes(Text.of("session.ReplayCommand.file"), KnownChoices::files).like("replay session.txt"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        session().keepUnsaved(false, null);
        Path path = Input.path(input.argument().orElseThrow());
        List<Step> steps;
        try {
            steps = Transcript.steps(new String(InputBytes.read(path, MOST), StandardCharsets.UTF_8)).stream()
                    .filter(s -> !LEFT_OUT.contains(s.line().split("\\s+", 2)[0])).toList();
        } catch (UnreadableInput e) {
            throw new UsageException(e.words());
        }
        Page page = page(streams);
        int same = 0;
        for (Step step : steps) {
            String shown = Transcript.written(session().dialogue().answer(step.line()));
            if (shown.equals(step.shown())) {
                same++;
            } else {
                page.line(0, Tone.RED, session().say(TrialWords.OTHERWISE, step.line()));
                difference(page, step.shown(), shown);
            }
        }
        page.line(0, session().say(TrialWords.REPLAYED, steps.size(), same));
        page.flush();
    }

    /** The first line that is not as it was. */
    private static void difference(Page page, String then, String now) {
        List<String> before = then.lines().toList();
        List<String> after = now.lines().toList();
        int at = 0;
        while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        page.line(2, "- " + (at < before.size() ? before.get(at) : ""));
        page.line(2, "+ " + (at < after.size() ? after.get(at) : ""));
    }
}
