package io.github.labcheck.checker.session;

import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Language;

/** The help of one command. */
final class CommandHelp {

    private static final int NAMES = 24;

    private final CommandForm form;
    private final Language language;

    CommandHelp(CommandForm form, Language language) {
        this.form = form;
        this.language = language;
    }

    /** The command as it is typed, with what follows it. */
    String synopsis() {
        if (form.argument() == null) {
            return form.name();
        }
        String placeholder = form.argument().placeholder().in(language);
        return form.name() + " " + (form.optional() ? "[" + placeholder + "]" : placeholder);
    }

    /** Everything about the command. */
    String text() {
        StringBuilder text = new StringBuilder(synopsis());
        if (!form.options().isEmpty()) {
            text.append(' ').append(SessionWords.HELP_OPTIONS_SHORT.in(language));
        }
        text.append("\n  ").append(form.summary().in(language));
        if (!form.aliases().isEmpty()) {
            text.append("\n  ").append(SessionWords.HELP_ALIASES.in(language, String.join(", ", form.aliases())));
        }
        form.options().forEach(o -> text.append("\n  ").append(VisibleText.padded(synopsis(o), NAMES)).append(' ')
                .append(o.summary().in(language)));
        if (!form.example().equals(form.name())) {
            text.append("\n  ").append(SessionWords.HELP_EXAMPLE.in(language, form.example()));
        }
        return text.toString();
    }

    private String synopsis(Option option) {
        return "--" + option.name() + (option.placeholder() == null ? "" : " " + option.placeholder().in(language))
                + (option.repeatable() ? " …" : "");
    }
}
