package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Text;

/**
 * Something in a file that keeps it from being checked.
 *
 * @param code        what kind of error, kebab-case, for example {@code unknown-key}
 * @param message     what is wrong and the way out
 * @param position    where
 * @param suggestion  what was probably meant, or null
 */
@Api
public record InputError(String code, Text message, Position position, String suggestion) {
}
