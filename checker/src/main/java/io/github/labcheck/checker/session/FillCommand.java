package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.FillOperation;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code fill}: the open questions into the file of the loaded design, which is then loaded again. */
final class FillCommand extends SessionCommand {

    FillCommand(Session session) {
        super(session, CommandForm.of("fill", List.of("填写问题"), Text.of("session.FillCommand.writes-open-questions-into")).withDesign()
                .with(Option.flag("dry-run", Text.of("session.FillCommand.only-shows-difference"))).like("fill --dry-run"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        Path file = session().requireDesign().path();
        Exit exit = new FillOperation(session().workbench(), file, List.of(), input.has("dry-run"), session().language()).run(streams);
        if (exit == Exit.DONE && !input.has("dry-run")) {
            new LoadedText(session(), page(streams)).write(session().load(file), file);
        }
    }
}
