package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.ontology.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a language server was started with.
 *
 * @param language of messages; null for what the editor asks for
 * @param profiles names of the profiles
 * @param asOf     the day whose editions judge, null for each design's own date
 * @param today    the day for what is valid until a day, null for each design's own date
 * @param waivers  accepted violations
 */
public record Settings(Language language, List<String> profiles, LocalDate asOf, LocalDate today, List<Waiver> waivers) {

    public Settings {
        profiles = List.copyOf(profiles);
        waivers = List.copyOf(waivers);
    }

    /** The same with other accepted violations. */
    Settings waiving(List<Waiver> accepted) {
        return new Settings(language, profiles, asOf, today, accepted);
    }

    /** The language of messages: the one that was asked for, or else the editor's option, or else its locale; Chinese if nobody says. */
    Language language(String option, String locale) {
        if (language != null) {
            return language;
        }
        String wanted = option == null || option.isBlank() ? locale : option;
        return wanted == null || wanted.isBlank() || wanted.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH
                : Language.EN;
    }

}
