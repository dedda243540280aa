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

    private void doubt(String zh, String en) {
        doubts.add(new Text(zh, en));
    }

    /** Days are written so that they compare as words. */
    private void period(String day) {
        String from = request.from();
        String until = request.until();
        if (from != null && until != null && from.compareTo(until) > 0) {
            doubt("建设期限的开始 " + from + " 晚于结束 " + until + "，须改正。",
                    "The period begins on " + from + ", after its end on " + until + ": put it right.");
        }
        if (day != null && until != null && until.compareTo(day) < 0) {
            doubt("建设期限的结束 " + until + " 早于编制日期 " + day + "，须改正或说明。",
                    "The period ends on " + until + ", before the day of this paper, " + day + ": put it right or give the reason.");
        }
    }

    /** What is paid in the year after the end is not wrong: the last part is often held back. */
    private void years() {
        Set<Integer> seen = new HashSet<>();
        for (Integer year : request.years().stream().map(Request.Year::year).filter(Objects::nonNull).toList()) {
            if (!seen.add(year)) {
                doubt("分年度投资中 " + year + " 年列了不止一次，须合并。", "The year " + year + " has more than one row of investment: join them.");
            } else if (request.from() != null && year < year(request.from()) || request.until() != null
                    && year > year(request.until()) + 1) {
                doubt("分年度投资的 " + year + " 年不在建设期限内，须改正。", "The investment of " + year + " lies outside the period: put it right.");
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
            doubt("申请金额 " + wan(request.amount()) + " 万元大于资金来源合计 " + wan(funded) + " 万元，须改正。",
                    "CNY " + wan(request.amount()) + " × 10,000 are asked for, more than all sources together, CNY " + wan(funded)
                    + " × 10,000: put it right.");
        }
    }

    private static String wan(BigDecimal yuan) {
        return Money.shown(TenThousands.alone(yuan));
    }
}
