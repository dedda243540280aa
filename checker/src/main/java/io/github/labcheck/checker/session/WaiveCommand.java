package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.WaiverBook;
import io.github.labcheck.checker.operation.WaiverBook.Decision;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** {@code waive}: writes down that somebody accepts a violation, and checks again with that. */
final class WaiveCommand extends SessionCommand {

    WaiveCommand(Session session) {
        super(session, CommandForm.of("waive", List.of("豁免"), Text.of("session.WaiveCommand.writes-down-violation-accepted")).withDesign()
                .takes(Text.of("session.WaiveCommand.finding"), KnownChoices::explainable)
                .with(text("reason", Text.of("session.WaiveCommand.why"), Text.of("session.WaiveCommand.why-must-given")),
                        text("approver", Text.of("session.WaiveCommand.who"), Text.of("session.WaiveCommand.who-decided-must-given")),
                        text("until", Text.of("session.WaiveCommand.date"), Text.of("session.WaiveCommand.last-day-must-given")),
                        text("from", Text.of("session.WaiveCommand.date"), Text.of("session.WaiveCommand.day-decision-day-check")),
                        text("measure", Text.of("session.WaiveCommand.what"), Text.of("session.WaiveCommand.what-done-instead")),
                        Option.of("attachment", Text.of("session.WaiveCommand.file"),
                                Text.of("session.WaiveCommand.what-proves-sha256-written"), KnownChoices::anyFiles),
                        Option.of("file", Text.of("session.WaiveCommand.file"), Text.of("session.WaiveCommand.file-waivers-waivers-yaml"),
                                KnownChoices::files))
                .like("waive 6f1c2b3a --reason 既有结构墙 --approver 总工 --until 2018-12-31 --measure 加设指示灯"));
    }

    private static Option text(String name, Text words, Text summary) {
        return Option.of(name, words, summary, Choices.NONE);
    }

    @Override
    void run(Input input, Streams streams) {
        Finding finding = Findings.one(session(), input.argument().orElseThrow());
        if (finding.outcome() != Finding.Outcome.VIOLATED) {
            throw TrialWords.NOT_VIOLATED.wrongUsage(KnownChoices.shortId(finding));
        }
        for (String needed : List.of("reason", "approver", "until")) {
            if (input.value(needed).filter(v -> !v.isBlank()).isEmpty()) {
                throw TrialWords.WAIVE_NEEDS.wrongUsage(needed);
            }
        }
        Checked before = session().checkedNow();
        LocalDate from = input.day("from") == null ? before.design().today() : input.day("from");
        Path design = session().requireDesign().path();
        String name = design.getFileName().toString().replaceFirst("\\.ya?ml$", "") + ".waivers.yaml";
        Path file = input.value("file").map(Input::path).orElseGet(() -> design.resolveSibling(name));
        WaiverBook book = new WaiverBook(file, session().workbench());
        String entry = book.add(finding, before.design().asOf(), new Decision(input.value("reason").orElseThrow(), input.value("approver")
                .orElseThrow(), from,
                input.day("until"), input.value("measure").orElse(null), input.value("attachment").orElse(null)));
        CheckOptions options = before.options().waiving(book.waivers());
        Page page = page(streams);
        page.line(0, session().say(SessionWords.WRITTEN, file)).line(2, entry);
        new Trial(session(), page).tell(getName() + " " + KnownChoices.shortId(finding), before, session().check(options));
        page.flush();
    }
}
