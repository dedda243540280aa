package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.JustifyOperation;
import io.github.labcheck.checker.operation.JustifyRequest;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code justify}: the paper with which funds are asked for, on the design of the session, or on another or all of a folder. */
final class JustifyCommand extends SessionCommand {

    JustifyCommand(Session session) {
        super(session, CommandForm.of("justify", List.of("论证"), Text.of("session.JustifyCommand.writes-request-funds-feasibility"))
                .mayTake(Text.of("session.JustifyCommand.file-dir"), KnownChoices::files)
                .with(Option.of("output", Text.of("session.JustifyCommand.path"), Text.of("session.JustifyCommand.into-docx-md-file"),
                KnownChoices::files),
                        Option.several("before", Text.of("session.JustifyCommand.file"),
                                Text.of("session.JustifyCommand.design-present-state-folder"),
                        KnownChoices::files),
                        Option.of("prices", Text.of("session.JustifyCommand.file"), Text.of("session.JustifyCommand.price-file"),
                                KnownChoices::files),
                        Option.of("form", Text.of("session.JustifyCommand.form"),
                        Text.of("session.JustifyCommand.request-default-feasibility"),
                                KnownChoices.fixed(Text.of("session.JustifyCommand.request"),
                                        Text.of("session.JustifyCommand.feasibility"))),
                        Option.of("format", Text.of("session.JustifyCommand.f"), Text.of("session.JustifyCommand.docx-markdown"),
                                KnownChoices.fixed(new Text("Word", "docx"), new Text("Markdown", "markdown"))),
                        Option.of("template", Text.of("session.JustifyCommand.file"), Text.of("session.JustifyCommand.word-template"),
                                KnownChoices::files),
                        Option.of("waivers", Text.of("session.JustifyCommand.file"), Text.of("session.JustifyCommand.file-waivers"),
                                KnownChoices::files),
                        CommandOptions.profile(), CommandOptions.phase(),
                        Option.of("as-of", Text.of("session.JustifyCommand.date"),
                                Text.of("session.JustifyCommand.day-whose-editions-judge"), Choices.NONE))
                .like("justify --before old.yaml --prices prices.yaml --output request.docx"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        Optional<Path> other = input.argument().map(Input::path);
        Path file = other.orElseGet(() -> session().requireDesign().path());
        JustifyRequest request = new JustifyRequest(file, input.values("before").stream().map(Input::path)
                .toList(),
                input.value("prices").map(Input::path).orElse(null), input.value("form").orElse("request"), session().language(),
                input.value("format").orElse(null), input.value("template").map(Input::path).orElse(null),
                session().profiles().or(input.values("profile")),
                input.day("as-of"), input.value("waivers").map(Input::path).orElse(null), input.output()
                .orElse(null),
                input.value("phase").orElse(null));
        new JustifyOperation(session().profiles().unprofiled(), request,
                other.isPresent() ? null : session().requireDesign().design()).run(streams);
    }
}
