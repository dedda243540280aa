package io.github.labcheck.checker.session;

import io.github.labcheck.checker.session.Choices.Choice;
import io.github.labcheck.checker.session.CommandForm.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;

/** What may stand in the word behind a command on which the cursor is. */
final class CommandCompletion {

    private static final String MARK = "--";

    private final Session session;
    private final CommandForm form;

    CommandCompletion(Session session, CommandForm form) {
        this.session = session;
        this.form = form;
    }

    List<CompletionProposal> proposals(CompletionContext context) {
        String word = context.currentWordUpToCursor();
        String begun = word == null ? "" : word;
        List<String> before = context.getWords().subList(0, Math.min(context.getWordIndex(), context.getWords().size()));
        int equals = begun.indexOf('=');
        if (begun.startsWith(MARK) && equals > 0) {
            String name = begun.substring(0, equals + 1);
            return option(begun.substring(0, equals)).map(o -> of(o.choices(), begun.substring(equals + 1), name)).orElse(List.of());
        }
        Optional<Option> open = before.isEmpty() ? Optional.empty() : option(before.get(before.size() - 1));
        if (open.isPresent() && open.get().placeholder() != null) {
            return of(open.get().choices(), begun, "");
        }
        List<CompletionProposal> proposals = new ArrayList<>();
        if (form.argument() != null && !begun.startsWith(MARK) && (form.many() || !hasArgument(before))) {
            proposals.addAll(of(form.argument().choices(), begun, ""));
        }
        if (begun.startsWith("-") || begun.isEmpty() && proposals.isEmpty()) {
            form.options().stream().filter(o -> o.repeatable() || !before.contains(MARK + o.name()))
                    .forEach(o -> proposals.add(proposal(new Choice(MARK + o.name(), o.summary().in(session.language())), "")));
        }
        return proposals;
    }

    private Optional<Option> option(String word) {
        return word.startsWith(MARK) ? form.option(word.substring(MARK.length())) : Optional.empty();
    }

    /** Whether a word before the cursor is the argument: neither the command, nor an option, nor the value of one. */
    private boolean hasArgument(List<String> before) {
        for (int i = 1; i < before.size(); i++) {
            boolean value = option(before.get(i - 1)).filter(o -> o.placeholder() != null).isPresent();
            if (!value && !before.get(i).startsWith(MARK)) {
                return true;
            }
        }
        return false;
    }

    private List<CompletionProposal> of(Choices choices, String begun, String prefix) {
        return choices.of(session, begun).stream().map(c -> proposal(c, prefix)).toList();
    }

    private static CompletionProposal proposal(Choice choice, String prefix) {
        return new CompletionProposal(prefix + choice.value()).displayText(choice.value())
                .description(choice.description()).complete(choice.finished());
    }
}
