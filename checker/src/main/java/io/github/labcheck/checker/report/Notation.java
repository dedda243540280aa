package io.github.labcheck.checker.report;

import java.util.Locale;

/** How programs write fixed values: lower case, kebab-case. */
public final class Notation {

    private Notation() {
    }

    /** The constant as programs write it. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
