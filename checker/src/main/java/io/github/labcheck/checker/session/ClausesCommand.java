package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.ClausesOperation;
import io.github.labcheck.checker.operation.LedgerRequest;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** {@code clauses}: the ledger, in the editions of the design's date if there is one. */
final class ClausesCommand extends SessionCommand {

    private static final Map<Status, Text> STATUSES = new EnumMap<>(Map.of(Status.AUTOMATED, Text.of("session.ClausesCommand.automated"),
            Status.ASSISTED, Text.of("session.ClausesCommand.assisted"), Status.MANUAL, Text.of("session.ClausesCommand.manual")));

    ClausesCommand(Session session) {
        super(session, CommandForm.of("clauses", List.of("条款"), Text.of("session.ClausesCommand.lists-clauses-how-each"))
                .with(CommandOptions.phase(), CommandOptions.category(),
                        Option.of("status", Text.of("session.ClausesCommand.s"),
                                Text.of("session.ClausesCommand.automated-assisted-manual"),
                                KnownChoices.fixed(STATUSES.values().toArray(Text[]::new))),
                        CommandOptions.profile())
                .like("clauses --category layout --status manual"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        LedgerRequest request = new LedgerRequest(session().profiles().or(input.values("profile")), session().day(),
                input.values("category"),
                input.oneOf("status", STATUSES), "text", session().language(),
                input.value("phase").orElse(null));
        new ClausesOperation(session().profiles().unprofiled(), request).run(streams);
    }
}
