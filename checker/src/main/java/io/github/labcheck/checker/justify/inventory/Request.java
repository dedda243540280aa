package io.github.labcheck.checker.justify.inventory;

import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a request for funds says beside the design. What is not said is null, and lists are empty.
 *
 * @param applicant   the body that asks
 * @param profile     what it is and does
 * @param amount      yuan
 * @param reasons     of workload, customers and policy
 * @param preparation how far the preparatory work has come
 * @param from        first day of the construction period
 * @param until       last day of it
 * @param elsewhere   whether funds for the same have been asked for elsewhere
 * @param note        where, and with what result
 */
public record Request(String applicant, String profile, BigDecimal amount, List<String> reasons, List<String> preparation, String from,
        String until,
                      Boolean elsewhere, String note, List<Funding> funding, List<Year> years, List<Tender> tenders, List<Target> targets) {

    /** Where money comes from: yuan, and whether it is certain; null where it is not said. */
    public record Funding(String name, BigDecimal amount, Boolean secured) { }

    /** Investment of a year, yuan. */
    public record Year(Integer year, BigDecimal amount) { }

    /** A row of the table of tenders; null where it is not said. */
    public record Tender(Text of, Text scope, Text organisation, Text method) { }

    /** A row of the table of performance targets. */
    public record Target(Text kind, String indicator, String value) { }

    public Request {
        reasons = List.copyOf(reasons);
        preparation = List.copyOf(preparation);
        funding = List.copyOf(funding);
        years = List.copyOf(years);
        tenders = List.copyOf(tenders);
        targets = List.copyOf(targets);
    }

    /** The money of all sources, yuan. */
    public BigDecimal funded() {
        return funding.stream().map(Funding::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
