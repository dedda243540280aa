package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.fixing.Fix;
import io.github.labcheck.checker.operation.ExplainOperation;
import io.github.labcheck.checker.operation.ExplainRequest;
import io.github.labcheck.checker.operation.NearNames;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.FixText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code explain}: a finding of the design in full, or a clause and what the design makes of it. */
final class ExplainCommand extends SessionCommand {

    private static final int SHOWN = 10;

    ExplainCommand(Session session) {
        super(session, CommandForm.of("explain", List.of("解释"), Text.of("session.ExplainCommand.explains-clause-key-finding"))
                .takes(Text.of("session.ExplainCommand.clause-key-finding"), KnownChoices::explainable).like("explain JGJ91-93-4.1.5b")
                .with(Option.flag("met", Text.of("session.ExplainCommand.also-what-meets-design"))));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        String name = input.argument().orElseThrow();
        Optional<Clause> clause = new Selection(session().ontology()).find(name);
        if (clause.isPresent()) {
            clause(clause.get(), streams);
            if (input.has("met") && session().design().isPresent()) {
                met(clause.get(), streams);
            }
        } else if (!new Selection(session().ontology()).keys(name).isEmpty()) {
            operation(name, streams);
        } else {
            finding(name, streams);
        }
    }

    private void clause(Clause clause, Streams streams) throws IOException {
        operation(clause.id(), streams);
        Optional<Checked> checked = session().checked();
        Optional<ClauseResult> result = checked.flatMap(c -> result(c, clause));
        if (checked.isPresent() && result.isEmpty()) { // the last check did not look at it
            checked = session().wider().stream().map(Supplier::get).filter(c -> result(c, clause).isPresent()).findFirst();
            result = checked.flatMap(c -> result(c, clause));
        }
        if (result.isPresent()) {
            Page page = page(streams);
            ClauseResult counts = result.get();
            page.end().line(0, Tone.BOLD, session().say(SessionWords.THIS_DESIGN, counts.met(), counts.violated(),
                    counts.undetermined(), counts.waived()));
            checked.get().design().findings().stream().filter(f -> f.clause().id().equals(clause.id())).limit(SHOWN)
                    .forEach(f -> new FindingLine(page, session()).write(2, f));
            leftOut(page, checked.get());
            page.flush();
        }
    }

    /** What meets a clause, and by what value. */
    private void met(Clause clause, Streams streams) {
        List<Finding> met = Findings.outcomes(session(), Set.of(clause.id())).stream()
                .filter(f -> f.outcome() == Finding.Outcome.MET).toList();
        Page page = page(streams);
        page.end().line(0, Tone.GREEN, session().say(TrialWords.MET_HERE, met.size()));
        met.forEach(f -> page.line(2, "✓ " + FaultText.name(f.subject(), session().language())
                + (f.related() == null ? "" : " – " + f.related().id()) + (f.measured() == null || f.required() == null ? ""
                : page.words(Words.COLON) + WhyCommand.compared(f, session().language()))));
        page.flush();
    }

    private static Optional<ClauseResult> result(Checked checked, Clause clause) {
        return checked.design().clauses().stream().filter(r -> r.clause().id().equals(clause.id())).findFirst();
    }

    /** Says that what is shown is of another check than the last, or that the last one was restricted. */
    private void leftOut(Page page, Checked shown) {
        Checked last = session().checkedNow();
        if (shown == last) {
            restriction(page);
        } else {
            page.line(0, Tone.YELLOW, session().say(shown.options().equals(last.options().unrestricted()) ? SessionWords.LEFT_OUT
                    : SessionWords.LEFT_OUT_OTHERWISE, String.join(", ", scope(last))));
        }
    }

    /** What the last check was about: what it was restricted to, its profiles, its day. */
    private List<String> scope(Checked checked) {
        String restriction = checked.restriction(session().language());
        return Stream.of(restriction.isEmpty() ? List.<String>of() : List.of(restriction), checked.design().profiles(), List.of(checked
                .design().asOf().toString()))
                .flatMap(List::stream).toList();
    }

    private void operation(String name, Streams streams) throws IOException {
        Path home = Path.of(System.getProperty("labcheck.home", ""));
        new ExplainOperation(session().workbench(), new ExplainRequest(name, null, List.of(), session().day(), null,
                session().language(), home)).run(streams);
    }

    private void finding(String written, Streams streams) throws IOException {
        Checked checked = session().design().isEmpty() ? null : holding(written.toLowerCase(Locale.ROOT));
        Finding finding = Findings.one(checked, written, () -> hint(written));
        Page page = page(streams);
        new FaultText(page, checked.design()).full(finding);
        if (checked != session().checkedNow()) {
            leftOut(page, checked);
        } else {
            fixes(page, finding);
        }
        page.end().flush();
        operation(finding.clause().id(), streams);
    }

    private void fixes(Page page, Finding finding) {
        List<Fix> fixes = Findings.fixes(session(), finding);
        FixText.write(page, 3, fixes);
        if (!fixes.isEmpty()) {
            page.line(3, Tone.DIM, session().say(TrialWords.HOW_TO_APPLY, KnownChoices.shortId(finding)));
        }
    }

    /** The last check if it has the finding, or else a wider one that has it; the last one if none has. */
    private Checked holding(String beginning) {
        Checked last = session().checkedNow();
        return Stream.concat(Stream.of(() -> last), session().wider().stream()).map(Supplier::get)
                .filter(c -> !c.findings(beginning).isEmpty()).findFirst().orElse(last);
    }

    /** Clauses that are called nearly so, and that findings need a design. */
    private Text hint(String written) {
        List<String> near = NearNames.to(written, session().ontology().clauses().stream().map(Clause::id).toList());
        return new Text(hint(near, Language.ZH), hint(near, Language.EN));
    }

    private String hint(List<String> near, Language language) {
        String loadFirst = session().design().isPresent() ? "" : SessionWords.FINDINGS_NEED_DESIGN.in(language);
        return ((near.isEmpty() ? "" : SessionWords.NEAR.in(language, String.join(", ", near)) + " ") + loadFirst).strip();
    }
}
