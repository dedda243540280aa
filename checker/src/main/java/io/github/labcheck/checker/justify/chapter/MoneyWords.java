package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;

/** What the project costs, in the words of each place that says so; an estimate that lacks prices is never called whole. */
final class MoneyWords {

    private final Justification evidence;
    private final PaperBuilder out;

    MoneyWords(Justification evidence, PaperBuilder out) {
        this.evidence = evidence;
        this.out = out;
    }

    /** Whether there is anything to pay for, and prices of it. */
    boolean priced() {
        return evidence.prices() != null && !evidence.estimate().lines().isEmpty();
    }

    /** Whether something has no price. */
    boolean partial() {
        return !evidence.estimate().unpriced().isEmpty();
    }

    /** The total in a table. */
    String figure() {
        return !evidence.asks() ? out.say(Text.of("justify.chapter.MoneyWords.nothing-built-bought-put"))
                : !priced() ? out.say(Text.of("justify.chapter.MoneyWords.no-prices-no-estimate"))
                : partial() ? out.say(Text.of("justify.chapter.MoneyWords.incomplete-items-no-price", total(),
                        evidence.estimate().unpriced().size())) : total();
    }

    /** The total in a sentence. */
    String sentence() {
        return !evidence.asks() ? out.say(Text.of("justify.chapter.MoneyWords.nothing-built-bought-put-right"))
                : !priced() ? out.say(Text.of("justify.chapter.MoneyWords.there-no-prices-so"))
                : partial() ? out.say(Text.of("justify.chapter.MoneyWords.estimate-incomplete-cny-10", total(),
                        evidence.estimate().unpriced().size()))
                : out.say(Text.of("justify.chapter.MoneyWords.estimate-cny-10-000", total()));
    }

    private String total() {
        return Money.shown(TenThousands.of(evidence.estimate()).total());
    }
}
