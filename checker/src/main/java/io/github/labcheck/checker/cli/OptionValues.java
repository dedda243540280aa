package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the values of options into what they mean. */
final class OptionValues {

    private OptionValues() {
    }

    /** Where a result goes; null for standard output, which {@code -} means as well as leaving the option out. */
    static Path output(Path value) {
        return value == null || value.toString().equals("-") ? null : value;
    }

    static Language language(String value) {
        return switch (value) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw wrong("--lang", value, "zh, en");
        };
    }

    /** The day, or null if none was given. */
    static LocalDate day(String option, String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new UsageException(Text.of("cli.OptionValues.date-wrong-write-2026", option, value));
        }
    }

    /** The smallest severity that counts, null for none. */
    static Severity severity(String value) {
        return switch (value) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "advice" -> Severity.ADVICE;
            case "never" -> null;
            default -> throw wrong("--fail-on", value, "error, warning, advice, never");
        };
    }

    /** The smallest severity of new violations that counts, null for none. */
    static Severity fresh(String value) {
        return switch (value) {
            case "new" -> Severity.ADVICE;
            case "new-warning" -> Severity.WARNING;
            case "new-error" -> Severity.ERROR;
            case "never" -> null;
            default -> throw wrong("--fail-on", value, "new, new-error, new-warning, never");
        };
    }

    /** The status, or null if none was given. */
    static Clause.Status status(String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "automated" -> Clause.Status.AUTOMATED;
            case "assisted" -> Clause.Status.ASSISTED;
            case "manual" -> Clause.Status.MANUAL;
            default -> throw wrong("--status", value, "automated, assisted, manual");
        };
    }

    /** What the schema is wanted as. */
    static String schema(String value) {
        if (!List.of("json", "markdown", "owl", "shacl", "ids").contains(value)) {
            throw wrong("--to", value, "json, markdown, owl, shacl, ids");
        }
        return value;
    }

    /** How often; 0 for no end. */
    static int times(String value) {
        if (!value.matches("|[1-9][0-9]{0,5}")) {
            throw wrong("--times", value, "1–999999");
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** How many at the same time. */
    static int jobs(String value) {
        if (!value.matches("[1-9][0-9]?")) {
            throw wrong("--jobs", value, "1–99");
        }
        return Integer.parseInt(value);
    }

    /** A time, or null if none was given. */
    static Duration seconds(String option, String value) {
        if (value != null && !value.matches("[1-9][0-9]{0,4}")) {
            throw wrong(option, value, "1–99999");
        }
        return value == null ? null : Duration.ofSeconds(Long.parseLong(value));
    }

    /** The bounds with those that are set, each as {@code NAME=VALUE}. */
    static Bounds bounds(List<String> set) {
        Bounds bounds = Bounds.STANDARD;
        for (String one : set) {
            int sign = one.indexOf('=');
            Bound bound = Bound.named(sign < 0 ? one : one.substring(0, sign)).orElseThrow(() -> wrong("--limit", one,
                    Arrays.stream(Bound.values()).map(b -> b.key() + "=N").collect(Collectors.joining(", "))));
            String value = one.substring(sign + 1);
            if (sign < 0 || !value.matches("[1-9][0-9]{0,9}") || Long.parseLong(value) > bound.most()) {
                throw wrong("--limit", one, bound.key() + "=1–" + bound.most());
            }
            bounds = bounds.with(bound, Integer.parseInt(value));
        }
        return bounds;
    }

    private static UsageException wrong(String option, String value, String allowed) {
        return new UsageException(Text.of("cli.OptionValues.cannot-there", option, value, allowed));
    }
}
