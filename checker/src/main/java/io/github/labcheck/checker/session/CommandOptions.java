package io.github.labcheck.checker.session;

import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;

/** Options that several commands have. */
final class CommandOptions {

    private CommandOptions() {
    }

    static Option profile() {
        return Option.several("profile", Text.of("session.CommandOptions.p"), Text.of("session.CommandOptions.profile-profile-file-yaml"),
                KnownChoices::profilesAndFiles);
    }

    static Option category() {
        return Option.several("category", Text.of("session.CommandOptions.c"), Text.of("session.CommandOptions.only-category"),
                KnownChoices::categories);
    }

    static Option without() {
        return Option.several("without", Text.of("session.CommandOptions.c"), Text.of("session.CommandOptions.without-category"),
                KnownChoices::categories);
    }

    static Option phase() {
        return Option.of("phase", Text.of("session.CommandOptions.p-in-phase"),
                Text.of("session.CommandOptions.up-phase-scheme-construction"), KnownChoices::phases);
    }

    static Option clause() {
        return Option.several("clause", Text.of("session.CommandOptions.id"), Text.of("session.CommandOptions.only-clause"),
                KnownChoices::clauses);
    }

    static Option discard() {
        return Option.flag("discard", Text.of("session.CommandOptions.drops-changes-not-saved"));
    }

    static Option room() {
        return Option.several("room", Text.of("session.CommandOptions.id-in-room"),
                Text.of("session.CommandOptions.only-what-concerns-room"), KnownChoices::rooms);
    }
}
