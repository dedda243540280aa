package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.NearNames;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** Holds what was typed against the form of its command. */
final class CommandUsage {

    private final CommandForm form;

    CommandUsage(CommandForm form) {
        this.form = form;
    }

    /** What was typed, if the form allows it. */
    Input fitted(ParsedInput parsed) {
        parsed.options().forEach(this::check);
        form.options().stream().filter(o -> !o.repeatable()).forEach(o -> checkOnce(o, parsed));
        int arguments = parsed.arguments().size();
        if (form.argument() == null && arguments > 0) {
            throw SessionWords.NO_ARGUMENT.wrongUsage(form.name(), parsed.arguments().get(0).value());
        }
        if (arguments > 1 && !form.many()) {
            throw SessionWords.ONE_ARGUMENT.wrongUsage(form.name(), arguments);
        }
        if (arguments == 0 && form.argument() != null && !form.optional()) {
            Text what = form.argument().placeholder();
            throw SessionWords.ARGUMENT_MISSING.wrongUsage(form.name(), what, form.example());
        }
        return new Input(parsed);
    }

    private void check(CommandOption given) {
        Option option = form.option(given.longName()).orElseThrow(() -> unknown(given.longName()));
        if (given.value() == null && option.placeholder() != null) {
            throw SessionWords.VALUE_MISSING.wrongUsage(option.name(), option.placeholder());
        }
        if (given.value() != null && option.placeholder() == null) {
            throw SessionWords.NO_VALUE.wrongUsage(option.name());
        }
    }

    private static void checkOnce(Option option, ParsedInput parsed) {
        if (parsed.options().stream().filter(o -> option.name().equals(o.longName())).count() > 1) {
            throw SessionWords.OPTION_TWICE.wrongUsage(option.name());
        }
    }

    private RuntimeException unknown(String name) {
        List<String> names = form.options().stream().map(Option::name).toList();
        List<String> near = NearNames.to(name, names).stream().map(n -> "--" + n).toList();
        return SessionWords.UNKNOWN_OPTION.wrongUsage(form.name(), name, new Text(hint(near, Language.ZH), hint(near, Language.EN)));
    }

    private String hint(List<String> near, Language language) {
        return near.isEmpty() ? SessionWords.SEE_HELP.in(language, form.name())
                : SessionWords.DID_YOU_MEAN.in(language, String.join(", ", near));
    }
}
