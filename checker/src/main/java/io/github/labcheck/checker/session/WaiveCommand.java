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
        super(session, CommandForm.of("waive", List.of("豁免"), "把对一处不符合的豁免写入豁免文件", "Writes down that a violation is accepted").withDesign()
                .takes("编号", "FINDING", KnownChoices::explainable)
                .with(text("reason", "理由", "WHY", "理由，必填", "why; must be given"), text("approver", "批准人", "WHO", "批准人，必填",
                        "who decided; must be given"),
                        text("until", "日期", "DATE", "截止日，必填", "the last day; must be given"),
                        text("from", "日期", "DATE", "批准日，默认为检查日", "the day of the decision; the day of the check by default"),
                        text("measure", "措施", "WHAT", "补救措施", "what is done instead"),
                        Option.of("attachment", new Text("文件", "FILE"), new Text("批准文件；记下它的 sha256",
                                "what proves it; its sha256 is written down"), KnownChoices::anyFiles),
                        Option.of("file", new Text("文件", "FILE"), new Text("豁免文件，默认为设计文件旁的 *.waivers.yaml",
                                "the file of waivers, *.waivers.yaml beside the design by default"),
                                KnownChoices::files))
                .like("waive 6f1c2b3a --reason 既有结构墙 --approver 总工 --until 2018-12-31 --measure 加设指示灯"));
    }

    private static Option text(String name, String zh, String en, String summary, String english) {
        return Option.of(name, new Text(zh, en), new Text(summary, english), Choices.NONE);
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
