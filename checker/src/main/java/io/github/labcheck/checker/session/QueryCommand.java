package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.rdf.DesignQuery;
import io.github.labcheck.checker.rdf.DesignQuery.Answer;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.session.Choices.Choice;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code query}: asks the design in SPARQL, or with a question that has a name. */
final class QueryCommand extends SessionCommand {

    QueryCommand(Session session) {
        super(session, CommandForm.of("query", List.of("查询"), Text.of("session.QueryCommand.asks-design-sparql-select")).withDesign()
                .takesWords(Text.of("session.QueryCommand.query-name"), QueryCommand::choices).like("query rooms").maybe());
    }

    private static List<Choice> choices(Session session, String begun) {
        return DesignQuery.named().entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue().about().in(session.language())))
                .toList();
    }

    @Override
    void run(Input input, Streams streams) {
        Map<String, DesignQuery.Named> named = DesignQuery.named();
        Page page = page(streams);
        if (input.words().isEmpty()) {
            named.forEach((name, query) -> page.text(Tone.BOLD, name).text("  " + query.about().in(session().language())).end().line(4,
                    Tone.DIM, query.query()));
            page.flush();
            return;
        }
        String written = String.join(" ", input.words());
        String query = named.containsKey(written) ? named.get(written).query() : written;
        LoadedDesign design = session().requireDesign();
        try {
            show(page, new DesignQuery(design.graph(), design.design().graph()).ask(query));
        } catch (DesignQuery.Refused e) {
            throw new UsageException(e.text());
        }
        page.flush();
    }

    private void show(Page page, Answer answer) {
        if (answer.columns().isEmpty()) {
            answer.text().lines().forEach(l -> page.line(0, l));
            return;
        }
        Table table = new Table(Set.of(), answer.columns().toArray(String[]::new));
        answer.rows().forEach(r -> table.row(r.toArray(String[]::new)));
        table.write(page);
        page.line(0, Tone.DIM, session().say(answer.whole() ? TrialWords.ROWS : TrialWords.ROWS_OF_MORE, answer.rows().size()));
    }
}
