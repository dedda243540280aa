package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.fixing.Fix;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.Choices.Choice;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** {@code apply}: tries a change that was found to cure a finding. */
final class ApplyCommand extends SessionCommand {

    ApplyCommand(Session session) {
        super(session, CommandForm.of("apply", List.of("采用"), Text.of("session.ApplyCommand.tries-change-explain-lists")).withDesign()
                .takesWords(Text.of("session.ApplyCommand.finding-number"), ApplyCommand::choices).like("apply 6f1c2b3a 2"));
    }

    private static List<Choice> choices(Session session, String begun) {
        return session.checked().map(Checked::violations).orElse(List.of()).stream()
                .map(f -> new Choice(KnownChoices.shortId(f), f.message().in(session.language()))).toList();
    }

    @Override
    void run(Input input, Streams streams) {
        List<String> words = input.words();
        Finding finding = Findings.one(session(), words.get(0));
        List<Fix> fixes = Findings.fixes(session(), finding);
        int number = words.size() < 2 ? 1 : words.get(1).matches("[1-9]") ? Integer.parseInt(words.get(1)) : 0;
        if (fixes.isEmpty()) {
            throw TrialWords.NO_FIX.wrongUsage(KnownChoices.shortId(finding));
        }
        if (number < 1 || number > fixes.size() || words.size() > 2) {
            throw TrialWords.WHICH_FIX.wrongUsage(fixes.size(), KnownChoices.shortId(finding));
        }
        Fix fix = fixes.get(number - 1);
        new Trial(session(), page(streams)).go(fix.line(), session().requireDesign().edits().with(fix.line(), fix.text()));
    }
}
