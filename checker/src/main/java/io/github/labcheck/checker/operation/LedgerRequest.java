package io.github.labcheck.checker.operation;

import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * What a user asks of the ledger, names not yet looked up.
 *
 * @param profiles    names of profiles; none for the default
 * @param asOf        the day whose editions are wanted, or null for all editions
 * @param categories  categories; none for all
 * @param status      status, or null for all
 * @param format      {@code text}, {@code json}, {@code csv} or {@code coverage}
 * @param language    language of the text
 * @param phase       the last phase of work whose clauses are wanted, or null for all
 */
public record LedgerRequest(List<String> profiles, LocalDate asOf, List<String> categories, Status status,
                            String format, Language language, String phase) {

    /** Of all phases. */
    public LedgerRequest(List<String> profiles, LocalDate asOf, List<String> categories, Status status, String format, Language language) {
        this(profiles, asOf, categories, status, format, language, null);
    }
}
