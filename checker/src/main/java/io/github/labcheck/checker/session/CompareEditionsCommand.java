package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.EditionsOperation;
import io.github.labcheck.checker.operation.EditionsRequest;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** {@code compare-editions}: what the editions of two days make of the design of the session. */
final class CompareEditionsCommand extends SessionCommand {

    CompareEditionsCommand(Session session) {
        super(session, CommandForm.of("compare-editions", List.of("版本比较"), "比较两个日期的版本：变了的判定、增加和不再适用的条款及缘由",
                "Compares the editions of two days: verdicts that flip, clauses that came and went, and why").withDesign()
                .with(Option.of("from", new Text("日期", "DATE"), new Text("较早的日期，默认为设计日期", "the earlier day, the design's date by default"),
                Choices.NONE),
                        Option.of("to", new Text("日期", "DATE"), new Text("较晚的日期，必填", "the later day, which must be given"), Choices.NONE),
                        Option.of("today", new Text("日期", "DATE"), new Text("有效期按此日计，默认为设计日期",
                                "the day for what is valid until a day, the design's date by default"), Choices.NONE),
                        CommandOptions.profile(),
                        Option.of("format", new Text("格式", "F"), new Text("text（默认）、json 或 xlsx", "text, the default, json or xlsx"),
                                KnownChoices.fixed(new Text("文本", "text"), new Text("JSON", "json"), new Text("Excel", "xlsx"))),
                        Option.of("output", new Text("文件", "PATH"), new Text("写入文件", "into a file"), KnownChoices::files))
                .like("compare-editions --from 2017-11-01 --to 2026-11-01"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        LoadedDesign design = session().requireDesign();
        LocalDate to = input.day("to");
        if (to == null) {
            throw SessionWords.TO_MISSING.wrongUsage();
        }
        LocalDate from = input.day("from");
        EditionsRequest request = new EditionsRequest(design.path(), from == null ? design.design().date() : from, to, input.day("today"),
                session().profiles().or(input.values("profile")),
                input.value("format").orElse("text"), input.output().orElse(null),
                session().language());
        new EditionsOperation(session().profiles().unprofiled(), request, design.design()).run(streams);
    }
}
