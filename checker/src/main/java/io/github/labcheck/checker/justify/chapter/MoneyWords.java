package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.paper.PaperBuilder;

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
        return !evidence.asks() ? out.say("没有要建设、购置或整改的内容", "nothing is built, bought or put right")
                : !priced() ? out.say("没有价格，未估算", "no prices, no estimate")
                : partial() ? out.say("%s（不完整，%d 项没有价格）", "%s (incomplete, %d items have no price)", total(), evidence.estimate().unpriced()
                .size()) : total();
    }

    /** The total in a sentence. */
    String sentence() {
        return !evidence.asks() ? out.say("没有要建设、购置或整改的内容，不申请资金。", "nothing is built, bought or put right, and no money is asked for.")
                : !priced() ? out.say("没有价格，未作投资估算。", "there are no prices, so the cost is not estimated.")
                : partial() ? out.say("不完整估算，已有价格的部分 %s 万元，另有 %d 项没有价格。",
                "the estimate is incomplete: CNY %s × 10,000 for what has a price, and %d items have none.", total(),
                        evidence.estimate().unpriced().size())
                : out.say("投资估算 %s 万元。", "the estimate is CNY %s × 10,000.", total());
    }

    private String total() {
        return Money.shown(TenThousands.of(evidence.estimate()).total());
    }
}
