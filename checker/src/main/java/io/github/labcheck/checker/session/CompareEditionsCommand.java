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
        super(session, CommandForm.of("compare-editions", List.of("版本比较"),
                Text.of("session.CompareEditionsCommand.compares-editions-two-days")).withDesign()
                .with(Option.of("from", Text.of("session.CompareEditionsCommand.date"),
                        Text.of("session.CompareEditionsCommand.earlier-day-design-date"),
                Choices.NONE),
                        Option.of("to", Text.of("session.CompareEditionsCommand.date"),
                                Text.of("session.CompareEditionsCommand.later-day-must-given"), Choices.NONE),
                        Option.of("today", Text.of("session.CompareEditionsCommand.date"),
                                Text.of("session.CompareEditionsCommand.day-what-valid-until"), Choices.NONE),
                        CommandOptions.profile(),
                        Option.of("format", Text.of("session.CompareEditionsCommand.f"),
                                Text.of("session.CompareEditionsCommand.text-default-json-xlsx"),
                                KnownChoices.fixed(Text.of("session.CompareEditionsCommand.text"), new Text("JSON", "json"),
                                        new Text("Excel", "xlsx"))),
                        Option.of("output", Text.of("session.CompareEditionsCommand.path"),
                                Text.of("session.CompareEditionsCommand.into-file"), KnownChoices::files))
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
