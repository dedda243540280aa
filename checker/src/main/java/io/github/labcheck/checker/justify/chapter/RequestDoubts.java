package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.inventory.Request;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a request says that cannot be true together: its author has to put it right. */
final class RequestDoubts {

    private final Request request;
    private final List<Text> doubts = new ArrayList<>();

    private RequestDoubts(Request request) {
        this.request = request;
    }

    /**
     * The contradictions of a request.
     *
     * @param day that of the paper, or null
     */
    static List<Text> of(Request request, LocalDate day) {
        RequestDoubts found = new RequestDoubts(request);
        found.period(day == null ? null : day.toString());
        found.years();
        found.sources();
        return found.doubts;
    }

    private void doubt(Text words) {
        doubts.add(words);
    }

    /** Days are written so that they compare as words. */
    private void period(String day) {
        String from = request.from();
        String until = request.until();
        if (from != null && until != null && from.compareTo(until) > 0) {
            doubt(Text.of("justify.chapter.RequestDoubts.period-begins-after-end", from, until));
        }
        if (day != null && until != null && until.compareTo(day) < 0) {
            doubt(Text.of("justify.chapter.RequestDoubts.period-ends-before-day", until, day));
        }
    }

    /** What is paid in the year after the end is not wrong: the last part is often held back. */
    private void years() {
        Set<Integer> seen = new HashSet<>();
        for (Integer year : request.years().stream().map(Request.Year::year).filter(Objects::nonNull).toList()) {
            if (!seen.add(year)) {
                doubt(Text.of("justify.chapter.RequestDoubts.year-more-than-one", year));
            } else if (request.from() != null && year < year(request.from()) || request.until() != null
                    && year > year(request.until()) + 1) {
                doubt(Text.of("justify.chapter.RequestDoubts.investment-lies-outside-period", year));
            }
        }
    }

    private static int year(String day) {
        return LocalDate.parse(day).getYear();
    }

    private void sources() {
        BigDecimal funded = request.funded();
        boolean all = !request.funding().isEmpty() && request.funding().stream().allMatch(f -> f.amount() != null);
        if (all && request.amount() != null && request.amount().compareTo(funded) > 0) {
            doubt(Text.of("justify.chapter.RequestDoubts.cny-10-000-asked", wan(request.amount()), wan(funded)));
        }
    }

    private static String wan(BigDecimal yuan) {
        return Money.shown(TenThousands.alone(yuan));
    }
}
