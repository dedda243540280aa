package io.github.labcheck.checker.report;

import java.util.Locale;

/** How programs write fixed values: lower case, kebab-case. */
final class Notation {

    private Notation() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
