package io.github.labcheck.checker.applicability;

import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import java.util.List;

/**
 * Limits of one document on one value of a subject, of which it is not known which apply.
 *
 * @param limits   those that may apply, in the order of their clauses
 * @param missing  the facts that choose between them
 * @param certain  identifier of the clause whose limit, or a stricter one, applies whatever the missing facts are; empty if there is none
 */
public record Choice(List<Due> limits, List<Missing> missing, String certain) {
}
