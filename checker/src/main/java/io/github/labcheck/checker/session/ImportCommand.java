package io.github.labcheck.checker.session;

import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.ImportOperation;
import io.github.labcheck.checker.operation.ImportRequest;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code import}: drawings, lists or answers into a design, which the session then keeps. */
final class ImportCommand extends SessionCommand {

    ImportCommand(Session session) {
        super(session, CommandForm.of("import", List.of("导入"), Text.of("session.ImportCommand.imports-drawing-list-answered"))
                .takes(Text.of("session.ImportCommand.file"), KnownChoices::drawings)
                .with(Option.of("to", Text.of("session.ImportCommand.design"), Text.of("session.ImportCommand.writes-new-design-file"),
                        KnownChoices::files),
                        Option.of("into", Text.of("session.ImportCommand.design"),
                        Text.of("session.ImportCommand.updates-design-place-what"),
                                KnownChoices::files),
                        Option.several("with", Text.of("session.ImportCommand.file"),
                        Text.of("session.ImportCommand.drawings-lists-imported-together"),
                                KnownChoices::drawings),
                        Option.flag("remove", Text.of("session.ImportCommand.into-takes-out-what")),
                        Option.flag("dry-run", Text.of("session.ImportCommand.into-only-shows-difference")),
                        Option.of("unit", Text.of("session.ImportCommand.u"), Text.of("session.ImportCommand.unit-dxf-drawing"),
                                KnownChoices.fixed(Text.of("session.ImportCommand.mm"), Text.of("session.ImportCommand.cm"),
                                        Text.of("session.ImportCommand.m"), Text.of("session.ImportCommand.in"),
                                Text.of("session.ImportCommand.ft"))),
                        Option.of("mapping", Text.of("session.ImportCommand.file-begun"), Text.of("session.ImportCommand.mapping-file"),
                                KnownChoices::files))
                .like("import plan.dxf --to design.yaml"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        Optional<Path> target = input.value("to").map(Input::path);
        Optional<Path> into = input.value("into").map(Input::path);
        boolean changesOnly = input.has("remove") || input.has("dry-run");
        if (target.isPresent() == into.isPresent() || into.isEmpty() && changesOnly) {
            throw SessionWords.IMPORT_WHERE.wrongUsage();
        }
        LengthUnit unit = input.value("unit").map(word -> LengthUnit.of(word).orElseThrow(() -> Input.unknown("--unit", word,
                Arrays.stream(LengthUnit.values()).map(u -> new Text(u.word(), u.word())).toList()))).orElse(null);
        List<Path> files = Stream.concat(input.argument().stream(), input.values("with").stream()).map(Input::path).toList();
        into.ifPresent(design -> session().keepUnsaved(false, design));
        ImportRequest.Into update = into.map(design -> new ImportRequest.Into(design, input.has("remove"), input.has("dry-run")))
                .orElse(null);
        Exit exit = new ImportOperation(session().workbench(), new ImportRequest(files, target.orElse(null), update, unit,
                input.value("mapping").map(Input::path).orElse(null), Map.of(), false, session().language())).run(streams);
        if (exit == Exit.DONE && !input.has("dry-run")) {
            Path design = target.or(() -> into).orElseThrow();
            new LoadedText(session(), page(streams)).write(session().load(design), design);
        }
    }
}
