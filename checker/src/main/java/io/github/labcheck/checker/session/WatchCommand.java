package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.operation.watching.Browser;
import io.github.labcheck.checker.operation.watching.FileWatch;
import io.github.labcheck.checker.operation.watching.PageServer;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.InputErrorText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.html.HtmlReport;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code watch}: reads the file again whenever it is saved elsewhere, and says at once which verdicts changed. */
final class WatchCommand extends SessionCommand {

    WatchCommand(Session session) {
        super(session, CommandForm.of("watch", List.of("监看"), Text.of("session.WatchCommand.checks-again-whenever-file"))
                .withDesign().with(Option.flag("serve", Text.of("session.WatchCommand.serves-html-report-machine")),
                        Option.flag("open", Text.of("session.WatchCommand.like-serve-opens-browser")),
                        Option.of("times", Text.of("session.WatchCommand.n"), Text.of("session.WatchCommand.ends-after-n-changes"),
                                Choices.NONE))
                                .like("watch --open"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        Path path = session().requireDesign().path();
        session().keepUnsaved(false, path);
        if (!session().terminal() && !input.has("times")) {
            throw TrialWords.WATCH_TIMES.wrongUsage();
        }
        int times = input.has("times") ? input.number("times", 1) : Integer.MAX_VALUE;
        RunFiles.reading(null, List.of(path), session().workbench().packs());
        FileWatch watch = new FileWatch(() -> List.of(path));
        session().checkedNow();
        boolean served = input.has("serve") || input.has("open");
        try (PageServer server = served ? PageServer.start() : null) {
            live(session().say(TrialWords.WATCHING, path));
            if (server != null) {
                show(server);
                live(session().say(TrialWords.PAGE_AT, server.address()));
                if (input.has("open") && !Browser.open(server.address())) {
                    live(session().say(TrialWords.NO_BROWSER));
                }
            }
            for (int changes = 0; changes < times; changes++) {
                watch.next();
                again(path);
                if (server != null) {
                    show(server);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // that is how it ends
        }
    }

    /** What is said while the command goes on cannot wait for its end. */
    private void live(String text) {
        session().dialogue().live(text + "\n");
    }

    private void again(Path path) {
        Checked before = session().checkedNow();
        Reading reading = session().load(path);
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Page page = new Page(shown, session().language(), session().colour());
        if (reading.design() == null) {
            new InputErrorText(page, reading.file(), reading.lines()).write(reading.errors());
        } else {
            new Trial(session(), page).tell(path.toString(), before, session().check(before.options()));
        }
        page.flush();
        session().dialogue().live(shown.toString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void show(PageServer server) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlReport(session().language()).write(session().portrayed(), page);
        server.show(page.toByteArray());
    }
}
