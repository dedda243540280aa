package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.ReportTargets;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code report}: the last check as a report, on the screen or into a file. */
final class ReportCommand extends SessionCommand {

    ReportCommand(Session session) {
        super(session, CommandForm.of("report", List.of("报告"), Text.of("session.ReportCommand.writes-report-last-check"))
                .withDesign()
                .with(Option.of("format", Text.of("session.ReportCommand.f"),
                Text.of("session.ReportCommand.text-default-xlsx-markdown"),
                                (s, begun) -> ReportTargets.names().stream().map(n -> new Choices.Choice(n, null)).toList()),
                        Option.of("output", Text.of("session.ReportCommand.path"),
                                Text.of("session.ReportCommand.into-file-replacing-whole"),
                        KnownChoices::files))
                .like("report --format xlsx --output report.xlsx"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        Optional<Path> output = input.output();
        CheckRequest request = CheckRequest.of(List.of(session().requireDesign().path()), session().language())
                .withFormats(List.of(input.value("format").orElse("text")), output.orElse(null));
        ReportTargets targets = new ReportTargets(request, session().reading(request.files()),
                () -> session().workbench().ontology().schema());
        targets.write(targets.portraits() ? session().portrayed() : targets.listings() ? session().listed()
                : session().checkedNow().report(), streams);
        output.ifPresent(o -> say(streams, SessionWords.WRITTEN, o));
    }
}
